export type { procedures } from "./procedures.ts";

import { fileURLToPath } from "node:url";
import { buildWeb } from "../scripts/start/build-web.ts";

/** Before any suite starts a product: two that build at once empty the folder under each other. */
export default async function setup(): Promise<void> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  await buildWeb({ root, say: console.log, signal: new AbortController().signal });
}

import type { Answers } from "../../lib/trpc.ts";

/** What the person changed of one upload, and the revision that the next change names. */
export type CorrectionList = Answers["profiles"]["corrections"];
export type Correction = CorrectionList["corrections"][number];

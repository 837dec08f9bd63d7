import type { ProfileContent } from "../schemas/index.ts";
import { toWords } from "../text/words.ts";

/** Fewer words in a row may well be chance: "a team of four people". */
const WORDS_IN_A_ROW = 6;

/**
 * Whether a text repeats the resume's own sentences. Questions are stored in the clear, because they are searched;
 * descriptions and the summary are ciphertext, and must not get out by way of a question.
 */
export function createQuoteCheck(profile: ProfileContent): (text: string) => boolean {
  const sealed = [profile.summary ?? "", ...profile.experience.map((entry) => entry.description)];
  const runs = new Set(sealed.flatMap(toRuns));
  return (text) => toRuns(text).some((run) => runs.has(run));
}

function toRuns(text: string): string[] {
  const words = toWords(text);
  return words.slice(WORDS_IN_A_ROW - 1).map((_, i) => words.slice(i, i + WORDS_IN_A_ROW).join(" "));
}

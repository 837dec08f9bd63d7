import type { MatchContent } from "../schemas/index.ts";

const MAX_GAPS = 10;
const MAX_GAP_CHARACTERS = 120;

/** What is missing or only partly there, in the description's own words: must before nice, missing before partly. */
export function listGaps({ requirements }: Pick<MatchContent, "requirements">): string[] {
  const open = requirements.filter(({ status }) => status !== "met");
  const rank = ({ weight, points }: { weight: number; points: number }) => points - weight;
  const texts = open
    .sort((a, b) => rank(a) - rank(b))
    .map(({ text }) => text.replace(/\s+/g, " ").slice(0, MAX_GAP_CHARACTERS).trim());
  return [...new Set(texts)].slice(0, MAX_GAPS);
}

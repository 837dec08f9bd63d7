import { type DraftContext, type Judgement, toJudgement } from "./draft-in-context.ts";

/** A minute to two minutes aloud, at 130 to 150 words a minute. */
const SHORTEST = 130;
const LONGEST = 300;
/** Up to so many words -> score. */
const SCALE: readonly (readonly [number, number])[] = [
  [19, 0],
  [59, 1],
  [99, 2],
  [SHORTEST - 1, 3],
  [LONGEST, 4],
  [400, 3],
  [500, 2],
  [700, 1],
];
/** Of the first words, where talk has about half; below this it is one thing again and again. */
const MIN_VARIETY = 0.2;
const MIN_WORDS_FOR_VARIETY = 20;

/** Words, as a measure of how long it takes to say them. */
export function judgeLength({ draft }: Pick<DraftContext, "draft">): Judgement {
  const all = draft.sentences.flatMap(({ words }) => words);
  const isMonotone = all.length >= MIN_WORDS_FOR_VARIETY && new Set(all).size < all.length * MIN_VARIETY;
  const score = isMonotone ? 0 : toScore(draft.words);
  const seconds = Math.round((draft.words / 140) * 60);
  const reason = isMonotone
    ? `${draft.words} words, most of them the same.`
    : `${draft.words} words, about ${seconds} seconds aloud; 130 to 300 words are one to two minutes.`;
  return toJudgement("length", { score, reason, quotes: [], improvement: improve(draft.words, isMonotone) });
}

function toScore(words: number): number {
  return SCALE.find(([most]) => words <= most)?.[1] ?? 0;
}

function improve(words: number, isMonotone: boolean): string {
  if (isMonotone) return "Say it in sentences: where it was, what you did, and what came of it.";
  if (words < SHORTEST) {
    return `Add about ${SHORTEST - words} words: where it was, what you did step by step, and what came of it.`;
  }
  if (words > LONGEST) return `Leave out about ${words - LONGEST} words: keep what you did and what came of it.`;
  return "By these rules nothing is missing: say it aloud once without reading.";
}

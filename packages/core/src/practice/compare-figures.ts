import { findUnsupportedClaims } from "../questions/claims.ts";
import type { DraftContext, KnownSentence } from "./draft-in-context.ts";
import { type Figure, findFigures } from "./find-figures.ts";
import type { Sentence } from "./read-draft.ts";

export interface UnknownFigure {
  /** As the draft has it. */
  text: string;
  /** What is known of the same thing, with another figure of the same unit. */
  contradicts: KnownSentence | null;
}

/** Subjects that two sentences must share for two shares, prices or multiples to be of the same thing. */
const SAME_SUBJECTS = 2;
/** "22 houses" and "13 houses" are more often two things than one. */
const SAME_SUBJECTS_COUNTED = 4;
/** Other spellings of a figure ("$1.2 million", "twelve") are looked for in so many sentences, the nearest ones. */
const NEAREST = 5;

/** Figures of a sentence that neither the resume nor the saved answer has. `known`: keys of all those they have. */
export function listUnknownFigures(
  sentence: Sentence,
  { context, keys }: { context: Pick<DraftContext, "known">; keys: ReadonlySet<string> },
): UnknownFigure[] {
  const figures = findFigures(sentence.text).filter(({ key }) => !keys.has(key));
  if (figures.length === 0) return [];
  const related = context.known
    .map((known) => ({ known, shared: countShared(sentence, known) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const nearest = related.slice(0, NEAREST).map(({ known }) => known.text);
  const claims = findUnsupportedClaims(sentence.text, nearest.join("\n")).filter(({ kind }) => kind === "number");
  return figures
    .filter(({ text }) => claims.some((claim) => claim.text === text || claim.text.startsWith(`${text} `)))
    .map((figure) => ({ text: figure.text, contradicts: findContradiction(figure, related) }));
}

interface Related {
  known: KnownSentence;
  shared: number;
}

function countShared({ stems }: Sentence, known: KnownSentence): number {
  let shared = 0;
  for (const stem of stems) if (known.stems.has(stem) && !/^\d/.test(stem)) shared++;
  return shared;
}

function findContradiction({ unit }: Figure, related: readonly Related[]): KnownSentence | null {
  const needed = /^[%$€£x]$/.test(unit) ? SAME_SUBJECTS : SAME_SUBJECTS_COUNTED;
  const same = related.find(
    ({ known, shared }) => unit !== "" && shared >= needed && known.figures.some((figure) => figure.unit === unit),
  );
  return same?.known ?? null;
}

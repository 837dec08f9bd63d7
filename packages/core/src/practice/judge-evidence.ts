import { findSkills } from "../text/known-skills.ts";
import { toWords } from "../text/words.ts";
import { listUnknownFigures } from "./compare-figures.ts";
import { type DraftContext, type Judgement, type KnownSentence, toJudgement } from "./draft-in-context.ts";
import { findFigures } from "./find-figures.ts";
import { quoteFact, shorten } from "./quote-fact.ts";
import type { Sentence } from "./read-draft.ts";

/** Subjects that a sentence must share with one that is known to tell the same. */
const SAME_STORY = 3;
const MAX_QUOTES = 4;
const MAX_FIGURES = 3;

/** What of the draft the resume or the saved answer bears out, and which figures they do not. */
export function judgeEvidence(context: DraftContext): Judgement {
  const { draft, told, known, asked, hasResume } = context;
  const source = hasResume ? "your resume or saved answer" : "your saved answer (the resume is no longer kept)";
  const borneOut = told.filter((sentence) => known.some((one) => tellsTheSame(sentence, { known: one, asked })));
  const listed = listDetails(context);
  const details = new Set(told.flatMap((sentence) => listSupported(sentence, listed)));
  const standing = told.filter((sentence) => borneOut.includes(sentence) || listSupported(sentence, listed).length > 0);
  const unknown = told.flatMap((sentence) => listUnknownFigures(sentence, { context, keys: listed.figures }));
  const contradictions = unknown.flatMap(({ text, contradicts }) =>
    contradicts === null ? [] : [`You say “${text}”; your ${contradicts.origin} says “${shorten(contradicts.text)}”.`],
  );
  const anchors = borneOut.length + details.size;
  const elsewhere = new Set(unknown.flatMap(({ text, contradicts }) => (contradicts === null ? [`“${text}”`] : [])));
  // A figure that stands nowhere may be true: it is pointed out, and takes nothing away.
  const score = Math.min(anchors, 4) - (contradictions.length > 0 ? 2 : 0);
  const reasons = [
    anchors === 0
      ? `Nothing in the draft could be found in ${source}.`
      : `${borneOut.length} of ${told.length} sentences and ${details.size} details stand in ${source}.`,
    ...contradictions.slice(0, 1),
    ...(elsewhere.size === 0
      ? []
      : [`Not there, so be ready to back it up: ${[...elsewhere].slice(0, MAX_FIGURES).join(", ")}.`]),
  ];
  const [contradiction] = contradictions;
  return toJudgement("evidence", {
    score,
    reason: reasons.join(" "),
    quotes: standing.slice(0, MAX_QUOTES).map(draft.quote),
    improvement: contradiction ? `Check a figure before you use it. ${contradiction}` : improve(context),
  });
}

function improve(context: DraftContext): string {
  const fact = quoteFact(context, "anything");
  if (fact !== null) return `Use what you can prove. ${fact}`;
  return context.hasResume
    ? "Tie the story to a job on your resume: name the employer, and what you did there."
    : "Tie the story to your saved answer: name the employer, and what you did there.";
}

function tellsTheSame(
  { stems }: Sentence,
  { known, asked }: { known: KnownSentence; asked: ReadonlySet<string> },
): boolean {
  return [...stems].filter((stem) => known.stems.has(stem) && !asked.has(stem)).length >= SAME_STORY;
}

/** What may be said because it is known, and not because the question says it. */
interface Details {
  words: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  figures: ReadonlySet<string>;
}

function listDetails({ support, question: { question } }: DraftContext): Details {
  const given = new Set(toWords(question));
  const asked = findSkills(question);
  return {
    words: new Set(toWords(support).filter((word) => !given.has(word))),
    skills: new Set([...findSkills(support)].filter((skill) => !asked.has(skill))),
    figures: new Set(findFigures(support).map(({ key }) => key)),
  };
}

const NAME = /(?<=[\p{L},] )\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)*/gu;

function listSupported({ text }: Sentence, { words, skills, figures }: Details): string[] {
  const names = [...text.matchAll(NAME)].map(([name]) => name.toLowerCase());
  return [
    ...names.filter((name) => toWords(name).every((word) => words.has(word))),
    ...[...findSkills(text)].filter((skill) => skills.has(skill)),
    ...findFigures(text).flatMap((figure) => (figures.has(figure.key) ? [figure.key] : [])),
  ];
}

import { type DraftContext, type Judgement, toJudgement } from "./draft-in-context.ts";
import { quoteFact } from "./quote-fact.ts";
import type { Sentence } from "./read-draft.ts";
import { ARGUMENT_PARTS, ASKS_FOR_STORY, ASKS_FOR_VIEW, type Part, STORY_PARTS } from "./structure-cues.ts";

/** A part takes a sentence: all four do not fit into fewer words than four of these. */
const WORDS_A_PART = 15;
/** What an interviewer misses most, first. */
const BY_WEIGHT = ["result", "action", "approach", "reasoning", "example", "situation", "task", "conclusion"];

/** Situation, task, action and result of a story; approach, reasoning, example and conclusion of everything else. */
export function judgeStructure(context: DraftContext): Judgement {
  const { draft, told } = context;
  const parts = asksForStory(context) ? STORY_PARTS : ARGUMENT_PARTS;
  const found = findParts(parts, told);
  const words = told.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const score = Math.min(found.length, Math.floor(words / WORDS_A_PART));
  const missing = parts.filter((part) => !found.some((one) => one.part === part));
  const sentences = [...new Set(found.map(({ sentence }) => sentence))].sort((a, b) => a.start - b.start);
  return toJudgement("structure", {
    score,
    reason: explain({ parts, missing, isTooShort: score < found.length, words }),
    quotes: sentences.map(draft.quote),
    improvement: improve(context, missing),
  });
}

function explain({
  parts,
  missing,
  isTooShort,
  words,
}: {
  parts: readonly Part[];
  missing: readonly Part[];
  isTooShort: boolean;
  words: number;
}): string {
  const toNames = (list: readonly Part[]) => list.map(({ name }) => name).join(", ");
  const found = parts.filter((part) => !missing.includes(part));
  if (found.length === 0) return `No ${toNames(parts)} was found.`;
  const lacking = missing.length === 0 ? "Nothing is missing." : `Missing: ${toNames(missing)}.`;
  const short = isTooShort ? ` But ${words} words are too few to tell that much.` : "";
  return `Found: ${toNames(found)}. ${lacking}${short}`;
}

interface FoundPart {
  part: Part;
  sentence: Sentence;
}

/** "The bill had doubled" is no result before anything was done: the last part comes with or after what was done. */
function findParts(parts: readonly Part[], told: readonly Sentence[]): FoundPart[] {
  const acted = told.findIndex(({ text }) =>
    parts.some(({ name, cues }) => isDeed(name) && cues.some((cue) => cue.test(text))),
  );
  return parts.flatMap((part) => {
    const from = part === parts.at(-1) ? Math.max(acted, 0) : 0;
    const sentence = told.slice(from).find(({ text }) => part.cues.some((cue) => cue.test(text)));
    return sentence ? [{ part, sentence }] : [];
  });
}

function isDeed(name: string): boolean {
  return name === "action" || name === "approach";
}

function asksForStory({ question: { question, category } }: DraftContext): boolean {
  if (ASKS_FOR_STORY.test(question)) return true;
  return category === "Behavioral" && !ASKS_FOR_VIEW.test(question);
}

function improve(context: DraftContext, missing: readonly { name: string; advice: string }[]): string {
  const first = [...missing].sort((a, b) => BY_WEIGHT.indexOf(a.name) - BY_WEIGHT.indexOf(b.name))[0];
  if (first === undefined) return "Give each part a sentence of its own, in order.";
  const fact = quoteFact(context, first.name === "result" || first.name === "conclusion" ? "outcome" : "anything");
  return fact === null ? first.advice : `${first.advice} ${fact}`;
}

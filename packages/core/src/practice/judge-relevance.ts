import { findSkills } from "../text/known-skills.ts";
import { toStem, toSubjectStems, toWords } from "../text/words.ts";
import { type DraftContext, type Judgement, listOwnStems, toJudgement } from "./draft-in-context.ts";
import type { Sentence } from "./read-draft.ts";
import { isAkin } from "./themes.ts";

/** So many of the question's subjects are enough for full marks. */
const ENOUGH_SUBJECTS = 3;
/** Fewer subjects of the person's own, and the draft only gives the question back. */
const MIN_OWN_SUBJECTS = 8;
/** Fewer, and it says little about what it speaks to. */
const ENOUGH_OWN_SUBJECTS = 15;
const SHARED_WITH_ANSWER = 6;
const MAX_QUOTES = 3;

/** Words of questions that are no subject. */
const FORMULA_STEMS = new Set(
  `situation role work working job position company experience experiences year years people person today recent specific
  someone something anything everything everyone good best better great greatest big biggest main important different make
  made take took come came handle handled approach ask asked help want need go going part interview question answer
  matter matters look keep show thing day start started exactly actually first done still next others introduce summary
  resume know`
    .split(/\s+/)
    .map(toStem),
);

/** Whether the draft speaks to what is asked, in the question's words or in others of the same theme. */
export function judgeRelevance(context: DraftContext): Judgement {
  const { draft, told, asked } = context;
  const { question, phrasings } = context.question;
  const subjects = listMainSubjects(question);
  const stems = subjects.map(({ stem }) => stem);
  const wider = [question, ...phrasings]
    .flatMap((text) => listSubjects(text).map(({ stem }) => stem))
    .filter((stem, i, all) => all.indexOf(stem) === i && !stems.some((own) => isAkin(own, stem)));
  const isMet = (stem: string) => told.some((sentence) => speaksTo(sentence, [stem]));
  const speaking = told.filter((sentence) => speaksTo(sentence, [...stems, ...wider]));
  const met = [...stems, ...wider].filter(isMet).length;
  const needed = Math.max(Math.min(subjects.length, ENOUGH_SUBJECTS), 1);
  const own = listOwnStems({ told, asked });
  const isThin = own.size < ENOUGH_OWN_SUBJECTS;
  const verdict = (score: number, reason: string): Judgement =>
    toJudgement("relevance", {
      score,
      reason,
      quotes: (speaking.length > 0 ? speaking : told).slice(0, score > 0 ? MAX_QUOTES : 0).map(draft.quote),
      improvement: improve({ question, missed: subjects.filter(({ stem }) => !isMet(stem)) }),
    });
  if (own.size < MIN_OWN_SUBJECTS) {
    const score = speaking.length > 0 && own.size > 2 ? 1 : 0;
    return verdict(score, `Beyond the question's own words there are ${own.size} subjects of your own.`);
  }
  if (met === 0 && subjects.length <= 1) {
    return verdict(
      isThin ? 1 : 2,
      `The question names hardly a subject to look for; ${own.size} of your own were found.`,
    );
  }
  // One sentence on it among many on other things.
  const isAside = speaking.length < 2 && told.length > 2;
  const score = toScore(met / needed) + (countShared(context, own) >= SHARED_WITH_ANSWER ? 1 : 0);
  return verdict(
    isThin || isAside ? Math.min(score, 3) : score,
    `Of what the question asks about, the draft speaks to ${Math.min(met, needed)} of ${needed}, in ${speaking.length} of ${told.length} sentences.`,
  );
}

function improve({ question, missed }: { question: string; missed: readonly { word: string }[] }): string {
  if (missed.length === 0) return `Say in the first sentence how your story answers it: “${question}”`;
  const words = missed.slice(0, 2).map(({ word }) => `“${word}”`);
  return `Speak to ${words.join(" and ")}: the question asks about it, and the draft does not.`;
}

function toScore(share: number): number {
  if (share >= 1) return 4;
  if (share >= 0.6) return 3;
  return share > 0 ? 2 : 0;
}

const NAME = /(?<=[\p{L},] )\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)*/gu;

/** Without names of places, unless there is nothing else: an answer need not say again where it was. */
function listMainSubjects(question: string): { stem: string; word: string }[] {
  const skills = findSkills(question);
  const named = [...question.matchAll(NAME)].map(([name]) => name.toLowerCase());
  const names = new Set(named.filter((name) => !skills.has(name)).flatMap(toWords));
  const subjects = listSubjects(question);
  const main = subjects.filter(({ word }) => !names.has(word));
  return main.length > 0 ? main : subjects;
}

function listSubjects(text: string): { stem: string; word: string }[] {
  const byStem = new Map<string, string>();
  for (const word of toWords(text)) {
    const [stem] = toSubjectStems(word);
    if (stem !== undefined && !FORMULA_STEMS.has(stem) && !byStem.has(stem)) byStem.set(stem, word);
  }
  return [...byStem].map(([stem, word]) => ({ stem, word }));
}

function speaksTo({ stems }: Sentence, subjects: readonly string[]): boolean {
  return subjects.some((subject) => [...stems].some((stem) => isAkin(subject, stem)));
}

/** Subjects that the saved answer has too: what it says was found to answer the question. */
function countShared({ known }: DraftContext, own: ReadonlySet<string>): number {
  const answered = new Set(known.flatMap(({ origin, stems }) => (origin === "saved answer" ? [...stems] : [])));
  return [...own].filter((stem) => answered.has(stem)).length;
}

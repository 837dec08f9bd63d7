import type { ExtractedDocument } from "../document/document.ts";
import { collectFacts } from "../questions/facts.ts";
import type { Category, Criterion, CriterionScore, ProfileContent } from "../schemas/index.ts";
import { isStopWord, toSubjectStems } from "../text/words.ts";
import { type Figure, findFigures } from "./find-figures.ts";
import { type Draft, type Sentence, readDraft } from "./read-draft.ts";

export interface DraftToScore {
  question: { question: string; category: Category; phrasings: readonly string[] };
  savedAnswer: string;
  draft: string;
  /** Null where the job is gone: a saved question outlives its resume. */
  resume: { profile: ProfileContent; document: ExtractedDocument } | null;
}

/** A score, and what would raise it. */
export interface Judgement extends CriterionScore {
  improvement: string;
}

export type Judge = (context: DraftContext) => Judgement;

/** A sentence of the resume or of the saved answer. */
export interface KnownSentence {
  text: string;
  stems: ReadonlySet<string>;
  figures: Figure[];
  origin: "resume" | "saved answer";
}

export interface DraftContext {
  draft: Draft;
  /** What the person tells: not the question again, not a list of words, nothing twice. */
  told: Sentence[];
  question: DraftToScore["question"];
  /** Stems of the question and its phrasings: repeating those says nothing. */
  asked: ReadonlySet<string>;
  known: KnownSentence[];
  /** Everything that may be claimed, as one text. */
  support: string;
  hasResume: boolean;
}

export function buildDraftContext({ question, savedAnswer, resume }: DraftToScore, draft: Draft): DraftContext {
  const asked = new Set([question.question, ...question.phrasings].flatMap(toSubjectStems));
  const stated = resume ? collectFacts(resume.profile, resume.document).statements : [];
  const known = [
    ...stated.map(({ quote, stems }) => ({ text: quote, stems, origin: "resume" as const })),
    ...readDraft(savedAnswer).sentences.map(({ text, stems }) => ({ text, stems, origin: "saved answer" as const })),
  ];
  return {
    draft,
    told: selectTold(draft.sentences, asked),
    question,
    asked,
    known: known.map((sentence) => ({ ...sentence, figures: findFigures(sentence.text) })),
    support: [savedAnswer, ...(resume ? [resume.document.text, toText(resume.profile)] : [])].join("\n"),
    hasResume: resume !== null,
  };
}

/** What the person corrected stands in the profile alone, and what was counted from dates too. */
function toText({ totalWorkYears, skills, experience, education, summary, location }: ProfileContent): string {
  return [
    totalWorkYears === null ? "" : `${totalWorkYears} years`,
    ...Object.values(skills).map((names) => names.join(", ")),
    ...experience.map(({ role, company, description }) => `${role}, ${company}\n${description}`),
    ...education.map(({ degree, institution, year }) => `${degree}, ${institution}, ${year ?? ""}`),
    summary ?? "",
    location ?? "",
  ].join("\n");
}

/** Below this share of small words, nobody talks like that: a list, or code. */
const MIN_STOP_WORD_SHARE = 0.15;
const MIN_LIST_WORDS = 6;
/** Fewer words are no sentence. */
const MIN_WORDS = 3;
/** More signs than this are code. */
const MAX_SIGN_SHARE = 0.06;
const SIGNS = /[{}()[\];=<>|&*\\_$#@`+]/g;
const ECHO_SHARE = 0.8;
const MIN_ECHO_STEMS = 3;

function selectTold(sentences: readonly Sentence[], asked: ReadonlySet<string>): Sentence[] {
  const seen = new Set<string>();
  return sentences.filter(({ text, words, stems }) => {
    const key = words.join(" ");
    if (seen.has(key) || words.length < MIN_WORDS) return false;
    if ((text.match(SIGNS)?.length ?? 0) > text.length * MAX_SIGN_SHARE) return false;
    seen.add(key);
    const small = words.filter(isStopWord).length;
    if (words.length >= MIN_LIST_WORDS && small < words.length * MIN_STOP_WORD_SHARE) return false;
    const echoed = [...stems].filter((stem) => asked.has(stem)).length;
    return stems.size < MIN_ECHO_STEMS || echoed < stems.size * ECHO_SHARE;
  });
}

/** The person's own subjects: what the question did not give them. */
export function listOwnStems({ told, asked }: Pick<DraftContext, "told" | "asked">): Set<string> {
  return new Set(told.flatMap(({ stems }) => [...stems].filter((stem) => !asked.has(stem))));
}

export function toJudgement(criterion: Criterion, { score, ...rest }: Omit<Judgement, "criterion">): Judgement {
  return { criterion, score: Math.min(Math.max(score, 0), 4), ...rest };
}

import type { ExtractedDocument } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import type { Passage } from "../engine/engine.ts";
import type { Answer, AnswerSentence, Evidence, ProfileContent, QuestionContent } from "../schemas/index.ts";
import { type QuoteIndex, buildQuoteIndex, findQuote } from "../text/find-quote.ts";
import { THEMES } from "./bank/themes.ts";
import { PLAIN_WORDS } from "./claim-words.ts";
import { isStopWord, toStem, toWords } from "../text/words.ts";
import { selectOwnEvidence } from "./claim-entries.ts";
import {
  type Claim,
  type ClaimKind,
  type Support,
  findMixedClaims,
  findUnsupportedClaims,
  findUnsupportedMentions,
  readSupport,
} from "./claims.ts";

export interface GroundContext {
  document: ExtractedDocument;
  index: QuoteIndex;
  profile: ProfileContent;
  /** What advice may mention besides the resume: the question, the job aimed at. */
  target: string;
}

/** What the person is asked for where a sentence had to go. Never the invented thing itself. */
const GAPS: Record<ClaimKind, string> = {
  number: "Add the figure yourself: your resume does not state it.",
  date: "Add the date yourself: your resume does not state it.",
  tool: "Name the tools you used yourself: your resume does not say so here.",
  name: "Name the employer, product or place yourself: your resume does not say so here.",
  title: "State your title yourself: your resume does not say so here.",
  degree: "State the qualification yourself: your resume does not say so here.",
  role: "Say who led and what your own part was: your resume does not say so here.",
  wording: "Tell this part in your own words: your resume does not cover it.",
};

/**
 * An answer that says only what its evidence says. Every quote is looked up in the document; a sentence whose numbers, names,
 * dates, titles, tools or degrees its evidence lacks is removed and becomes a gap. Advice may not speak for the person.
 */
export function groundAnswer(answer: Answer, context: GroundContext): Answer {
  const gaps = new Set(answer.gaps.filter((gap) => isHarmless(gap, context)));
  const sentences = answer.sentences.flatMap((sentence): AnswerSentence[] => {
    const text = sentence.text.trim();
    if (text === "") return [];
    if (sentence.advice) return isHarmless(text, context) ? [{ text, evidence: [], advice: true }] : [];
    const evidence = sentence.evidence.flatMap((cited) => verifyEvidence(cited, context) ?? []);
    const claim = unsupported(text, evidence, context);
    if (claim === null) return [{ text, evidence, advice: false }];
    gaps.add(GAPS[claim]);
    return [];
  });
  return { text: sentences.map((sentence) => sentence.text).join(" "), sentences, gaps: [...gaps] };
}

/** The same check for a chat reply, whose only evidence is the passages that were given. `profile`: what is counted from dates counts too. */
export function groundReply(
  sentences: readonly AnswerSentence[],
  passages: readonly Passage[],
  profile?: ProfileContent,
): AnswerSentence[] {
  return sentences.filter(({ text, evidence, advice }) => {
    if (advice || text.trim() === "" || evidence.length === 0) return false;
    const stands = evidence.every(({ quote, start, end }) =>
      passages.some(
        (passage) =>
          start >= passage.evidence.start &&
          end <= passage.evidence.end &&
          passage.text.slice(start - passage.evidence.start, end - passage.evidence.start) === quote,
      ),
    );
    if (!stands) return false;
    if (evidence.length === 1 && toBareStatement(text) === toBareStatement(evidence[0]!.quote)) return true;
    const counted = profile ? `\n${derivedFacts(evidence, { profile })}` : "";
    return findUnsupportedClaims(text, `${joinQuotes(evidence)}${counted}`).length === 0;
  });
}

/** What is said word for word, told in the first person or not, claims nothing else. Signs count: 5 % is not $5. */
function toBareStatement(text: string): string {
  return text
    .replace(/^I (?=\p{Ll})/u, "")
    .replace(/\u00AD/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.;,:]+$/u, "")
    .toLowerCase();
}

/** Each quote as it stands, and without its line breaks: a name may run over one, and so may an address. */
function joinQuotes(evidence: readonly Evidence[]): string {
  return evidence
    .flatMap(({ quote }) => [
      quote,
      quote.replace(/\s*\n\s*/gu, " "),
      ...(/[@/]/.test(quote) ? [quote.replace(/\s*\n\s*/gu, "")] : []),
    ])
    .join("\n");
}

/** A cited quote where the document has it, near the place that was cited; null when it is not there. */
function verifyEvidence(cited: Evidence, { document, index }: GroundContext): Evidence | null {
  if (cited.quote !== "" && document.text.slice(cited.start, cited.end) === cited.quote) {
    return locateEvidence(document, cited.start, cited.end);
  }
  const span = findQuote(index, cited.quote, cited.start);
  return span && locateEvidence(document, span.start, span.end);
}

function unsupported(text: string, evidence: readonly Evidence[], context: GroundContext): ClaimKind | null {
  if (evidence.length === 0) return "wording";
  const quotes = evidence.map(({ quote }) => quote).join("\n");
  const claims = [
    ...findUnsupportedClaims(text, `${quotes}\n${derivedFacts(evidence, context)}`),
    ...findMixedClaims(
      text,
      evidence.map((cited) => withEmployer(cited, context)),
    ),
    ...misplaced(text, evidence, context),
  ];
  return claims[0]?.kind ?? null;
}

/** Where a sentence names one job, what another one's lines say does not count. */
function misplaced(text: string, evidence: readonly Evidence[], context: GroundContext): Claim[] {
  const own = selectOwnEvidence(text, evidence, context.profile);
  if (own === null) return [];
  return findUnsupportedClaims(text, `${own.map(({ quote }) => quote).join("\n")}\n${derivedFacts(own, context)}`);
}

/** Dates or a title alone do not say whose they are: the line they are compared as names the entry they belong to. */
function withEmployer({ quote, start, end }: Evidence, { profile }: GroundContext): string {
  const entry = profile.experience.findIndex((_, i) =>
    ["start", "end", "role", "company"].some((field) =>
      profile.sources[`/experience/${i}/${field}`]?.evidence.some((date) => date.start < end && date.end > start),
    ),
  );
  const { role = "", company = "" } = profile.experience[entry] ?? {};
  return entry === -1 ? quote : `${quote} ${role} ${company}`;
}

/** Years worked stand nowhere: they are counted from dates, so a sentence that cites one of those may state them. */
function derivedFacts(evidence: readonly Evidence[], { profile }: Pick<GroundContext, "profile">): string {
  const cites = (pointer: string) =>
    profile.sources[pointer]?.evidence.some((input) =>
      evidence.some((cited) => input.start < cited.end && input.end > cited.start),
    ) ?? false;
  const jobs = profile.experience.filter((_, i) => cites(`/experience/${i}/start`)).flatMap(listDurations);
  const total = profile.totalWorkYears !== null && cites("/totalWorkYears") ? [`${profile.totalWorkYears} years`] : [];
  return [...total, ...jobs].join(", ");
}

/** From January 2015 to August 2019 is more than four years; ten months or more may be rounded up. */
function listDurations({ start, end }: ProfileContent["experience"][number]): string[] {
  if (!/^\d{4}-\d{2}$/.test(start ?? "") || !/^\d{4}-\d{2}$/.test(end ?? "")) return [];
  const [from, to] = [start!, end!].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5)));
  const months = to! - from! + 1;
  const years = Math.floor(months / 12);
  return [
    ...(years > 0 ? [`${years} years`] : [`${months} months`]),
    ...(months % 12 >= 4 && months % 12 <= 8 ? [`${years}.5 years`] : []),
    ...(months % 12 >= 10 ? [`${years + 1} years`] : []),
  ];
}

const FIRST_PERSON = /\b(?:I|my|me|mine|we|our|us)\b|\bI['’]/u;
/** "You led ..." states a fact; "You could ..." does not. */
const STATES_ABOUT_YOU =
  /^you(?:['’]ve|['’]re|r)? (?!can\b|could\b|may\b|might\b|should\b|will\b|do not\b|don['’]t\b)/iu;

function isHarmless(text: string, context: GroundContext): boolean {
  const { text: resume } = context.document;
  const quoted = text.replace(/[“"][^”"]*[”"]/gu, (quote) =>
    // A word or two in quotation marks is spoken of: say “we”, not “I”.
    resume.includes(quote.slice(1, -1)) || toWords(quote).length <= 2 ? "" : quote,
  );
  if (FIRST_PERSON.test(quoted) || STATES_ABOUT_YOU.test(quoted)) return false;
  return claimsNoPast(text, context) && mentionsOnlyKnown(text, context);
}

const PAST =
  /\byour\s+(?:time|years?|role|work|job|career|experience|position|days)\s+(?:as|at|with|for|in)\s+[^,.;:?!]{1,60}/giu;

/** "Your years as ..." takes for granted what the job aimed at can't show. */
function claimsNoPast(text: string, context: GroundContext): boolean {
  return [...text.matchAll(PAST)].every(([past]) => findUnsupportedMentions(past, readResume(context)).length === 0);
}

function mentionsOnlyKnown(text: string, context: GroundContext): boolean {
  const unknown = findUnsupportedMentions(text, readResume(context));
  if (unknown.length === 0) return true;
  const beyondTarget = findUnsupportedMentions(text, context.target);
  return !unknown.some((claim) => beyondTarget.some((other) => other.kind === claim.kind && other.text === claim.text));
}

/** Read once for all questions of one resume: it takes longer than checking a question. */
const resumes = new WeakMap<QuoteIndex, Support>();

function readResume({ document, index }: GroundContext): Support {
  const read = resumes.get(index) ?? readSupport(document.text);
  resumes.set(index, read);
  return read;
}

/**
 * A question whose own words, tags and phrasings mention nothing that neither the resume nor the target does, and whose answer
 * passed {@link groundAnswer}; null when the question itself does. `target` must not hold the question then.
 */
export function groundQuestion(question: QuestionContent, context: GroundContext): QuestionContent | null {
  if (!mentionsOnlyKnown(question.question, context)) return null;
  const target = `${context.target}\n${question.question}`;
  const asked = { ...context, target };
  return {
    ...question,
    tags: question.tags.filter((tag) => isKnownTag(tag, asked)),
    phrasings: question.phrasings.filter((phrasing) => mentionsOnlyKnown(phrasing, asked)),
    answer: groundAnswer(question.answer, asked),
  };
}

const THEME_TAGS = new Set(Object.values(THEMES).map(({ tag }) => tag));
/** Qualities and fields of work. Their endings are no sign: "Boeing" and "Accenture" end alike. */
const ABSTRACT = new Set(
  `leadership teamwork communication collaboration conflict feedback ownership initiative motivation prioritization prioritisation
  planning organization organisation management stakeholder stakeholders negotiation mentoring coaching training learning growth
  development adaptability resilience flexibility integrity ethics safety quality accuracy efficiency performance reliability
  scalability security privacy compliance risk process improvement innovation creativity strategy strategic decision decisions making
  problem solving critical thinking analysis analytical research testing debugging design architecture engineering infrastructure
  operations maintenance troubleshooting documentation writing presentation customer service sales marketing finance budgeting
  forecasting accounting reporting hiring recruiting onboarding scheduling logistics procurement inventory care patient patients
  teaching classroom assessment curriculum diversity inclusion culture pressure stress deadline deadlines failure mistake mistakes
  success achievement achievements experience career transition background motivation goals values behavioral technical situational
  general skills soft hard time delegation influence persuasion empathy listening trust independence attention detail tooling
  tools data project projects product team people change crisis trade tradeoff tradeoffs`.split(/\s+/),
);

/** A tag is a word or two, with a capital or not: one that no sentence shows to be ordinary has to stand somewhere. */
function isKnownTag(tag: string, context: GroundContext): boolean {
  const lower = tag.toLowerCase();
  if (THEME_TAGS.has(lower)) return true;
  if (!mentionsOnlyKnown(tag, context)) return false;
  const { words } = readResume(context);
  const aimed = new Set(toWords(context.target).map(toStem));
  return toWords(lower).every(
    (word) =>
      isStopWord(word) ||
      PLAIN_WORDS.has(word) ||
      ABSTRACT.has(word) ||
      words.has(toStem(word)) ||
      aimed.has(toStem(word)),
  );
}

export function buildGroundContext({
  document,
  profile,
  index = buildQuoteIndex(document.text),
  target,
}: {
  document: ExtractedDocument;
  profile: ProfileContent;
  /** Of the document's text, where it has been made already: it costs as much as the text is long. */
  index?: QuoteIndex;
  target: readonly (string | null)[];
}): GroundContext {
  return {
    document,
    profile,
    index,
    target: target.filter((text) => text !== null).join("\n"),
  };
}

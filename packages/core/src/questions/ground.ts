import type { ExtractedDocument } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import type { Passage } from "../engine/engine.ts";
import type { Answer, AnswerSentence, Evidence, ProfileContent } from "../schemas/index.ts";
import { type QuoteIndex, buildQuoteIndex, findQuote } from "../text/find-quote.ts";
import { type ClaimKind, findUnsupportedClaims, findUnsupportedMentions } from "./claims.ts";

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

/** The same check for a chat reply, whose only evidence is the passages that were given. */
export function groundReply(sentences: readonly AnswerSentence[], passages: readonly Passage[]): AnswerSentence[] {
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
    return stands && findUnsupportedClaims(text, evidence.map(({ quote }) => quote).join("\n")).length === 0;
  });
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
  return findUnsupportedClaims(text, `${quotes}\n${derivedFacts(evidence, context)}`)[0]?.kind ?? null;
}

/** Years worked stand nowhere: they are counted from dates, so a sentence that cites one of those may state them. */
function derivedFacts(evidence: readonly Evidence[], { profile }: GroundContext): string {
  const source = profile.sources["/totalWorkYears"];
  if (!source || profile.totalWorkYears === null) return "";
  const citesInput = evidence.some((cited) =>
    source.evidence.some((input) => input.start < cited.end && input.end > cited.start),
  );
  return citesInput ? `${profile.totalWorkYears} years` : "";
}

const FIRST_PERSON = /\b(?:I|my|me|mine|we|our|us)\b|\bI['’]/u;
/** "You led ..." states a fact; "You could ..." does not. */
const STATES_ABOUT_YOU =
  /^you(?:['’]ve|['’]re|r)? (?!can\b|could\b|may\b|might\b|should\b|will\b|do not\b|don['’]t\b)/iu;

function isHarmless(text: string, { document, target }: GroundContext): boolean {
  const quoted = text.replace(/[“"][^”"]*[”"]/gu, (quote) => (document.text.includes(quote.slice(1, -1)) ? "" : quote));
  if (FIRST_PERSON.test(quoted) || STATES_ABOUT_YOU.test(quoted)) return false;
  return findUnsupportedMentions(text, `${document.text}\n${target}`).length === 0;
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

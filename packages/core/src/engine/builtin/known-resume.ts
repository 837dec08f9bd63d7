import type { ExtractedDocument } from "../../document/document.ts";
import { locateEvidence } from "../../document/locate-evidence.ts";
import { toWordKey } from "../../questions/claim-synonyms.ts";
import { type Facts, collectFacts } from "../../questions/facts.ts";
import { closeSentence } from "../../questions/first-person.ts";
import type { Section } from "../../resume/find-sections.ts";
import { findSpokenLanguages } from "../../resume/find-spoken-languages.ts";
import { readSections } from "../../resume/read-sections.ts";
import type { AnswerSentence, Evidence, ProfileContent } from "../../schemas/index.ts";
import { toWords } from "../../text/words.ts";
import type { ReplyRequest } from "../engine.ts";

/** A resume as replies are told from it. */
export interface KnownResume {
  profile: ProfileContent;
  document: ExtractedDocument;
  facts: Facts;
  sections: readonly Section[];
  spoken: readonly { name: string; evidence: Evidence }[];
}

export function readKnownResume({ profile, document }: NonNullable<ReplyRequest["resume"]>): KnownResume {
  const { sections } = readSections(document);
  return {
    profile,
    document,
    sections,
    facts: collectFacts(profile, document),
    spoken: findSpokenLanguages(sections).map(({ value, start, end }) => ({
      name: value,
      evidence: locateEvidence(document, start, end),
    })),
  };
}

export function toSentence(text: string, evidence: readonly Evidence[]): AnswerSentence {
  return { text: closeSentence(text), evidence: [...evidence], advice: false };
}

export function toKeys(text: string): Set<string> {
  return new Set(
    toWords(text)
      .flatMap((word) => [word, ...word.split(/[.'-]/)])
      .map(toWordKey),
  );
}

export function hasAll(keys: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.every((word) => keys.has(toWordKey(word)));
}

/** What a pointer's value was read from. */
export function listEvidence({ profile }: KnownResume, pointer: string): Evidence[] {
  return profile.sources[pointer]?.evidence ?? [];
}

/** As the document has it, on one line. */
export function clean(quote: string): string {
  return quote
    .replace(/\u00AD/gu, "")
    .replace(/\s*\t\s*/gu, ", ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** When it began and ended, as the resume writes it; null where it gives no dates. */
function findDates(resume: KnownResume, entry: number): Evidence | null {
  const cited = ["start", "end", "current"].flatMap((field) => listEvidence(resume, `/experience/${entry}/${field}`));
  const start = Math.min(...cited.map((evidence) => evidence.start));
  const end = Math.max(...cited.map((evidence) => evidence.end));
  if (cited.length === 0 || /\n/.test(resume.document.text.slice(start, end).trim())) return cited[0] ?? null;
  return locateEvidence(resume.document, start, end);
}

/** A job's sentence; `dated`: with when, and null where the resume does not say. */
export function tellEntry(resume: KnownResume, entry: number, dated = false): AnswerSentence | null {
  const sentence = resume.facts.entries[entry]?.sentence ?? null;
  if (sentence === null || !dated) return sentence;
  const dates = findDates(resume, entry);
  if (dates === null) return null;
  return toSentence(`${sentence.text.replace(/\.$/, "")}: ${clean(dates.quote)}`, [...sentence.evidence, dates]);
}

/** A course of study; `dated`: with its year, and null where the resume does not say. */
export function tellStudy(resume: KnownResume, entry: number, dated = false): AnswerSentence | null {
  const sentence = resume.facts.education[entry]?.sentence ?? null;
  if (sentence === null || !dated) return sentence;
  const [dates] = listEvidence(resume, `/education/${entry}/year`);
  if (dates === undefined) return null;
  return toSentence(`${sentence.text.replace(/\.$/, "")}: ${clean(dates.quote)}`, [...sentence.evidence, dates]);
}

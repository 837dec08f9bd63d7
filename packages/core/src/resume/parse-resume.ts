import type { ExtractedDocument } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import type { ProfileContent } from "../schemas/index.ts";
import { buildStatements } from "./build-statements.ts";
import { findEducation } from "./find-education.ts";
import { findExperience } from "./find-experience.ts";
import type { Section } from "./find-sections.ts";
import { findMentionedSkills, findSkills } from "./find-skills.ts";
import { findSpokenLanguages } from "./find-spoken-languages.ts";
import { findSummary } from "./find-summary.ts";
import { toPointer } from "../text/json-pointer.ts";
import { createSourceBook, type SourceBook } from "./found.ts";
import { readContact } from "./read-contact.ts";
import { readSections } from "./read-sections.ts";
import { readWorkMonths, toEducation, toExperience } from "./to-entries.ts";
import { toMonthSpan } from "./work-months.ts";

export const BUILTIN_ENGINE_ID = "builtin@1";

export interface ParseOptions {
  /** "YYYY-MM": what "present" means. */
  asOf: string;
  /** False: confidences as the rules say them, for measuring how good they are. */
  calibrated?: boolean;
}

/**
 * What the rules find in a resume: pure, and deterministic for one document and one `asOf` ("YYYY-MM", what "present"
 * means). Every extracted field quotes the document; one whose quote does not hold it is left out.
 */
export function parseResume(document: ExtractedDocument, { asOf, calibrated = true }: ParseOptions): ProfileContent {
  const { lines, sections } = readSections(document);
  const book = createSourceBook(document, calibrated ? undefined : (_, raw) => raw);
  const ofKind = (kind: Section["kind"]) =>
    sections.filter((section) => section.kind === kind).map((section) => section.lines);

  const contact = readContact(document, { lines, sections, book });
  const jobs = findExperience(ofKind("experience"));
  const experience = jobs.map((job, index) => toExperience(job, { pointer: `/experience/${index}`, asOf, book }));
  const schooling = findEducation(ofKind("education")).map((found, index) =>
    toEducation(found, { pointer: `/education/${index}`, book }),
  );
  const workMonths = readWorkMonths(jobs, { asOf, book });
  const skills = readSkills(sections, book);
  const summary = book.extract("/summary", findSummary(sections));
  const facts = { contact: contact.contact, skills, experience, education: schooling, workMonths };
  const languages = findSpokenLanguages(sections).map(({ value, start, end }) => ({
    name: value,
    evidence: [locateEvidence(document, start, end)],
  }));
  const spans = jobs.map(({ dates }) => dates && toMonthSpan(dates, asOf));
  const { sources, ...statements } = buildStatements({ ...facts, sources: book.sources, spans, languages, asOf });
  return {
    engine: BUILTIN_ENGINE_ID,
    ...facts,
    location: contact.location,
    totalWorkYears: workMonths === null ? null : Math.floor(workMonths / 12),
    summary,
    ...statements,
    sources: { ...book.sources, ...sources },
    warnings: document.warnings,
  };
}

function readSkills(sections: readonly Section[], book: SourceBook): Record<string, string[]> {
  const listed = findSkills(sections);
  const found = listed.length > 0 ? listed : findMentionedSkills(sections);
  const skills: Record<string, string[]> = {};
  for (const skill of found) {
    const list = (skills[skill.category] ??= []);
    const value = book.extract(toPointer(["skills", skill.category, list.length]), skill);
    if (value !== null) list.push(value);
  }
  return Object.fromEntries(Object.entries(skills).filter(([, list]) => list.length > 0));
}

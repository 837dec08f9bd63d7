import type { ExtractedDocument } from "../document/document.ts";
import type { EducationEntry, ExperienceEntry, ProfileContent } from "../schemas/index.ts";
import { type AssessedFacts, type Assessment, findStrengths, findWeaknesses } from "./assess-profile.ts";
import { findEmail, findLinks, findPhone } from "./find-contact.ts";
import { type FoundEducation, findEducation } from "./find-education.ts";
import { type FoundExperience, findExperience } from "./find-experience.ts";
import { findName } from "./find-name.ts";
import { findPlaces } from "./find-place.ts";
import { findSections, type Section } from "./find-sections.ts";
import { findMentionedSkills, findSkills } from "./find-skills.ts";
import { findSummary } from "./find-summary.ts";
import { createSourceBook, type SourceBook } from "./found.ts";
import { recommendJobs } from "./recommend-jobs.ts";
import { type ResumeLine, type TextPart, toResumeLines } from "./resume-line.ts";
import { countWorkMonths, formatMonth, type MonthSpan, spanMonths, toMonthSpan } from "./work-months.ts";

export const BUILTIN_ENGINE_ID = "builtin@1";

const MAX_YEARS = 80;
/** Of each part that may say how to reach somebody: people put it first. */
const MAX_CONTACT_CHARACTERS = 20_000;
/** The most months `workMonths` can say: a longer total is a misread date, and not said at all. */
const MAX_MONTHS = MAX_YEARS * 12 + 11;

/**
 * What the rules find in a resume: pure, and deterministic for one document and one `asOf` ("YYYY-MM", what "present"
 * means). Every extracted field quotes the document; one whose quote does not hold it is left out.
 */
export function parseResume(document: ExtractedDocument, { asOf }: { asOf: string }): ProfileContent {
  const lines = toResumeLines(document);
  const sections = findSections(lines);
  const book = createSourceBook(document);
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
  return {
    engine: BUILTIN_ENGINE_ID,
    contact: contact.contact,
    location: contact.location,
    totalWorkYears: workMonths === null ? null : Math.floor(workMonths / 12),
    workMonths,
    skills,
    experience,
    education: schooling,
    summary,
    ...assess({ experience, education: schooling, skills, contact: contact.contact, workMonths, jobs, asOf, book }),
    sources: book.sources,
    warnings: document.warnings,
  };
}

interface Reading {
  lines: readonly ResumeLine[];
  sections: readonly Section[];
  book: SourceBook;
}

function readContact(document: ExtractedDocument, { lines, sections, book }: Reading) {
  const parts = contactParts(document, sections);
  const everywhere = sections
    .filter(({ kind }) => kind !== "references")
    .flatMap((section) => toPart(document, section.lines));
  const email = book.extract("/contact/email", findEmail(document, [...parts, ...everywhere]));
  const phone = book.extract("/contact/phone", findPhone(parts));
  const name = book.extract("/contact/name", findName(nameLines(lines, sections), email));
  const links = findLinks(document, parts);
  for (const [index, { start, end, written }] of links.entries()) {
    const pointer = `/contact/links/${index}`;
    if (written && start !== null && end !== null) book.cite(pointer, { start, end, confidence: 0.9 });
    else if (start !== null && end !== null) {
      book.cite(pointer, { start, end, confidence: 0.9 });
      book.derive(pointer, { rule: "link_target", confidence: 0.9, evidence: book.evidenceOf(pointer) });
    } else book.derive(pointer, { rule: "link_target", confidence: 0.7, evidence: [] });
  }
  const place = parts.flatMap((part) => findPlaces(part)).sort((a, b) => b.confidence - a.confidence)[0] ?? null;
  const location = book.extract("/location", place);
  return { contact: { name, email, phone, links: links.map(({ url }) => url) }, location };
}

/** Where people put how to reach them: above the first heading, under "Contact", and in any part that holds an address. */
function contactParts(document: ExtractedDocument, sections: readonly Section[]): TextPart[] {
  return sections
    .filter(({ kind, lines }, index) => {
      if (kind === "header" || kind === "contact") return true;
      const personal = kind === "summary" || kind === "other" || index <= 2;
      return (
        personal && kind !== "references" && kind !== "publications" && lines.some(({ text }) => /\S@\S/.test(text))
      );
    })
    .flatMap((section) => toPart(document, section.lines))
    .map(({ text, start, end }) => ({ text: text.slice(0, MAX_CONTACT_CHARACTERS), start, end }));
}

/** One part for each run of lines that follow one another in the text. */
function toPart(document: ExtractedDocument, lines: readonly ResumeLine[]): TextPart[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  return [{ text: document.text.slice(first.start, last.end), start: first.start, end: last.end }];
}

/** The lines above the first heading; where the file starts with a sidebar, the largest type of page one. */
function nameLines(lines: readonly ResumeLine[], sections: readonly Section[]): ResumeLine[] {
  const header = sections[0]?.lines ?? [];
  const firstPage = lines.filter(({ line }) => (line.page ?? 1) === 1);
  const largest = Math.max(0, ...firstPage.map(({ line }) => line.fontSize ?? 0));
  const large = firstPage.filter(({ line }) => line.fontSize !== null && line.fontSize >= largest * 0.97);
  return [...new Set([...header, ...large.slice(0, 3), ...lines.slice(0, 3)])];
}

function toExperience(
  found: FoundExperience,
  { pointer, asOf, book }: { pointer: string; asOf: string; book: SourceBook },
): ExperienceEntry {
  const { dates } = found;
  const span = dates && toMonthSpan(dates, asOf);
  const years = span ? Math.min(MAX_YEARS, Math.round(spanMonths(span) / 1.2) / 10) : 0;
  const company = book.extract(`${pointer}/company`, found.company) ?? "";
  const role = book.extract(`${pointer}/role`, found.role) ?? "";
  const location = book.extract(`${pointer}/location`, found.location);
  const description = book.extract(`${pointer}/description`, found.description) ?? "";
  const at = dates && { start: dates.from, end: dates.to, confidence: dates.confidence };
  const start = dates?.start ? formatMonth(dates.start) : null;
  const end = dates?.end && !dates.current ? formatMonth(dates.end) : null;
  if (at && start !== null) book.cite(`${pointer}/start`, at);
  if (at && end !== null) book.cite(`${pointer}/end`, at);
  if (at && dates.current) book.cite(`${pointer}/current`, at);
  if (span)
    book.derive(`${pointer}/years`, {
      rule: "months_of_range",
      confidence: 0.9,
      evidence: book.evidenceOf(`${pointer}/start`),
    });
  return { company, role, years, start, end, current: dates?.current ?? false, location, description };
}

function toEducation(found: FoundEducation, { pointer, book }: { pointer: string; book: SourceBook }): EducationEntry {
  if (found.year) book.cite(`${pointer}/year`, found.year);
  return {
    degree: book.extract(`${pointer}/degree`, found.degree) ?? "",
    institution: book.extract(`${pointer}/institution`, found.institution) ?? "",
    year: found.year?.value ?? null,
  };
}

/** Months of the union of all dated jobs; null without any. */
function readWorkMonths(
  jobs: readonly FoundExperience[],
  { asOf, book }: { asOf: string; book: SourceBook },
): number | null {
  const spans: MonthSpan[] = [];
  for (const { dates } of jobs) {
    const span = dates && toMonthSpan(dates, asOf);
    if (span) spans.push(span);
  }
  const months = countWorkMonths(spans);
  if (spans.length === 0 || months > MAX_MONTHS) return null;
  const evidence = jobs.flatMap((_, index) => book.evidenceOf(`/experience/${index}/start`));
  book.derive("/workMonths", { rule: "union_of_months", confidence: 0.9, evidence });
  book.derive("/totalWorkYears", { rule: "whole_years_of_work_months", confidence: 0.9, evidence });
  return months;
}

function readSkills(sections: readonly Section[], book: SourceBook): Record<string, string[]> {
  const listed = findSkills(sections);
  const found = listed.length > 0 ? listed : findMentionedSkills(sections);
  const skills: Record<string, string[]> = {};
  for (const skill of found) {
    const list = (skills[skill.category] ??= []);
    const value = book.extract(`/skills/${escapePointer(skill.category)}/${list.length}`, skill);
    if (value !== null) list.push(value);
  }
  return Object.fromEntries(Object.entries(skills).filter(([, list]) => list.length > 0));
}

interface Assessable {
  experience: readonly ExperienceEntry[];
  education: readonly EducationEntry[];
  skills: Record<string, string[]>;
  contact: ProfileContent["contact"];
  workMonths: number | null;
  jobs: readonly FoundExperience[];
  asOf: string;
  book: SourceBook;
}

/** What follows from the facts; each sentence keeps the rule and the places it was made from. */
function assess(known: Assessable): Pick<ProfileContent, "jobRecommendations" | "strengths" | "weaknesses"> {
  const { book, asOf } = known;
  const skills = Object.entries(known.skills).flatMap(([category, names]) =>
    names.map((name, index) => ({ name, evidence: book.evidenceOf(`/skills/${escapePointer(category)}/${index}`) })),
  );
  const experience = known.experience.map((job, index) => {
    const role = book.evidenceOf(`/experience/${index}/role`);
    return { ...job, evidence: role.length > 0 ? role : book.evidenceOf(`/experience/${index}/company`) };
  });
  const education = known.education.map(({ degree }, index) => ({
    degree,
    evidence: book.evidenceOf(`/education/${index}/degree`),
  }));
  const recommendations = recommendJobs({ skills, experience });
  const facts: AssessedFacts = {
    skills,
    experience,
    education,
    recommendations,
    workMonths: known.workMonths,
    spans: known.jobs.map(({ dates }) => dates && toMonthSpan(dates, asOf)),
    summary: book.evidenceOf("/summary"),
    contact: known.contact,
    now: Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1,
  };
  const keep = (field: string, found: readonly Assessment[]) =>
    found.map(({ text, ...derivation }, index) => {
      book.derive(`/${field}/${index}`, derivation);
      return text;
    });
  return {
    jobRecommendations: keep(
      "jobRecommendations",
      recommendations.map(({ title, score, evidence }) => ({
        text: title,
        rule: "occupation_fit",
        confidence: score,
        evidence,
      })),
    ),
    strengths: keep("strengths", findStrengths(facts)),
    weaknesses: keep("weaknesses", findWeaknesses(facts)),
  };
}

/** RFC 6901. */
function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

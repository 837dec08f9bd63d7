import type { ExtractedDocument } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import type { EducationEntry, ExperienceEntry, ProfileContent } from "../schemas/index.ts";
import type { AssessedFacts, Assessment } from "./assess-profile.ts";
import { findEducation } from "./find-education.ts";
import { type FoundExperience, findExperience } from "./find-experience.ts";
import { findSections, type Section } from "./find-sections.ts";
import { findMentionedSkills, findSkills } from "./find-skills.ts";
import { findSpokenLanguages } from "./find-spoken-languages.ts";
import { findStrengths } from "./find-strengths.ts";
import { findSummary } from "./find-summary.ts";
import { findWeaknesses } from "./find-weaknesses.ts";
import { createSourceBook, type SourceBook } from "./found.ts";
import { inferSections } from "./infer-sections.ts";
import { recommendJobs } from "./recommend-jobs.ts";
import { toResumeLines } from "./resume-line.ts";
import { findRunningLines } from "./running-lines.ts";
import { readContact } from "./read-contact.ts";
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
  const all = toResumeLines(document);
  const running = findRunningLines(all);
  const lines = all.filter((line) => !running.has(line));
  const sections = inferSections(findSections(lines));
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
    ...assess({
      experience,
      education: schooling,
      skills,
      languages: findSpokenLanguages(sections).map(({ value, start, end }) => ({
        name: value,
        evidence: [locateEvidence(document, start, end)],
      })),
      contact: contact.contact,
      workMonths,
      jobs,
      asOf,
      book,
    }),
    sources: book.sources,
    warnings: document.warnings,
  };
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
  languages: AssessedFacts["languages"];
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
  const recommendations = recommendJobs({ skills, experience, education, workMonths: known.workMonths });
  const facts: AssessedFacts = {
    skills,
    languages: known.languages,
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
      recommendations.map(({ title, score, evidence, rule }) => ({
        text: title,
        rule,
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

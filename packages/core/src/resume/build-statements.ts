import type { ProfileContent, Source } from "../schemas/index.ts";
import { toPointer } from "../text/json-pointer.ts";
import type { AssessedFacts, Assessment } from "./assess-profile.ts";
import { findStrengths } from "./find-strengths.ts";
import { findWeaknesses } from "./find-weaknesses.ts";
import { recommendJobs } from "./recommend-jobs.ts";
import type { MonthSpan } from "./work-months.ts";

export const STATEMENT_LISTS = ["jobRecommendations", "strengths", "weaknesses"] as const;

/** What follows from a profile's facts, and where each sentence is from: pointer -> source. */
export interface Statements extends Pick<ProfileContent, (typeof STATEMENT_LISTS)[number]> {
  sources: Record<string, Source>;
}

export interface StatedFacts extends Pick<
  ProfileContent,
  "contact" | "skills" | "experience" | "education" | "workMonths" | "sources"
> {
  /** One a job, in the order of `experience`; null where undated. */
  spans: readonly (MonthSpan | null)[];
  languages: AssessedFacts["languages"];
  /** "YYYY-MM": the month that "present" means. */
  asOf: string;
}

/** Strengths, weaknesses and recommended jobs; each sentence keeps the rule and the places it was made from. */
export function buildStatements(known: StatedFacts): Statements {
  const { asOf, contact, languages, spans, workMonths } = known;
  const evidenceOf = (pointer: string) => known.sources[pointer]?.evidence ?? [];
  const skills = Object.entries(known.skills).flatMap(([category, names]) =>
    names.map((name, index) => ({ name, evidence: evidenceOf(toPointer(["skills", category, index])) })),
  );
  const experience = known.experience.map((job, index) => {
    const role = evidenceOf(`/experience/${index}/role`);
    return { ...job, evidence: role.length > 0 ? role : evidenceOf(`/experience/${index}/company`) };
  });
  const education = known.education.map(({ degree }, index) => ({
    degree,
    evidence: evidenceOf(`/education/${index}/degree`),
  }));
  const recommendations = recommendJobs({ skills, experience, education, workMonths });
  const facts: AssessedFacts = {
    skills,
    languages,
    experience,
    education,
    recommendations,
    workMonths,
    spans,
    summary: evidenceOf("/summary"),
    contact,
    now: Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1,
  };
  const sources: Record<string, Source> = {};
  const keep = (list: string, found: readonly Assessment[]) =>
    found.map(({ text, rule, confidence, evidence }, index) => {
      sources[`/${list}/${index}`] = {
        origin: "derived",
        confidence: Math.round(confidence * 100) / 100,
        evidence,
        rule,
      };
      return text;
    });
  return {
    jobRecommendations: keep(
      "jobRecommendations",
      recommendations.map(({ title, score, evidence, rule }) => ({ text: title, rule, confidence: score, evidence })),
    ),
    strengths: keep("strengths", findStrengths(facts)),
    weaknesses: keep("weaknesses", findWeaknesses(facts)),
    sources,
  };
}

import type { Evidence, ExperienceEntry } from "../schemas/index.ts";
import { listOccupations, type Occupation } from "./occupations.ts";
import { plain } from "./resume-line.ts";
import { findKnownSkill } from "./skill-taxonomy.ts";

export interface Recommendation {
  /** With "Senior" before it where the years of such work and the trade's own words allow it. */
  title: string;
  family: string;
  /** 0 to 1. */
  score: number;
  /** What spoke for it: a role held, skills, or a degree and skills. */
  rule: "role_held" | "skills_held" | "degree_and_skills";
  evidence: Evidence[];
  /** Skills the work needs. */
  needed: readonly string[];
  /** Of these, what the resume does not name. */
  missing: string[];
}

export interface Facts {
  skills: readonly { name: string; evidence: Evidence[] }[];
  experience: readonly (ExperienceEntry & { evidence: Evidence[] })[];
  education: readonly { degree: string; evidence: Evidence[] }[];
  workMonths: number | null;
}

const MAX_RECOMMENDATIONS = 5;
const MIN_SCORE = 0.34;
/** A recommendation this far behind the best one is another life. */
const LEAD = 0.45;
const SENIOR_YEARS = 6;
/** Families whose job titles say "Senior" themselves. */
const GRADED_FAMILIES: ReadonlySet<string> = new Set([
  "Software",
  "Infrastructure & Security",
  "Data & Analytics",
  "Design & Media",
  "Finance & Accounting",
  "Engineering",
]);
const RANKED = /manager|director|head|chief|principal|lead|master|owner|assistant|junior|intern|clerk|technician/i;

/** Occupations that the roles held, the skills named and the degrees speak for, the best first; none on weak grounds. */
export function recommendJobs(facts: Facts): Recommendation[] {
  const known = new Map(facts.skills.map(({ name, evidence }) => [findKnownSkill(name)?.name ?? name, evidence]));
  const held = facts.experience.map((job) => ({ job, role: toWords(job.role) }));
  const degrees = facts.education.map((entry) => ({ degree: toWords(entry.degree), evidence: entry.evidence }));
  const scored = listOccupations()
    .flatMap((occupation) => scoreOccupation(occupation, { known, held, degrees, facts }) ?? [])
    .sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1));
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= Math.max(MIN_SCORE, best - LEAD)).slice(0, MAX_RECOMMENDATIONS);
}

interface Known {
  known: ReadonlyMap<string, Evidence[]>;
  /** Roles and degrees as `toWords` gives them. */
  held: readonly { job: Facts["experience"][number]; role: string }[];
  degrees: readonly { degree: string; evidence: Evidence[] }[];
  facts: Facts;
}

/** Up to 0.5 for a role of that kind, 0.25 for what is needed, 0.15 for what helps, 0.1 for a degree in it. */
function scoreOccupation(occupation: Occupation, { known, held: roles, degrees, facts }: Known): Recommendation | null {
  const { title, family, needs, helps, minYears, studies, regulated } = occupation;
  const held = findHeldRole(occupation, roles);
  const degree = degrees.find((entry) => studies.some((stem) => startsWord(entry.degree, stem)));
  const met = needs.filter((skill) => known.has(skill));
  const extra = helps.filter((skill) => known.has(skill));
  const needed = met.length / needs.length;
  const helped = Math.min(1, extra.length / 3);
  const years = (facts.workMonths ?? 0) / 12;
  if (years < minYears && held?.strength !== 1) return null;
  if (regulated && degree === undefined && held?.strength !== 1) return null;
  // Skills alone must be most of what is needed: one shared tool makes nobody a lawyer.
  const bySkills = needed >= 0.5 && extra.length >= 2;
  const byDegree = degree !== undefined && (met.length > 0 || extra.length >= 2);
  if (held === null && !bySkills && !byDegree) return null;
  const evidence = [
    ...(held?.job.evidence ?? []),
    ...[...met, ...extra].slice(0, 4).flatMap((skill) => known.get(skill) ?? []),
    ...(held === null ? (degree?.evidence ?? []) : []),
  ];
  const score = (held?.weight ?? 0) * 0.5 + needed * 0.25 + helped * 0.15 + (degree ? 0.1 : 0);
  if (evidence.length === 0) return null;
  return {
    title: held && isSenior({ title, family, years: held.years }) ? `Senior ${title}` : title,
    family,
    score,
    rule: held ? "role_held" : bySkills ? "skills_held" : "degree_and_skills",
    evidence,
    needed: needs,
    missing: needs.filter((skill) => !known.has(skill)),
  };
}

interface HeldRole {
  job: Facts["experience"][number];
  /** 1 for a role of just that kind, 0.5 for one that other work shares. */
  strength: number;
  /** Strength, less for what is long ago. */
  weight: number;
  /** Of all such roles together. */
  years: number;
}

function findHeldRole({ roleWords }: Occupation, held: Known["held"]): HeldRole | null {
  let best: Omit<HeldRole, "years"> | null = null;
  let years = 0;
  for (const [index, { job, role }] of held.entries()) {
    const words = roleWords.filter(({ word }) => startsWord(role, word));
    if (words.length === 0) continue;
    const strength = words.every(({ shared }) => shared) ? 0.5 : 1;
    if (strength === 1 && !/\b(?:intern|praktik\w*|stagiaire|becari\w*|trainee)\b/.test(role)) years += job.years;
    const weight = strength * (index === 0 || job.current ? 1 : index <= 2 ? 0.85 : 0.7);
    if (best === null || weight > best.weight) best = { job, strength, weight };
  }
  return best && { ...best, years };
}

function isSenior({ title, family, years }: { title: string; family: string; years: number }): boolean {
  return years >= SENIOR_YEARS && GRADED_FAMILIES.has(family) && !RANKED.test(title);
}

/** Plain words with one space around each: what `startsWord` looks in. */
function toWords(text: string): string {
  return ` ${plain(text)
    .replace(/[^\p{L}\p{N}&'-]+/gu, " ")
    .trim()} `;
}

/** The word begins one of the words: "test" is in "tester", not in "latest"; "tax$" is not in "taxi". */
function startsWord(words: string, word: string): boolean {
  return words.includes(word.endsWith("$") ? ` ${word.slice(0, -1)} ` : ` ${word}`);
}

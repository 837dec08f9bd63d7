import type { Evidence, ExperienceEntry } from "../schemas/index.ts";
import { type Occupation, occupations } from "./occupations.ts";
import { plain } from "./resume-line.ts";
import { findKnownSkill } from "./skill-taxonomy.ts";

export interface Recommendation {
  title: string;
  /** 0 to 1. */
  score: number;
  evidence: Evidence[];
  /** Skills the work needs that the resume does not name. */
  missing: string[];
}

export interface Facts {
  skills: readonly { name: string; evidence: Evidence[] }[];
  experience: readonly (ExperienceEntry & { evidence: Evidence[] })[];
}

const MAX_RECOMMENDATIONS = 5;
const MIN_SCORE = 0.34;

/** Occupations that the roles held and the skills named speak for, the best first; none on weak grounds. */
export function recommendJobs(facts: Facts): Recommendation[] {
  const known = new Map(facts.skills.map(({ name, evidence }) => [findKnownSkill(name)?.name ?? name, evidence]));
  return occupations
    .map((occupation) => scoreOccupation(occupation, { known, facts }))
    .filter(({ score, evidence }) => score >= MIN_SCORE && evidence.length > 0)
    .sort((a, b) => b.score - a.score || a.title.localeCompare(b.title))
    .slice(0, MAX_RECOMMENDATIONS);
}

/** Half for a role of that kind, a third for what is needed, the rest for what helps. */
function scoreOccupation(
  { title, roleWords, needs, helps }: Occupation,
  { known, facts }: { known: ReadonlyMap<string, Evidence[]>; facts: Facts },
): Recommendation {
  const held = facts.experience.find(({ role }) => roleWords.some((word) => startsWord(plain(role), word)));
  const met = needs.filter((skill) => known.has(skill));
  const extra = helps.filter((skill) => known.has(skill));
  const needed = needs.length === 0 ? 0 : met.length / needs.length;
  const helped = helps.length === 0 ? 0 : Math.min(1, extra.length / Math.min(3, helps.length));
  // Skills alone must be most of what is needed: one shared tool makes nobody a lawyer.
  const grounds = held !== undefined || (needed >= 0.5 && extra.length >= 2);
  const score = grounds ? (held ? 0.45 : 0) + needed * 0.35 + helped * 0.2 : 0;
  const evidence = [
    ...(held?.evidence ?? []),
    ...[...met, ...extra].slice(0, 4).flatMap((skill) => known.get(skill) ?? []),
  ];
  return { title, score, evidence, missing: needs.filter((skill) => !known.has(skill)) };
}

/** The word begins a word of the text: "test" is in "tester", not in "latest". */
function startsWord(text: string, word: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}-]+/gu, " ")}`.includes(` ${word}`);
}

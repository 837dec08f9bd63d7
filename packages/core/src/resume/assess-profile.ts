import type { Evidence, ExperienceEntry } from "../schemas/index.ts";
import type { Facts, Recommendation } from "./recommend-jobs.ts";
import { findKnownSkill } from "./skill-taxonomy.ts";
import type { MonthSpan } from "./work-months.ts";

export interface Assessment {
  text: string;
  rule: string;
  confidence: number;
  evidence: Evidence[];
}

export interface AssessedFacts extends Facts {
  workMonths: number | null;
  /** One a job, in the order of `experience`; null where undated. */
  spans: readonly (MonthSpan | null)[];
  education: readonly { degree: string; evidence: Evidence[] }[];
  summary: Evidence[];
  contact: { email: string | null; phone: string | null };
  recommendations: readonly Recommendation[];
  /** Months from year 0 of the month that "present" means. */
  now: number;
}

const MAX_EACH = 6;
const LONG_STAY_YEARS = 4;
const GAP_MONTHS = 7;
const METRIC =
  /\d+(?:[.,]\d+)?\s?(?:%|percent|prozent|x\b|k\b|m\b|million|users|customers|clients|people|hours|days|employees)|[$€£]\s?\d/gi;
const LEADING =
  /\b(?:lead|leader|head|manager|director|chief|vp|president|supervisor|principal|founder|ceo|cto|cfo|leiter\w*|directeur|directrice|responsable|jefe|jefa|gerente|direktor\w*)\b/i;

// The sentences are stored unencrypted: they name roles, skills and figures, and never repeat a description.

/** What speaks for the person, from counted facts; each with the rule and the places it was counted from. */
export function findStrengths(facts: AssessedFacts): Assessment[] {
  const { experience, skills, workMonths } = facts;
  const found: Assessment[] = [];
  const jobs = experience.flatMap(({ evidence }) => evidence);
  const years = workMonths === null ? 0 : Math.floor(workMonths / 12);
  if (years >= 3)
    found.push({ text: `${years} years of work experience`, rule: "long_experience", confidence: 0.9, evidence: jobs });
  const metrics = experience.map((job) => ({ job, count: countMetrics(job) }));
  const counted = metrics.reduce((sum, { count }) => sum + count, 0);
  if (counted >= 3) {
    const evidence = metrics.filter(({ count }) => count > 0).flatMap(({ job }) => job.evidence);
    found.push({
      text: `Shows results in figures: ${counted} measured statements across the work history`,
      rule: "measured_results",
      confidence: 0.8,
      evidence,
    });
  }
  const leading = experience.filter(({ role }) => LEADING.test(role));
  if (leading[0]) {
    const evidence = leading.flatMap((job) => job.evidence);
    found.push({
      text: `Has held a leading role (${leading[0].role})`,
      rule: "leading_role",
      confidence: 0.8,
      evidence,
    });
  }
  const longest = [...experience].sort((a, b) => b.years - a.years)[0];
  if (longest && longest.years >= LONG_STAY_YEARS && longest.company !== "") {
    found.push({
      text: `Stayed ${Math.floor(longest.years)} years with ${longest.company}`,
      rule: "long_stay",
      confidence: 0.8,
      evidence: longest.evidence,
    });
  }
  const broad = broadestCategory(skills);
  if (broad) found.push(broad);
  const advanced = facts.education.find(({ degree }) =>
    /\b(?:master|m\.?sc|m\.?a|mba|ph\.?d|doctor|diplom|magister|maîtrise|máster)/i.test(degree),
  );
  if (advanced)
    found.push({
      text: `Holds an advanced degree (${advanced.degree})`,
      rule: "advanced_degree",
      confidence: 0.8,
      evidence: advanced.evidence,
    });
  return found.slice(0, MAX_EACH);
}

/** What a reader would ask about: gaps, missing figures, missing parts. Advice on the resume, not on the person. */
export function findWeaknesses(facts: AssessedFacts): Assessment[] {
  const { experience, skills } = facts;
  const jobs = experience.flatMap(({ evidence }) => evidence);
  const nothingRead = experience.length === 0 && skills.length === 0 && facts.education.length === 0;
  if (nothingRead) return [];
  const found: Assessment[] = [];
  const gap = longestGap(facts);
  if (gap) found.push(gap);
  if (experience.length > 0 && experience.every((job) => countMetrics(job) === 0)) {
    found.push({ text: "No result is given in figures", rule: "no_measured_results", confidence: 0.7, evidence: jobs });
  }
  const undated = experience.filter((_, index) => facts.spans[index] === null);
  if (undated.length > 0) {
    const evidence = undated.flatMap((job) => job.evidence);
    found.push({
      text: `${undated.length} of ${experience.length} positions have no readable dates`,
      rule: "undated_positions",
      confidence: 0.7,
      evidence,
    });
  }
  const short = experience.filter(
    (job, index) =>
      facts.spans[index] !== null && job.years < 1 && !job.current && !/intern|praktik|stag|becari/i.test(job.role),
  );
  if (short.length >= 3) {
    found.push({
      text: `${short.length} positions lasted less than a year`,
      rule: "short_stays",
      confidence: 0.6,
      evidence: short.flatMap((job) => job.evidence),
    });
  }
  const [best] = facts.recommendations;
  if (best && best.missing.length > 0) {
    found.push({
      text: `For ${best.title}, these are not named: ${best.missing.join(", ")}`,
      rule: "missing_skills",
      confidence: 0.6,
      evidence: best.evidence,
    });
  }
  const basis = [
    ...jobs,
    ...facts.education.flatMap(({ evidence }) => evidence),
    ...skills.slice(0, 3).flatMap(({ evidence }) => evidence),
  ];
  if (facts.summary.length === 0)
    found.push({ text: "There is no summary", rule: "no_summary", confidence: 0.6, evidence: basis.slice(0, 3) });
  if (skills.length === 0)
    found.push({ text: "There is no list of skills", rule: "no_skills", confidence: 0.6, evidence: basis.slice(0, 3) });
  if (facts.contact.email === null && facts.contact.phone === null) {
    found.push({
      text: "There is neither an e-mail address nor a phone number",
      rule: "no_contact",
      confidence: 0.7,
      evidence: basis.slice(0, 3),
    });
  }
  return found.slice(0, MAX_EACH);
}

function countMetrics({ description }: ExperienceEntry): number {
  return description.match(METRIC)?.length ?? 0;
}

const BROAD_SKILLS = 5;

function broadestCategory(skills: Facts["skills"]): Assessment | null {
  const categories = new Map<string, Facts["skills"][number][]>();
  for (const skill of skills) {
    const category = findKnownSkill(skill.name)?.category;
    if (category !== undefined) categories.set(category, [...(categories.get(category) ?? []), skill]);
  }
  const [best] = [...categories].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
  if (!best || best[1].length < BROAD_SKILLS) return null;
  const [category, list] = best;
  const names = list
    .slice(0, 3)
    .map(({ name }) => name)
    .join(", ");
  const evidence = list.flatMap((skill) => skill.evidence);
  return {
    text: `Broad in ${category}: ${list.length} skills, among them ${names}`,
    rule: "broad_skills",
    confidence: 0.75,
    evidence,
  };
}

/** The longest time without any position, the time since the last one included. */
function longestGap({ experience, spans, now }: AssessedFacts): Assessment | null {
  const dated = spans
    .flatMap((span, index) => (span ? [{ span, job: experience[index] }] : []))
    .sort((a, b) => a.span.first - b.span.first);
  let covered = dated[0]?.span.last ?? now;
  let worst = { months: 0, evidence: [] as Evidence[] };
  for (const { span, job } of dated) {
    const months = span.first - covered - 1;
    if (months > worst.months) worst = { months, evidence: job?.evidence ?? [] };
    covered = Math.max(covered, span.last);
  }
  if (now - covered > worst.months) worst = { months: now - covered, evidence: dated.at(-1)?.job?.evidence ?? [] };
  if (worst.months < GAP_MONTHS) return null;
  return {
    text: `A gap of ${worst.months} months without a position`,
    rule: "gap",
    confidence: 0.7,
    evidence: worst.evidence,
  };
}

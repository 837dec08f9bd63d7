import {
  type AssessedFacts,
  type Assessment,
  countMetrics,
  isInternship,
  keepSurest,
  listDatedJobs,
} from "./assess-profile.ts";
import { plain } from "./resume-line.ts";
import { findKnownSkill } from "./skill-taxonomy.ts";

const EXPERIENCED_YEARS = 3;
const LONG_STAY_YEARS = 4;
const MANY_METRICS = 3;
const BROAD_SKILLS = 5;

/** What speaks for the person, from counted facts; each with the rule and the places it was counted from. */
export function findStrengths(facts: AssessedFacts): Assessment[] {
  return keepSurest([
    longExperience(facts),
    measuredResults(facts),
    progression(facts),
    leadingRole(facts),
    longStay(facts),
    advancedDegree(facts),
    fittingSkills(facts),
    broadSkills(facts),
    severalLanguages(facts),
    inWork(facts),
  ]);
}

function longExperience({ workMonths, experience }: AssessedFacts): Assessment | null {
  const years = Math.floor((workMonths ?? 0) / 12);
  if (years < EXPERIENCED_YEARS) return null;
  const evidence = experience.flatMap((job) => job.evidence);
  return { text: `You have ${years} years of work experience`, rule: "long_experience", confidence: 0.9, evidence };
}

function measuredResults({ experience }: AssessedFacts): Assessment | null {
  const measured = experience.filter((job) => countMetrics(job) > 0);
  const count = measured.reduce((sum, job) => sum + countMetrics(job), 0);
  if (count < MANY_METRICS) return null;
  const where = measured.length === 1 ? "one position" : `${measured.length} positions`;
  return {
    text: `You give results in figures: ${count} of them, in ${where}`,
    rule: "measured_results",
    confidence: 0.85,
    evidence: measured.flatMap((job) => job.evidence),
  };
}

/** Words of rank, lowest first; a role without one stands in the middle. */
const RANKS: readonly (readonly [number, RegExp])[] = [
  [6, /\b(?:ceo|cto|cfo|coo|cio|vp|vice president|chief|president|geschaftsfuhr\w*|managing director)\b/],
  [5, /\b(?:manager|director|head|directeur|directrice|gerente|jefe|jefa|direktor\w*|\w*leiter(?:in)?|responsable)\b/],
  [4, /\b(?:lead|leader|supervisor|principal|staff|foreman|teamleit\w*|charge nurse|sous chef)\b/],
  [3, /\b(?:senior|sr)\b/],
  [0, /\b(?:intern|praktik\w*|werkstudent\w*|trainee|apprentice|stagiaire|azubi|auszubildende\w*|becari\w*)\b/],
  [1, /\b(?:junior|jr|assistant|assistent\w*|helper|aide)\b/],
];
const PLAIN_RANK = 2;
const LEADING_RANK = 4;

function rankOf(role: string): number {
  return RANKS.find(([, words]) => words.test(plain(role)))?.[0] ?? PLAIN_RANK;
}

function progression(facts: AssessedFacts): Assessment | null {
  const jobs = listDatedJobs(facts).filter(({ job }) => job.role !== "");
  const last = jobs.at(-1)?.job;
  const first = jobs.find(({ job }) => last !== undefined && rankOf(job.role) < rankOf(last.role))?.job;
  if (!first || !last) return null;
  return {
    text: `You moved up from ${first.role} to ${last.role}`,
    rule: "progression",
    confidence: 0.8,
    evidence: [...first.evidence, ...last.evidence],
  };
}

function leadingRole({ experience }: AssessedFacts): Assessment | null {
  const leading = experience.filter(({ role }) => rankOf(role) >= LEADING_RANK);
  const [first] = leading;
  if (!first) return null;
  return {
    text: `You have held a leading role: ${first.role}`,
    rule: "leading_role",
    confidence: 0.8,
    evidence: leading.flatMap((job) => job.evidence),
  };
}

function longStay({ experience }: AssessedFacts): Assessment | null {
  const [longest] = [...experience].filter(({ company }) => company !== "").sort((a, b) => b.years - a.years);
  if (!longest || longest.years < LONG_STAY_YEARS) return null;
  return {
    text: `You stayed ${Math.floor(longest.years)} years in one position at ${longest.company}`,
    rule: "long_stay",
    confidence: 0.75,
    evidence: longest.evidence,
  };
}

const ADVANCED =
  /\b(?:master\p{L}*|m\.?\s?sc|m\.?a|m\.?eng|mba|ph\.?\s?d|dr|doctor\p{L}*|doktor\p{L}*|promotion|diplom|dipl|magister|maitrise|mastere|maestria|doctorat|doctorado|laurea magistrale|staatsexamen|juris|j\.?d|m\.?d|ll\.?m)\b/u;

function advancedDegree({ education }: AssessedFacts): Assessment | null {
  const advanced = education.find(({ degree }) => ADVANCED.test(plain(degree)));
  return (
    (advanced && {
      text: `You hold an advanced degree: ${advanced.degree}`,
      rule: "advanced_degree",
      confidence: 0.75,
      evidence: advanced.evidence,
    }) ??
    null
  );
}

function fittingSkills({ recommendations, skills }: AssessedFacts): Assessment | null {
  const [best] = recommendations;
  if (!best || best.missing.length > 0 || best.needed.length < 2) return null;
  const evidence = skills
    .filter(({ name }) => best.needed.includes(findKnownSkill(name)?.name ?? name))
    .flatMap((skill) => skill.evidence);
  return {
    text: `You name what work as ${best.title} asks for first: ${best.needed.join(", ")}`,
    rule: "needed_skills",
    confidence: 0.72,
    evidence,
  };
}

function broadSkills({ skills }: AssessedFacts): Assessment | null {
  const categories = new Map<string, AssessedFacts["skills"][number][]>();
  for (const skill of skills) {
    const category = findKnownSkill(skill.name)?.category;
    if (category !== undefined) categories.set(category, [...(categories.get(category) ?? []), skill]);
  }
  const [best] = [...categories].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1].length < BROAD_SKILLS) return null;
  const [category, list] = best;
  const names = list.slice(0, 3).map(({ name }) => name);
  return {
    text: `You name ${list.length} skills in ${category}, among them ${names.join(", ")}`,
    rule: "broad_skills",
    confidence: 0.7,
    evidence: list.flatMap((skill) => skill.evidence),
  };
}

function severalLanguages({ languages }: AssessedFacts): Assessment | null {
  if (languages.length < 2) return null;
  return {
    text: `You name ${languages.length} languages: ${languages.map(({ name }) => name).join(", ")}`,
    rule: "several_languages",
    confidence: 0.68,
    evidence: languages.flatMap((language) => language.evidence),
  };
}

function inWork({ experience }: AssessedFacts): Assessment | null {
  const current = experience.find((job) => job.current && job.role !== "" && !isInternship(job));
  if (!current) return null;
  return {
    text: `You are in work today, as ${current.role}`,
    rule: "in_work",
    confidence: 0.6,
    evidence: current.evidence,
  };
}

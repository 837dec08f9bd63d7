import type { Evidence } from "../schemas/index.ts";
import {
  type AssessedFacts,
  type Assessment,
  countMetrics,
  isInternship,
  keepSurest,
  listDatedJobs,
} from "./assess-profile.ts";

const GAP_MONTHS = 7;
const OVERLAP_MONTHS = 4;
const SHORT_STAYS = 3;
const FEW_SKILLS = 5;

/** What a reader would ask about: gaps, missing figures, missing parts. Advice on the resume, never on the person. */
export function findWeaknesses(facts: AssessedFacts): Assessment[] {
  const { experience, education, skills } = facts;
  if (experience.length + education.length + skills.length === 0) return [];
  return keepSurest([
    gap(facts),
    missingContact(facts),
    undated(facts),
    overlap(facts),
    noMetrics(facts),
    undescribed(facts),
    shortStays(facts),
    missingSkills(facts),
    noSkills(facts),
    noEducation(facts),
    noSummary(facts),
  ]);
}

/** What a sentence about something absent rests on: the parts that are there. */
function basis({ experience, education, skills }: AssessedFacts): Evidence[] {
  return [...experience, ...education, ...skills].slice(0, 3).flatMap(({ evidence }) => evidence);
}

/** The longest time without any position, the time since the last one included. */
function gap(facts: AssessedFacts): Assessment | null {
  const dated = listDatedJobs(facts);
  let last = dated[0];
  let worst = { months: 0, text: "", evidence: [] as Evidence[] };
  for (const next of dated) {
    if (!last) break;
    const months = next.span.first - last.span.last - 1;
    if (months > worst.months) {
      const text = `Between ${nameOf(last.job)} and ${nameOf(next.job)} there are ${months} months without a position`;
      worst = { months, text, evidence: [...last.job.evidence, ...next.job.evidence] };
    }
    if (next.span.last > last.span.last) last = next;
  }
  const since = last ? facts.now - last.span.last : 0;
  if (last && since > worst.months) {
    const text = `Your latest position, ${nameOf(last.job)}, ended ${since} months ago`;
    worst = { months: since, text, evidence: last.job.evidence };
  }
  if (worst.months < GAP_MONTHS) return null;
  return { text: worst.text, rule: "gap", confidence: 0.8, evidence: worst.evidence };
}

function nameOf({ company, role }: { company: string; role: string }): string {
  return company || role;
}

function missingContact(facts: AssessedFacts): Assessment | null {
  const { email, phone } = facts.contact;
  if (email !== null && phone !== null) return null;
  const text =
    email === null && phone === null
      ? "Your resume gives neither an e-mail address nor a telephone number"
      : `Your resume gives no ${email === null ? "e-mail address" : "telephone number"}`;
  return { text, rule: "missing_contact", confidence: email === null ? 0.82 : 0.62, evidence: basis(facts) };
}

function undated({ experience, spans }: AssessedFacts): Assessment | null {
  const jobs = experience.filter((_, index) => spans[index] === null);
  if (jobs.length === 0) return null;
  const text =
    jobs.length === 1 && jobs[0]
      ? `Your position at ${nameOf(jobs[0])} has no dates that can be read`
      : `${jobs.length} of your ${experience.length} positions have no dates that can be read`;
  return { text, rule: "undated_positions", confidence: 0.7, evidence: jobs.flatMap(({ evidence }) => evidence) };
}

function overlap(facts: AssessedFacts): Assessment | null {
  const dated = listDatedJobs(facts).filter(({ job }) => !isInternship(job));
  for (const [index, first] of dated.entries()) {
    for (const second of dated.slice(index + 1)) {
      const months = Math.min(first.span.last, second.span.last) - second.span.first + 1;
      const apart = nameOf(first.job) !== nameOf(second.job);
      if (months < OVERLAP_MONTHS || !apart) continue;
      return {
        text: `Your positions at ${nameOf(first.job)} and ${nameOf(second.job)} overlap by ${months} months: say how they went together`,
        rule: "overlapping_positions",
        confidence: 0.66,
        evidence: [...first.job.evidence, ...second.job.evidence],
      };
    }
  }
  return null;
}

function noMetrics({ experience }: AssessedFacts): Assessment | null {
  const described = experience.filter(({ description }) => description !== "");
  if (described.length === 0 || described.some((job) => countMetrics(job) > 0)) return null;
  const evidence = described.flatMap((job) => job.evidence);
  return { text: "You give no result in figures", rule: "no_measured_results", confidence: 0.7, evidence };
}

function undescribed({ experience }: AssessedFacts): Assessment | null {
  const silent = experience.filter(({ description }) => description === "");
  if (silent.length === 0) return null;
  const text =
    silent.length === 1 && silent[0]
      ? `Your resume does not say what you did at ${nameOf(silent[0])}`
      : `${silent.length} of your ${experience.length} positions do not say what you did`;
  return {
    text,
    rule: "undescribed_positions",
    confidence: 0.65,
    evidence: silent.flatMap(({ evidence }) => evidence),
  };
}

function shortStays({ experience, spans }: AssessedFacts): Assessment | null {
  const short = experience.filter(
    (job, index) => spans[index] !== null && job.years < 1 && !job.current && !isInternship(job),
  );
  if (short.length < SHORT_STAYS) return null;
  const evidence = short.flatMap((job) => job.evidence);
  return {
    text: `${short.length} of your positions lasted less than a year`,
    rule: "short_stays",
    confidence: 0.6,
    evidence,
  };
}

function missingSkills({ recommendations }: AssessedFacts): Assessment | null {
  const [best] = recommendations;
  if (!best || best.missing.length === 0) return null;
  return {
    text: `For work as ${best.title}, your list does not name ${best.missing.join(", ")}`,
    rule: "missing_skills",
    confidence: 0.6,
    evidence: best.evidence,
  };
}

function noSkills(facts: AssessedFacts): Assessment | null {
  const count = facts.skills.length;
  if (count >= FEW_SKILLS) return null;
  const text =
    count === 0 ? "Your resume lists no skills" : `Your resume lists only ${count} skill${count === 1 ? "" : "s"}`;
  const evidence = count === 0 ? basis(facts) : facts.skills.flatMap((skill) => skill.evidence);
  return { text, rule: count === 0 ? "no_skills" : "few_skills", confidence: 0.6, evidence };
}

function noEducation(facts: AssessedFacts): Assessment | null {
  if (facts.education.length > 0) return null;
  return { text: "Your resume lists no education", rule: "no_education", confidence: 0.58, evidence: basis(facts) };
}

function noSummary(facts: AssessedFacts): Assessment | null {
  if (facts.summary.length > 0) return null;
  return { text: "Your resume has no summary", rule: "no_summary", confidence: 0.55, evidence: basis(facts) };
}

import type { Evidence, ExperienceEntry } from "../schemas/index.ts";
import type { Facts, Recommendation } from "./recommend-jobs.ts";
import type { MonthSpan } from "./work-months.ts";

export interface Assessment {
  /** Speaks to the person. Stored unencrypted: it names roles, skills and figures, and never repeats a description. */
  text: string;
  rule: string;
  confidence: number;
  /** What the sentence was made from. */
  evidence: Evidence[];
}

export interface AssessedFacts extends Facts {
  /** One a job, in the order of `experience`; null where undated. */
  spans: readonly (MonthSpan | null)[];
  languages: readonly { name: string; evidence: Evidence[] }[];
  summary: Evidence[];
  contact: { email: string | null; phone: string | null };
  recommendations: readonly Recommendation[];
  /** Months from year 0 of the month that "present" means. */
  now: number;
}

/** Of strengths, and of weaknesses; the surest stay. */
const MAX_ASSESSMENTS = 6;

const METRIC =
  /\d+(?:[.,]\d+)*\s?(?:%|percent|prozent|pour ?cent|por ciento|x\b|k\b|m\b|mio|million|users|customers|clients|patients|students|people|persons|mitarbeiter\w*|kunden|personnes|personas|hours|days|employees|beds|tons?|tonnes|units|projects)|[$€£]\s?\d/gi;

/** Figures that say how much: shares, amounts, people, money. */
export function countMetrics({ description }: ExperienceEntry): number {
  return description.match(METRIC)?.length ?? 0;
}

const INTERNSHIP =
  /\b(?:intern|internship|praktik\w*|werkstudent\w*|stagiaire|stage|becari\w*|trainee|azubi|auszubildende\w*)\b/i;

export function isInternship({ role }: { role: string }): boolean {
  return INTERNSHIP.test(role);
}

/** A job with the months it lasted, the earliest first. */
export function listDatedJobs({ experience, spans }: AssessedFacts) {
  return spans
    .flatMap((span, index) => {
      const job = experience[index];
      return span && job ? [{ span, job }] : [];
    })
    .sort((a, b) => a.span.first - b.span.first || a.span.last - b.span.last);
}

/** The surest first, and of equals in the order of the rules. */
export function keepSurest(found: readonly (Assessment | null)[]): Assessment[] {
  return found
    .flatMap((assessment) => (assessment && assessment.evidence.length > 0 ? [assessment] : []))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MAX_ASSESSMENTS);
}

import type { ProfileContent } from "@groundwork/core";
import type { Truth } from "../corpus/truth.ts";
import { type Counts, scoreDocument } from "../accuracy/score-document.ts";
import { compareTexts, toKey } from "../accuracy/similarity.ts";

/** A field that the parser states, how sure it says to be, and whether it is right. */
export interface JudgedField {
  pointer: string;
  confidence: number;
  right: boolean;
}

const SIMILAR = 0.8;
const TOLERANCE_MONTHS = 3;

/** Fields of which no truth is known, such as a summary or a job's city, are left out. */
export function judgeFields(truth: Truth, profile: ProfileContent): JudgedField[] {
  const counts = scoreDocument(truth, profile);
  const one = ({ right, wrong }: Counts) => (right + wrong === 0 ? null : right === 1);
  const neutral = new Set(truth.skills_neutral.map(toKey));
  const wanted = new Set(Object.values(truth.skills).flat().map(toKey));
  const judged: [pointer: string, right: boolean | null][] = [
    ["/contact/name", one(counts.name)],
    ["/contact/email", one(counts.email)],
    ["/contact/phone", one(counts.phone)],
    ["/location", one(counts.location)],
    ...profile.experience.flatMap((job, index): [string, boolean | null][] => {
      const company = truth.experience.filter((entry) => compareTexts(entry.company, job.company) >= SIMILAR);
      const role = truth.experience.filter((entry) => compareTexts(entry.role, job.role) >= SIMILAR);
      const same = company.filter((entry) => role.includes(entry));
      return [
        [`/experience/${index}/company`, company.length > 0],
        [`/experience/${index}/role`, role.length > 0],
        [`/experience/${index}/start`, same.some(({ start }) => isNear(start, job.start))],
        [`/experience/${index}/end`, same.some(({ end }) => isNear(end, job.end))],
      ];
    }),
    ...profile.education.flatMap((study, index): [string, boolean | null][] => {
      const institution = truth.education.filter(
        (entry) => compareTexts(entry.institution, study.institution) >= SIMILAR,
      );
      const degree = truth.education.filter((entry) =>
        [entry.degree, ...(entry.degree_alt ?? [])].some((name) => compareTexts(name, study.degree) >= SIMILAR),
      );
      return [
        [`/education/${index}/institution`, institution.length > 0],
        [`/education/${index}/degree`, degree.length > 0],
        [`/education/${index}/year`, institution.some(({ year }) => year === study.year)],
      ];
    }),
    ...Object.entries(profile.skills).flatMap(([category, items]) =>
      items.map((item, index): [string, boolean | null] => {
        const key = toKey(item);
        const unknown = wanted.size === 0 || (neutral.has(key) && !wanted.has(key));
        return [
          `/skills/${category.replaceAll("~", "~0").replaceAll("/", "~1")}/${index}`,
          unknown ? null : wanted.has(key),
        ];
      }),
    ),
  ];
  return judged.flatMap(([pointer, right]) => {
    const source = profile.sources[pointer];
    return right === null || source?.origin !== "extracted" ? [] : [{ pointer, confidence: source.confidence, right }];
  });
}

/** "YYYY-MM" or "YYYY", as exact as the less exact of both; seasons and quarters have no exact month. */
function isNear(wanted: string | null, given: string | null): boolean {
  if (wanted === null || given === null) return wanted === given;
  const [year, month] = wanted.split("-").map(Number);
  const [givenYear, givenMonth] = given.split("-").map(Number);
  if (month === undefined || givenMonth === undefined) return year === givenYear;
  return Math.abs(((year ?? 0) - (givenYear ?? 0)) * 12 + month - givenMonth) <= TOLERANCE_MONTHS;
}

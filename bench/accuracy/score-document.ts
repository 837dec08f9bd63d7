import type { ProfileContent } from "@groundwork/core";
import type { Truth, TruthJob, TruthStudy } from "../corpus/truth.ts";
import { compareTexts, toKey, toPlain, toWords } from "./similarity.ts";

export const FIELDS = [
  "name",
  "email",
  "phone",
  "location",
  "total_work_years",
  "experience",
  "experience_years",
  "education",
  "education_year",
  "skills",
] as const;
export type Field = (typeof FIELDS)[number];

/** What was found right, found wrong, and not found. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** The part of a profile that is scored; empty where the document could not be read. */
export type Prediction = Pick<
  ProfileContent,
  "contact" | "location" | "workMonths" | "skills" | "experience" | "education"
>;

export const EMPTY_PREDICTION: Prediction = {
  contact: { name: null, email: null, phone: null, links: [] },
  location: null,
  workMonths: null,
  skills: {},
  experience: [],
  education: [],
};

const SIMILAR = 0.8;
const TOTAL_TOLERANCE_YEARS = 1;
const JOB_TOLERANCE_YEARS = 0.5;
const ROUNDING = 1e-9;

/** The rules of the shared set's README. */
export function scoreDocument(truth: Truth, prediction: Prediction): Record<Field, Counts> {
  const { contact } = prediction;
  const jobs = matchPairs(truth.experience, prediction.experience, compareJobs);
  const studies = matchPairs(truth.education, prediction.education, compareStudies);
  const total = prediction.workMonths === null ? null : prediction.workMonths / 12;
  return {
    name: scoreOne(truth.contact.name, contact.name, (a, b) => toNameKey(a) === toNameKey(b)),
    email: scoreOne(truth.contact.email, contact.email, (a, b) => toPlain(a).trim() === toPlain(b).trim()),
    phone: scoreOne(truth.contact.phone, contact.phone, isSamePhone),
    location: scoreOne(truth.location, prediction.location, (_, given) => namesPlace(truth, given)),
    // The truth has no total where there are no certain dates: then nothing is counted.
    total_work_years:
      truth.total_work_years === null
        ? NOTHING
        : scoreOne(truth.total_work_years, total, (a, b) => Math.abs(a - b) <= TOTAL_TOLERANCE_YEARS + ROUNDING),
    experience: countMatches(truth.experience, prediction.experience, jobs),
    experience_years: scoreNumbers({
      truths: truth.experience.map(({ years }) => years),
      given: prediction.experience.map(({ years }) => years),
      pairs: jobs,
      tolerance: JOB_TOLERANCE_YEARS,
    }),
    education: countMatches(truth.education, prediction.education, studies),
    education_year: scoreNumbers({
      truths: truth.education.map(({ year }) => year),
      given: prediction.education.map(({ year }) => year),
      pairs: studies,
      tolerance: 0,
    }),
    skills: scoreSkills(truth, prediction),
  };
}

const NOTHING: Counts = { right: 0, wrong: 0, missed: 0 };

function scoreOne<Value extends string | number>(
  wanted: Value | null,
  given: Value | null,
  isSame: (wanted: Value, given: Value) => boolean,
): Counts {
  const [has, says] = [!isBlank(wanted), !isBlank(given)];
  const right = has && says && isSame(wanted as Value, given as Value);
  return { right: Number(right), wrong: Number(says && !right), missed: Number(has && !right) };
}

function isBlank(value: string | number | null | undefined): boolean {
  return value === null || value === undefined || String(value).trim() === "";
}

function toNameKey(name: string): string {
  return toWords(name)
    .join(" ")
    .replace(/^(?:dr|mr|mrs|ms|prof) /, "");
}

function isSamePhone(wanted: string, given: string): boolean {
  const [a, b] = [wanted, given].map((text) => text.replace(/\D/g, "").replace(/^00/, "")) as [string, string];
  const nested = b.length >= 7 && (a.endsWith(b) || b.endsWith(a));
  return a === b || (nested && Math.abs(a.length - b.length) <= 3);
}

/** Names the city, or all that is shown, and nothing that the address does not have. */
function namesPlace({ location, location_parts: parts }: Truth, given: string): boolean {
  const shown = location ?? "";
  if (toKey(given) === toKey(shown)) return true;
  const said = toWords(given);
  const allowed = new Set(toWords([shown, ...parts].join(" ")));
  const holds = (words: readonly string[]) => words.every((word) => said.includes(word));
  const known = said.length > 0 && said.every((word) => allowed.has(word));
  return known && (holds(toWords(shown.split(",")[0] ?? "")) || holds(toWords(shown)));
}

/** Indices of truth and prediction that belong together, the most similar first, each once. */
export type Pair = [truth: number, given: number];

function matchPairs<Wanted, Given>(
  truths: readonly Wanted[],
  given: readonly Given[],
  compare: (truth: Wanted, given: Given) => number,
): Pair[] {
  const candidates = truths.flatMap((truth, index) =>
    given.map((one, at) => ({ index, at, similarity: compare(truth, one) })),
  );
  const best = candidates
    .filter(({ similarity }) => similarity >= SIMILAR)
    .sort((a, b) => b.similarity - a.similarity || a.index - b.index || a.at - b.at);
  const pairs: Pair[] = [];
  for (const { index, at } of best)
    if (pairs.every(([truth, other]) => truth !== index && other !== at)) pairs.push([index, at]);
  return pairs;
}

/** A side that the document does not show is not compared. */
function compareShown(wanted: string | null, given: string): number {
  return isBlank(wanted) ? 1 : compareTexts(wanted as string, given);
}

function compareJobs(truth: TruthJob, given: Prediction["experience"][number]): number {
  return Math.min(compareShown(truth.company, given.company), compareShown(truth.role, given.role));
}

function compareStudies(truth: TruthStudy, given: Prediction["education"][number]): number {
  const degrees = [truth.degree, ...(truth.degree_alt ?? [])].map((degree) => compareShown(degree, given.degree));
  return Math.min(compareShown(truth.institution, given.institution), isBlank(truth.degree) ? 1 : Math.max(...degrees));
}

function countMatches(truths: readonly unknown[], given: readonly unknown[], pairs: readonly Pair[]): Counts {
  return { right: pairs.length, wrong: given.length - pairs.length, missed: truths.length - pairs.length };
}

interface Numbers {
  truths: readonly (number | null)[];
  given: readonly (number | null)[];
  pairs: readonly Pair[];
  tolerance: number;
}

/** Where the truth is left open, a number in its place counts neither way. */
function scoreNumbers({ truths, given, pairs, tolerance }: Numbers): Counts {
  const open = pairs.filter(([truth, at]) => (truths[truth] ?? null) === null && given[at] !== null).length;
  const right = pairs.filter(([truth, at]) => {
    const [wanted, said] = [truths[truth] ?? null, given[at] ?? null];
    return wanted !== null && said !== null && Math.abs(wanted - said) <= tolerance + ROUNDING;
  }).length;
  const said = given.filter((value) => value !== null).length - open;
  const wanted = truths.filter((value) => (value ?? null) !== null).length;
  return { right, wrong: said - right, missed: wanted - right };
}

function scoreSkills(truth: Truth, prediction: Prediction): Counts {
  const keys = (items: readonly string[]) => new Set(items.map(toKey).filter((key) => key !== ""));
  const wanted = keys(Object.values(truth.skills).flat());
  // Without a skills section there is no truth to compare with.
  if (wanted.size === 0) return NOTHING;
  const neutral = keys(truth.skills_neutral);
  const said = [...keys(Object.values(prediction.skills).flat())].filter((key) => wanted.has(key) || !neutral.has(key));
  const right = said.filter((key) => wanted.has(key)).length;
  return { right, wrong: said.length - right, missed: wanted.size - right };
}

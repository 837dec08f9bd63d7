import type { QuestionRequest } from "../engine/engine.ts";
import type { ExperienceEntry } from "../schemas/index.ts";
import { toWords } from "../text/words.ts";
import { LEVEL_WORDS, PLAIN_LEVEL } from "./bank/level-words.ts";
import type { CareerShape } from "./bank/question-form.ts";
import { findFamiliesOfTitle } from "./occupation-families.ts";

const BREAK_MONTHS = 9;
/** A year and a half: what most people would call a short stay. */
const SHORT_YEARS = 1.5;
const SHORT_JOBS = 3;
const FIRST_JOB_MONTHS = 18;

const LEVELS = new Map(LEVEL_WORDS.flatMap((words, level) => toWords(words).map((word) => [word, level] as const)));

/** What a work history, and its distance to the job aimed at, looks like: it decides which questions about a career fit. */
export function findCareerShapes({
  profile,
  jobTitle,
  level,
}: Pick<QuestionRequest, "profile" | "jobTitle" | "level">): Set<CareerShape> {
  const { experience, education, workMonths } = profile;
  const shapes = new Set<CareerShape>();
  if (hasBreak(experience)) shapes.add("break");
  // Internships are short by nature.
  const posts = experience.filter(({ role, current }) => !current && toLevel(role) > 0);
  if (posts.filter(({ years }) => years > 0 && years < SHORT_YEARS).length >= SHORT_JOBS) shapes.add("shortJobs");
  const beginner = workMonths === null ? experience.length === 0 : workMonths < FIRST_JOB_MONTHS;
  if (education.length > 0 && beginner) shapes.add("firstJob");
  const latest = experience.find(({ role }) => role !== "")?.role;
  if (jobTitle === null || latest === undefined) return shapes;
  // To lead what one did before is a step, not another field.
  const crafts = (title: string) => findFamiliesOfTitle(title).filter((family) => family !== "management");
  const known = experience.flatMap(({ role }) => crafts(role));
  const aimed = crafts(jobTitle);
  if (known.length > 0 && aimed.length > 0 && !aimed.some((family) => known.includes(family))) {
    return shapes.add("newField");
  }
  const from = toLevel(latest);
  const to = toLevel(`${level ?? ""} ${jobTitle}`);
  // Out of an internship or a junior post everybody steps up.
  if (from >= PLAIN_LEVEL && to > from) shapes.add("stepUp");
  if (from > PLAIN_LEVEL && to < from) shapes.add("stepDown");
  return shapes;
}

function toLevel(title: string): number {
  const levels = toWords(title).flatMap((word) => LEVELS.get(word) ?? []);
  return levels.length === 0 ? PLAIN_LEVEL : Math.max(...levels);
}

/** Months nobody paid for between the end of one post and the start of the next; posts side by side leave none. */
function hasBreak(experience: readonly ExperienceEntry[]): boolean {
  const spans = experience
    .flatMap(({ start, end, current }) => {
      const from = toMonth(start, 1);
      const to = current ? Number.POSITIVE_INFINITY : toMonth(end, 12);
      return from === null || to === null ? [] : [{ from, to }];
    })
    .sort((a, b) => a.from - b.from);
  // A post without dates may have filled it.
  if (spans.length < experience.length) return false;
  let worked = spans[0]?.to ?? 0;
  for (const { from, to } of spans) {
    if (from - worked > BREAK_MONTHS) return true;
    worked = Math.max(worked, to);
  }
  return false;
}

/** A year alone is read so that it makes a break shorter, never longer. */
function toMonth(instant: string | null, whenYearAlone: number): number | null {
  if (instant === null) return null;
  const [year, month] = instant.split("-").map(Number);
  return year! * 12 + (month ?? whenYearAlone);
}

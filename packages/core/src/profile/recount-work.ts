import { countWorkMonths, spanMonths, toMonthSpan } from "../resume/work-months.ts";
import type { ExperienceEntry, Profile } from "../schemas/index.ts";

const MAX_YEARS = 80;
const MAX_MONTHS = MAX_YEARS * 12 + 11;
const DERIVED = { origin: "derived", confidence: 0.9 } as const;

/** The numbers that follow from the dates of the work history, counted again, with the dates as their sources. */
export function recountWork(profile: Profile): Profile {
  // What "present" meant when the resume was analysed: the same profile every time it is read.
  const asOf = profile.createdAt.slice(0, 7);
  const spans = profile.experience.map((entry) => toSpan(entry, asOf));
  const dated = spans.filter((span) => span !== null);
  const months = countWorkMonths(dated);
  const workMonths = dated.length === 0 || months > MAX_MONTHS ? null : months;
  const { "/workMonths": _, "/totalWorkYears": __, ...sources } = profile.sources;
  for (const [index, span] of spans.entries()) {
    const ofDates = ["start", "end", "current"].flatMap(
      (field) => sources[`/experience/${index}/${field}`]?.evidence ?? [],
    );
    const pointer = `/experience/${index}/years`;
    if (span) sources[pointer] = { ...DERIVED, evidence: ofDates, rule: "months_between_dates" };
    else delete sources[pointer];
  }
  const evidence = profile.experience.flatMap((_entry, index) => sources[`/experience/${index}/start`]?.evidence ?? []);
  return {
    ...profile,
    experience: profile.experience.map((entry, index) => {
      const span = spans[index];
      return { ...entry, years: span ? Math.min(MAX_YEARS, Math.round(spanMonths(span) / 1.2) / 10) : 0 };
    }),
    workMonths,
    totalWorkYears: workMonths === null ? null : Math.floor(workMonths / 12),
    sources:
      workMonths === null
        ? sources
        : {
            ...sources,
            "/workMonths": { ...DERIVED, evidence, rule: "union_of_months" },
            "/totalWorkYears": { ...DERIVED, evidence, rule: "whole_years_of_work_months" },
          },
  };
}

/** A start alone says nothing certain. */
export function toSpan({ start, end, current }: ExperienceEntry, asOf: string) {
  if (end === null && !current) return null;
  return toMonthSpan({ start: toPoint(start), end: toPoint(end), current }, asOf);
}

function toPoint(month: string | null): { year: number; month: number | null } | null {
  if (month === null) return null;
  return { year: Number(month.slice(0, 4)), month: month.length > 4 ? Number(month.slice(5, 7)) : null };
}

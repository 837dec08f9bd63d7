import type { EducationEntry, ExperienceEntry } from "../schemas/index.ts";
import type { FoundEducation } from "./find-education.ts";
import type { FoundExperience } from "./found-experience.ts";
import type { SourceBook } from "./found.ts";
import { countWorkMonths, formatMonth, type MonthSpan, spanMonths, toMonthSpan } from "./work-months.ts";

const MAX_YEARS = 80;
/** The most months `workMonths` can say: a longer total is a misread date, and not said at all. */
const MAX_MONTHS = MAX_YEARS * 12 + 11;

/** A job as the profile has it, each field with its source. */
export function toExperience(
  found: FoundExperience,
  { pointer, asOf, book }: { pointer: string; asOf: string; book: SourceBook },
): ExperienceEntry {
  const { dates } = found;
  const span = dates && toMonthSpan(dates, asOf);
  const years = span ? Math.min(MAX_YEARS, Math.round(spanMonths(span) / 1.2) / 10) : 0;
  const company = book.extract(`${pointer}/company`, found.company) ?? "";
  const role = book.extract(`${pointer}/role`, found.role) ?? "";
  const location = book.extract(`${pointer}/location`, found.location);
  const description = book.extract(`${pointer}/description`, found.description) ?? "";
  const at = dates && { start: dates.from, end: dates.to, confidence: dates.confidence };
  const start = dates?.start ? formatMonth(dates.start) : null;
  const end = dates?.end && !dates.current ? formatMonth(dates.end) : null;
  if (at && start !== null) book.cite(`${pointer}/start`, at);
  if (at && end !== null) book.cite(`${pointer}/end`, at);
  if (at && dates.current) book.cite(`${pointer}/current`, at);
  if (span)
    book.derive(`${pointer}/years`, {
      rule: "months_of_range",
      confidence: 0.9,
      evidence: book.evidenceOf(`${pointer}/start`),
    });
  return { company, role, years, start, end, current: dates?.current ?? false, location, description };
}

export function toEducation(
  found: FoundEducation,
  { pointer, book }: { pointer: string; book: SourceBook },
): EducationEntry {
  if (found.year) book.cite(`${pointer}/year`, found.year);
  return {
    degree: book.extract(`${pointer}/degree`, found.degree) ?? "",
    institution: book.extract(`${pointer}/institution`, found.institution) ?? "",
    year: found.year?.value ?? null,
  };
}

/** Months of the union of all dated jobs; null without any. */
export function readWorkMonths(
  jobs: readonly FoundExperience[],
  { asOf, book }: { asOf: string; book: SourceBook },
): number | null {
  const spans: MonthSpan[] = [];
  for (const { dates } of jobs) {
    const span = dates && toMonthSpan(dates, asOf);
    if (span) spans.push(span);
  }
  const months = countWorkMonths(spans);
  if (spans.length === 0 || months > MAX_MONTHS) return null;
  const evidence = jobs.flatMap((_, index) => book.evidenceOf(`/experience/${index}/start`));
  book.derive("/workMonths", { rule: "union_of_months", confidence: 0.9, evidence });
  book.derive("/totalWorkYears", { rule: "whole_years_of_work_months", confidence: 0.9, evidence });
  return months;
}

import type { DateRange, MonthPoint } from "./date-range.ts";

/** Months counted from year 0, both ends inside. */
export interface MonthSpan {
  first: number;
  last: number;
}

/** A year without a month is taken at its middle, so that "2014 – 2016" is two years, not one and not three. */
const MID_YEAR_START = 7;
const MID_YEAR_END = 6;

/**
 * The months a range covers; null where it says nothing certain, or ends before it starts.
 *
 * @param asOf - "YYYY-MM", the month that "present" means.
 */
export function toMonthSpan(range: Pick<DateRange, "start" | "end" | "current">, asOf: string): MonthSpan | null {
  if (range.start === null) return null;
  const now = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1;
  const sameYear = !range.current && range.start.month === null && range.end?.month === null;
  if (sameYear && range.start.year === range.end?.year) {
    // One year and no month: anything from one month to twelve. Half is the least wrong.
    return { first: range.start.year * 12 + 3, last: range.start.year * 12 + 8 };
  }
  const first = toIndex(range.start, MID_YEAR_START);
  const last = range.current || range.end === null ? now : toIndex(range.end, MID_YEAR_END);
  return last < first ? null : { first, last };
}

export function spanMonths(span: MonthSpan): number {
  return span.last - span.first + 1;
}

/** Months of the union: what overlaps counts once. */
export function countWorkMonths(spans: readonly MonthSpan[]): number {
  const sorted = [...spans].sort((a, b) => a.first - b.first);
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { first, last } of sorted) {
    months += Math.max(0, last - Math.max(first, covered + 1) + 1);
    covered = Math.max(covered, last);
  }
  return months;
}

/** "YYYY-MM", or "YYYY" where the month is not said. */
export function formatMonth(point: MonthPoint): string {
  return point.month === null ? String(point.year) : `${point.year}-${String(point.month).padStart(2, "0")}`;
}

function toIndex(point: MonthPoint, missing: number): number {
  return point.year * 12 + (point.month ?? missing) - 1;
}

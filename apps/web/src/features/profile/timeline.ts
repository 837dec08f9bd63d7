import type { ExperienceEntry } from "@groundwork/core/schemas";

/** Months since year 0; `end` is the first month after. */
export interface MonthSpan {
  start: number;
  end: number;
}

export interface TimelineRow extends MonthSpan {
  /** In `experience`. */
  index: number;
  isCurrent: boolean;
  /** Rows whose time it shares, by their index, with the months they share. */
  overlaps: { index: number; months: number }[];
}

export interface Timeline extends MonthSpan {
  /** The newest first. */
  rows: TimelineRow[];
  /** No entry at all for a month or more; the newest first. */
  gaps: MonthSpan[];
  /** Januaries to write a year at. */
  years: { year: number; month: number }[];
}

/** At most so many years are written under the chart. */
const MAX_YEARS = 7;

/**
 * Entries with a start to scale, with what they share and what lies between. A year alone counts from its January, to its
 * December.
 *
 * @param now - "YYYY-MM", where what goes on is drawn to.
 * @returns null where fewer than two entries have a time: nothing to compare.
 */
export function toTimeline(experience: readonly ExperienceEntry[], now: string): Timeline | null {
  const rows = experience.flatMap((entry, index): TimelineRow[] => {
    const span = toSpan(entry, now);
    return span === null ? [] : [{ ...span, index, isCurrent: entry.current, overlaps: [] }];
  });
  if (rows.length < 2) return null;
  for (const row of rows) {
    row.overlaps = rows.flatMap((other) => {
      const months = Math.min(row.end, other.end) - Math.max(row.start, other.start);
      return other !== row && months > 0 ? [{ index: other.index, months }] : [];
    });
  }
  const start = Math.min(...rows.map((row) => row.start));
  const end = Math.max(...rows.map((row) => row.end));
  return {
    start,
    end,
    rows: rows.toSorted((a, b) => b.end - a.end || b.start - a.start),
    gaps: findGaps(rows),
    years: toYears({ start, end }),
  };
}

function toSpan({ start, end, current }: ExperienceEntry, now: string): MonthSpan | null {
  if (start === null || (end === null && !current)) return null;
  const from = toMonth(start, 1);
  const to = toMonth(end ?? now, 12) + 1;
  return to > from ? { start: from, end: to } : null;
}

function toMonth(date: string, monthOfYear: number): number {
  return Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) : monthOfYear) - 1;
}

function findGaps(rows: readonly MonthSpan[]): MonthSpan[] {
  const gaps: MonthSpan[] = [];
  const [first, ...rest] = rows.toSorted((a, b) => a.start - b.start);
  let covered = first?.end ?? 0;
  for (const row of rest) {
    if (row.start > covered) gaps.unshift({ start: covered, end: row.start });
    covered = Math.max(covered, row.end);
  }
  return gaps;
}

function toYears({ start, end }: MonthSpan): Timeline["years"] {
  const first = Math.ceil(start / 12);
  const last = Math.floor(end / 12);
  const step = Math.max(1, Math.ceil((last - first + 1) / MAX_YEARS));
  const count = Math.max(0, Math.floor((last - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => ({
    year: first + index * step,
    month: (first + index * step) * 12,
  }));
}

/** 24243 -> "2020-04". */
export function toDate(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

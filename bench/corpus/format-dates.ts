import { WORDINGS } from "./data/wordings.ts";
import type { Language, Month } from "./model.ts";
import { toIndex, TRUTH_AS_OF } from "./months.ts";

/** How a resume writes a month. */
export const DATE_STYLES = [
  "short",
  "long",
  "short-apostrophe",
  "slash",
  "iso",
  "dot",
  "year",
  "season",
  "quarter",
  "caps",
] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** How a resume writes the whole range. */
export interface RangeStyle {
  style: DateStyle;
  separator: string;
  present: string;
  /** An open range is "since 2020". */
  since: boolean;
}

export function formatMonth({ year, month }: Month, style: DateStyle, language: Language): string {
  const { months, shortMonths, seasons, quarter } = WORDINGS[language];
  const two = String(month).padStart(2, "0");
  const short = shortMonths[month - 1] as string;
  switch (style) {
    case "short":
      return `${short} ${year}`;
    case "caps":
      return `${short} ${year}`.toUpperCase();
    case "long":
      return language === "es" || language === "pt"
        ? `${months[month - 1]} de ${year}`
        : `${months[month - 1]} ${year}`;
    case "short-apostrophe":
      return `${short} '${String(year).slice(2)}`;
    case "slash":
      return `${two}/${year}`;
    case "iso":
      return `${year}-${two}`;
    case "dot":
      return `${two}.${year}`;
    case "year":
      return String(year);
    case "season":
      return `${seasons[toSeason(month)]} ${year}`;
    case "quarter":
      return `${quarter}${Math.ceil(month / 3)} ${year}`;
  }
}

/** 1: spring, 2: summer, 3: autumn. Nobody can tell which year's months "Winter 2019" has, so it is never printed. */
function toSeason(month: number): 1 | 2 | 3 {
  if (month <= 5) return 1;
  return month <= 8 ? 2 : 3;
}

export function formatRange(time: { start: Month; end: Month | null }, range: RangeStyle, language: Language): string {
  const start = formatMonth(time.start, range.style, language);
  if (time.end === null) {
    const { since } = WORDINGS[language];
    if (range.since) return `${since[0]?.toUpperCase()}${since.slice(1)} ${start}`;
    return `${start}${range.separator}${range.present}`;
  }
  const end = formatMonth(time.end, range.style, language);
  return start === end ? start : `${start}${range.separator}${end}`;
}

/** The months that a reader of the printed range would count; null where the print leaves it open. */
export interface ShownTime {
  first: number;
  last: number;
  /** "YYYY-MM" or "YYYY", as much as is printed. */
  start: string;
  end: string | null;
  /** One printed year says neither one month nor twelve: not counted. */
  certain: boolean;
}

export function toShownTime(time: { start: Month; end: Month | null }, style: DateStyle): ShownTime {
  const now = toIndex(TRUTH_AS_OF);
  const start = toShownMonth(time.start, style, "start");
  const end = time.end === null ? null : toShownMonth(time.end, style, "end");
  const format = ({ year, month }: Month) =>
    style === "year" ? `${year}` : `${year}-${String(month).padStart(2, "0")}`;
  if (style === "year" && time.start.year === time.end?.year) {
    return {
      first: time.start.year * 12 + 3,
      last: time.start.year * 12 + 8,
      start: format(start),
      end: format(start),
      certain: false,
    };
  }
  return {
    first: toIndex(start),
    last: end === null ? now : toIndex(end),
    start: format(start),
    end: end && format(end),
    certain: true,
  };
}

/** A season or quarter starts with its first month and ends with its last; a year is taken at its middle. */
function toShownMonth(month: Month, style: DateStyle, edge: "start" | "end"): Month {
  if (style === "year") return { year: month.year, month: edge === "start" ? 7 : 6 };
  if (style === "quarter") {
    const first = Math.floor((month.month - 1) / 3) * 3 + 1;
    return { year: month.year, month: edge === "start" ? first : first + 2 };
  }
  if (style === "season") {
    const first = toSeason(month.month) * 3;
    return { year: month.year, month: edge === "start" ? first : first + 2 };
  }
  return month;
}

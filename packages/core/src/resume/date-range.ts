import { MONTH_OF_WORD, PRESENT_WORDS, SEASON_WORDS, SINCE_WORDS, UNTIL_WORDS } from "./month-words.ts";

/** A month, or a year whose month is not said. */
export interface MonthPoint {
  year: number;
  /** 1 to 12. */
  month: number | null;
}

export interface DateRange {
  start: MonthPoint | null;
  end: MonthPoint | null;
  /** The range ends at a word for now, or at an open dash. */
  current: boolean;
  /** Two ends, or an open one: not a single date. */
  range: boolean;
  /** Open because of a word before it ("since 2020"), as running text may have it too. */
  since: boolean;
  /** Offsets into the text that was searched. */
  from: number;
  to: number;
}

interface Point extends MonthPoint {
  from: number;
  to: number;
  /** "Summer 2012" spans three months; a plain month one. */
  months: number;
  /** "05/06/2019" may be of May or June; "25/06/2019" shows which goes first. */
  order?: "day" | "month" | "unsure";
  /** The month, if the first number says it. */
  firstAsMonth?: number;
}

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const MONTHS = byLength([...MONTH_OF_WORD.keys()]);
const SEASONS = byLength(Object.keys(SEASON_WORDS));
const YEAR = "(?:19[4-9]|20[0-4])\\d";
const EDGE = "(?<![\\p{L}\\d])";
const END = "(?![\\p{L}\\d])";

// Tried in this order at each place; every quantifier is bounded, so the search is linear.
const POINT = new RegExp(
  [
    `${EDGE}(?<isoYear>${YEAR})[-/.]\\s?(?<isoMonth>0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\\d|3[01]))?(?![\\d/])`,
    `${EDGE}(?:(?<numDay>0?[1-9]|[12]\\d|3[01])(?<numMark>[/.-]))?(?<numMonth>0?[1-9]|1[0-2])\\s?[/.-]\\s?(?<numYear>${YEAR})${END}`,
    `${EDGE}(?<usMonth>0?[1-9]|1[0-2])/(?:[12]\\d|3[01])/(?<usYear>${YEAR})${END}`,
    `${EDGE}(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)? )?(?<name>${MONTHS})(?!\\p{L})\\.?[,/-]?\\s?(?:\\d{1,2}(?:st|nd|rd|th)?, ?)?(?:(?:of|de|del)\\s)?(?:(?<nameYear>${YEAR})|['’](?<nameShort>\\d\\d)|(?<nameBare>[0-4]\\d))${END}`,
    `${EDGE}(?<season>${SEASONS})(?: (?:of|de))?,?\\s(?:(?<seasonYear>${YEAR})|['’](?<seasonShort>\\d\\d))${END}`,
    `${EDGE}(?:[QT](?<quarter>[1-4])|(?<quarterDe>[1-4])\\. Quartal)[ /-](?<quarterYear>${YEAR})${END}`,
    `(?<!\\d)(?<cjkYear>${YEAR})\\s?[年년]\\s?(?:(?<cjkMonth>1[0-2]|0?[1-9])\\s?[月월])?`,
    `${EDGE}(?<shortMonth>0[1-9]|1[0-2])/(?<shortYear>\\d\\d)(?![\\d/])`,
    `(?<![\\p{L}\\d]|(?<!(?:19|20)\\d)\\d[-–./,])(?<year>${YEAR})(?![\\p{L}\\d%]|[./]\\d)`,
    `${EDGE}['’](?<apostrophe>\\d\\d)${END}`,
  ].join("|"),
  "giu",
);
const DASH = /^\s{0,3}(?:[-‐-―−~～→>]|->){1,3}\s{0,3}/u;
const UNTIL = new RegExp(`^\\s{1,3}(?:${byLength(UNTIL_WORDS)})\\s{1,3}`, "iu");
const PRESENT = new RegExp(
  `^\\(?(?:(?:${byLength(PRESENT_WORDS.map((word) => word.replace("'", "['’]")))})${END}|至今|现在|現在|현재)`,
  "iu",
);
const SINCE = new RegExp(`${EDGE}(?:${byLength(SINCE_WORDS)})\\s{1,3}$`, "iu");
const BARE_MONTH = new RegExp(`${EDGE}(?<name>${MONTHS})\\.?\\s{0,2}(?:[-‐-―−/]|to|bis|a|au)\\s{0,2}$`, "iu");
const SHORT_END = /^\s?[-‐-―−/]\s?(\d\d)(?![\d./])/u;

/** Every date and range in a line, from left to right. Accents, case and dots don't matter. */
export function findDateRanges(line: string): DateRange[] {
  const text = foldAccents(line);
  const points = settleMonths(findPoints(text));
  const ranges: DateRange[] = [];
  for (let index = 0; index < points.length; index++) {
    const point = points[index] as Point;
    const next = points[index + 1];
    const rest = text.slice(point.to, point.to + 40);
    const separator = DASH.exec(rest)?.[0] ?? UNTIL.exec(rest)?.[0];
    const joined = separator !== undefined && point.to + separator.length === next?.from;
    if (next && (joined || isBareRange(text, point, next))) {
      ranges.push(toRange(point, next));
      index += 1;
      continue;
    }
    ranges.push(openRange(text, { point, separator, rest }));
  }
  return ranges;
}

/** "2016 2018" and nothing else in their cells: a range whose dash was drawn, or lost. */
function isBareRange(text: string, start: Point, end: Point): boolean {
  if (!/^\s{1,3}$/.test(text.slice(start.to, end.from))) return false;
  const before = text.slice(0, start.from);
  const behind = text.slice(end.to);
  if (before.slice(before.lastIndexOf("\t") + 1).trim() !== "" || (behind.split("\t")[0] ?? "").trim() !== "")
    return false;
  const alike = (start.month === null) === (end.month === null);
  return alike && start.year * 12 + (start.month ?? 0) < end.year * 12 + (end.month ?? 0);
}

/** Same length, so that offsets stay true. */
function foldAccents(text: string): string {
  let folded = "";
  for (const unit of text) {
    const plain = unit.normalize("NFD").replace(/\p{M}/gu, "");
    folded += plain.length === unit.length ? plain : unit;
  }
  return folded;
}

function toRange(start: Point, end: Point): DateRange {
  const last =
    end.months > 1 && end.month !== null ? addMonths(end, end.months - 1) : { year: end.year, month: end.month };
  return {
    start: { year: start.year, month: start.month },
    end: last,
    current: false,
    range: true,
    since: false,
    from: start.from,
    to: end.to,
  };
}

function openRange(
  text: string,
  { point, separator, rest }: { point: Point; separator: string | undefined; rest: string },
) {
  const { year, month, from, to, months } = point;
  const start = { year, month };
  const present = separator === undefined ? null : PRESENT.exec(rest.slice(separator.length));
  if (separator !== undefined && present) {
    return {
      start,
      end: null,
      current: true,
      range: true,
      since: false,
      from,
      to: to + separator.length + present[0].length,
    };
  }
  const since = SINCE.exec(text.slice(Math.max(0, from - 12), from));
  if (since) return { start, end: null, current: true, range: true, since: true, from: from - since[0].length, to };
  // "2019 –" and nothing after it.
  const dash = DASH.exec(rest)?.[0].trimEnd();
  if (dash !== undefined && rest.slice(dash.length).trim() === "") {
    return { start, end: null, current: true, range: true, since: false, from, to: to + dash.length };
  }
  const shortEnd = month === null ? SHORT_END.exec(rest) : null;
  const endYear = shortEnd ? Math.floor(year / 100) * 100 + Number(shortEnd[1]) : 0;
  if (shortEnd && endYear >= year && endYear - year < 30) {
    return {
      start,
      end: { year: endYear, month: null },
      current: false,
      range: true,
      since: false,
      from,
      to: to + shortEnd[0].length,
    };
  }
  // "May – August 2021": the year is said once.
  const bare = BARE_MONTH.exec(text.slice(Math.max(0, from - 16), from));
  const bareMonth = bare?.groups?.name === undefined ? undefined : MONTH_OF_WORD.get(bare.groups.name.toLowerCase());
  if (bare && bareMonth !== undefined && month !== null) {
    const startYear = bareMonth > month ? year - 1 : year;
    return {
      start: { year: startYear, month: bareMonth },
      end: start,
      current: false,
      range: true,
      since: false,
      from: from - bare[0].length,
      to,
    };
  }
  const end = months > 1 && month !== null ? addMonths(start, months - 1) : start;
  return { start, end, current: false, range: months > 1, since: false, from, to };
}

function findPoints(text: string): Point[] {
  const points: Point[] = [];
  for (const match of text.matchAll(POINT)) {
    const point = toPoint(match.groups ?? {});
    if (point) points.push({ ...point, from: match.index, to: match.index + match[0].length });
  }
  return points;
}

function toPoint(groups: Record<string, string | undefined>): Omit<Point, "from" | "to"> | null {
  const whole =
    groups.cjkYear ?? groups.isoYear ?? groups.numYear ?? groups.usYear ?? groups.nameYear ?? groups.seasonYear;
  const short = groups.nameShort ?? groups.nameBare ?? groups.seasonShort ?? groups.shortYear ?? groups.apostrophe;
  const yearText = whole ?? groups.quarterYear ?? groups.year;
  const year = yearText === undefined ? expandYear(Number(short)) : Number(yearText);
  if (Number.isNaN(year)) return null;
  const number = groups.cjkMonth ?? groups.isoMonth ?? groups.numMonth ?? groups.usMonth ?? groups.shortMonth;
  if (number !== undefined) return { year, month: Number(number), months: 1, ...orderOf(groups) };
  if (groups.name !== undefined)
    return { year, month: MONTH_OF_WORD.get(groups.name.toLowerCase()) ?? null, months: 1 };
  const season = groups.season === undefined ? undefined : SEASON_WORDS[groups.season.toLowerCase()];
  if (season !== undefined) return { year, month: season, months: 3 };
  const quarter = groups.quarter ?? groups.quarterDe;
  if (quarter !== undefined) return { year, month: Number(quarter) * 3 - 2, months: 3 };
  return { year, month: null, months: 1 };
}

/** Between slashes the day goes first or the month does. */
function orderOf({ numDay, numMark, numMonth, usMonth }: Record<string, string | undefined>): Partial<Point> {
  if (usMonth !== undefined) return { order: "month" };
  if (numDay === undefined || numMark !== "/" || Number(numDay) === Number(numMonth)) return {};
  if (Number(numDay) > 12) return { order: "day" };
  return { order: "unsure", firstAsMonth: Number(numDay) };
}

/** The month of a date whose day may be taken for it: as the other dates of the line have it, else not said. */
function settleMonths(points: readonly Point[]): Point[] {
  const known = points.find(({ order }) => order === "day" || order === "month")?.order;
  return points.map((point) => {
    if (point.order !== "unsure" || known === "day") return point;
    return { ...point, month: known === "month" ? (point.firstAsMonth ?? null) : null };
  });
}

/** Two digits: up to 49 this century. */
function expandYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

function addMonths(point: MonthPoint, months: number): MonthPoint {
  const index = point.year * 12 + (point.month ?? 1) - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

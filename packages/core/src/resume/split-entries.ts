import type { DateRange } from "./date-range.ts";
import { cellOfDate, countWords, type ResumeLine, withoutDates } from "./resume-line.ts";
import { titleWords } from "./title-words.ts";

/** One job or one course of study: the lines around its dates, before it is known what each says. */
export interface Entry {
  /** Above the dated line; the first starts the entry. */
  before: ResumeLine[];
  /** The line with the dates; null in a section without any. */
  dated: ResumeLine | null;
  dates: DateRange | null;
  /** Everything after it, up to the next entry. */
  after: ResumeLine[];
}

const MAX_BEFORE = 4;
const MAX_HEADER_CHARACTERS = 150;
const MAX_DATED_WORDS = 14;

/**
 * Cuts a section at its dates. How many lines stand above the dates is learned from the first entry, where the heading
 * shows it, and held against the look of the lines above every other date.
 */
export function splitEntries(lines: readonly ResumeLine[]): Entry[] {
  const anchors = findAnchors(lines);
  const first = anchors[0];
  if (!first) return [];
  const firstBefore = lines.slice(0, first.at).slice(-MAX_BEFORE);
  const pattern = firstBefore.slice(firstBefore.findLastIndex(isProse) + 1);
  const gap = typicalGap(lines);
  const starts = anchors.map((anchor, index) => {
    if (index === 0) return anchor.at - pattern.length;
    const previous = anchors[index - 1]?.at ?? -1;
    // Under a date alone at the start of its entry stands that entry's header.
    const floor = previous + 1 + (pattern.length === 0 && isDateAlone(lines[previous]) ? 1 : 0);
    // Entries may stand side by side: indents are compared from the dated line, not from the page's edge.
    const shift = indentOf(lines[anchor.at]) - indentOf(lines[first.at]);
    return anchor.at - countHeaderLines(lines, { anchor: anchor.at, floor, pattern, gap, shift });
  });
  return anchors.map(({ at, dates }, index) => ({
    before: lines.slice(starts[index], at),
    dated: lines[at] ?? null,
    dates,
    after: lines.slice(at + 1, starts[index + 1] ?? lines.length),
  }));
}

interface Anchor {
  at: number;
  dates: DateRange;
}

function findAnchors(lines: readonly ResumeLine[]): Anchor[] {
  const anchors = lines.flatMap((line, at) => {
    const dates = anchorDates(line);
    return dates === null ? [] : [{ at, dates, bullet: line.line.bullet }];
  });
  const plain = anchors.filter(({ bullet }) => !bullet);
  const ranges = anchors.filter(({ dates }) => dates.range);
  const picked = plain.length > 0 ? plain : anchors;
  // Beside ranges, a lone year is a project's or a prize's, unless it is as prominent as they are.
  if (ranges.length === 0) return picked;
  return picked.filter(({ dates, at }) => dates.range || isOwnCell(lines[at] as ResumeLine, dates));
}

/** The range that dates this line: alone in its cell, or at the edge of a short one. */
function anchorDates(line: ResumeLine): DateRange | null {
  if (line.text.length > MAX_HEADER_CHARACTERS + 40) return null;
  for (const dates of [...line.dates].sort((a, b) => Number(b.range) - Number(a.range))) {
    if (isOwnCell(line, dates)) return dates;
    const cell = cellOfDate(line, dates);
    if (!cell || cell.text.length > MAX_HEADER_CHARACTERS || isSentence(cell.text)) continue;
    const before = cell.text.slice(0, dates.from - cell.start);
    const after = cell.text.slice(dates.to - cell.start);
    const atEdge = before.trim() === "" || /^[\s).,;|•·–-]*$/.test(after) || /^\s*[)|•·]/.test(after);
    if (!atEdge || countWords(before + after) > MAX_DATED_WORDS) continue;
    if (dates.range && !dates.since && !line.line.bullet) return dates;
    const marked = /[(|,•·–-]\s*$/.test(before) || /^\s*[|:•·–-]/.test(after);
    if (marked && (dates.range || !line.line.bullet)) return dates;
  }
  return null;
}

/** Nothing else in the cell, save brackets, a duration, or a second date. */
function isOwnCell(line: ResumeLine, dates: DateRange): boolean {
  const cell = cellOfDate(line, dates);
  return cell !== undefined && withoutDates(cell, line).every(({ text }) => isDuration(text));
}

function isDateAlone(line: ResumeLine | undefined): boolean {
  return (
    line !== undefined && line.cells.every((cell) => withoutDates(cell, line).every(({ text }) => isDuration(text)))
  );
}

const MAX_DURATION_CHARACTERS = 60;
const DURATION =
  /^(?:\(?\s*(?:\d{1,2}(?:[.,]\d)?\+?\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|annees?|années?|mois|anos?|años?|mes(?:es)?)[\s,&]*(?:and|und|et|y)?\s*){1,2}\)?)?$/i;

/** "2 years 10 months", or nothing. */
export function isDuration(text: string): boolean {
  return text.length <= MAX_DURATION_CHARACTERS && DURATION.test(text.trim());
}

function isSentence(text: string): boolean {
  const words = countWords(text);
  return (
    (/(?<!Corp)(?<=\p{Ll}{3})[.!]$/u.test(text) && words > 3) ||
    (/[\p{L}\d%)][.!]$/u.test(text) && words > 7) ||
    isClause(text)
  );
}

const MIN_CLAUSE_WORDS = 5;

/** "Moved the monolith's billing to event sourcing": one capital at most, and no separator a header would have. */
function isClause(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < MIN_CLAUSE_WORDS || /[|•·()\t]|\s[–—-]\s/.test(text)) return false;
  const small = words.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length;
  const long = words.slice(1).filter((word) => word.length > 3);
  if (long.length === 0) return false;
  return small >= (words.length - 1) * 0.75 && (titleWords(text) === 0 || words.length >= 8);
}

/** A line of running text, or of a list. */
export function isProse(line: ResumeLine): boolean {
  const { text } = line;
  if (line.cells.length > 1) return false;
  if (line.dates.some(({ since, from }) => since && from > line.start)) return true;
  return (
    line.line.bullet ||
    text.length > 110 ||
    (text.length > 85 && !hasHeaderMarks(line)) ||
    /^\p{Ll}/u.test(text) ||
    isSentence(text)
  );
}

/** A header may be as long as a line of text when it says much: role, company, place and dates. */
function hasHeaderMarks(line: ResumeLine): boolean {
  return (
    line.dates.some(({ range, since }) => range && !since) || (line.joined === undefined && line.text.includes(" | "))
  );
}

interface HeaderContext {
  anchor: number;
  floor: number;
  pattern: readonly ResumeLine[];
  gap: number;
  /** How far right of the first entry this one stands, as a fraction of the page. */
  shift: number;
}

/** How many lines above this date belong to its entry. */
function countHeaderLines(lines: readonly ResumeLine[], { anchor, floor, pattern, gap, shift }: HeaderContext): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let count = 0; count <= Math.min(MAX_BEFORE, anchor - floor); count++) {
    let score = 0;
    for (let above = 1; above <= Math.max(count, pattern.length); above++) {
      const line = lines[anchor - above];
      const model = pattern[pattern.length - above];
      if (!line || anchor - above < floor) continue;
      const alike = model !== undefined && looksAlike(line, model, shift);
      if (above > count) score -= alike && !isProse(line) ? 1 : 0;
      else if (alike) score += 1;
      else if (isProse(line) && !(model && isProse(model))) score -= 3;
      else if (model === undefined) score += heads(line, lines[anchor]) ? 0.5 : -2;
      else score += isIndentedAlike(line, model, shift) ? 0.3 : -0.6;
    }
    const top = lines[anchor - count];
    const previous = lines[anchor - count - 1];
    if (top && previous && gapBetween(previous, top) > gap * 1.35) score += 0.5;
    if (score > bestScore) {
      best = count;
      bestScore = score;
    }
  }
  return best;
}

/** A company set to stand out above the first of its roles. */
function heads(line: ResumeLine, dated: ResumeLine | undefined): boolean {
  const bolder = line.line.bold && dated?.line.bold === false;
  const larger = (line.line.fontSize ?? 0) > (dated?.line.fontSize ?? Number.POSITIVE_INFINITY) + 0.6;
  return (bolder || larger) && !isProse(line) && line.dates.length === 0;
}

function looksAlike(a: ResumeLine, b: ResumeLine, shift: number): boolean {
  if (a.line.bullet !== b.line.bullet || a.line.bold !== b.line.bold) return false;
  if (a.line.headingLevel !== b.line.headingLevel) return false;
  if (Math.abs((a.line.fontSize ?? 0) - (b.line.fontSize ?? 0)) > 0.6) return false;
  return isIndentedAlike(a, b, shift);
}

function isIndentedAlike(a: ResumeLine, b: ResumeLine, shift: number): boolean {
  if (a.line.bullet !== b.line.bullet) return false;
  const indent = indentOf(a) - indentOf(b);
  return (
    Math.abs(indent) < 0.015 ||
    Math.abs(indent - shift) < 0.015 ||
    a.line.page !== b.line.page ||
    a.line.block !== b.line.block
  );
}

function indentOf(line: ResumeLine | undefined): number {
  return line?.line.box?.x ?? 0;
}

function typicalGap(lines: readonly ResumeLine[]): number {
  const gaps = lines.slice(1).map((line, index) => gapBetween(lines[index] as ResumeLine, line));
  const known = gaps.filter((value) => value > 0).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? Number.POSITIVE_INFINITY;
}

/** From baseline to baseline, as a fraction of the page; 0 where it cannot be said. */
function gapBetween(above: ResumeLine, below: ResumeLine): number {
  if (!above.line.box || !below.line.box || above.line.page !== below.line.page) return 0;
  return Math.max(0, below.line.box.y + below.line.box.height - above.line.box.y - above.line.box.height);
}

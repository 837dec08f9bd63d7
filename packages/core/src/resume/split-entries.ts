import type { DateRange } from "./date-range.ts";
import { placeOfCell } from "./find-place.ts";
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
/** In points. */
const SAME_SIZE = 0.6;
/** How far right, as a fraction of the page, a town stands that is set beside a header. */
const MIN_ASIDE = 0.3;

/**
 * Cuts a section at its dates. How many lines stand above the dates is learned from the first entry, where the heading
 * shows it, and held against the look of the lines above every other date.
 */
export function splitEntries(lines: readonly ResumeLine[]): Entry[] {
  const anchors = findAnchors(lines);
  const first = anchors[0];
  if (!first) return [];
  const firstBefore = lines.slice(0, first.at).slice(-MAX_BEFORE);
  const above = firstBefore.slice(firstBefore.findLastIndex(isProse) + 1);
  const pattern = above.filter((line) => !isPlaceAside(line, lines[first.at]));
  const gap = typicalGap(lines);
  const starts = anchors.map((anchor, index) => {
    if (index === 0) return anchor.at - above.length;
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
  const picked = (plain.length > 0 ? plain : anchors).filter(({ at, dates }, index, all) => {
    const above = all[index - 1]?.dates;
    return !(above?.range && isDateAlone(lines[at]) && repeats(dates, above));
  });
  // Beside ranges, a lone year is a project's or a prize's, unless it is as prominent as they are.
  if (ranges.length === 0) return picked;
  return picked.filter(({ dates, at }) => dates.range || at === 0 || isOwnCell(lines[at] as ResumeLine, dates));
}

/** Pages that show dates twice, for wide and for narrow screens, leave both in a DOCX made of them. */
function repeats({ start, end, range }: DateRange, above: DateRange): boolean {
  const said = [above.start, above.end].map((point) => JSON.stringify(point));
  return range
    ? JSON.stringify(start) === said[0] && JSON.stringify(end) === said[1]
    : said.includes(JSON.stringify(start));
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
    const row = before.includes(" | ") && after.trim() === "";
    const marked = row || /[(|,•·–-]\s*$/.test(before) || /^\s*[|:•·–-]/.test(after);
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
  /^(?:\(?\s*(?:\d{1,2}(?:[.,]\d)?\+?\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|annees?|années?|mois|anos?|años?|mes(?:es)?|anni|anno|mesi|mese|meses|mês|jaar|maanden|maand)[\s,&]*(?:and|und|et|y|e|en)?\s*){1,2}\)?)?$/i;

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
      else if (model === undefined) {
        const header = pattern.length > 0 && heads(line, lines[anchor]) && isAsProminent(line, pattern);
        score += header || opensAfterList(line, lines[anchor - above - 1]) ? 0.5 : -2;
      } else score += isIndentedAlike(line, model, shift) ? 0.3 : -0.6;
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

/** A town at the other edge, on a row of its own because it is set lower or smaller. */
function isPlaceAside(line: ResumeLine, dated: ResumeLine | undefined): boolean {
  return indentOf(line) - indentOf(dated) > MIN_ASIDE && line.cells.every((cell) => placeOfCell(cell) !== null);
}

/** A company in bold type under the list of the job before, above its own roles. */
function opensAfterList(line: ResumeLine, above: ResumeLine | undefined): boolean {
  return line.line.bold && line.dates.length === 0 && !isProse(line) && above?.line.bullet === true;
}

/** A company set to stand out above the first of its roles. */
function heads(line: ResumeLine, dated: ResumeLine | undefined): boolean {
  const bolder = line.line.bold && dated?.line.bold === false;
  const larger = (line.line.fontSize ?? 0) > (dated?.line.fontSize ?? Number.POSITIVE_INFINITY) + SAME_SIZE;
  return (bolder || larger) && !isProse(line) && line.dates.length === 0;
}

/** Text under a small line of dates is larger than that, and still no header. */
function isAsProminent(line: ResumeLine, pattern: readonly ResumeLine[]): boolean {
  return pattern.every(
    (model) =>
      (line.line.bold || !model.line.bold) && (line.line.fontSize ?? 0) > (model.line.fontSize ?? 0) - SAME_SIZE,
  );
}

function looksAlike(a: ResumeLine, b: ResumeLine, shift: number): boolean {
  if (a.line.bullet !== b.line.bullet || a.line.bold !== b.line.bold) return false;
  if (a.line.headingLevel !== b.line.headingLevel) return false;
  if (Math.abs((a.line.fontSize ?? 0) - (b.line.fontSize ?? 0)) > SAME_SIZE) return false;
  return isIndentedAlike(a, b, shift);
}

function isIndentedAlike(a: ResumeLine, b: ResumeLine, shift: number): boolean {
  if (a.line.bullet !== b.line.bullet || isDuration(a.text) !== isDuration(b.text)) return false;
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

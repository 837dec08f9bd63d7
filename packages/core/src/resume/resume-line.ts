import type { DocumentLine, ExtractedDocument } from "../document/document.ts";
import { type DateRange, findDateRanges } from "./date-range.ts";
import { type FieldLabel, findFieldLabel } from "./field-labels.ts";

/** A piece of the document's text, by its place. */
export interface TextPart {
  text: string;
  /** UTF-16 offsets into the document's `text`. */
  start: number;
  end: number;
}

/** A line with what every finder asks of it. */
export interface ResumeLine extends TextPart {
  index: number;
  line: DocumentLine;
  /** What wide gaps part: "Acme Ltd ⇥ 2019 – 2021" has two. */
  cells: TextPart[];
  /** What a form says this line is ("Employer ⇥ Acme Ltd"); the label itself is no part of the text. */
  label?: FieldLabel;
  /** Offsets into the document's `text`. */
  dates: DateRange[];
  /** How far right its column is filled, as a fraction of the page; null where too little shows it. */
  edge: number | null;
  /** The lines it was joined from, where it wraps. */
  joined?: readonly ResumeLine[];
}

export function toResumeLines(document: ExtractedDocument): ResumeLine[] {
  const edges = findEdges(document.lines);
  return document.lines.map((line, index) => {
    const whole = { text: document.text.slice(line.start, line.end), start: line.start, end: line.end };
    const { part, label } = withoutLabel(whole);
    return {
      index,
      line: part.start === line.start ? line : linePartFrom(line, part.start),
      ...part,
      cells: splitPart(part, /\t/g),
      ...(label !== undefined && { label }),
      dates: findDates(part.text, part.start),
      edge: edges.get(columnOf(line)) ?? null,
    };
  });
}

/** The line's place without what stands before an offset. */
export function linePartFrom(line: DocumentLine, start: number): DocumentLine {
  const first = line.spans.find((span) => span.start >= start && span.box !== null)?.box;
  if (!first || !line.box) return line;
  return { ...line, box: { ...line.box, x: first.x, width: line.box.x + line.box.width - first.x } };
}

const MAX_LABEL_CHARACTERS = 90;

/** The value beside a form's label, in a cell of its own or behind a colon. */
function withoutLabel(whole: TextPart): { part: TextPart; label?: FieldLabel } {
  const mark = /[\t:]/.exec(whole.text);
  const label =
    mark === null || mark.index > MAX_LABEL_CHARACTERS
      ? undefined
      : findFieldLabel(squash(whole.text.slice(0, mark.index)));
  if (mark === null || label === undefined) return { part: whole };
  const part = trimPart({ ...whole, text: whole.text.slice(mark.index), start: whole.start + mark.index });
  return part.text === "" ? { part: whole } : { part, label };
}

const FILLED_SHARE = 0.85;
const MIN_FILLED_LINES = 2;

/** How far right the lines of each column reach, where more than one line does. */
function findEdges(lines: readonly DocumentLine[]): Map<string, number> {
  const columns = new Map<string, { left: number; right: number }[]>();
  for (const line of lines) {
    if (!line.box) continue;
    const column = columns.get(columnOf(line)) ?? [];
    column.push({ left: line.box.x, right: line.box.x + line.box.width });
    columns.set(columnOf(line), column);
  }
  const edges = new Map<string, number>();
  for (const [key, column] of columns) {
    const left = column.reduce((least, line) => Math.min(least, line.left), 1);
    const right = column.reduce((most, line) => Math.max(most, line.right), 0);
    const filled = column.filter((line) => line.right - left > (right - left) * FILLED_SHARE).length;
    if (filled >= MIN_FILLED_LINES) edges.set(key, right);
  }
  return edges;
}

function columnOf({ page, block }: DocumentLine): string {
  return `${page} ${block}`;
}

const MAX_DATED_CHARACTERS = 300;

/** Dates in a text, as offsets into the document's; none in running text. */
export function findDates(text: string, start: number): DateRange[] {
  if (text.length > MAX_DATED_CHARACTERS) return [];
  return findDateRanges(text).map((date) => ({ ...date, from: date.from + start, to: date.to + start }));
}

/** The cell a date begins in; its dash may lie outside. */
export function cellOfDate(line: ResumeLine, date: DateRange): TextPart | undefined {
  return line.cells.find(({ start, end }) => start <= date.from && date.from < end);
}

/** What a cell says besides its dates. */
export function withoutDates(cell: TextPart, line: ResumeLine): TextPart[] {
  const dates = line.dates.filter((date) => cellOfDate(line, date) === cell);
  const parts: TextPart[] = [];
  let at = cell.start;
  for (const { from, to } of [...dates, { from: cell.end, to: cell.end }]) {
    if (from > at) {
      const piece = trimPart({ text: cell.text.slice(at - cell.start, from - cell.start), start: at, end: from });
      if (piece.text !== "") parts.push(piece);
    }
    at = Math.max(at, to);
  }
  return parts;
}

/** The pieces between separators, trimmed, none empty. */
export function splitPart(part: TextPart, separator: RegExp): TextPart[] {
  const pieces: TextPart[] = [];
  let at = 0;
  for (const match of [...part.text.matchAll(separator), null]) {
    const end = match === null ? part.text.length : match.index;
    const piece = trimPart({ text: part.text.slice(at, end), start: part.start + at, end: part.start + end });
    if (piece.text !== "") pieces.push(piece);
    if (match !== null) at = match.index + match[0].length;
  }
  return pieces;
}

const OPENING = new Set(" \t\n,;:|•·∙◦–—-/()&");
const CLOSING = new Set(" \t\n,;:|•·∙◦–—-/(&");

/** Without the white space and punctuation at its edges; a closing bracket stays where its opening one does. */
export function trimPart(part: TextPart): TextPart {
  // By hand: a pattern anchored at the end takes quadratic time on a long run of dashes.
  let from = 0;
  let to = part.text.length;
  while (from < to && OPENING.has(part.text.charAt(from))) from += 1;
  while (to > from && CLOSING.has(part.text.charAt(to - 1))) to -= 1;
  let text = part.text.slice(from, to);
  if (text.endsWith(")") && !text.includes("(")) text = text.slice(0, -1).trimEnd();
  return { text, start: part.start + from, end: part.start + from + text.length };
}

// oxlint-disable-next-line no-control-regex
const ASCII = /^[\0-\x7F]*$/;

/** Lower case, without accents: what word lists are compared with. */
export function plain(text: string): string {
  // Most text is ASCII, and this is asked of every word of it.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss");
}

/** Only letters and digits of the plain text. */
export function squash(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}+#]/gu, "");
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

import type { Box, DocumentWarning } from "../../schemas/index.ts";
import type { DraftLine } from "../build-document.ts";
import type { DocumentPage, ExtractedDocument, HiddenText } from "../document.ts";
import { findColumns } from "./find-columns.ts";
import { joinItems, type PageSize } from "./join-items.ts";
import type { PageItem } from "../pdf/page-items.ts";
import type { PageLine } from "./margin-lines.ts";
import { countFaults, toColumnLines, toStreamLines } from "./page-lines.ts";

/** A page of the document, laid out. */
export interface PageDraft {
  page: DocumentPage;
  lines: DraftLine[];
  readingOrder: ExtractedDocument["readingOrder"];
  hidden: HiddenText[];
  warnings: DocumentWarning[];
}

/** Columns that a page really has cost a few steps across the gutter in any order. */
const TOLERATED_CROSSINGS = 3;

/** The file's own order where it goes down the page, column by column; else rows, column by column. */
export function orderLines(drawn: readonly PageItem[]): {
  lines: PageLine[];
  order: ExtractedDocument["readingOrder"];
} {
  const items = withoutLetterSpacing(drawn);
  if (items.length === 0) return { lines: [], order: "stream" };
  const found = findColumns(items);
  const gutter = found?.kind === "columns" ? found.x : null;
  const stream = toStreamLines(items, gutter);
  const columns = toColumnLines(items, found);
  // Notes in the margin belong to rows, in whatever order they were drawn.
  if (found !== null && found.kind !== "columns") return { lines: columns, order: "columns" };
  const { disorder, crossings } = countFaults(stream, gutter);
  const allowed = countFaults(columns, gutter).crossings + TOLERATED_CROSSINGS;
  if (disorder === 0 && crossings <= allowed) return { lines: stream, order: "stream" };
  return { lines: columns, order: "columns" };
}

const LETTER_SPACED = /^\S(?: \S)+(?: {2,}\S(?: \S)*)*$/u;
/** Two letters may stand apart for another reason. */
const SURE_CHARACTERS = 7;

/** "2 0 2 1 - 1 2" is a date, set wide, and "P R E S E N T" a word; where there are such, "T O" is a word too. */
function withoutLetterSpacing(items: readonly PageItem[]): PageItem[] {
  const spaced = new Set(items.filter(({ text }) => LETTER_SPACED.test(text)));
  if (![...spaced].some(({ text }) => text.length >= SURE_CHARACTERS)) return [...items];
  const words: PageItem[] = [];
  let before: PageItem | null = null;
  for (const item of items) {
    const last = words.at(-1);
    const next = before !== null && isNextLetter(before, item);
    before = item;
    if (last && next) {
      words[words.length - 1] = { ...last, text: last.text + item.text, right: item.right };
      continue;
    }
    const parts = item.text.split(/ {2,}/).map((word) => word.replaceAll(" ", ""));
    words.push(spaced.has(item) ? { ...item, text: parts.join(" ") } : item);
  }
  return words;
}

const CAPITAL = /^\p{Lu}$/u;

/** Single capitals in a row, each drawn for itself. */
function isNextLetter(last: PageItem, item: PageItem): boolean {
  const letters = CAPITAL.test(item.text) && CAPITAL.test(last.text);
  const gap = item.x - last.right;
  return letters && Math.abs(item.y - last.y) < 0.5 && item.size === last.size && gap > 0 && gap < 0.6 * item.size;
}

interface LinePlace extends PageSize {
  number: number;
  firstBlock: number;
}

/** Null for a line of which nothing is left, such as a rating's stars. */
export function toDraftLine(line: PageLine, place: LinePlace): DraftLine | null {
  const { runs, bullet } = joinItems(line.items, place);
  const box = unite(runs.flatMap((run) => run.box ?? []));
  if (box === null) return null;
  const longest = line.items.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const boldLetters = line.items.reduce((sum, item) => sum + (item.bold ? item.text.length : 0), 0);
  const letters = line.items.reduce((sum, item) => sum + item.text.length, 0);
  return {
    runs,
    page: place.number,
    box,
    fontSize: Math.round(longest.size * 10) / 10,
    bold: boldLetters > letters / 2,
    font: longest.font === "" ? null : longest.font,
    ocrConfidence: null,
    headingLevel: null,
    bullet,
    block: place.firstBlock + line.region,
  };
}

/** The box around all; null around none. */
export function unite(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

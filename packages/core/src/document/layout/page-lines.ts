import { hasDate } from "./has-date.ts";
import { isWideGap } from "./wide-gap.ts";
import { findColumns, HEADING_STEP, type PageColumns, toRows } from "./find-columns.ts";
import { toLabelLines } from "./label-margin.ts";
import { byX, crosses, type PageLine, sideOf, toMarginLines } from "./margin-lines.ts";
import { mendDates } from "./mend-dates.ts";
import type { PageItem } from "../pdf/page-items.ts";
import { readGrids } from "./read-grids.ts";

/** Lines in the order in which the file draws them; the gutter only keeps a line from running across it. */
export function toStreamLines(items: readonly PageItem[], gutter: number | null): PageLine[] {
  const lines: PageLine[] = [];
  let region = 0;
  for (const item of items) {
    const line = lines.at(-1);
    const last = line?.items.at(-1);
    if (line && last && continues(line, item) && !(gutter !== null && parts(gutter, last, item))) {
      line.items.push(item);
      continue;
    }
    const side = gutter === null || !last || sideOf(last, gutter) === sideOf(item, gutter);
    if (!side) region += 1;
    lines.push({ items: [item], region });
  }
  return mendDates(lines.flatMap((line) => splitLine({ ...line, items: byX(line.items) })));
}

/** Columns inside columns, at most: a sidebar, and dates in a margin beside it. */
const MAX_DEPTH = 2;

/** Lines by rows; between two rows that cross the gutter, the left column before the right one. */
export function toColumnLines(items: readonly PageItem[], columns: PageColumns | null): PageLine[] {
  const regions = { next: 0 };
  return mendDates(readParted(items, { columns, regions, depth: 0 }));
}

interface Reading {
  columns: PageColumns | null;
  /** Counts the regions of the page. */
  regions: { next: number };
  depth: number;
}

function readParted(items: readonly PageItem[], reading: Reading): PageLine[] {
  const { columns, regions } = reading;
  if (columns === null) return readRows(items, regions.next++);
  if (columns.kind === "margin") return toMarginLines(items, { columns, region: regions.next++ }).flatMap(splitLine);
  if (columns.kind === "headings") return readHeadings(items, columns.x, reading);
  if (columns.kind === "labels") return readLabels(items, columns.x, reading);
  return readColumns(items, columns.x, reading);
}

/** A column, or the text beside headings, may itself have dates in its margin, or be two columns. */
function readInner(items: readonly PageItem[], { regions, depth }: Reading): PageLine[] {
  const columns = depth < MAX_DEPTH && items.length > 0 ? findColumns(items) : null;
  return readParted(items, { columns, regions, depth: depth + 1 });
}

function readColumns(items: readonly PageItem[], gutter: number, reading: Reading): PageLine[] {
  const lines: PageLine[] = [];
  let left: PageItem[] = [];
  let right: PageItem[] = [];
  const flush = () => {
    for (const column of [left, right]) if (column.length > 0) lines.push(...readInner(column, reading));
    left = [];
    right = [];
  };
  for (const row of toRows(items)) {
    if (row.some((item) => crosses(item, gutter))) {
      flush();
      lines.push(...splitLine({ items: byX(row), region: reading.regions.next++ }));
      continue;
    }
    for (const item of row) (sideOf(item, gutter) === "left" ? left : right).push(item);
  }
  flush();
  return lines;
}

/** Between two rows that cross the margin, the labels with the rows they belong to. */
function readLabels(items: readonly PageItem[], x: number, { regions }: Reading): PageLine[] {
  const region = regions.next++;
  const lines: PageLine[] = [];
  let labels: { items: PageItem[]; y: number }[] = [];
  let text: { items: PageItem[]; y: number }[] = [];
  const flush = () => {
    lines.push(...toLabelLines({ labels, text }, region));
    labels = [];
    text = [];
  };
  for (const row of toRows(items).map(byX)) {
    if (row.some((item) => crosses(item, x))) {
      flush();
      lines.push({ items: row, region });
      continue;
    }
    for (const [side, rows] of [
      ["left", labels],
      ["right", text],
    ] as const) {
      const own = row.filter((item) => sideOf(item, x) === side);
      const above = rows.at(-1);
      const [first] = own;
      if (!first) continue;
      // Small words between large ones ("2012 to 2015") may be set a little higher.
      if (above && first.y - above.y <= 0.45 * Math.max(first.size, above.items[0]?.size ?? 0))
        above.items = byX([...above.items, ...own]);
      else rows.push({ items: own, y: first.y });
    }
  }
  flush();
  return lines.flatMap((line) => (line.items.some((item) => hasDate(item.text)) ? [line] : splitLine(line)));
}

/** Each heading in the margin right before the rows that begin level with it. */
function readHeadings(items: readonly PageItem[], x: number, reading: Reading): PageLine[] {
  const notes = new Set(items.filter((item) => sideOf(item, x) === "left" && !crosses(item, x)));
  const lines = readInner(
    items.filter((item) => !notes.has(item)),
    reading,
  );
  const headings: PageItem[][][] = [];
  for (const row of toRows([...notes]).map(byX)) {
    const above = headings.at(-1)?.at(-1)?.[0];
    const item = row[0] as PageItem;
    const wraps =
      above !== undefined && item.y - above.y <= HEADING_STEP * item.size && Math.abs(item.size - above.size) < 0.6;
    if (wraps) headings.at(-1)?.push(row);
    else headings.push([row]);
  }
  const tops = headings.map((rows) => rows[0]?.[0] as PageItem);
  const rise = findRise(lines.map(topOf), tops);
  const ordered = [...lines];
  for (const [index, rows] of headings.entries()) {
    const top = tops[index] as PageItem;
    const found = ordered.findIndex((line) => !notes.has(line.items[0] as PageItem) && topOf(line) >= top.y + rise - 2);
    const at = found === -1 ? ordered.length : found;
    const region = ordered[at]?.region ?? reading.regions.next;
    ordered.splice(at, 0, ...rows.map((row) => ({ items: row, region })));
  }
  return ordered;
}

/** How far under a heading's baseline, in points, the row lies that begins level with it: what fits most of them. */
function findRise(rows: readonly number[], headings: readonly PageItem[]): number {
  const near = headings
    .slice(0, MAX_HEADINGS)
    .flatMap(({ y, size }) => rows.map((row) => row - y).filter((rise) => Math.abs(rise) <= MAX_RISE * size))
    .slice(0, MAX_HEADINGS * 8);
  let best = 0;
  let most = 0;
  for (const rise of near) {
    const fits = near.filter((other) => Math.abs(other - rise) <= 1.5).length;
    if (fits > most || (fits === most && Math.abs(rise) < Math.abs(best))) [best, most] = [rise, fits];
  }
  return best;
}

/** In font sizes. */
const MAX_RISE = 1.9;
const MAX_HEADINGS = 60;

function topOf(line: PageLine): number {
  return line.items[0]?.y ?? 0;
}

function readRows(items: readonly PageItem[], region: number): PageLine[] {
  return readGrids(toRows(items).map(byX)).flatMap((row) => splitLine({ items: row, region }));
}

export interface OrderFaults {
  /** Lines that stand above a line already read, in the same x range. A grid's next cell, to the right, is no fault. */
  disorder: number;
  /** Steps across the gutter. */
  crossings: number;
}

const MAX_COMPARED_LINES = 3_000;

export function countFaults(lines: readonly PageLine[], gutter: number | null): OrderFaults {
  const read: { x: number; right: number; y: number }[] = [];
  const faults: OrderFaults = { disorder: 0, crossings: 0 };
  let side: string | null = null;
  for (const { items } of lines) {
    const first = items[0];
    if (!first) continue;
    const line = { x: first.x, right: Math.max(...items.map((item) => item.right)), y: first.y };
    // A page with more lines than that is no page anybody reads.
    if (read.length > MAX_COMPARED_LINES) break;
    if (read.some((other) => other.y > line.y + first.size && other.x < line.right && other.right > line.x)) {
      faults.disorder += 1;
    }
    read.push(line);
    if (gutter === null) continue;
    const next = sideOf(first, gutter);
    if (side !== null && next !== side) faults.crossings += 1;
    side = next;
  }
  return faults;
}

function parts(gutter: number, last: PageItem, item: PageItem): boolean {
  return (last.right <= gutter && item.x >= gutter) || (item.right <= gutter && last.x >= gutter);
}

/** On the same baseline, and over no text of the line: floats are drawn before what stands left of them. */
function continues(line: PageLine, item: PageItem): boolean {
  return line.items.every((other) => {
    const sameBaseline = Math.abs(item.y - other.y) <= 0.35 * Math.max(item.size, other.size);
    return sameBaseline && (item.x >= other.right - item.size * 0.5 || item.right <= other.x + item.size * 0.5);
  });
}

/** A heading in the margin and the text beside it are two lines; a date set flush right stays on its line. */
function splitLine(line: PageLine): PageLine[] {
  const lines: PageItem[][] = [];
  for (const [index, item] of line.items.entries()) {
    const open = lines.at(-1);
    const last = open?.at(-1);
    if (!open || !last) {
      lines.push([item]);
      continue;
    }
    const ratio = Math.max(item.size, last.size) / Math.min(item.size, last.size);
    const rest = () =>
      line.items
        .slice(index)
        .map((other) => other.text)
        .join(" ");
    const apart = ratio > 1.12 && isWideGap(last, item) && !last.symbol && !hasDate(rest());
    if (apart) lines.push([item]);
    else open.push(item);
  }
  return lines.map((items) => ({ items, region: line.region }));
}

import { hasDate } from "./has-date.ts";
import { isWideGap } from "./wide-gap.ts";
import { type PageColumns, toRows } from "./find-columns.ts";
import type { PageItem } from "./page-items.ts";
import { readGrids } from "./read-grids.ts";

/** A line's items from left to right, and the region they were read in. */
export interface PageLine {
  items: PageItem[];
  region: number;
}

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
  return lines.flatMap((line) => splitLine({ ...line, items: byX(line.items) }));
}

/** Lines by rows; between two rows that cross the gutter, the left column before the right one. */
export function toColumnLines(items: readonly PageItem[], columns: PageColumns | null): PageLine[] {
  if (columns === null) return readRows(items, 0);
  if (columns.kind === "margin") return toMarginLines(items, columns);
  const gutter = columns.x;
  const lines: PageLine[] = [];
  let region = 0;
  let left: PageItem[] = [];
  let right: PageItem[] = [];
  const flush = () => {
    for (const column of [left, right]) {
      if (column.length === 0) continue;
      lines.push(...readRows(column, region));
      region += 1;
    }
    left = [];
    right = [];
  };
  for (const row of toRows(items)) {
    if (row.some((item) => item.x < gutter - 2 && item.right > gutter + 2)) {
      flush();
      lines.push(...splitLine({ items: byX(row), region }));
      region += 1;
      continue;
    }
    for (const item of row) (sideOf(item, gutter) === "left" ? left : right).push(item);
  }
  flush();
  return lines;
}

function readRows(items: readonly PageItem[], region: number): PageLine[] {
  return readGrids(toRows(items).map(byX)).flatMap((row) => splitLine({ items: row, region }));
}

/** Lines this near, in font sizes from baseline to baseline, are one note in the margin. */
const NOTE_STEP = 1.9;

/** Rows; a note of several lines in the margin ("Leeds / May 2020 – June 2021") is read where it begins. */
function toMarginLines(items: readonly PageItem[], { x, side }: PageColumns): PageLine[] {
  const rows = toRows(items).map((row) => ({
    note: row.filter((item) => sideOf(item, x) === side && !crosses(item, x)),
    text: row.filter((item) => sideOf(item, x) !== side || crosses(item, x)),
  }));
  const lines: PageLine[] = [];
  const add = (row: PageItem[]) => {
    if (row.length > 0) lines.push(...splitLine({ items: byX(row), region: 0 }));
  };
  const moved = new Set<PageItem[]>();
  for (const [index, { note, text }] of rows.entries()) {
    add(moved.has(note) ? text : [...note, ...text]);
    if (moved.has(note) || note.length === 0) continue;
    let last = note[0];
    for (const next of rows.slice(index + 1)) {
      const first = next.note[0];
      if (!first || !last) continue;
      // Beside text that begins where the first row's does, it belongs to that row.
      const beside = byX(next.text)[0];
      if (beside && text.length > 0 && Math.abs(beside.x - (byX(text)[0]?.x ?? 0)) < 3) break;
      if (first.y - last.y > NOTE_STEP * first.size || first.size > last.size * 1.12) break;
      add(next.note);
      moved.add(next.note);
      last = first;
    }
  }
  return lines;
}

function crosses(item: PageItem, x: number): boolean {
  return item.x < x - 2 && item.right > x + 2;
}

export interface OrderFaults {
  /** Lines that stand above a line already read, in the same x range. A grid's next cell, to the right, is no fault. */
  disorder: number;
  /** Steps across the gutter. */
  crossings: number;
}

export function countFaults(lines: readonly PageLine[], gutter: number | null): OrderFaults {
  const read: { x: number; right: number; y: number }[] = [];
  const faults: OrderFaults = { disorder: 0, crossings: 0 };
  let side: string | null = null;
  for (const { items } of lines) {
    const first = items[0];
    if (!first) continue;
    const line = { x: first.x, right: Math.max(...items.map((item) => item.right)), y: first.y };
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

function sideOf(item: PageItem, gutter: number): "left" | "right" {
  return (item.x + item.right) / 2 < gutter ? "left" : "right";
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

function byX(items: readonly PageItem[]): PageItem[] {
  return [...items].sort((a, b) => a.x - b.x);
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

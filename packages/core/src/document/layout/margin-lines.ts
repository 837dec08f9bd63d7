import { type PageColumns, toRows } from "./find-columns.ts";
import type { PageItem } from "../pdf/page-items.ts";

/** A line's items from left to right, and the region they were read in. */
export interface PageLine {
  items: PageItem[];
  region: number;
}

/** Lines this near, in font sizes from baseline to baseline, are one note in the margin. */
export const NOTE_STEP = 1.9;

/**
 * Rows; a note of several lines in the margin ("Leeds / May 2020 – June 2021") is read where it begins.
 */
export function toMarginLines(
  items: readonly PageItem[],
  { columns: { x, side }, region }: { columns: PageColumns; region: number },
): PageLine[] {
  const rows = toRows(items).map((row) => ({
    note: byX(row.filter((item) => sideOf(item, x) === side && !crosses(item, x))),
    text: byX(row.filter((item) => sideOf(item, x) !== side || crosses(item, x))),
  }));
  const lines: PageItem[][] = [];
  const moved = new Set<PageItem[]>();
  for (const [index, { note, text }] of rows.entries()) {
    if (moved.has(note) || note.length === 0) {
      lines.push(text);
      continue;
    }
    const notes = [note];
    let last = note[0];
    for (const next of rows.slice(index + 1, index + 1 + MAX_NOTE_ROWS)) {
      const first = next.note[0];
      if (!first || !last) continue;
      // Beside text that begins where the first row's does, it belongs to that row.
      const beside = next.text[0];
      if (beside && text.length > 0 && Math.abs(beside.x - (text[0]?.x ?? 0)) < 3) break;
      if (first.y - last.y > NOTE_STEP * first.size || first.size > last.size * 1.12) break;
      moved.add(next.note);
      notes.push(next.note);
      last = first;
    }
    const [first = [], ...more] = notes;
    lines.push(side === "left" ? [...first, ...text] : [...text, ...first], ...more);
  }
  return lines.flatMap((line) => (line.length === 0 ? [] : [{ items: line, region }]));
}

/** Rows looked through for the rest of a note. */
const MAX_NOTE_ROWS = 12;

export function sideOf(item: PageItem, gutter: number): "left" | "right" {
  return (item.x + item.right) / 2 < gutter ? "left" : "right";
}

export function crosses(item: PageItem, x: number): boolean {
  return item.x < x - 2 && item.right > x + 2;
}

export function byX(items: readonly PageItem[]): PageItem[] {
  return [...items].sort((a, b) => a.x - b.x);
}

import { hasDate, isSplitDate } from "./has-date.ts";
import { NOTE_STEP, type PageLine } from "./margin-lines.ts";
import type { PageItem } from "../pdf/page-items.ts";
import { isWideGap } from "./wide-gap.ts";

/** Points by which the edges of a cell's lines may lie apart. */
const ALIGNMENT = 3;

/** Lines looked back over for the row that a date stands on. */
const MAX_ROWS_BACK = 4;

/**
 * Puts a date that wraps in its narrow column ("March 2019 –" over "May 2021") back on one line, beside the text that it
 * stands beside, and what wraps for want of room next to it too.
 */
export function mendDates(lines: readonly PageLine[]): PageLine[] {
  const dated: PageLine[] = [];
  for (const line of lines) {
    let rest = line.items;
    for (const above of dated.slice(-MAX_ROWS_BACK).reverse()) rest = rest.length > 0 ? takeDateEnd(above, rest) : rest;
    if (rest.length === 0) continue;
    const row = findRow(dated.slice(-MAX_ROWS_BACK), { ...line, items: rest });
    if (row) row.items.push(...rest);
    else dated.push({ ...line, items: rest });
  }
  const mended: PageLine[] = [];
  for (const line of dated) {
    const above = mended.at(-1);
    const rest = above === undefined ? line.items : takeCellEnd(above, line.items);
    if (rest.length > 0) mended.push({ ...line, items: rest });
  }
  return mended;
}

/** The line that a date, drawn after all the text left of it, stands on. */
function findRow(above: readonly PageLine[], { items, region }: PageLine): PageLine | undefined {
  const [first] = items;
  const text = textOf(items);
  if (!first || text.length > 40 || !hasDate(text) || above.length < 2) return undefined;
  return above
    .slice(0, -1)
    .find(
      (line) =>
        line.region === region &&
        Math.abs((line.items[0]?.y ?? 0) - first.y) <= 0.2 * first.size &&
        (line.items.at(-1)?.right ?? 0) < first.x + 0.4 * first.size &&
        !line.items.some((item) => hasDate(item.text)),
    );
}

/** @returns what is left of the items below. */
function takeDateEnd(above: PageLine, below: PageItem[]): PageItem[] {
  const upper = toCells(above.items);
  const lower = toCells(below);
  for (const [cell, end] of [
    [upper[0], lower[0]],
    [upper.at(-1), lower.at(-1)],
  ]) {
    if (!cell || !end || !isUnder(cell, end) || !isSplitDate(textOf(cell), textOf(end))) continue;
    above.items.splice(above.items.indexOf(cell.at(-1) as PageItem) + 1, 0, ...end);
    return below.filter((item) => !end.includes(item));
  }
  return below;
}

/** "Senior Staff Nurse, St James's ⇥ 2019 – 2021" over "University Hospital": what had no room beside the date. */
function takeCellEnd(above: PageLine, below: PageItem[]): PageItem[] {
  const [cell, date, more] = toCells(above.items);
  const [end, beside] = toCells(below);
  if (!cell || !date || more || !end || beside || !hasDate(textOf(date))) return below;
  const [last, first] = [cell.at(-1) as PageItem, end[0] as PageItem];
  if (last.bold !== first.bold || Math.abs(last.size - first.size) > 0.5) return below;
  if (Math.abs(first.x - (cell[0]?.x ?? 0)) > ALIGNMENT || !isUnder(cell, end)) return below;
  const word = /^\S+/.exec(first.text)?.[0].length ?? 0;
  const letter = (first.right - first.x) / first.text.length;
  if (last.right + (word + 1) * letter <= (date[0]?.x ?? 0)) return below;
  above.items.splice(cell.length, 0, ...end);
  return [];
}

function isUnder(cell: readonly PageItem[], end: readonly PageItem[]): boolean {
  const [above, below] = [cell[0] as PageItem, end[0] as PageItem];
  const step = below.y - above.y;
  if (step <= 0.5 * below.size || step > NOTE_STEP * below.size) return false;
  const right = (items: readonly PageItem[]) => items.at(-1)?.right ?? 0;
  return Math.abs(below.x - above.x) <= ALIGNMENT || Math.abs(right(cell) - right(end)) <= ALIGNMENT;
}

export function toCells(items: readonly PageItem[]): PageItem[][] {
  const cells: PageItem[][] = [];
  for (const item of items) {
    const last = cells.at(-1)?.at(-1);
    if (last && !isWideGap(last, item)) cells.at(-1)?.push(item);
    else cells.push([item]);
  }
  return cells;
}

function textOf(items: readonly PageItem[]): string {
  return items.map((item) => item.text).join(" ");
}

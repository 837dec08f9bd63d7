import { hasDate } from "./has-date.ts";
import { toCells } from "./mend-dates.ts";
import type { PageItem } from "../pdf/page-items.ts";

type Cell = PageItem[];

/** Points by which cells of one column may start apart. */
const ALIGNMENT = 3;
/** From row to row, in font sizes. */
const MAX_STEP = 2.2;

/**
 * Rows in reading order, where some of them are a grid: a row of headings, set alike, and rows under it that begin where
 * the headings do and are set otherwise. A grid is read column by column: its headings name what is below, not beside.
 */
export function readGrids(rows: readonly PageItem[][]): PageItem[][] {
  const ordered: PageItem[][] = [];
  for (let index = 0; index < rows.length; index++) {
    const heads = toCells(rows[index] ?? []);
    const below = isHeadRow(heads) ? countRowsBelow(rows, { index, heads }) : 0;
    if (below === 0) {
      ordered.push(rows[index] ?? []);
      continue;
    }
    const grid = rows.slice(index, index + below + 1).map(toCells);
    for (const head of heads) {
      for (const cells of grid) {
        const cell = cells.find((candidate) => isAligned(candidate, head));
        if (cell) ordered.push(cell);
      }
    }
    index += below;
  }
  return ordered;
}

function isHeadRow(cells: readonly Cell[]): boolean {
  const first = cells[0]?.[0];
  if (!first || cells.length < 2) return false;
  return cells
    .flat()
    .every((item) => item.bold === first.bold && Math.abs(item.size - first.size) < 0.5 && !hasDate(item.text));
}

function countRowsBelow(
  rows: readonly PageItem[][],
  { index, heads }: { index: number; heads: readonly Cell[] },
): number {
  const head = heads[0]?.[0] as PageItem;
  let below = 0;
  for (const row of rows.slice(index + 1)) {
    const cells = toCells(row);
    const item = cells[0]?.[0];
    const previous = rows[index + below]?.[0];
    if (!item || !previous || item.y - previous.y > previous.size * MAX_STEP) break;
    // A bold line under plain ones heads what comes next.
    if (below > 0 && item.bold && !previous.bold) break;
    const unlike = item.bold !== head.bold || Math.abs(item.size - head.size) > 0.5;
    if (!unlike || !cells.every((cell) => heads.some((other) => isAligned(cell, other)))) break;
    if (cells.flat().some(({ text }) => hasDate(text))) break;
    // The first row must be under all headings, or the headings are no headings.
    if (below === 0 && cells.length < heads.length) break;
    below += 1;
  }
  return below;
}

function isAligned(cell: Cell, head: Cell): boolean {
  return Math.abs((cell[0]?.x ?? 0) - (head[0]?.x ?? 0)) <= ALIGNMENT;
}

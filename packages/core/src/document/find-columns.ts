import type { PageItem } from "./page-items.ts";
import { hasDate } from "./has-date.ts";

const MIN_ROWS_A_SIDE = 4;
/** Real two-column pages ink their gutter in up to 2.4 % of rows, one-column pages in 6.3 % and more (OfflineCV's figures). */
const MAX_CROSSED_SHARE = 0.04;
const MIN_WIDTH_POINTS = 7;

interface Corridor {
  left: number;
  right: number;
}

/** Two columns, each read down; or a margin, whose notes belong to the rows beside them. */
export interface PageColumns {
  kind: "columns" | "margin";
  /** The middle of the empty corridor between them, in points. */
  x: number;
  /** Where the margin is. */
  side: "left" | "right";
}

/**
 * What parts a page from top to bottom; null on a page of one column. Rows that cross the corridor are allowed at the
 * edges (banners). Dates set flush right, headings and dates in the left margin are no column.
 */
export function findColumns(items: readonly PageItem[]): PageColumns | null {
  const rows = toRows(items);
  const left = Math.min(...items.map((item) => item.x));
  const right = Math.max(...items.map((item) => item.right));
  const corridors = findCorridors(items, { left: left + (right - left) * 0.15, right: left + (right - left) * 0.85 });
  const best = corridors
    .map((corridor) => ({ corridor, score: scoreCorridor(rows, corridor) }))
    .filter(({ score }) => score.rows > 0)
    .sort(
      (a, b) => Number(a.score.margin !== null) - Number(b.score.margin !== null) || b.score.rows - a.score.rows,
    )[0];
  if (!best) return null;
  const x = (best.corridor.left + best.corridor.right) / 2;
  const { margin } = best.score;
  return margin === null ? { kind: "columns", x, side: "left" } : { kind: "margin", x, side: margin };
}

/** Items on about one baseline. */
export function toRows(items: readonly PageItem[]): PageItem[][] {
  const rows: PageItem[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const anchor = row?.[0];
    if (row && anchor && Math.abs(item.y - anchor.y) <= 0.3 * Math.min(item.size, anchor.size) + 0.5) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** Vertical strips that at most a few items ink. */
function findCorridors(items: readonly PageItem[], { left, right }: Corridor): Corridor[] {
  const counts = Array.from({ length: Math.max(1, Math.ceil(right - left)) }, () => 0);
  for (const item of items) {
    const from = Math.max(0, Math.floor(item.x - left));
    const to = Math.min(counts.length - 1, Math.floor(item.right - left));
    for (let index = from; index <= to; index++) counts[index] = (counts[index] ?? 0) + 1;
  }
  const allowed = Math.max(2, items.length * 0.06);
  const corridors: Corridor[] = [];
  let open: number | null = null;
  let floor = Number.POSITIVE_INFINITY;
  for (let index = 0; index <= counts.length; index++) {
    const count = counts[index];
    const free = count !== undefined && count <= allowed;
    if (free) floor = Math.min(floor, count);
    if (free && open === null) open = index;
    if (!free && open !== null) {
      // Of a strip that banners cross, only the parts that nothing else touches.
      for (const part of quietParts(counts, { from: open, to: index, floor })) {
        if (part.right - part.left >= MIN_WIDTH_POINTS) {
          corridors.push({ left: left + part.left, right: left + part.right });
        }
      }
      open = null;
      floor = Number.POSITIVE_INFINITY;
    }
  }
  return corridors;
}

function quietParts(counts: readonly number[], { from, to, floor }: { from: number; to: number; floor: number }) {
  const parts: Corridor[] = [];
  let open: number | null = null;
  for (let index = from; index <= to; index++) {
    const quiet = index < to && (counts[index] ?? 0) <= floor + 1;
    if (quiet && open === null) open = index;
    if (!quiet && open !== null) {
      parts.push({ left: open, right: index });
      open = null;
    }
  }
  return parts;
}

interface CorridorScore {
  /** 0: parts nothing. Otherwise greater for a corridor that parts more rows. */
  rows: number;
  margin: "left" | "right" | null;
}

const NOTHING: CorridorScore = { rows: 0, margin: null };

function scoreCorridor(rows: readonly PageItem[][], { left, right }: Corridor): CorridorScore {
  const middle = (left + right) / 2;
  const inks = (item: PageItem) => item.x < middle && item.right > middle;
  const leftRows = rows.map((row) => row.filter((item) => item.right <= middle));
  const rightRows = rows.map((row) => row.filter((item) => item.x >= middle));
  const crossed = rows.map((row) => row.some(inks));
  const isSide = (side: PageItem[][]) =>
    side.flatMap((row, index) => (row.length > 0 && !crossed[index] ? [index] : []));
  const onLeft = isSide(leftRows);
  const onRight = isSide(rightRows);
  const parted = new Set([...onLeft, ...onRight]);
  if (onLeft.length < MIN_ROWS_A_SIDE || onRight.length < MIN_ROWS_A_SIDE) return NOTHING;
  // Banners above and below the columns are no crossing: only rows between the first and the last row that both sides share.
  const from = Math.max(onLeft[0] ?? 0, onRight[0] ?? 0);
  const to = Math.min(onLeft.at(-1) ?? 0, onRight.at(-1) ?? 0);
  const crossedInside = crossed.slice(from, to + 1).filter(Boolean).length;
  if (crossedInside > Math.max(1, MAX_CROSSED_SHARE * (to - from + 1))) return NOTHING;
  const margin = isMargin(leftRows, rightRows) ? "left" : isMargin(rightRows, leftRows) ? "right" : null;
  return { rows: Math.min(onLeft.length, onRight.length) + parted.size / 10, margin };
}

/** One side is only dates, or sparse labels each on the baseline of a row of the other side: a table read by rows. */
function isMargin(side: readonly PageItem[][], other: readonly PageItem[][]): boolean {
  const texts = side.map((row) =>
    row
      .map((item) => item.text)
      .join(" ")
      .trim(),
  );
  const filled = texts.flatMap((text, index) => (text === "" ? [] : [{ text, index }]));
  const beside = filled.filter(({ index }) => (other[index]?.length ?? 0) > 0).length;
  const dated = filled.filter(({ text }) => text.length <= 40 && hasDate(text)).length;
  if (dated >= 2 && dated / filled.length >= 0.25 && beside / filled.length >= 0.7) return true;
  const words = filled.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / filled.length;
  const otherRows = other.filter((row) => row.length > 0).length;
  return words <= 3 && beside / filled.length >= 0.8 && filled.length <= otherRows * 0.6;
}

import type { PageItem } from "../pdf/page-items.ts";
import { hasDate } from "./has-date.ts";
import { isLabelMargin } from "./label-margin.ts";

const MIN_ROWS_A_SIDE = 4;
/** Real two-column pages ink their gutter in up to 2.4 % of rows, one-column pages in 6.3 % and more (OfflineCV's figures). */
const MAX_CROSSED_SHARE = 0.04;
const MIN_WIDTH_POINTS = 7;
const BANNER_ROWS = 8;

interface Corridor {
  left: number;
  right: number;
}

/**
 * Two columns, each read down; or a margin, whose notes belong to the rows beside them, or head what stands beside them,
 * or do both, as in a form.
 */
export interface PageColumns {
  kind: "columns" | "margin" | "headings" | "labels";
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
  const middle = { left: left + (right - left) * 0.15, right: left + (right - left) * 0.85 };
  // What stands above the columns may be wide, and much.
  const below = rows.slice(BANNER_ROWS).flat();
  const corridors = [
    ...findCorridors(items, middle),
    ...(below.length > items.length / 2 ? findCorridors(below, middle) : []),
  ];
  const scored = corridors
    .map((corridor) => ({ corridor, score: scoreCorridor(rows, corridor) }))
    .filter(({ score }) => score.rows > 0);
  const best = scored.sort(
    (a, b) =>
      Number(b.score.headings) - Number(a.score.headings) ||
      Number(b.score.labels) - Number(a.score.labels) ||
      Number(a.score.margin !== null) - Number(b.score.margin !== null) ||
      b.score.rows - a.score.rows,
  )[0];
  if (!best) return null;
  if (best.score.margin === null) best.corridor = behindDates(items, { best: best.corridor, scored });
  const x = (best.corridor.left + best.corridor.right) / 2;
  const { margin } = best.score;
  if (best.score.headings) return { kind: "headings", x, side: "left" };
  if (best.score.labels) return { kind: "labels", x, side: "left" };
  return margin === null ? { kind: "columns", x, side: "left" } : { kind: "margin", x, side: margin };
}

/** Dates set flush right beside a sidebar belong to the column on their left. */
function behindDates(
  items: readonly PageItem[],
  { best, scored }: { best: Corridor; scored: readonly { corridor: Corridor; score: CorridorScore }[] },
): Corridor {
  const further = scored
    .filter(({ corridor, score }) => score.margin === null && corridor.left > best.right)
    .sort((a, b) => a.corridor.left - b.corridor.left);
  for (const { corridor } of further) {
    const between = items.filter((item) => item.x >= best.right - 1 && item.right <= corridor.left + 1);
    if (between.length > 0 && between.filter(({ text }) => hasDate(text)).length >= between.length * 0.6)
      return corridor;
  }
  return best;
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
  /** The margin holds headings. */
  headings: boolean;
  /** The margin holds the labels of a form, or headings and dates. */
  labels: boolean;
}

const NOTHING: CorridorScore = { rows: 0, margin: null, headings: false, labels: false };

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
  if (holdsHeadings(leftRows, rightRows))
    return { rows: onLeft.length + parted.size / 10, margin: "left", headings: true, labels: false };
  // What both sides share says what they are to each other: other parts of the page may stand under one side alone.
  const shared = (side: PageItem[][]) => side.slice(from, to + 1);
  const isMarginOf = (side: PageItem[][], other: PageItem[][]) =>
    isMargin(side, other) || isDateMargin(shared(side), shared(other));
  const count = Math.min(onLeft.length, onRight.length) + parted.size / 10;
  if (isLabelMargin(shared(leftRows), shared(rightRows)))
    return { rows: count, margin: "left", headings: false, labels: true };
  const margin = isMarginOf(leftRows, rightRows) ? "left" : isMarginOf(rightRows, leftRows) ? "right" : null;
  return { rows: count, margin, headings: false, labels: false };
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

/** Mostly dates, halves of wrapped ones included, each level with a row of the other side. */
function isDateMargin(side: readonly PageItem[][], other: readonly PageItem[][]): boolean {
  const texts = side.map((row) => row.map((item) => item.text).join(" "));
  const filled = texts.flatMap((text, index) => (text.trim() === "" ? [] : [{ text, index }]));
  // Short headings may stand above, in rows of their own.
  const beside = filled.filter(({ index }) => (other[index]?.length ?? 0) > 0);
  const dated = beside.filter(
    ({ text, index }) => text.length <= 40 && (hasDate(text) || hasDate(`${texts[index - 1] ?? ""} ${text}`)),
  ).length;
  return dated >= 2 && dated >= beside.length * 0.6 && dated >= filled.length * 0.3;
}

/** Lines this near, in font sizes from baseline to baseline, are one heading. */
export const HEADING_STEP = 1.45;
/** By how much of its size a heading may stand higher or lower than the row it heads. */
const MAX_RISE = 1.9;
const MAX_HEADING_LINES = 3;
const MAX_HEADING_WORDS = 4;

/** Few short lines, set alike and unlike most of what stands beside them, each level with a row there. */
function holdsHeadings(side: readonly PageItem[][], other: readonly PageItem[][]): boolean {
  const notes = side.filter((row) => row.length > 0);
  const text = other.flatMap((row) => row[0] ?? []);
  const styles = new Map<string, PageItem[][]>();
  for (const row of notes) {
    const key = styleKey(row[0] as PageItem);
    styles.set(key, [...(styles.get(key) ?? []), row]);
  }
  const [style, headings = []] = [...styles].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  if (headings.length < 3 || headings.length < notes.length * 0.7) return false;
  if (text.filter((item) => styleKey(item) === style).length > text.length * 0.2) return false;
  const joined = headings.map((row) => row.map((item) => item.text).join(" "));
  if (joined.some((words) => hasDate(words) || countLongWords(words) > MAX_HEADING_WORDS)) return false;
  let lines = 0;
  let groups = 0;
  for (const [index, row] of headings.entries()) {
    const item = row[0] as PageItem;
    const above = headings[index - 1]?.[0];
    const opens = above === undefined || item.y - above.y > HEADING_STEP * item.size;
    groups += opens ? 1 : 0;
    lines = opens ? 1 : lines + 1;
    if (lines > MAX_HEADING_LINES) return false;
    if (opens && !text.some(({ y }) => Math.abs(y - item.y) <= MAX_RISE * item.size)) return false;
  }
  return groups >= 3;
}

/** Letter-spaced words come as letters. */
function countLongWords(text: string): number {
  return text.split(/\s+/).filter((word) => word.length > 1).length;
}

function styleKey(item: PageItem): string {
  return `${Math.round(item.size * 2)} ${item.bold} ${/\p{Lu}{2}/u.test(item.text) && !/\p{Ll}/u.test(item.text)}`;
}

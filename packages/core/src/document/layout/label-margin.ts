import { hasDate } from "./has-date.ts";
import type { PageLine } from "./margin-lines.ts";
import type { PageItem } from "../pdf/page-items.ts";

type Rows = readonly (readonly PageItem[])[];

const MIN_LABELS = 4;
const MAX_LABEL_CHARACTERS = 34;
const MAX_LABEL_WORDS = 5;
/** Notes of two words a line fill a sidebar too; what says that they belong to the rows beside them is said below. */
const SHORT_SHARE = 0.9;

/**
 * Whether one side of a corridor holds what belongs to the other's rows: dates where the other has none, or the labels of
 * a form ("Dates", "Employer", "Dates", "Employer", ...). A sidebar has sentences, or dates besides those of the text.
 */
export function isLabelMargin(side: Rows, other: Rows): boolean {
  const labels = side.flatMap((row, index) => (row.length > 0 ? [{ text: textOf(row), index, row }] : []));
  const texts = labels.map(({ text }) => text);
  const isShort = (text: string) => text.length <= MAX_LABEL_CHARACTERS && countLongWords(text) <= MAX_LABEL_WORDS;
  if (labels.length < MIN_LABELS || texts.filter(isShort).length < texts.length * SHORT_SHARE) return false;
  const width = widthOf(side);
  if (width > widthOf(other)) return false;
  const level = labels.filter(({ index }) => (other[index]?.length ?? 0) > 0);
  const repeated = texts.filter((text, index) => texts.indexOf(text) !== index || texts.lastIndexOf(text) !== index);
  if (repeated.length >= texts.length * 0.4 && level.length >= texts.length * 0.6 && !repeated.some(hasDate))
    return true;
  const isDated = (row: readonly PageItem[]) => row.length > 0 && textOf(row).length <= 40 && hasDate(textOf(row));
  const dated = labels.filter(({ row }) => isDated(row));
  if (dated.length < 2 || dated.length < texts.length * 0.15 || other.some(isDated)) return false;
  // A date may take two rows of a narrow margin.
  return (
    other.filter((row) => row.length > 0).length >= dated.length &&
    dated.filter(({ row }) => isNear(row, other)).length >= dated.length * NEAR_SHARE
  );
}

/** Letter-spaced words come as letters. */
function countLongWords(text: string): number {
  return text.split(/\s+/).filter((word) => word.length > 1).length;
}

function textOf(row: readonly PageItem[]): string {
  return row
    .map((item) => item.text)
    .join(" ")
    .trim();
}

function widthOf(rows: Rows): number {
  const items = rows.flat();
  return Math.max(...items.map((item) => item.right)) - Math.min(...items.map((item) => item.x));
}

const NEAR_SHARE = 0.75;
/** By how much of its size a date may stand higher or lower than the nearest row. */
const MAX_RISE = 2.6;

function isNear(row: readonly PageItem[], other: Rows): boolean {
  const [first] = row;
  return first !== undefined && other.flat().some((item) => Math.abs(item.y - first.y) <= MAX_RISE * item.size);
}

interface Row {
  items: PageItem[];
  y: number;
}

/** Baselines this near, in font sizes, are one. */
const LEVEL = 0.25;
/** Where so many labels are level with a row, the page is a table. */
const TABLE_SHARE = 0.6;
/** Between two blocks of text lies more than between the lines inside them: by this factor of the usual step. */
const BLOCK_GAP = 1.35;

/**
 * Labels with the rows they belong to: in a row where baselines agree, as in a table; else right before the block of text
 * they stand beside.
 */
export function toLabelLines(
  { labels, text }: { labels: readonly Row[]; text: readonly Row[] },
  region: number,
): PageLine[] {
  const rowOf = new Map(labels.map((label) => [label, text.find((row) => isLevel(label, row))]));
  const level = new Map<Row, Row | undefined>();
  const isTable = [...rowOf.values()].filter(Boolean).length >= labels.length * TABLE_SHARE;
  if (isTable) for (const [label, row] of rowOf) level.set(label, row);
  const before = isTable ? new Map<Row, Row[]>() : toNotesBefore(labels, rowOf);
  const blocks = toBlocks(text);
  const lines: PageLine[] = [];
  const waiting = labels.filter((label) => ![...before.values()].flat().includes(label));
  const push = (items: PageItem[]) => lines.push({ items, region });
  for (const block of blocks) {
    const [head] = block;
    const beside = waiting.filter((label) => !level.get(label) && belongs(label, { block, blocks }));
    for (const label of beside) {
      // A date level with the row that it dates is part of that row.
      if (head && isLevel(label, head) && hasDate(textOf(label.items))) {
        level.set(label, head);
        continue;
      }
      waiting.splice(waiting.indexOf(label), 1);
      push(label.items);
    }
    for (const row of block) {
      for (const { items } of before.get(row) ?? []) push(items);
      const label = waiting.find((other) => level.get(other) === row);
      if (label) waiting.splice(waiting.indexOf(label), 1);
      push(label ? [...label.items, ...row.items] : row.items);
    }
  }
  for (const label of waiting) push(label.items);
  return lines;
}

/** Lines this near, in font sizes from baseline to baseline, are one note. */
const NOTE_STEP = 1.9;
const LEVEL_SHARE = 0.8;

/** Notes of several rows by the row that they begin level with, where nearly all begin so. */
function toNotesBefore(labels: readonly Row[], rowOf: ReadonlyMap<Row, Row | undefined>): Map<Row, Row[]> {
  const notes: Row[][] = [];
  for (const label of labels) {
    const above = notes.at(-1)?.at(-1);
    const size = Math.max(label.items[0]?.size ?? 0, above?.items[0]?.size ?? 0);
    if (above && label.y - above.y <= NOTE_STEP * size) notes.at(-1)?.push(label);
    else notes.push([label]);
  }
  const headed = notes.flatMap((note) => {
    const row = note[0] && rowOf.get(note[0]);
    return row && note.length > 1 ? [[row, note] as const] : [];
  });
  return new Map(headed.length >= notes.length * LEVEL_SHARE ? headed : []);
}

function isLevel(a: Row, b: Row): boolean {
  const size = Math.min(a.items[0]?.size ?? 0, b.items[0]?.size ?? 0);
  return Math.abs(a.y - b.y) <= LEVEL * size + 0.5;
}

/** A date belongs to the nearest block, anything else to the one beside or below it. */
function belongs(label: Row, { block, blocks }: { block: readonly Row[]; blocks: readonly Row[][] }): boolean {
  const isBelow = (other: readonly Row[]) => (other.at(-1)?.y ?? 0) >= label.y - LEVEL * (label.items[0]?.size ?? 0);
  const below = blocks.findIndex(isBelow);
  const at = below === -1 ? blocks.length - 1 : below;
  const above = blocks[at - 1]?.at(-1);
  const nearer =
    above !== undefined && label.y - above.y < (blocks[at]?.[0]?.y ?? 0) - label.y && hasDate(textOf(label.items));
  return blocks[nearer ? at - 1 : at] === block;
}

function toBlocks(rows: readonly Row[]): Row[][] {
  const steps = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0));
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const blocks: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const open = blocks.at(-1);
    if (open && (steps[index - 1] ?? 0) <= usual * BLOCK_GAP) open.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

import { type ResumeLine, splitPart, type TextPart, trimPart } from "./resume-line.ts";

const SEPARATORS = /[,;|•·/]/;
/** Gaps between items are this much wider than those between the words of one. */
const MIN_STEP = 1.25;
/** Wider still, they are gaps between columns, and the narrow ones part the items. */
const MAX_STEP = 2.2;
/** Gaps of one kind differ by no more. */
const MAX_SPREAD = 1.15;
/** As fractions of the page. */
const ALIGNMENT = 0.004;
const MAX_LABEL_CHARACTERS = 40;

/** The lines of a skills section with their cells as the items stand: by runs, by gaps, by a column of labels. */
export function toSkillLines(lines: readonly ResumeLine[]): ResumeLine[] {
  const wordGap = findWordGap(lines);
  const column = findListColumn(lines);
  return lines.map((line) => ({ ...line, cells: toCells(line, { wordGap, column }) }));
}

function toCells(line: ResumeLine, { wordGap, column }: { wordGap: number; column: number | null }): TextPart[] {
  const at = column === null ? undefined : splitAt(line, column);
  if (at !== undefined) {
    const [label, list] = [
      { text: line.text.slice(0, at - line.start), start: line.start, end: at },
      { text: line.text.slice(at - line.start), start: at, end: line.end },
    ];
    return [trimPart(label), trimPart(list)];
  }
  if (line.line.box === null) return toRunCells(line) ?? line.cells;
  return wordGap > 0 ? joinWords(line, wordGap) : line.cells;
}

/** In a DOCX made of a page each item is a run, with a blank of its own between: see `toRuns` of docx-lines.ts. */
function toRunCells(line: ResumeLine): TextPart[] | null {
  const { spans } = line.line;
  if (spans.length < 2 || line.cells.length > 1 || SEPARATORS.test(line.text)) return null;
  const texts = spans.map(({ start, end }) => line.text.slice(start - line.start, end - line.start));
  const parted = texts.every((text, index) => index === texts.length - 1 || /\s$/.test(text));
  if (!parted) return null;
  const [first] = spans;
  if (!first) return null;
  return spans
    .map(({ start, end }, index) => trimPart({ text: texts[index] ?? "", start, end }))
    .filter(({ text }) => text !== "");
}

/** The widest gap that parts words only, where tags stand in a row: "Erasure coding" beside "Replication". 0: none does. */
function findWordGap(lines: readonly ResumeLine[]): number {
  const gaps = lines.flatMap((line) => (line.cells.length >= 3 ? listGaps(line) : [])).sort((a, b) => a - b);
  const step = gaps.findIndex((gap, index) => index > 0 && gap / (gaps[index - 1] as number) >= MIN_STEP);
  if (step < 1) return 0;
  const [narrow, wide] = [gaps.slice(0, step), gaps.slice(step)];
  const spread = (some: readonly number[]) => (some.at(-1) ?? 0) / (some[0] ?? 1);
  const even = spread(narrow) <= MAX_SPREAD && spread(wide) <= MAX_SPREAD;
  const widest = narrow.at(-1) ?? 0;
  // Narrow gaps at the start of rows alone are those behind the groups' names.
  const inside = lines.some(
    (line) =>
      line.cells.length >= 3 &&
      listGaps(line)
        .slice(1)
        .some((gap) => gap <= widest),
  );
  return even && inside && (wide[0] ?? 0) <= (narrow[0] ?? 0) * MAX_STEP ? widest : 0;
}

/** Between the cells, as fractions of the page. */
function listGaps(line: ResumeLine): number[] {
  return line.cells.slice(1).flatMap((cell, index) => gapBefore(line, cell, line.cells[index]) ?? []);
}

function gapBefore(line: ResumeLine, cell: TextPart, previous: TextPart | undefined): number | null {
  if (previous === undefined) return null;
  const left = line.line.spans.findLast(({ start, end }) => start < previous.end && end >= previous.end)?.box;
  const right = line.line.spans.find(({ start, end }) => start <= cell.start && end > cell.start)?.box;
  const gap = left && right ? right.x - left.x - left.width : 0;
  return gap > 0 ? gap : null;
}

function joinWords(line: ResumeLine, wordGap: number): TextPart[] {
  const cells: TextPart[] = [];
  for (const [index, cell] of line.cells.entries()) {
    const gap = gapBefore(line, cell, line.cells[index - 1]);
    const last = cells.at(-1);
    if (last && gap !== null && gap <= wordGap) {
      last.text = line.text.slice(last.start - line.start, cell.end - line.start).replaceAll("\t", " ");
      last.end = cell.end;
    } else cells.push({ ...cell });
  }
  return cells;
}

/** Where the lists of all rows begin, with a label left of each. */
function findListColumn(lines: readonly ResumeLine[]): number | null {
  for (const { line } of lines) {
    for (const { box } of line.spans.slice(1)) {
      if (!box) continue;
      const labelled = lines.filter((other) => splitAt(other, box.x) !== undefined);
      const others = lines.filter((other) => !labelled.includes(other));
      const goOn = others.every((other) => Math.abs((other.line.box?.x ?? 0) - box.x) <= ALIGNMENT);
      const lists = labelled.filter((other) => SEPARATORS.test(other.text)).length;
      if (labelled.length >= 2 && goOn && lists * 2 >= labelled.length) return box.x;
    }
  }
  return null;
}

/** The offset at which the line's list begins, in a column of lists at x. */
function splitAt(line: ResumeLine, x: number): number | undefined {
  const index = line.line.spans.findIndex(({ box }) => box !== null && Math.abs(box.x - x) <= ALIGNMENT);
  const span = line.line.spans[index];
  if (index < 1 || !span) return undefined;
  const label = line.text.slice(0, span.start - line.start).trim();
  const short =
    label.length <= MAX_LABEL_CHARACTERS &&
    !SEPARATORS.test(label) &&
    splitPart({ text: label, start: 0, end: label.length }, /\t/g).length === 1;
  return label !== "" && short ? span.start : undefined;
}

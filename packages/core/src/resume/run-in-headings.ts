import { linePartFrom, type ResumeLine } from "./resume-line.ts";

/** By how much of the page's width the body is indented, at least. */
const MIN_INDENT = 0.02;
/** One such row may be a table's. */
const MIN_HEADINGS = 2;

/**
 * A heading in the margin on the same row as its section's first line ("EXPERIENCE ⇥ Acme ⇥ 2019") becomes a line of its
 * own, where the lines below are indented.
 */
export function splitRunIn(lines: readonly ResumeLine[], isHeading: (text: string) => boolean): ResumeLine[] {
  const heads = new Set(lines.filter((line, index) => isRunIn(line, { below: lines.slice(index + 1), isHeading })));
  if (heads.size < MIN_HEADINGS) return [...lines];
  return lines.flatMap((line) => (heads.has(line) ? splitFirstCell(line) : [line]));
}

function isRunIn(
  line: ResumeLine,
  { below, isHeading }: { below: readonly ResumeLine[]; isHeading: (text: string) => boolean },
): boolean {
  const [first, second] = line.cells;
  const { box, page } = line.line;
  // Letter-spaced words may lie as far apart as cells.
  if (!first || !second || !box || !isHeading(first.text) || isHeading(line.text)) return false;
  const indent = box.x + MIN_INDENT;
  const own = below.findIndex((other) => other.cells[0] !== undefined && isHeading(other.cells[0].text));
  const body = below.slice(0, own === -1 ? below.length : own).filter(({ line: other }) => other.page === page);
  return body.every(({ line: other }) => (other.box?.x ?? 0) >= indent);
}

function splitFirstCell(line: ResumeLine): ResumeLine[] {
  const [first, ...rest] = line.cells;
  const [second] = rest;
  if (!first || !second) return [line];
  const isOf = (date: { from: number }) => date.from >= second.start;
  return [
    { ...line, ...first, cells: [first], dates: [] },
    {
      ...line,
      line: linePartFrom(line.line, second.start),
      text: line.text.slice(second.start - line.start),
      start: second.start,
      cells: rest,
      dates: line.dates.filter(isOf),
    },
  ];
}

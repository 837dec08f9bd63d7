interface Span {
  start: number;
  end: number;
}

export interface LinePart extends Span {
  marked: boolean;
}

/** A line cut where the marked place begins and ends; never an empty part. */
export function splitLine(line: Span, mark: Span | null): LinePart[] {
  const whole = { start: line.start, end: line.end, marked: false };
  if (mark === null || mark.start >= line.end || mark.end <= line.start) return [whole];
  const start = Math.max(mark.start, line.start);
  const end = Math.min(mark.end, line.end);
  return [
    { start: line.start, end: start, marked: false },
    { start, end, marked: true },
    { start: end, end: line.end, marked: false },
  ].filter((part) => part.start < part.end);
}

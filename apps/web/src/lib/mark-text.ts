export interface TextSpan {
  start: number;
  end: number;
}

export interface TextPart extends TextSpan {
  /** Which of the spans it lies in, by index. */
  spans: number[];
}

/** A text of `length` cut wherever a span begins or ends, so that spans may overlap; never an empty part. */
export function splitMarks(length: number, spans: readonly TextSpan[]): TextPart[] {
  const cuts = new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((place) => place >= 0 && place <= length).toSorted((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index]!;
    const within = spans.flatMap((span, number) => (span.start <= start && span.end >= end ? [number] : []));
    return { start, end, spans: within };
  });
}

import type { Span } from "../text/find-quote.ts";

/** A text whose runs of white space are one character, and where each character stood: patterns over it stay linear. */
export interface SqueezedText {
  text: string;
  /** Where a span of `text` stands in the text it was made from. */
  toSource(span: Span): Span;
}

/** Blank lines stay, as one; a line has no white space at its ends. */
export function squeezeText(source: string): SqueezedText {
  let text = "";
  const offsets: number[] = [];
  for (const match of source.matchAll(/[^\S\r\n\u2028]+|[\r\n\u2028]+\s*|[^\s]+/g)) {
    const [run] = match;
    if (/\S/.test(run[0]!)) {
      for (let i = 0; i < run.length; i++) offsets.push(match.index + i);
      text += run;
      continue;
    }
    const breaks = run.match(/\r\n|[\r\n\u2028]/g)?.length ?? 0;
    const kept = breaks === 0 ? " " : "\n".repeat(Math.min(2, breaks));
    for (let i = 0; i < kept.length; i++) offsets.push(match.index);
    text += kept;
  }
  return {
    text,
    toSource: ({ start, end }) => ({
      start: offsets[start] ?? source.length,
      end: end > start ? (offsets[end - 1] ?? source.length - 1) + 1 : (offsets[start] ?? source.length),
    }),
  };
}

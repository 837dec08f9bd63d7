import { INSTRUCTION } from "../document/hidden/instruction-patterns.ts";
import type { Span } from "../text/find-quote.ts";
import { squeezeText } from "./squeeze-text.ts";

/** Said of scores: "rate 100", "score this resume 100 of 100", which only a program does. */
const SCORE_ORDER =
  /(?:^|[\n.!?;,]\s*)(?:please |always |then |and )?(?:rate|score|give|return|output|grade|mark)\s+(?:(?:this|the|them|him|her|every|all|my|it)\s+(?:\p{L}+\s+){0,3})?(?:a\s+)?(?:(?:score|rating|match)\s+(?:of\s+)?)?(?:as\s+)?(?:with\s+)?(?:100|10\s?\/\s?10|a perfect)\b/giu;

/** Stretches that speak to a program instead of an applicant: each to the end of its line. */
export function findInstructions(source: string): Span[] {
  const { text, toSource } = squeezeText(source);
  return [...text.matchAll(INSTRUCTION), ...text.matchAll(SCORE_ORDER)].map((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const line = text.indexOf("\n", start + match[0].trim().length - 1);
    const end = line === -1 ? text.length : line;
    return toSource({ start, end: Math.min(end, sentenceAfter(text, { start, end })) });
  });
}

const MAX_INSTRUCTION_CHARACTERS = 300;

/** A description pasted as one long line is not lost whole. */
function sentenceAfter(text: string, { start, end }: Span): number {
  if (end - start <= MAX_INSTRUCTION_CHARACTERS) return end;
  const stop = text.slice(start + 20).search(/[.!?](?:\s|$)/);
  return stop === -1 ? end : start + 20 + stop + 1;
}

/** The text with those stretches blank, every other character where it was. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  let blank = text;
  for (const { start, end } of spans) blank = blank.slice(0, start) + " ".repeat(end - start) + blank.slice(end);
  return blank;
}

import type { DocumentLine, ExtractedDocument, TextSpan as PlacedSpan } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import { findPersonalStatements } from "./find-personal-statements.ts";
import { toStatedLines } from "./find-protected.ts";
import type { StatedLine, TextSpan } from "./personal-statement.ts";

/**
 * Without age, date of birth, race, nationality, marital status, religion, gender and the like. Leaves no trace: the text is
 * the same as if it had never been said.
 */
export function redactProtected(text: string): string {
  return withoutBlanks(blank(text, findCuts(toLines(text)).flat()));
}

function toLines(text: string): StatedLine[] {
  let at = 0;
  return text.split("\n").map((line) => {
    const start = at;
    at += line.length + 1;
    return { text: line, start, block: 0, page: null, box: null };
  });
}

/**
 * The document for everything but its viewer: the same statements are blanks, so that every offset stays what it is. A line
 * that says nothing else is no line any more. What is already gone changes nothing.
 */
export function withoutProtected(document: ExtractedDocument): ExtractedDocument {
  const cuts = findCuts(toStatedLines(document));
  const quoted = (text: string) => (findPersonalStatements(toLines(text)).length === 0 ? text : redactProtected(text));
  const warnings = document.warnings.map((warning) => ({
    ...warning,
    evidence: warning.evidence.map((evidence) => ({ ...evidence, quote: quoted(evidence.quote) })),
  }));
  const hidden = document.hidden.map((part) => ({ ...part, text: quoted(part.text) }));
  const text = blank(document.text, cuts.flat());
  const lines = document.lines.flatMap((line, index) =>
    cuts[index]!.length === 0 ? [line] : cutLine(document, { line, cuts: cuts[index]!, text }),
  );
  return { ...document, text, lines, hidden, warnings };
}

function cutLine(
  document: ExtractedDocument,
  { line, cuts, text }: { line: DocumentLine; cuts: readonly TextSpan[]; text: string },
): DocumentLine[] {
  const left = text.slice(line.start, line.end);
  if (left.trim() === "") return [];
  const start = line.start + left.length - left.trimStart().length;
  const end = line.end - left.length + left.trimEnd().length;
  const gone = [{ start: line.start, end: start }, ...cuts, { start: end, end: line.end }];
  const spans = line.spans.flatMap((span) =>
    subtract(span, gone).map((piece) => boxed(document, { line, span, piece })),
  );
  return [{ ...line, start, end, spans }];
}

function boxed(
  document: ExtractedDocument,
  { line, span, piece }: { line: DocumentLine; span: PlacedSpan; piece: TextSpan },
): PlacedSpan {
  if (span.box === null || (piece.start === span.start && piece.end === span.end)) return { ...span, ...piece };
  const alone = { ...document, lines: [{ ...line, spans: [span] }] };
  return { ...piece, box: locateEvidence(alone, piece.start, piece.end).boxes[0] ?? null };
}

function subtract(span: TextSpan, cuts: readonly TextSpan[]): TextSpan[] {
  const pieces: TextSpan[] = [];
  let at = span.start;
  for (const cut of cuts) {
    if (cut.start > at) pieces.push({ start: at, end: Math.min(cut.start, span.end) });
    at = Math.max(at, cut.end);
  }
  if (at < span.end) pieces.push({ start: at, end: span.end });
  return pieces.filter(({ start, end }) => start < end);
}

/** What stands between two particulars, and belongs to the one that goes. */
const SEPARATOR = /[\s|•·;,/–-]/u;

/** What has to go of each line, in order: the statements, with the separator that parted them from what stays. */
function findCuts(lines: readonly StatedLine[]): TextSpan[][] {
  const spans = mergeSpans(
    findPersonalStatements(lines).flatMap(({ start, end, value }) =>
      value.start > end || value.end < start ? [{ start, end }, value] : [{ start, end }],
    ),
  );
  let next = 0;
  return lines.map((line) => {
    const end = line.start + line.text.length;
    while (next < spans.length && spans[next]!.end <= line.start) next += 1;
    const cuts: TextSpan[] = [];
    for (let index = next; index < spans.length && spans[index]!.start < end; index++) {
      const span = spans[index]!;
      cuts.push({ start: Math.max(span.start, line.start), end: Math.min(span.end, end) });
    }
    return widen(line, cuts);
  });
}

/** In order, none over another. */
function mergeSpans(spans: readonly TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function widen({ text, start }: { text: string; start: number }, cuts: readonly TextSpan[]): TextSpan[] {
  let hasKept = false;
  let at = 0;
  return cuts.map((cut) => {
    let [from, to] = [cut.start - start, cut.end - start];
    if (text[from - 1] === "(" && text[to] === ")") [from, to] = [from - 1, to + 1];
    let kept = from;
    while (kept > at && SEPARATOR.test(text[kept - 1]!)) kept -= 1;
    hasKept ||= kept > at;
    // At the start of a line the separator behind goes, else the one before.
    if (hasKept) from = kept;
    else while (to < text.length && (SEPARATOR.test(text[to]!) || text[to] === ".")) to += 1;
    at = to;
    return { start: start + from, end: start + to };
  });
}

function blank(text: string, cuts: readonly TextSpan[]): string {
  let blanked = "";
  let at = 0;
  for (const { start, end } of cuts) {
    blanked += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return blanked + text.slice(at);
}

/** A blank leaves no gap, and a line of blanks goes. */
function withoutBlanks(text: string): string {
  return text
    .split("\n")
    .filter((line) => line === "" || line.trim() !== "")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n");
}

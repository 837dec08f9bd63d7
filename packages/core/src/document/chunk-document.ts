import type { DocumentLine, ExtractedDocument } from "./document.ts";

/** A passage small enough to be found by meaning, large enough to say something. */
export interface DocumentChunk {
  text: string;
  /** UTF-16 offsets into the document's `text`. */
  start: number;
  end: number;
  /** Of its first line, from 1; null for DOCX. */
  page: number | null;
}

const MIN_CHARACTERS = 300;
const MAX_CHARACTERS = 900;
/** A list is cut between its items only when it grows long; better where an entry starts. */
const MIN_BEFORE_ITEM = 600;
/** A heading closes even a short chunk, so that two sections rarely share one. */
const MIN_BEFORE_HEADING = 120;

/** Splits at headings, blocks and entries, never inside a line: a line longer than 900 characters is a chunk alone. */
export function chunkDocument(document: ExtractedDocument): DocumentChunk[] {
  const bodySize = medianFontSize(document.lines);
  const groups: DocumentLine[][] = [];
  let open: DocumentLine[] = [];
  for (const line of document.lines) {
    const first = open[0];
    const previous = open.at(-1);
    if (first && previous) {
      const length = lengthOf(document, open);
      const inList = line.bullet && previous.bullet;
      const enough = isHeading(line, bodySize) ? MIN_BEFORE_HEADING : inList ? MIN_BEFORE_ITEM : MIN_CHARACTERS;
      const full = length + 1 + lengthOf(document, [line]) > MAX_CHARACTERS;
      if (full || (length >= enough && startsEntry(line, previous, bodySize))) {
        groups.push(open);
        open = [];
      }
    }
    open.push(line);
  }
  if (open.length > 0) groups.push(open);
  return groups.flatMap((lines) => toChunk(document, lines));
}

/** As it reads: what was blanked out moves no cut. */
function lengthOf({ text }: ExtractedDocument, lines: readonly DocumentLine[]): number {
  const lengths = lines.map(({ start, end }) => text.slice(start, end).replace(/ {2,}/g, " ").length + 1);
  return lengths.reduce((sum, length) => sum + length, -1);
}

function toChunk(document: ExtractedDocument, lines: readonly DocumentLine[]): DocumentChunk[] {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const text = document.text.slice(start, end);
  return text.trim() === "" ? [] : [{ text, start, end, page: lines[0]?.page ?? null }];
}

function startsEntry(line: DocumentLine, previous: DocumentLine, bodySize: number): boolean {
  if (line.block !== previous.block || line.page !== previous.page) return true;
  if (isHeading(line, bodySize)) return true;
  if (line.bullet !== previous.bullet) return previous.bullet;
  if (line.bullet) return true;
  return line.bold && !previous.bold;
}

function isHeading(line: DocumentLine, bodySize: number): boolean {
  return line.headingLevel !== null || (line.fontSize !== null && line.fontSize > bodySize * 1.15);
}

function medianFontSize(lines: readonly DocumentLine[]): number {
  const sizes = lines.flatMap((line) => line.fontSize ?? []).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? Number.POSITIVE_INFINITY;
}

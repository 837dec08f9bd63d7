import type { Box, Evidence } from "../schemas/index.ts";
import type { DocumentLine, ExtractedDocument } from "./document.ts";
import { measureLetters } from "./measure-letters.ts";

/** The evidence for a span of the document's text: its quote, its page, and one box a line it touches. */
export function locateEvidence(document: ExtractedDocument, start: number, end: number): Evidence {
  const lines = document.lines.filter((line) => line.start < end && line.end > start);
  return {
    page: lines[0]?.page ?? null,
    quote: document.text.slice(start, end),
    start,
    end,
    boxes: lines.flatMap((line) => boxWithinLine({ document, line }, start, end) ?? []),
  };
}

interface LineOfDocument {
  document: ExtractedDocument;
  line: DocumentLine;
}

function boxWithinLine({ document, line }: LineOfDocument, start: number, end: number): Box | null {
  const boxes = line.spans.flatMap((span) => {
    // A run without text has no share of its width.
    if (span.box === null || span.start === span.end || span.start >= end || span.end <= start) return [];
    const text = document.text.slice(span.start, span.end);
    const widths = /mono|courier|consol/i.test(line.font ?? "") ? text.length : measureLetters(text);
    const before = (offset: number) => {
      const part = text.slice(0, Math.max(0, offset - span.start));
      return widths === text.length ? part.length / widths : measureLetters(part) / widths;
    };
    const [from, to] = [before(start), before(Math.min(end, span.end))];
    return [{ ...span.box, x: span.box.x + span.box.width * from, width: span.box.width * (to - from) }];
  });
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

import type { Box, Evidence } from "../schemas/index.ts";
import type { DocumentLine, ExtractedDocument } from "./document.ts";

/** The evidence for a span of the document's text: its quote, its page, and one box a line it touches. */
export function locateEvidence(document: ExtractedDocument, start: number, end: number): Evidence {
  const lines = document.lines.filter((line) => line.start < end && line.end > start);
  return {
    page: lines[0]?.page ?? null,
    quote: document.text.slice(start, end),
    start,
    end,
    boxes: lines.flatMap((line) => boxWithinLine(line, start, end) ?? []),
  };
}

function boxWithinLine(line: DocumentLine, start: number, end: number): Box | null {
  const boxes = line.spans.flatMap((span) => {
    if (span.box === null || span.start >= end || span.end <= start) return [];
    // Part of a run: its width is shared out evenly among its characters, which a proportional font makes approximate.
    const length = span.end - span.start;
    const from = Math.max(start - span.start, 0) / length;
    const to = Math.min(end - span.start, length) / length;
    return [{ ...span.box, x: span.box.x + span.box.width * from, width: span.box.width * (to - from) }];
  });
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

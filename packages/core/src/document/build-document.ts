import type { Box, DocumentWarning } from "../schemas/index.ts";
import type { DocumentLink, ExtractedDocument, HiddenText, TextSpan } from "./document.ts";
import { leaveOutInstructions } from "./hidden/find-instructions.ts";
import { toHiddenWarnings } from "./hidden/hidden-warnings.ts";
import { joinHyphenated } from "./layout/join-hyphenated.ts";

/** A run of text on its line, before offsets are known. */
export interface DraftRun {
  text: string;
  box: Box | null;
  /** Set where a link annotation or hyperlink covers the run. */
  url: string | null;
}

/** A line before offsets are known. */
export interface DraftLine {
  runs: DraftRun[];
  page: number | null;
  box: Box | null;
  fontSize: number | null;
  bold: boolean;
  font: string | null;
  ocrConfidence: number | null;
  headingLevel: number | null;
  bullet: boolean;
  block: number;
}

export interface DraftDocument {
  kind: ExtractedDocument["kind"];
  pages: ExtractedDocument["pages"];
  lines: readonly DraftLine[];
  /** Links that cover no text. */
  bareLinks: readonly { url: string; page: number | null }[];
  readingOrder: ExtractedDocument["readingOrder"];
  hidden: readonly HiddenText[];
  warnings: readonly DocumentWarning[];
}

/**
 * Lays the lines one after another and gives every run and link its offsets. Lines that speak to a program are left out
 * here, wherever the lines are from; a warning tells of them, and of what else is hidden.
 */
export function buildDocument(draft: DraftDocument): ExtractedDocument {
  const kept = leaveOutInstructions(draft.lines);
  const hidden = [...draft.hidden, ...kept.hidden];
  const texts: string[] = [];
  const links: DocumentLink[] = [];
  let at = 0;
  const lines = joinHyphenated(kept.lines).map(({ runs, ...line }) => {
    const start = at;
    const spans: TextSpan[] = [];
    for (const run of runs) {
      const end = at + run.text.length;
      spans.push({ start: at, end, box: run.box });
      if (run.url !== null) addLink(links, { url: run.url, start: at, end, page: line.page });
      at = end;
    }
    texts.push(runs.map((run) => run.text).join(""));
    const placed = { ...line, start, end: at, spans };
    at += 1; // the line feed
    return placed;
  });
  for (const { url, page } of draft.bareLinks) links.push({ url, start: null, end: null, page });
  return {
    kind: draft.kind,
    pages: draft.pages,
    text: texts.join("\n"),
    lines,
    links,
    readingOrder: draft.readingOrder,
    hidden,
    warnings: [...draft.warnings, ...toHiddenWarnings(hidden)],
  };
}

/** Neighbouring runs of one link count as one. */
function addLink(links: DocumentLink[], link: DocumentLink & { start: number; end: number }): void {
  const previous = links.at(-1);
  const touches = previous?.url === link.url && previous.end !== null && link.start - previous.end <= 1;
  if (previous && touches) previous.end = link.end;
  else links.push(link);
}

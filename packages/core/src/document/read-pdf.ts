import { InvalidPDFException, PasswordException, PDFParse, VerbosityLevel } from "pdf-parse";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { DomainError } from "../errors.ts";
import type { DocumentWarning } from "../schemas/index.ts";
import { buildDocument, type DraftLine } from "./build-document.ts";
import type { ExtractedDocument } from "./document.ts";
import { findColumns } from "./find-columns.ts";
import { joinItems } from "./join-items.ts";
import { type PageItem, readPageItems } from "./page-items.ts";
import { countFaults, type PageLine, toColumnLines, toStreamLines } from "./page-lines.ts";

const MAX_PAGES = 50;
const MAX_CHARACTERS = 400_000;

/** Nothing of a resume needs fonts, images or evaluated functions. */
const LOADING = {
  verbosity: VerbosityLevel.ERRORS,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  maxImageSize: 50e6,
  stopAtErrors: false,
} as const;

/**
 * Runs in the reading process: a crafted file can use any amount of memory here.
 *
 * @throws DomainError `document_encrypted`, `document_corrupt`, `document_no_text`
 */
export async function readPdf(bytes: Uint8Array): Promise<ExtractedDocument> {
  const pageCount = await countPages(bytes);
  const pdf = await getDocument({ ...LOADING, data: bytes.slice(), fontExtraProperties: true }).promise;
  const pages: ExtractedDocument["pages"] = [];
  const lines: DraftLine[] = [];
  const bareLinks: { url: string; page: number }[] = [];
  const warnings: DocumentWarning[] = [];
  let characters = 0;
  let damaged = false;
  let byColumns = false;
  let firstBlock = 0;
  for (let number = 1; number <= Math.min(pageCount, MAX_PAGES); number++) {
    const page = await pdf.getPage(number);
    const { items, bareUrls, ...read } = await readPageItems(page);
    page.cleanup();
    pages.push({ width: read.width, height: read.height, source: "text" });
    damaged ||= read.damaged;
    bareLinks.push(...bareUrls.map((url) => ({ url, page: number })));
    const ordered = orderLines(items);
    byColumns ||= ordered.order === "columns";
    for (const line of ordered.lines) {
      const draft = toDraftLine(line, { ...read, number, firstBlock });
      if (draft === null) continue;
      lines.push(draft);
      characters += draft.runs.reduce((sum, run) => sum + run.text.length, 0);
    }
    firstBlock = (lines.at(-1)?.block ?? -1) + 1;
    if (characters > MAX_CHARACTERS) break;
  }
  if (lines.length === 0) throw new DomainError("document_no_text", "the pages hold no text");
  if (pages.length < pageCount) {
    const message = `Only the first ${pages.length} of ${pageCount} pages were read.`;
    warnings.push({ code: "pages_skipped", message, evidence: [] });
  }
  if (damaged) {
    const message = "Some characters could not be read and were left out or replaced.";
    warnings.push({ code: "text_repaired", message, evidence: [] });
  }
  const readingOrder = byColumns ? "columns" : "stream";
  return buildDocument({ kind: "pdf", pages, lines, bareLinks, readingOrder, hidden: [], warnings });
}

/** Opening it with pdf-parse also tells a locked or broken file from a readable one. */
async function countPages(bytes: Uint8Array): Promise<number> {
  const parser = new PDFParse({ ...LOADING, data: bytes.slice() });
  try {
    return (await parser.getInfo()).total;
  } catch (error) {
    if (error instanceof PasswordException) throw new DomainError("document_encrypted", "it asks for a password");
    if (error instanceof InvalidPDFException) throw new DomainError("document_corrupt", "it is not a whole PDF");
    throw new DomainError("document_corrupt", "it cannot be opened", { cause: error });
  } finally {
    await parser.destroy();
  }
}

/** Columns that a page really has cost a few steps across the gutter in any order. */
const TOLERATED_CROSSINGS = 3;

/** The file's own order where it goes down the page, column by column; else rows, column by column. */
function orderLines(items: readonly PageItem[]): { lines: PageLine[]; order: ExtractedDocument["readingOrder"] } {
  if (items.length === 0) return { lines: [], order: "stream" };
  const found = findColumns(items);
  const gutter = found?.kind === "columns" ? found.x : null;
  const stream = toStreamLines(items, gutter);
  const columns = toColumnLines(items, found);
  // Notes in the margin belong to rows, in whatever order they were drawn.
  if (found?.kind === "margin") return { lines: columns, order: "columns" };
  const { disorder, crossings } = countFaults(stream, gutter);
  const allowed = countFaults(columns, gutter).crossings + TOLERATED_CROSSINGS;
  if (disorder === 0 && crossings <= allowed) return { lines: stream, order: "stream" };
  return { lines: columns, order: "columns" };
}

interface LinePlace {
  width: number;
  height: number;
  number: number;
  firstBlock: number;
}

function toDraftLine(line: PageLine, place: LinePlace): DraftLine | null {
  const { runs, bullet } = joinItems(line.items, place);
  const boxes = runs.flatMap((run) => run.box ?? []);
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const longest = line.items.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const boldLetters = line.items.reduce((sum, item) => sum + (item.bold ? item.text.length : 0), 0);
  const letters = line.items.reduce((sum, item) => sum + item.text.length, 0);
  return {
    runs,
    page: place.number,
    box: { x, y, width: right - x, height: bottom - y },
    fontSize: Math.round(longest.size * 10) / 10,
    bold: boldLetters > letters / 2,
    font: longest.font === "" ? null : longest.font,
    ocrConfidence: null,
    headingLevel: null,
    bullet,
    block: place.firstBlock + line.region,
  };
}

import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api.js";
import { DomainError } from "../../errors.ts";
import type { DocumentWarning } from "../../schemas/index.ts";
import { buildDocument } from "../build-document.ts";
import type { ExtractedDocument } from "../document.ts";
import { PDF_LOADING, toPdfError } from "./open-pdf.ts";
import { orderLines, type PageDraft, toDraftLine } from "../layout/order-lines.ts";
import { type PageItems, readPageItems } from "./page-items.ts";
import { createPictureReader, type PictureReader, type ReadPictureOptions } from "../ocr/read-picture.ts";

/** Pages that are read; of a longer document a warning says so. */
const MAX_PAGES = 50;
/** A document that has more is a book, or was made to do harm. */
const MAX_STATED_PAGES = 1_000;
const MAX_CHARACTERS = 400_000;

/**
 * Runs in the reading process: a crafted file can use any amount of memory here.
 *
 * @param options - without a recognizer, pages that hold no text give none
 * @throws DomainError `document_encrypted`, `document_corrupt`, `document_no_text`, `document_too_large`
 */
export async function readPdf(bytes: Uint8Array, options: ReadPictureOptions = {}): Promise<ExtractedDocument> {
  const pdf = await openPdf(bytes);
  if (pdf.numPages > MAX_STATED_PAGES) {
    await pdf.destroy();
    throw new DomainError("document_too_large", `it has ${pdf.numPages} pages`);
  }
  const pictures = createPictureReader(bytes, { ...options, pages: Math.min(pdf.numPages, MAX_PAGES) });
  try {
    return await readPages(pdf, pictures);
  } finally {
    await pictures.close();
    await pdf.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({ ...PDF_LOADING, data: bytes.slice(), fontExtraProperties: true }).promise;
  } catch (error) {
    throw toPdfError(error);
  }
}

async function readPages(pdf: PDFDocumentProxy, pictures: PictureReader): Promise<ExtractedDocument> {
  const layers = await pdf.getOptionalContentConfig();
  const drafts: PageDraft[] = [];
  const bareLinks: { url: string; page: number }[] = [];
  let characters = 0;
  let damaged = false;
  let firstBlock = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number++) {
    const page = await pdf.getPage(number);
    const read = await readPageItems(page, layers);
    const place = { number, firstBlock };
    const draft = (await pictures.readPage(page, { ...place, read })) ?? toTextDraft(read, place);
    page.cleanup();
    damaged ||= read.damaged && draft.page.source === "text";
    bareLinks.push(...read.bareUrls.map((url) => ({ url, page: number })));
    drafts.push(draft);
    firstBlock = (draft.lines.at(-1)?.block ?? firstBlock - 1) + 1;
    characters += draft.lines.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
    if (characters > MAX_CHARACTERS) break;
  }
  const lines = drafts.flatMap((draft) => draft.lines);
  if (lines.length === 0) throw new DomainError("document_no_text", "the pages hold no text that can be read");
  const warnings = drafts.flatMap((draft) => draft.warnings);
  if (drafts.length < pdf.numPages) {
    warnings.push(toWarning("pages_skipped", `Only the first ${drafts.length} of ${pdf.numPages} pages were read.`));
  }
  if (damaged) {
    warnings.push(toWarning("text_repaired", "Some characters could not be read and were left out or replaced."));
  }
  return buildDocument({
    kind: "pdf",
    pages: drafts.map(({ page }) => page),
    lines,
    bareLinks,
    readingOrder: drafts.some(({ readingOrder }) => readingOrder === "columns") ? "columns" : "stream",
    hidden: drafts.flatMap(({ hidden }) => hidden),
    warnings,
  });
}

function toTextDraft(
  { items, hidden, width, height }: PageItems,
  place: { number: number; firstBlock: number },
): PageDraft {
  const { lines, order } = orderLines(items);
  return {
    page: { width, height, source: "text" },
    lines: lines.flatMap((line) => toDraftLine(line, { ...place, width, height }) ?? []),
    readingOrder: order,
    hidden,
    warnings: [],
  };
}

function toWarning(code: string, message: string): DocumentWarning {
  return { code, message, evidence: [] };
}

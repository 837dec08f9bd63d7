import type { PDFPageProxy } from "pdfjs-dist/types/src/display/api.js";
import type { Box, DocumentWarning } from "../../schemas/index.ts";
import type { DraftLine } from "../build-document.ts";
import type { HiddenText } from "../document.ts";
import { toItemBox } from "../layout/join-items.ts";
import { countCharacters, judgeOcrLayer, wantsPicture } from "./judge-text-layer.ts";
import type { OcrPage } from "./ocr-page.ts";
import { isPhrase, type OcrWord } from "./ocr-phrase.ts";
import { orderLines, type PageDraft, toDraftLine, unite } from "../layout/order-lines.ts";
import type { PageItem, PageItems } from "../pdf/page-items.ts";
import type { WordRecognizer } from "./recognize-words.ts";
import type { PdfRenderer } from "../pdf/render-pdf.ts";

export interface ReadPictureOptions {
  recognizer?: WordRecognizer;
  /** A page is about to be read off its picture, which takes seconds. */
  onPage?: (page: number, pages: number) => void;
}

/** Reads pages off their pictures, where their text cannot be used. */
export interface PictureReader {
  /** @returns null where the page's own text, found as `read`, is to be used */
  readPage(
    page: PDFPageProxy,
    found: { number: number; firstBlock: number; read: PageItems },
  ): Promise<PageDraft | null>;
  close(): Promise<void>;
}

const MAX_PICTURES = 10;
/** 200 dots an inch on A4. More takes longer and reads no better. */
const PICTURE_WIDTH = 1_654;
const MAX_PICTURE_WIDTH = 2_339;
const A4_WIDTH_POINTS = 595;
/** Below it, words are wrong often enough to be told. */
const LOW_CONFIDENCE = 0.7;

export function createPictureReader(
  bytes: Uint8Array,
  { recognizer, onPage, pages }: ReadPictureOptions & { pages: number },
): PictureReader {
  let renderer: PdfRenderer | undefined;
  let taken = 0;
  return {
    async readPage(page, { read, number, firstBlock }) {
      if (recognizer === undefined || !(await wantsPicture(page, read))) return null;
      if (taken >= MAX_PICTURES) return toSkipped(read, number);
      taken += 1;
      onPage?.(number, pages);
      // Most documents need no picture, and drawing takes libraries that are slow to load.
      renderer ??= (await import("../pdf/render-pdf.ts")).openPdfRenderer(bytes);
      const wanted = Math.round((read.width / A4_WIDTH_POINTS) * PICTURE_WIDTH);
      const png = await renderer.render({ page: number, width: Math.min(MAX_PICTURE_WIDTH, Math.max(400, wanted)) });
      const { ocrPage } = await import("./ocr-page.ts");
      const ocr = await ocrPage(png, { ...read, recognizer });
      return decide({ ocr, read, number, firstBlock });
    },
    close: async () => renderer?.close(),
  };
}

interface ReadTwice {
  ocr: OcrPage;
  read: PageItems;
  number: number;
  firstBlock: number;
}

function decide({ ocr, read, number, firstBlock }: ReadTwice): PageDraft | null {
  if (read.ocrLayer.length === 0) {
    // What little text there is may be all there is, beside a photograph.
    if (countCharacters(ocr.phrases) <= countCharacters(read.items)) return null;
    return toOcrDraft(ocr, { number, firstBlock, hidden: read.hidden, ...pageSize(read) });
  }
  const { honest, unseen } = judgeOcrLayer(read.ocrLayer, ocr.phrases);
  const hidden = [...read.hidden, ...[...unseen].map((item) => toHidden(item, read, number))];
  if (!honest) return toOcrDraft(ocr, { number, firstBlock, hidden, ...pageSize(read) });
  const { lines, order } = orderLines(read.items.filter((item) => !unseen.has(item)));
  return {
    page: { ...pageSize(read), source: "text" },
    lines: lines.flatMap((line) => toDraftLine(line, { ...pageSize(read), number, firstBlock }) ?? []),
    readingOrder: order,
    hidden,
    warnings: [],
  };
}

function toOcrDraft(
  ocr: OcrPage,
  place: { number: number; firstBlock: number; hidden: HiddenText[]; width: number; height: number },
): PageDraft {
  const { lines, order } = orderLines(ocr.phrases);
  const { number, firstBlock, hidden, width, height } = place;
  return {
    page: { width, height, source: "ocr" },
    lines: lines.flatMap(({ items, region }) => {
      const words = items.flatMap((item) => (isPhrase(item) ? item.words : []));
      const size = { width: ocr.width, height: ocr.height };
      const draft = toDraftLine({ items: words, region }, { ...size, number, firstBlock });
      return draft ? [toOcrLine(draft, { words, ocr })] : [];
    }),
    readingOrder: order,
    hidden,
    warnings: ocr.phrases.length > 0 && ocr.confidence < LOW_CONFIDENCE ? [toLowQuality(number)] : [],
  };
}

function toOcrLine(line: DraftLine, { words, ocr }: { words: readonly OcrWord[]; ocr: OcrPage }): DraftLine {
  const toFile = (box: Box | null) => box && ocr.toFileBox(box);
  const runs = line.runs.map((run) => ({ ...run, box: toFile(run.box) }));
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const confidence = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / Math.max(1, letters);
  const box = unite(runs.flatMap((run) => run.box ?? []));
  return { ...line, runs, box, ocrConfidence: Math.round(Math.min(1, confidence) * 100) / 100 };
}

function toHidden(item: PageItem, page: PageItems, number: number): HiddenText {
  return { text: item.text, reason: "invisible_mode", page: number, box: toItemBox(item, page) };
}

function toSkipped(read: PageItems, number: number): PageDraft | null {
  if (read.items.length > 0 && read.ocrLayer.length === 0) return null;
  const message = `Page ${number} is a picture, and only ${MAX_PICTURES} pictures of a document are read.`;
  const warning: DocumentWarning = { code: "pages_skipped", message, evidence: [] };
  return {
    page: { ...pageSize(read), source: "ocr" },
    lines: [],
    readingOrder: "stream",
    hidden: read.hidden,
    warnings: [warning],
  };
}

function pageSize({ width, height }: PageItems): { width: number; height: number } {
  return { width, height };
}

function toLowQuality(page: number): DocumentWarning {
  const message = `Page ${page} is hard to read, so some of its words may be wrong.`;
  return {
    code: "text_quality_low",
    message,
    evidence: [{ page, quote: "", start: 0, end: 0, boxes: [{ x: 0, y: 0, width: 1, height: 1 }] }],
  };
}

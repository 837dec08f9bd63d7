import { z } from "zod";
import { type Box, type DocumentWarning, boxSchema, documentWarningSchema } from "../schemas/index.ts";

/** A run of text that was placed as one: a PDF text item, or a DOCX run. */
export interface TextSpan {
  /** UTF-16 offsets into the document's `text`. */
  start: number;
  end: number;
  /** Null for DOCX. */
  box: Box | null;
}

/** A line as a reader sees it, in reading order. */
export interface DocumentLine {
  /** UTF-16 offsets into the document's `text`; `text.slice(start, end)` is the line. */
  start: number;
  end: number;
  /** From 1; null for DOCX. */
  page: number | null;
  /** Null for DOCX. */
  box: Box | null;
  /** Points; null where the format does not say. */
  fontSize: number | null;
  bold: boolean;
  /** The typeface's name as the file gives it, "Helvetica-Bold"; null where it gives none. */
  font: string | null;
  /** 0 to 1 where the line was read off the page's picture; null for text the file itself holds. */
  ocrConfidence: number | null;
  /** DOCX heading level 1 to 6; null otherwise. */
  headingLevel: number | null;
  /** A list item, whose glyph is not part of the text. */
  bullet: boolean;
  /** Blocks read apart: two columns, two table cells, and the header never share one. From 0. */
  block: number;
  spans: TextSpan[];
}

export interface DocumentLink {
  url: string;
  /** What the link covers, as offsets into `text`; null when it covers no text (an icon). */
  start: number | null;
  end: number | null;
  page: number | null;
}

/** Why nobody who looks at the page sees a text, or should follow it. */
export const HIDDEN_REASONS = [
  "invisible_mode",
  "transparent",
  "tiny",
  "off_page",
  "clipped",
  "low_contrast",
  "covered",
  "marked_hidden",
  "zero_width",
  "instruction",
] as const;

export type HiddenReason = (typeof HIDDEN_REASONS)[number];

/** Text that was left out of `text` and `lines`, so that nothing can be concluded from it. */
export interface HiddenText {
  text: string;
  reason: HiddenReason;
  /** From 1; null for DOCX. */
  page: number | null;
  /** Null where it has no place on a page. */
  box: Box | null;
}

export interface DocumentPage {
  /** Points. */
  width: number;
  height: number;
  /** "text": the file's own text. "ocr": read off its picture, because it holds none that can be used. */
  source: "text" | "ocr";
}

/** What reading a file gives: both engines start from it, the viewer draws from it, every evidence span points into it. */
export interface ExtractedDocument {
  kind: "pdf" | "docx";
  /** Empty for DOCX. */
  pages: DocumentPage[];
  /** All lines joined by "\n". No NUL, no lone surrogate. */
  text: string;
  lines: DocumentLine[];
  links: DocumentLink[];
  /** "stream": as the file draws it. "columns": column by column, where that crosses the gutter less often. */
  readingOrder: "stream" | "columns";
  hidden: HiddenText[];
  warnings: DocumentWarning[];
}

/** Documents kept before OCR and the search for hidden text have none of it: hence the defaults. */
const offset = z.number().int().min(0);

export const extractedDocumentSchema = z.object({
  kind: z.enum(["pdf", "docx"]),
  pages: z.array(z.object({ width: z.number(), height: z.number(), source: z.enum(["text", "ocr"]).default("text") })),
  text: z.string(),
  lines: z.array(
    z.object({
      start: offset,
      end: offset,
      page: z.number().int().min(1).nullable(),
      box: boxSchema.nullable(),
      fontSize: z.number().nullable(),
      bold: z.boolean(),
      font: z.string().nullable().default(null),
      ocrConfidence: z.number().min(0).max(1).nullable().default(null),
      headingLevel: z.number().int().nullable(),
      bullet: z.boolean(),
      block: z.number().int(),
      spans: z.array(z.object({ start: offset, end: offset, box: boxSchema.nullable() })),
    }),
  ),
  links: z.array(
    z.object({
      url: z.string(),
      start: offset.nullable(),
      end: offset.nullable(),
      page: z.number().int().nullable(),
    }),
  ),
  readingOrder: z.enum(["stream", "columns"]),
  hidden: z
    .array(
      z.object({
        text: z.string(),
        reason: z.enum(HIDDEN_REASONS),
        page: z.number().int().min(1).nullable(),
        box: boxSchema.nullable(),
      }),
    )
    .default([]),
  warnings: z.array(documentWarningSchema),
}) satisfies z.ZodType<ExtractedDocument>;

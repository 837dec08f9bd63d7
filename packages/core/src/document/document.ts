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

/** What reading a file gives: both engines start from it, the viewer draws from it, every evidence span points into it. */
export interface ExtractedDocument {
  kind: "pdf" | "docx";
  /** Points. Empty for DOCX. */
  pages: { width: number; height: number }[];
  /** All lines joined by "\n". No NUL, no lone surrogate. */
  text: string;
  lines: DocumentLine[];
  links: DocumentLink[];
  /** "stream": as the file draws it. "columns": column by column, where that crosses the gutter less often. */
  readingOrder: "stream" | "columns";
  warnings: DocumentWarning[];
}

const offset = z.number().int().min(0);

export const extractedDocumentSchema = z.object({
  kind: z.enum(["pdf", "docx"]),
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
  text: z.string(),
  lines: z.array(
    z.object({
      start: offset,
      end: offset,
      page: z.number().int().min(1).nullable(),
      box: boxSchema.nullable(),
      fontSize: z.number().nullable(),
      bold: z.boolean(),
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
  warnings: z.array(documentWarningSchema),
}) satisfies z.ZodType<ExtractedDocument>;

import { z } from "zod";

/** A rectangle in fractions of its page, origin top left. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where something stands in the resume. */
export interface Evidence {
  /** From 1; null for DOCX, which has no pages until it is printed. */
  page: number | null;
  /** `text.slice(start, end)` of the job's extracted text; in a `hidden_text` warning, what was left out of it. */
  quote: string;
  /** UTF-16 offsets into the job's extracted text. The same where the quote is no part of it: hidden text. */
  start: number;
  end: number;
  /** One a line of the quote; none for DOCX. */
  boxes: Box[];
}

export const boxSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
}) satisfies z.ZodType<Box>;

export const evidenceSchema = z.object({
  page: z.number().int().min(1).nullable(),
  quote: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  boxes: z.array(boxSchema),
}) satisfies z.ZodType<Evidence>;

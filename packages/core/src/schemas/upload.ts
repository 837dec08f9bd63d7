import { z } from "zod";
import { instantSchema } from "./text.ts";

export { DOCX_MIME_TYPE, MAX_FILE_BYTES, PDF_MIME_TYPE } from "./upload-limits.ts";

export interface Upload {
  id: number;
  fileName: string;
  mimeType: string;
  /** Bytes. */
  fileSize: number;
  /** Of the plain bytes, 64 hexadecimal digits. */
  sha256: string;
  linkedinUrl: string | null;
  /** Counted by the latest analysis; null before one, and for a DOCX, which has none until it is printed. */
  pages: number | null;
  /** Of the latest analysis. */
  engine: string | null;
  createdAt: string;
}

export const uploadSchema = z.object({
  id: z.number().int(),
  fileName: z.string(),
  mimeType: z.string(),
  fileSize: z.number().int(),
  sha256: z.string().length(64),
  linkedinUrl: z.string().nullable(),
  pages: z.number().int().nullable(),
  engine: z.string().nullable(),
  createdAt: instantSchema,
}) satisfies z.ZodType<Upload>;

export const uploadIdInputSchema = z.strictObject({ uploadId: z.number().int().positive().max(2_147_483_647) });

import type { ExtractedDocument } from "../document/document.ts";
import { createReadingPool, type ExtractOptions } from "./reading-pool.ts";

/**
 * Reads one PDF or DOCX in a process of its own, because a crafted file of two kilobytes can ask for gigabytes and only a
 * process can be stopped for certain: a thread's limits do not bound inflated streams. For several, make a pool.
 *
 * @throws DomainError `document_encrypted`, `document_corrupt`, `document_too_large`, `document_timeout`,
 * `document_no_text`, `document_unsupported`; the signal's reason when it is aborted.
 */
export async function extractDocument(bytes: Uint8Array, options: ExtractOptions = {}): Promise<ExtractedDocument> {
  const pool = createReadingPool({ size: 1 });
  try {
    return await pool.extract(bytes, options);
  } finally {
    await pool.close();
  }
}

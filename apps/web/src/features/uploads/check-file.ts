import { DOCX_MIME_TYPE, MAX_FILE_BYTES, PDF_MIME_TYPE } from "@groundwork/core/schemas";
import type { ClientReason } from "../../lib/failure.ts";

export const ACCEPTED = `.pdf,.docx,${PDF_MIME_TYPE},${DOCX_MIME_TYPE}`;

/** The same reasons as the service's, before a byte is sent. The service decides the kind by content; this only looks at the name. */
export function checkFile({ name, size }: { name: string; size: number }): ClientReason | undefined {
  if (size === 0) return "upload_empty";
  if (size > MAX_FILE_BYTES) return "upload_too_large";
  const lowerCase = name.toLowerCase();
  return lowerCase.endsWith(".pdf") || lowerCase.endsWith(".docx") ? undefined : "upload_unsupported";
}

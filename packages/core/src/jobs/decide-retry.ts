import { DomainError, type FailureCode } from "../errors.ts";

/** Faults charged to a job before it is given up; a clean release is not charged, a crash is. */
export const MAX_FAILURES = 3;

/** Trying again would read the same bytes to the same end. */
const PERMANENT: ReadonlySet<FailureCode> = new Set([
  "document_encrypted",
  "document_corrupt",
  "document_too_large",
  "document_timeout",
  "document_no_text",
  "document_unsupported",
  "upload_not_found",
  "engine_reply_invalid",
  "engine_refused",
]);

export type RetryDecision = { retry: true; delaySeconds: number } | { retry: false; code: FailureCode };

/**
 * @param failures - faults charged so far, this one included: 1 for the first.
 * @returns a delay of 2, then 8 seconds (2 × 4^(failures - 1)); gives up at {@link MAX_FAILURES}, at once where no retry can help.
 */
export function decideRetry(error: unknown, failures: number): RetryDecision {
  const code = error instanceof DomainError ? error.code : "job_crashed";
  if (PERMANENT.has(code) || failures >= MAX_FAILURES) return { retry: false, code };
  return { retry: true, delaySeconds: 2 * 4 ** (failures - 1) };
}

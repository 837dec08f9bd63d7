import type { FailureCode } from "@groundwork/core";
import { TRPCClientError } from "@trpc/client";

/** Every reason a page can show: the domain's codes, and that the service was not reached at all. */
export type ClientReason = FailureCode | "network_unreachable";

export interface Failure {
  reason: ClientReason;
  /** What to name in a report; null when the service was not reached. */
  requestId: string | null;
  /** Input field -> what is wrong with it, as the service's schema says it. */
  fields: Record<string, string>;
  /** Until it makes sense to try again; null where the service does not say. */
  retryAfterSeconds: number | null;
}

const NOTHING_TOLD = { requestId: null, fields: {}, retryAfterSeconds: null };

interface ErrorData {
  reason?: unknown;
  requestId?: unknown;
  fields?: unknown;
  retryAfterSeconds?: unknown;
}

/** `isReason` is given, so that this file knows no catalogue. */
export function toFailure(error: unknown, isReason: (reason: string) => reason is ClientReason): Failure {
  if (!(error instanceof TRPCClientError)) return { reason: "internal_error", ...NOTHING_TOLD };
  const data: ErrorData | null | undefined = error.data;
  if (!data) return { reason: "network_unreachable", ...NOTHING_TOLD };
  return {
    reason: typeof data.reason === "string" && isReason(data.reason) ? data.reason : "internal_error",
    requestId: typeof data.requestId === "string" ? data.requestId : null,
    fields: isTextRecord(data.fields) ? data.fields : {},
    retryAfterSeconds: typeof data.retryAfterSeconds === "number" ? data.retryAfterSeconds : null,
  };
}

function isTextRecord(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");
}

import { TRPCClientError } from "@trpc/client";

/** What the service said no to, or why it could not be reached. Switch on `reason`, not on the message. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** Stable code, such as "upload_too_large"; "connection_failed" when there was no answer. */
  readonly reason: string;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Names the request in the service's logs. */
  readonly requestId: string | null;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Input field -> what is wrong with it. */
  readonly fields: Record<string, string>;

  constructor(
    message: string,
    details: { reason: string; status: number | null; requestId: string | null; fields?: Record<string, string> },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.reason = details.reason;
    this.status = details.status;
    this.requestId = details.requestId;
    this.fields = details.fields ?? {};
    this.retryable = details.status === null || details.status === 429 || details.status >= 500;
  }
}

interface ErrorData {
  httpStatus?: number;
  reason?: string;
  requestId?: string | null;
  fields?: Record<string, string>;
}

/** What a call threw, as an ApiError; an abort stays what it is. */
export function toApiError(error: unknown): Error {
  if (!(error instanceof TRPCClientError)) return error instanceof Error ? error : new Error(String(error));
  if (error.cause?.name === "AbortError") return error.cause;
  const data = (error.data ?? {}) as ErrorData;
  return new ApiError(
    error.message,
    {
      reason: data.reason ?? "connection_failed",
      status: data.httpStatus ?? null,
      requestId: data.requestId ?? null,
      fields: data.fields,
    },
    { cause: error },
  );
}

import { DomainError, type FailureCode } from "@groundwork/core";
import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";

/** The one map from what the domain says to what HTTP says. A new code without a line here does not compile. */
const TRPC_CODE = {
  upload_empty: "BAD_REQUEST",
  upload_too_large: "PAYLOAD_TOO_LARGE",
  upload_unsupported: "UNSUPPORTED_MEDIA_TYPE",
  upload_infected: "UNPROCESSABLE_CONTENT",
  linkedin_url_invalid: "BAD_REQUEST",
  document_encrypted: "UNPROCESSABLE_CONTENT",
  document_corrupt: "UNPROCESSABLE_CONTENT",
  document_too_large: "UNPROCESSABLE_CONTENT",
  document_timeout: "UNPROCESSABLE_CONTENT",
  document_no_text: "UNPROCESSABLE_CONTENT",
  document_unsupported: "UNSUPPORTED_MEDIA_TYPE",
  upload_not_found: "NOT_FOUND",
  job_not_found: "NOT_FOUND",
  page_not_found: "NOT_FOUND",
  profile_not_found: "NOT_FOUND",
  question_not_found: "NOT_FOUND",
  saved_question_not_found: "NOT_FOUND",
  session_not_found: "NOT_FOUND",
  correction_not_found: "NOT_FOUND",
  match_not_found: "NOT_FOUND",
  message_not_found: "NOT_FOUND",
  correction_pointer_invalid: "BAD_REQUEST",
  correction_value_invalid: "BAD_REQUEST",
  correction_field_derived: "BAD_REQUEST",
  correction_limit_reached: "UNPROCESSABLE_CONTENT",
  profile_changed: "CONFLICT",
  export_too_large: "PAYLOAD_TOO_LARGE",
  description_unreadable: "UNPROCESSABLE_CONTENT",
  instruction_unsupported: "UNPROCESSABLE_CONTENT",
  tag_limit_reached: "UNPROCESSABLE_CONTENT",
  media_unsupported: "UNSUPPORTED_MEDIA_TYPE",
  media_corrupt: "UNPROCESSABLE_CONTENT",
  message_key_reused: "CONFLICT",
  message_not_editable: "CONFLICT",
  job_transition_invalid: "CONFLICT",
  job_moved: "CONFLICT",
  job_cancelled: "CONFLICT",
  job_crashed: "UNPROCESSABLE_CONTENT",
  session_required: "UNAUTHORIZED",
  credentials_invalid: "UNAUTHORIZED",
  email_taken: "CONFLICT",
  password_common: "BAD_REQUEST",
  second_factor_required: "UNAUTHORIZED",
  second_factor_invalid: "UNAUTHORIZED",
  second_factor_state_invalid: "CONFLICT",
  reauthentication_required: "FORBIDDEN",
  token_invalid: "BAD_REQUEST",
  origin_forbidden: "FORBIDDEN",
  rate_limited: "TOO_MANY_REQUESTS",
  engine_unavailable: "SERVICE_UNAVAILABLE",
  engine_refused: "SERVICE_UNAVAILABLE",
  engine_reply_invalid: "SERVICE_UNAVAILABLE",
  input_invalid: "BAD_REQUEST",
  text_has_nul: "BAD_REQUEST",
  text_has_lone_surrogate: "BAD_REQUEST",
  procedure_not_found: "NOT_FOUND",
  service_unavailable: "SERVICE_UNAVAILABLE",
  internal_error: "INTERNAL_SERVER_ERROR",
} as const satisfies Record<FailureCode, TRPCError["code"]>;

export function toTrpcError(error: DomainError): TRPCError {
  return new TRPCError({ code: TRPC_CODE[error.code], message: error.message, cause: error });
}

/** PostgreSQL's classes for "not now": connection trouble, no room, shutting down, read-only after a failover, deadlock. */
const UNAVAILABLE_STATES = /^(08|53|57P0[1-5]|25006|40001|40P01)/;
const UNAVAILABLE_ERRNOS = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"]);
const UNAVAILABLE_MESSAGES = ["Connection terminated", "timeout exceeded when trying to connect"];

/** Whether a fault is the database being away, which passes, rather than our mistake, which does not. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return (
    UNAVAILABLE_STATES.test(code) ||
    UNAVAILABLE_ERRNOS.has(code) ||
    UNAVAILABLE_MESSAGES.some((message) => error.message.includes(message))
  );
}

export function toUnavailable(cause: unknown): TRPCError {
  return new TRPCError({ code: "SERVICE_UNAVAILABLE", message: "The service is busy. Try again soon.", cause });
}

/** PostgreSQL's class 22, "data exception": a value that no column can hold, which only crafted input gets this far with. */
export function isDataException(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^22\w{3}$/.test(error.code);
}

/** The stable code a client switches on (`data.reason`). */
export function toReason(error: TRPCError): FailureCode {
  const { cause } = error;
  if (cause instanceof DomainError) return cause.code;
  if (cause instanceof ZodError && error.code === "BAD_REQUEST") {
    const named = cause.issues.flatMap((issue) => (issue.code === "custom" ? [issue.params?.["reason"]] : []));
    return (
      named.find((reason): reason is "text_has_nul" | "text_has_lone_surrogate" => typeof reason === "string") ??
      "input_invalid"
    );
  }
  switch (error.code) {
    case "PAYLOAD_TOO_LARGE":
      return "upload_too_large";
    case "NOT_FOUND":
      return "procedure_not_found";
    case "UNAUTHORIZED":
      return "session_required";
    case "FORBIDDEN":
      return "origin_forbidden";
    case "SERVICE_UNAVAILABLE":
      return "service_unavailable";
    case "BAD_REQUEST":
    case "PARSE_ERROR":
    case "METHOD_NOT_SUPPORTED":
    case "UNSUPPORTED_MEDIA_TYPE":
      return "input_invalid";
    default:
      return "internal_error";
  }
}

const UNAVAILABLE_RETRY_SECONDS = 5;

/** What Retry-After says, for the errors that have one. */
export function toRetryAfterSeconds(error: unknown): number | undefined {
  const cause = error instanceof TRPCError ? error.cause : error;
  if (cause instanceof DomainError && cause.retryAfterSeconds !== undefined) return cause.retryAfterSeconds;
  const unavailable = error instanceof TRPCError ? error.code === "SERVICE_UNAVAILABLE" : isUnavailable(error);
  return unavailable ? UNAVAILABLE_RETRY_SECONDS : undefined;
}

/** Of a fault that is told within a stream, where there is no status any more. */
export function toStreamedReason(error: unknown): FailureCode {
  if (error instanceof DomainError) return error.code;
  return isUnavailable(error) ? "service_unavailable" : "internal_error";
}

/** Input field -> what is wrong with it. */
export function toFields(error: TRPCError): Record<string, string> | undefined {
  if (!(error.cause instanceof ZodError) || error.code !== "BAD_REQUEST") return undefined;
  return Object.fromEntries(error.cause.issues.map((issue) => [issue.path.join("."), issue.message]));
}

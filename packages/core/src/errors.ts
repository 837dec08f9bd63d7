/**
 * Every way the domain can say no. Codes are API (`data.reason`), `noun_condition`; the sentences people read live in
 * the web app. Never put resume text into a message: messages are logged.
 */
export const FAILURE_CODES = [
  // The file: seen at upload
  "upload_empty",
  "upload_too_large",
  "upload_unsupported",
  "upload_infected",
  "linkedin_url_invalid",
  // The document: seen only when it is read
  "document_encrypted",
  "document_corrupt",
  "document_too_large",
  "document_timeout",
  "document_no_text",
  "document_unsupported",
  // Things that are not there, or not yours
  "upload_not_found",
  "job_not_found",
  "page_not_found",
  "profile_not_found",
  "question_not_found",
  "saved_question_not_found",
  "session_not_found",
  "correction_not_found",
  "match_not_found",
  "message_not_found",
  // What a person changes of a profile
  "correction_pointer_invalid",
  "correction_value_invalid",
  "correction_field_derived",
  "correction_limit_reached",
  "profile_changed",
  "export_too_large",
  // Questions, matches, practice
  "description_unreadable",
  "instruction_unsupported",
  "tag_limit_reached",
  // The chat
  "media_unsupported",
  "media_corrupt",
  "message_key_reused",
  "message_not_editable",
  // The job machine
  "job_transition_invalid",
  "job_moved",
  "job_cancelled",
  "job_crashed",
  // Accounts
  "session_required",
  "credentials_invalid",
  "email_taken",
  "password_common",
  "second_factor_required",
  "second_factor_invalid",
  "second_factor_state_invalid",
  "reauthentication_required",
  "token_invalid",
  "origin_forbidden",
  "rate_limited",
  // Engines
  "engine_unavailable",
  "engine_refused",
  "engine_reply_invalid",
  // Input that has the wrong shape
  "input_invalid",
  "text_has_nul",
  "text_has_lone_surrogate",
  // The service itself
  "procedure_not_found",
  "service_unavailable",
  "internal_error",
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

export interface DomainErrorOptions extends ErrorOptions {
  /** With `rate_limited`: until it may be tried again, at least 1. */
  retryAfterSeconds?: number;
}

export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly code: FailureCode;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: FailureCode, message: string = code, options?: DomainErrorOptions) {
    super(message, options);
    this.code = code;
    this.retryAfterSeconds = options?.retryAfterSeconds;
  }
}

export function isFailureCode(value: unknown): value is FailureCode {
  return FAILURE_CODES.includes(value as FailureCode);
}

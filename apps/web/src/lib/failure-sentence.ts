import { type ClientReason, type Failure, toFailure } from "./failure.ts";
import { words } from "./messages/index.ts";

export interface ShownFailure extends Failure {
  sentence: string;
}

function isClientReason(reason: string): reason is ClientReason {
  return Object.hasOwn(words.failures, reason);
}

export function toReasonSentence(reason: string | null): string {
  return words.failures[reason !== null && isClientReason(reason) ? reason : "internal_error"];
}

export function toShownFailure(error: unknown): ShownFailure {
  const failure = toFailure(error, isClientReason);
  const { reason, retryAfterSeconds } = failure;
  const sentence =
    reason === "rate_limited" && retryAfterSeconds !== null
      ? words.tooOften(retryAfterSeconds)
      : words.failures[reason];
  return { ...failure, sentence };
}

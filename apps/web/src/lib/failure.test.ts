import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { toShownFailure } from "./failure-sentence.ts";
import { words } from "./messages/index.ts";

/** What the client makes of the service's error body. */
const errorWith = (data: object) =>
  TRPCClientError.from({ error: { message: "no", code: -32_600, data: data as never } });

test("a reason becomes its sentence, with the id to report", () => {
  const failure = toShownFailure(errorWith({ reason: "email_taken", requestId: "r-1" }));
  expect(failure).toEqual({
    reason: "email_taken",
    requestId: "r-1",
    fields: {},
    retryAfterSeconds: null,
    sentence: words.failures.email_taken,
  });
});

test("fields the service refused are kept by name", () => {
  const fields = { email: "Invalid email address" };
  expect(toShownFailure(errorWith({ reason: "input_invalid", requestId: "r-1", fields })).fields).toEqual(fields);
});

test("a service that was not reached is told apart from one that failed", () => {
  expect(toShownFailure(TRPCClientError.from(new TypeError("fetch failed"))).reason).toBe("network_unreachable");
  expect(toShownFailure(new TypeError("x is undefined")).reason).toBe("internal_error");
});

test("a reason that is no code, or of an unknown shape, is a fault of ours", () => {
  expect(toShownFailure(errorWith({ reason: "constructor", requestId: 7, fields: { a: 1 } }))).toEqual({
    reason: "internal_error",
    requestId: null,
    fields: {},
    retryAfterSeconds: null,
    sentence: words.failures.internal_error,
  });
});

test.each([
  [1, "Try again in 1 second."],
  [59.2, "Try again in 60 seconds."],
  [60, "Try again in 60 seconds."],
  [100, "Try again in 2 minutes."],
  [3600, "Try again in 60 minutes."],
  [5400, "Try again in 2 hours."],
])("who asked too often is told to wait %d s in words", (retryAfterSeconds, wait) => {
  const failure = toShownFailure(errorWith({ reason: "rate_limited", requestId: "r-1", retryAfterSeconds }));
  expect(failure.sentence).toContain(wait);
});

test("who asked too often, and is not told how long to wait, still gets a sentence", () => {
  expect(toShownFailure(errorWith({ reason: "rate_limited", retryAfterSeconds: "soon" })).sentence).toBe(
    words.failures.rate_limited,
  );
});

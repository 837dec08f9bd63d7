import { TRPCClientError } from "@trpc/client";
import { describe, expect, test } from "vitest";
import { ApiError, toApiError } from "./api-error.ts";

function answered(httpStatus: number, reason: string): unknown {
  const data = { code: "X", httpStatus, path: "jobs.get", reason, requestId: "r1", fields: { jobId: "not a UUID" } };
  return TRPCClientError.from({ error: { message: "no", code: -32_600, data } });
}

describe("what a call throws", () => {
  test("carries the service's reason, status, request id and fields", () => {
    expect(toApiError(answered(400, "input_invalid"))).toMatchObject({
      name: "ApiError",
      message: "no",
      reason: "input_invalid",
      status: 400,
      requestId: "r1",
      fields: { jobId: "not a UUID" },
      retryable: false,
    });
  });

  test.each([
    [404, false],
    [429, true],
    [503, true],
  ])("of status %i may be tried again: %s", (status, retryable) => {
    expect(toApiError(answered(status, "any"))).toMatchObject({ retryable });
  });

  test("without an answer says that the connection failed, and may be tried again", () => {
    const error = toApiError(TRPCClientError.from(new TypeError("fetch failed")));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ reason: "connection_failed", status: null, retryable: true });
  });

  test("after an abort is the abort itself", () => {
    const abort = new DOMException("stop", "AbortError");
    expect(toApiError(TRPCClientError.from(abort))).toBe(abort);
  });
});

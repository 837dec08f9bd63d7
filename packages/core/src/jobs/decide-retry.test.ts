import { expect, test } from "vitest";
import { DomainError } from "../errors.ts";
import { decideRetry } from "./decide-retry.ts";

test("a server that is away is tried again, later each time, until the failures are too many", () => {
  const away = new DomainError("engine_unavailable");
  expect([1, 2, 3].map((failures) => decideRetry(away, failures))).toEqual([
    { retry: true, delaySeconds: 2 },
    { retry: true, delaySeconds: 8 },
    { retry: false, code: "engine_unavailable" },
  ]);
});

test.each(["engine_refused", "engine_reply_invalid", "document_encrypted"] as const)(
  "%s ends the job at the first failure: no retry can mend it",
  (code) => {
    expect(decideRetry(new DomainError(code), 1)).toEqual({ retry: false, code });
  },
);

test("a fault without a code is a crash", () => {
  expect(decideRetry(new TypeError("odd"), 3)).toEqual({ retry: false, code: "job_crashed" });
});

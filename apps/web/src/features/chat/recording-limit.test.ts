import { MAX_FILE_BYTES } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { toRecordingLimit } from "./recording-limit.ts";

test("ten minutes of speech", () => {
  expect(toRecordingLimit(64_000)).toBe(600_000);
});

test("less where a browser takes more bits than it was asked for, so that the end is never too large to send", () => {
  const limit = toRecordingLimit(256_000);
  expect(limit).toBeLessThan(600_000);
  expect((limit / 1_000) * (256_000 / 8)).toBeLessThan(MAX_FILE_BYTES);
});

test("a browser that does not say counts as one that takes few", () => {
  expect(toRecordingLimit(0)).toBe(600_000);
});

import { expect, test } from "vitest";
import { toSpan } from "./span.ts";

const NOW = Date.parse("2026-11-23T08:00:00Z");
const after = (milliseconds: number) => toSpan(new Date(NOW + milliseconds).toISOString(), NOW);
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

test.each([
  [10 * MINUTE, { count: 10, unit: "minute" }],
  [40 * MINUTE, { count: 40, unit: "minute" }],
  [59.5 * MINUTE, { count: 1, unit: "hour" }],
  [5.4 * 60 * MINUTE, { count: 5, unit: "hour" }],
  [DAY - 1_000, { count: 1, unit: "day" }],
  [4 * DAY - 1_000, { count: 4, unit: "day" }],
  [29 * DAY, { count: 29, unit: "day" }],
  [61 * DAY, { count: 2, unit: "month" }],
  [800 * DAY, { count: 2, unit: "year" }],
])("%d milliseconds are told in the largest unit that they fill", (milliseconds, span) => {
  expect(after(milliseconds)).toEqual(span);
});

test("what is due already is told as a minute, never as nothing", () => {
  expect(after(0)).toEqual({ count: 1, unit: "minute" });
  expect(after(-DAY)).toEqual({ count: 1, unit: "minute" });
});

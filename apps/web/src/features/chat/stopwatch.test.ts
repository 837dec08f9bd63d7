import { expect, test } from "vitest";
import { startStopwatch, stopStopwatch, toClock, toElapsed } from "./stopwatch.ts";

test.each([
  [0, "0:00"],
  [999, "0:00"],
  [12_400, "0:12"],
  [600_000, "10:00"],
  [3_723_000, "1:02:03"],
  [-5, "0:00"],
])("%d ms reads %s", (milliseconds, clock) => {
  expect(toClock(milliseconds)).toBe(clock);
});

test("a pause is not counted, and starting twice changes nothing", () => {
  let watch = startStopwatch({ counted: 0, since: null }, 1_000);
  watch = startStopwatch(watch, 2_000);
  expect(toElapsed(watch, 3_000)).toBe(2_000);
  watch = stopStopwatch(watch, 3_000);
  expect(toElapsed(watch, 9_000)).toBe(2_000);
  watch = startStopwatch(watch, 9_000);
  expect(toElapsed(watch, 9_500)).toBe(2_500);
});

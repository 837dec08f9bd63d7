import { expect, test } from "vitest";
import { countDaysSince, groupDays } from "./group-days.ts";

/** As the clock on the wall says it. */
const at = (day: number, hour: number) => ({ createdAt: new Date(2026, 2, day, hour).toISOString() });

test("messages of one day stand together, in their order", () => {
  const [lateNight, midnight, evening] = [at(28, 23), at(29, 0), at(29, 22)];
  expect(groupDays([lateNight, midnight, evening])).toEqual([
    { start: new Date(2026, 2, 28), items: [lateNight] },
    { start: new Date(2026, 2, 29), items: [midnight, evening] },
  ]);
  expect(groupDays([])).toEqual([]);
});

test("today is 0 days ago and yesterday 1, over the end of a month and a change of the clock", () => {
  expect(countDaysSince(new Date(2026, 2, 29), new Date(2026, 2, 29, 23, 59))).toBe(0);
  expect(countDaysSince(new Date(2026, 2, 29), new Date(2026, 2, 30, 0, 1))).toBe(1);
  expect(countDaysSince(new Date(2026, 1, 28), new Date(2026, 2, 1))).toBe(1);
  expect(countDaysSince(new Date(2025, 11, 31), new Date(2026, 0, 2))).toBe(2);
});

import type { ExperienceEntry } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { toDate, toTimeline } from "./timeline.ts";

const entry = (start: string | null, end: string | null, current = false): ExperienceEntry => ({
  company: "Analytical",
  role: "Engineer",
  years: 0,
  start,
  end,
  current,
  location: null,
  description: "",
});
const spans = (list: readonly { start: number; end: number }[]) =>
  list.map(({ start, end }) => `${toDate(start)} ${toDate(end - 1)}`);

test("entries are drawn to scale, the newest first, what goes on up to now", () => {
  const timeline = toTimeline([entry("2018-03", "2019-08"), entry("2020-01", null, true)], "2021-06")!;
  expect(spans(timeline.rows)).toEqual(["2020-01 2021-06", "2018-03 2019-08"]);
  expect(timeline.rows.map((row) => row.index)).toEqual([1, 0]);
});

test("the months between entries are a gap, an entry right after another leaves none", () => {
  const timeline = toTimeline(
    [entry("2018-01", "2018-06"), entry("2018-07", "2018-12"), entry("2019-04", "2019-12")],
    "2021-06",
  )!;
  expect(spans(timeline.gaps)).toEqual(["2019-01 2019-03"]);
});

test("a short entry within a long one does not open a gap behind it", () => {
  const timeline = toTimeline(
    [entry("2018-01", "2020-12"), entry("2018-03", "2018-04"), entry("2021-01", "2021-05")],
    "2021-06",
  )!;
  expect(timeline.gaps).toEqual([]);
});

test("both of two entries at one time say how many months they share", () => {
  const timeline = toTimeline([entry("2018-01", "2018-06"), entry("2018-05", "2018-12")], "2021-06")!;
  expect(timeline.rows.map(({ index, overlaps }) => ({ index, overlaps }))).toEqual([
    { index: 1, overlaps: [{ index: 0, months: 2 }] },
    { index: 0, overlaps: [{ index: 1, months: 2 }] },
  ]);
});

test("a year alone is the whole year", () => {
  const timeline = toTimeline([entry("2018", "2019"), entry("2021", "2021")], "2022-06")!;
  expect(spans(timeline.rows)).toEqual(["2021-01 2021-12", "2018-01 2019-12"]);
});

test("an entry without a start, or that ended nobody knows when, or before it began, is not drawn", () => {
  const undrawn = [entry(null, "2019-01"), entry("2019-01", null), entry("2020-05", "2020-01")];
  expect(toTimeline([...undrawn, entry("2018-01", "2018-02")], "2022-06")).toBeNull();
});

test("a long history names a few years, evenly apart", () => {
  const { years } = toTimeline([entry("1990-01", "2005-12"), entry("2006-01", "2020-12")], "2022-06")!;
  expect(years.length).toBeLessThanOrEqual(7);
  expect(new Set(years.slice(1).map(({ year }, index) => year - years[index]!.year)).size).toBe(1);
});

import { expect, test } from "vitest";
import { findDateRanges } from "./date-range.ts";
import { countWorkMonths, spanMonths, toMonthSpan } from "./work-months.ts";

const span = (text: string, asOf = "2026-11") => {
  const [range] = findDateRanges(text);
  return range ? toMonthSpan(range, asOf) : null;
};
const months = (...texts: string[]) => countWorkMonths(texts.flatMap((text) => span(text) ?? []));

test("overlapping jobs count once: 78 months, not 102", () => {
  expect(months("2015-01 - 2018-12", "2017-01 - 2019-06", "2021-01 - 2022-12")).toBe(78);
});

test("both end months count, and order does not matter", () => {
  expect(months("2020-01 - 2020-01")).toBe(1);
  expect(months("2021-01 - 2021-12", "2019-01 - 2019-12")).toBe(24);
  expect(months()).toBe(0);
});

test("an open range ends at the month it is asked for", () => {
  expect(spanMonths(span("2026-01 - present", "2026-06") ?? { first: 0, last: -1 })).toBe(6);
});

test("years without months are taken at their middle", () => {
  expect(months("2014 - 2016")).toBe(24);
  expect(months("2014")).toBe(6);
});

test("a range that ends before it starts counts nothing", () => {
  expect(span("2020-05 - 2019-01")).toBeNull();
  expect(span("2030-01 - present")).toBeNull();
});

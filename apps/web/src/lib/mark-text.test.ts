import { expect, test } from "vitest";
import { splitMarks } from "./mark-text.ts";

test("a text without spans is one part", () => {
  expect(splitMarks(5, [])).toEqual([{ start: 0, end: 5, spans: [] }]);
  expect(splitMarks(0, [])).toEqual([]);
});

test("spans that overlap share the part they have in common", () => {
  expect(
    splitMarks(10, [
      { start: 2, end: 6 },
      { start: 4, end: 10 },
    ]),
  ).toEqual([
    { start: 0, end: 2, spans: [] },
    { start: 2, end: 4, spans: [0] },
    { start: 4, end: 6, spans: [0, 1] },
    { start: 6, end: 10, spans: [1] },
  ]);
});

test("the parts are the whole text, also where a span reaches out of it or is empty", () => {
  const text = "Five years of Python, Go a plus";
  const parts = splitMarks(text.length, [
    { start: 14, end: 20 },
    { start: 14, end: 20 },
    { start: 22, end: 99 },
    { start: 3, end: 3 },
  ]);
  expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  expect(parts.find(({ start }) => start === 14)?.spans).toEqual([0, 1]);
  expect(parts.every(({ start, end }) => start < end)).toBe(true);
});

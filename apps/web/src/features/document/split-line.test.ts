import { expect, test } from "vitest";
import { splitLine } from "./split-line.ts";

const line = { start: 10, end: 20 };
const shape = (mark: { start: number; end: number } | null) =>
  splitLine(line, mark).map(({ start, end, marked }) => `${start}-${end}${marked ? "*" : ""}`);

test("a line that the place does not touch stays whole", () => {
  expect(shape(null)).toEqual(["10-20"]);
  expect(shape({ start: 0, end: 10 })).toEqual(["10-20"]);
  expect(shape({ start: 20, end: 30 })).toEqual(["10-20"]);
});

test("a place within the line leaves what is before and after", () => {
  expect(shape({ start: 12, end: 15 })).toEqual(["10-12", "12-15*", "15-20"]);
});

test("a place over several lines marks only what of it is in this one", () => {
  expect(shape({ start: 5, end: 15 })).toEqual(["10-15*", "15-20"]);
  expect(shape({ start: 15, end: 40 })).toEqual(["10-15", "15-20*"]);
  expect(shape({ start: 0, end: 40 })).toEqual(["10-20*"]);
});

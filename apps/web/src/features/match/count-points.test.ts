import type { Requirement } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { countByKind, countPoints } from "./count-points.ts";

const row = (change: Partial<Requirement>): Requirement => ({
  text: "Python",
  start: 0,
  end: 6,
  kind: "skill",
  importance: "must",
  status: "met",
  reason: "",
  evidence: [],
  weight: 3,
  points: 3,
  ...change,
});

const ROWS = [
  row({}),
  row({ kind: "education", weight: 2, points: 0, status: "missing" }),
  row({ status: "partly", points: 1.5 }),
];

test("points, what they could be, and rows by status", () => {
  expect(countPoints(ROWS)).toEqual({ points: 4.5, possible: 8, met: 1, partly: 1, missing: 1 });
  expect(countPoints([])).toEqual({ points: 0, possible: 0, met: 0, partly: 0, missing: 0 });
});

test("kinds add up to the whole, the weightiest first, none without a row", () => {
  const kinds = countByKind(ROWS);
  expect(kinds.map(({ kind }) => kind)).toEqual(["skill", "education"]);
  expect(kinds.reduce((sum, { points }) => sum + points, 0)).toBe(countPoints(ROWS).points);
  expect(kinds.reduce((sum, { possible }) => sum + possible, 0)).toBe(countPoints(ROWS).possible);
});

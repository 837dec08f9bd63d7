import type { Evidence } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { numberEvidence } from "./number-evidence.ts";

const place = (start: number, end: number): Evidence => ({ page: 1, quote: "", start, end, boxes: [] });

test("places are numbered from 1 as they first appear, each once", () => {
  const number = numberEvidence([place(9, 12), place(0, 3), place(9, 12), place(4, 5)]);
  expect([place(9, 12), place(0, 3), place(4, 5)].map(number)).toEqual([1, 2, 3]);
});

test("a place within another is another place", () => {
  const number = numberEvidence([place(0, 10), place(0, 5)]);
  expect(number(place(0, 5))).toBe(2);
});

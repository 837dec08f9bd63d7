import { expect, test } from "vitest";
import { toChunks } from "./to-chunks.ts";

test("chunks hold every item once, in order, none above the size", () => {
  expect(toChunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(toChunks([1, 2], 2)).toEqual([[1, 2]]);
});

test("no items give no chunk, so nothing is asked", () => {
  expect(toChunks([])).toEqual([]);
});

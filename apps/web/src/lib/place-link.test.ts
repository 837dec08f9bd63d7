import { expect, test } from "vitest";
import { readPlaceParam, toPlaceParam } from "./place-link.ts";

const BOX = { x: 0.125, y: 0.3, width: 0.5, height: 0.0125 };

test("a place comes back from an address as it was, without its quote", () => {
  const place = { page: 2, start: 120, end: 180, boxes: [BOX, { ...BOX, y: 0.3142 }] };
  expect(readPlaceParam(toPlaceParam({ number: 3, evidence: { ...place, quote: "Led a team" } }))).toEqual({
    number: 3,
    evidence: place,
  });
});

test("a document without pages has places too", () => {
  const place = { page: null, start: 0, end: 9, boxes: [] };
  expect(toPlaceParam({ number: 1, evidence: { ...place, quote: "Ada Byron" } })).toBe("1-0-0-9");
  expect(readPlaceParam("1-0-0-9")).toEqual({ number: 1, evidence: place });
});

test.each(["", "1-1", "1-1-2-3-4", "a-b-c-d", "1-1-2-3--4-5-6-7", "1e3-1-2-3"])("%j is no place", (param) => {
  expect(readPlaceParam(param)).toBeUndefined();
});

import { expect, test } from "vitest";
import { isSearching, toSearchFilters } from "./search-filters.ts";

test("only what is a filter is read from the address bar", () => {
  expect(toSearchFilters({ skill: " Python ", company: "", location: ["x"], page: 3 })).toEqual({ skill: "Python" });
  expect(toSearchFilters({ skill: 11 })).toEqual({ skill: "11" });
});

test("a text longer than the service takes is cut", () => {
  expect(toSearchFilters({ company: "x".repeat(500) }).company).toHaveLength(100);
});

test("nothing to look for is no search", () => {
  expect(isSearching({})).toBe(false);
  expect(isSearching({ location: "Paris" })).toBe(true);
});

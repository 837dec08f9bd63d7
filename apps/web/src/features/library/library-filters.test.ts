import { expect, test } from "vitest";
import { hasFilters, toLibraryFilters } from "./library-filters.ts";

test("filters are read from the address bar", () => {
  const query = { search: "team lead", tag: "sql", category: "Problem-Solving", difficulty: "Hard" };
  expect(toLibraryFilters(query)).toEqual(query);
});

test("what is no filter is left out", () => {
  expect(toLibraryFilters({ category: "Cooking", difficulty: ["Hard"], search: "   ", page: "2", tag: null })).toEqual(
    {},
  );
});

test("a tag that looks like a number is still a tag", () => {
  expect(toLibraryFilters({ tag: 2024, search: true })).toEqual({ tag: "2024", search: "true" });
});

test("a search longer than the service takes is cut", () => {
  expect(toLibraryFilters({ search: "a".repeat(500) }).search).toHaveLength(200);
});

test("no filter is not having filters", () => {
  expect(hasFilters({})).toBe(false);
  expect(hasFilters({ tag: undefined })).toBe(false);
  expect(hasFilters({ tag: "sql" })).toBe(true);
});

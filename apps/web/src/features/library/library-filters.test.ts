import { expect, test } from "vitest";
import { hasFilters, toExportHref, toLibraryFilters } from "./library-filters.ts";

test("filters are read from the address bar", () => {
  const query = {
    search: "team lead",
    tag: "sql",
    category: "Problem-Solving",
    difficulty: "Hard",
    jobId: "5b0c2c0e-7c6f-4a3e-9a43-2f6f4a8f2a11",
    due: true,
  };
  expect(toLibraryFilters(query)).toEqual(query);
});

test("what is no filter is left out", () => {
  const query = {
    category: "Cooking",
    difficulty: ["Hard"],
    search: "   ",
    page: "2",
    tag: null,
    jobId: "1",
    due: "no",
  };
  expect(toLibraryFilters(query)).toEqual({});
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

test("a file is asked for with the filters, whatever they are written with", () => {
  expect(toExportHref({ search: "R&D + tests", tag: undefined, due: true }, "csv")).toBe(
    "/questions/export?format=csv&search=R%26D+%2B+tests&due=true",
  );
});

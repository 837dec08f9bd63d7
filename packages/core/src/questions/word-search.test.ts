import { expect, test } from "vitest";
import { createWordSearch } from "./word-search.ts";

const TEXT = "I negotiated the contract with the ward's suppliers, in C++ and Node.js, for CI/CD.";

test.each([
  ["negotiate", true],
  ["NEGOT", true],
  ["negotiation", true],
  ["gotiated", false],
  ["contract supplier", true],
  ["contract patient", false],
  ['"the contract with"', true],
  ['"contract the"', false],
  ['"the contr"', false],
  ['"the contr', true],
  ["patient or contract", true],
  ["patient or doctor", false],
  ["contract -patient", true],
  ["c++", true],
  ["js", true],
  ["ci/cd", true],
  ["+++", false],
  ["or", false],
  ["", false],
  ['"', false],
])("a search for %j finds it: %s", (search, found) => {
  expect(createWordSearch(search).finds(TEXT)).toBe(found);
});

test.each([
  ["contract -suppliers", true],
  ["contract -supply", false],
  ["-contr", false],
  ['-"the suppliers"', false],
  ['-"with the"', true],
  ["contract", false],
])("a search for %j excludes it: %s", (search, excluded) => {
  expect(createWordSearch(search).excludes(TEXT)).toBe(excluded);
});

import { expect, test } from "vitest";
import { toOwnPath } from "./use-enter.ts";

test("a path of our own is kept with its query", () => {
  expect(toOwnPath("/library?tag=sql")).toBe("/library?tag=sql");
});

test.each([
  "https://elsewhere.example",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "javascript:alert(1)",
  7,
  undefined,
])("%s is not followed after signing in", (redirect) => {
  expect(toOwnPath(redirect)).toBeUndefined();
});

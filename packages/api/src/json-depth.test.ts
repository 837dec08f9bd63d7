import { expect, test } from "vitest";
import { isDeeperThan } from "./json-depth.ts";

test.for([
  ["[".repeat(32) + "]".repeat(32), false],
  ["[".repeat(33) + "]".repeat(33), true],
  ['{"a":'.repeat(33) + "1" + "}".repeat(33), true],
  ["[".repeat(100_000), true],
  [`"${"[".repeat(100)}"`, false],
  [`"\\"${"[".repeat(100)}"`, false],
  [`"\\\\"${"[".repeat(33)}`, true],
  [`"${"[".repeat(100)}`, false],
  [`[${"{},".repeat(50_000)}{}]`, false],
  ["]".repeat(50) + "[".repeat(33), false],
] as const)("B32: case %$ of what nests deeper than 32", ([text, expected]) => {
  expect(isDeeperThan(32, text)).toBe(expected);
});

import { expect, test } from "vitest";
import type { StepResult } from "./run-step.ts";
import { formatSummary, sumTests } from "./summary.ts";

const results: StepResult[] = [
  { name: "lint", state: "passed", seconds: 1.25 },
  { name: "types", state: "failed", seconds: 2, note: "exit code 2" },
  { name: "unit", state: "passed", seconds: 3, counts: { passed: 10, failed: 0, skipped: 1 } },
  { name: "walk", state: "not run", seconds: 0, note: "no Chromium" },
];

test("a check counts as one test, a step that did not run as skipped", () => {
  expect(sumTests(results)).toEqual({ passed: 11, failed: 1, skipped: 2 });
});

test("a run that failed beside its tests still counts as a failure", () => {
  const failed: StepResult = {
    name: "unit",
    state: "failed",
    seconds: 1,
    counts: { passed: 5, failed: 0, skipped: 0 },
  };
  expect(sumTests([failed])).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test("each step has its line", () => {
  expect(formatSummary(results).split("\n")).toEqual([
    "lint   passed      1.3 s",
    "types  failed      2.0 s  exit code 2",
    "unit   passed      3.0 s  10 passed, 0 failed, 1 skipped",
    "walk   not run     0.0 s  no Chromium",
  ]);
});

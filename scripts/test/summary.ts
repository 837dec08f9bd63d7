import type { StepResult, TestCounts } from "./run-step.ts";

/** One line a step. */
export function formatSummary(results: StepResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, state, seconds, counts, note }) => {
      const tests = counts ? `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped` : "";
      const details = [tests, note].filter(Boolean).join("; ");
      return `${name.padEnd(width)}  ${state.padEnd(7)}  ${seconds.toFixed(1).padStart(6)} s  ${details}`.trimEnd();
    })
    .join("\n");
}

/** All steps together. A check without tests of its own counts as one. */
export function sumTests(results: StepResult[]): TestCounts {
  const each = results.map(({ state, counts }): TestCounts => {
    if (state === "not run") return { passed: 0, failed: 0, skipped: 1 };
    if (counts === undefined) return state === "passed" ? ONE_PASSED : ONE_FAILED;
    // A run can fail beside its tests: a file that doesn't load, an error after the last test.
    return state === "failed" && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  });
  return each.reduce(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
      skipped: sum.skipped + next.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

const ONE_PASSED: TestCounts = { passed: 1, failed: 0, skipped: 0 };
const ONE_FAILED: TestCounts = { passed: 0, failed: 1, skipped: 0 };

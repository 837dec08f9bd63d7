import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { Step } from "./steps.ts";

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface StepResult {
  name: string;
  state: "passed" | "failed" | "not run";
  seconds: number;
  counts?: TestCounts;
  note?: string;
}

/** Runs a step to its end, its output going to ours. */
export async function runStep(step: Step, root: string): Promise<StepResult> {
  const { name, missing } = step;
  if (missing !== undefined) {
    return { name, state: step.missingFails ? "failed" : "not run", seconds: 0, note: missing };
  }
  console.log(`\n== ${name}`);
  const startedAt = Date.now();
  const exitCode = await runCommand(step, root);
  const seconds = (Date.now() - startedAt) / 1_000;
  const counts = step.report === undefined ? undefined : readCounts(step.report);
  if (exitCode !== 0) return { name, state: "failed", seconds, counts, note: `exit code ${exitCode}` };
  if (counts?.passed === 0) return { name, state: "failed", seconds, counts, note: "no test ran" };
  return { name, state: "passed", seconds, counts };
}

function runCommand({ command, commandArguments, env }: Step, root: string): Promise<number> {
  const child = spawn(command, commandArguments, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  const passOn = (signal: NodeJS.Signals) => {
    child.kill(signal);
    // The step ends in its own time; what comes after it is not wanted any more.
    child.once("exit", () => process.exit(130));
  };
  process.on("SIGINT", passOn);
  process.on("SIGTERM", passOn);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (exitCode) => {
      process.off("SIGINT", passOn);
      process.off("SIGTERM", passOn);
      resolve(exitCode ?? 1);
    });
  });
}

/** Undefined: the run died before it could write its report. */
function readCounts(report: string): TestCounts | undefined {
  if (!existsSync(report)) return undefined;
  const json = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
  return {
    passed: json["numPassedTests"] ?? 0,
    failed: json["numFailedTests"] ?? 0,
    skipped: (json["numPendingTests"] ?? 0) + (json["numTodoTests"] ?? 0),
  };
}

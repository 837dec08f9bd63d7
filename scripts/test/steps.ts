import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findSystemPostgres } from "@groundwork/db/testing/system-postgres";
import { findChromium } from "../../e2e/find-chromium.ts";

export interface Step {
  name: string;
  command: string;
  commandArguments: string[];
  env?: Record<string, string>;
  /** Where the step's tests are counted, as vitest's JSON. */
  report?: string;
  /** Why it can't run on this machine. */
  missing?: string;
  /** A machine that ought to have what is missing. */
  missingFails?: boolean;
}

/**
 * What another version of the server could answer otherwise: every query we write is here. The rest of the API's tests, half
 * the time of the project, would find nothing that these don't.
 */
const OTHER_SERVER_FILES = [
  "packages/db/",
  "apps/worker/",
  "packages/api/src/access",
  "packages/api/src/account-export",
  "packages/api/src/rate-limits",
  "packages/api/src/stolen-dump",
];

/** All steps; their reports go into `folder`. */
export function buildSteps(root: string): { steps: Step[]; folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "groundwork-reports-"));
  const { packageManager } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    packageManager: string;
  };
  const tests = (name: string, project: string, files: readonly string[] = []): Step => {
    const report = path.join(folder, `${name}.json`);
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
    return { name, command: "vitest", commandArguments: ["run", "--project", project, ...files, ...reporters], report };
  };
  const systemPostgres = findSystemPostgres();
  const chromium = findChromium();
  const steps: Step[] = [
    // turbo asks pnpm for the workspace, so pnpm must be on its PATH.
    {
      name: "types",
      command: "npx",
      commandArguments: ["-y", packageManager, "exec", "turbo", "run", "typecheck", "typecheck:root", "--ui=stream"],
      env: { TURBO_TELEMETRY_DISABLED: "1" },
    },
    { name: "lint", command: "oxlint", commandArguments: ["--type-aware", "--deny-warnings"] },
    { name: "format", command: "oxfmt", commandArguments: ["--check", "."] },
    { name: "imports", command: "node", commandArguments: ["scripts/check-imports.ts"] },
    { name: "unused", command: "knip", commandArguments: [] },
    tests("unit", "unit"),
    { name: "accuracy", command: "node", commandArguments: ["bench/accuracy.ts", "--check"] },
    tests("house", "house"),
    { ...tests("database-embedded", "database"), env: { TEST_POSTGRES: "embedded" } },
    {
      ...tests("database-system", "database", OTHER_SERVER_FILES),
      env: { TEST_POSTGRES: "system" },
      missing: systemPostgres ? undefined : "this machine has no PostgreSQL of its own",
    },
    {
      ...tests("walk", "walk"),
      env: chromium.path ? { CHROMIUM_PATH: chromium.path } : {},
      missing: chromium.missing,
      missingFails: Boolean(process.env["CI"]),
    },
  ];
  return { steps, folder };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findViolations } from "./find-violations.ts";
import { IMPORT_RULES } from "./rules.ts";

let root: string;

/** The names, exports and places of the real packages. */
const MANIFESTS = {
  "packages/core": {
    name: "@groundwork/core",
    exports: {
      ".": "./src/index.ts",
      "./schemas": "./src/schemas/index.ts",
      "./node": "./src/node/index.ts",
      "./testing": "./src/testing/index.ts",
    },
  },
  "packages/db": { name: "@groundwork/db", exports: { ".": "./src/index.ts", "./testing": "./src/testing/index.ts" } },
  "packages/api": { name: "@groundwork/api", exports: { ".": "./src/index.ts", "./contract": "./src/contract.ts" } },
  "packages/sdk": { name: "@groundwork/sdk", exports: { ".": "./src/index.ts" } },
  "apps/web": { name: "@groundwork/web" },
  "apps/worker": { name: "@groundwork/worker" },
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "imports-"));
  for (const [member, manifest] of Object.entries(MANIFESTS)) plant(`${member}/package.json`, JSON.stringify(manifest));
});

afterEach(() => rmSync(root, { recursive: true }));

function plant(file: string, source: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), source);
}

function brokenBy(file: string, source: string): string[] {
  plant(file, source);
  return findViolations(root, IMPORT_RULES).violations.map(({ rule }) => rule);
}

/** For each rule an import that breaks it. */
const PLANTED: Record<string, [file: string, source: string]> = {
  "schemas need zod alone": ["packages/core/src/schemas/job.ts", 'import { x } from "../errors.ts";'],
  "core knows no other room": ["packages/core/src/resume/a.ts", 'import { x } from "@groundwork/db";'],
  "core does no I/O outside core/node": ["packages/core/src/resume/a.ts", 'import { readFile } from "fs/promises";'],
  "db knows core alone": ["packages/db/src/a.ts", 'import type { x } from "@groundwork/api";'],
  "db does without core/node": ["packages/db/src/a.ts", 'import { x } from "@groundwork/core/node";'],
  "api knows db and core": ["packages/api/src/a.ts", 'export * from "@groundwork/sdk";'],
  "worker knows db and core, never api": ["apps/worker/src/a.ts", 'const x = await import("@groundwork/api");'],
  "sdk knows core/schemas and api's contract": ["packages/sdk/src/a.ts", 'import type { x } from "@groundwork/db";'],
  "sdk takes types alone from api and core": [
    "packages/sdk/src/a.ts",
    'import { type x } from "@groundwork/api/contract";',
  ],
  "web knows core, sdk and api": ["apps/web/src/lib/a.ts", 'import type { x } from "@groundwork/db";'],
  "web runs nothing of core but its schemas": ["apps/web/src/lib/a.ts", 'import { x } from "@groundwork/core";'],
  "web takes types alone from api": ["apps/web/src/lib/a.ts", 'import { procedures } from "@groundwork/api/contract";'],
  "a feature of the web app knows no other feature": [
    "apps/web/src/features/chat/a.tsx",
    'import { x } from "../jobs/b.tsx";',
  ],
  "ui and lib know neither features nor app": ["apps/web/src/ui/a.tsx", 'import { x } from "../features/chat/a.tsx";'],
  "analyze runs on core alone": ["scripts/analyze.ts", 'import { x } from "@groundwork/db";'],
  "a package is entered by its name, not by its path": [
    "packages/db/src/a.ts",
    'import { x } from "../../core/src/errors.ts";',
  ],
  "what is for tests stays in tests": ["packages/api/src/a.ts", 'import { x } from "@groundwork/core/testing";'],
};

test.each(IMPORT_RULES.map(({ name }) => name))("fires: %s", (name) => {
  expect(brokenBy(...(PLANTED[name] ?? expect.fail("no planted import")))).toContain(name);
});

test("a violation names its file and line", () => {
  plant("packages/db/src/a.ts", '// first\nimport { x } from "@groundwork/api";');
  expect(findViolations(root, IMPORT_RULES).violations).toEqual([
    { rule: "db knows core alone", file: "packages/db/src/a.ts", line: 2, specifier: "@groundwork/api" },
  ]);
});

test("a type taken with import() in a type is an import too", () => {
  expect(brokenBy("apps/worker/src/a.ts", 'export type X = import("@groundwork/api").Y;')).toEqual([
    "worker knows db and core, never api",
  ]);
});

test.each([
  ["packages/core/src/schemas/a.ts", 'import { z } from "zod";\nimport { b } from "./b.ts";'],
  ["packages/core/src/node/a.ts", 'import { readFile } from "node:fs/promises";'],
  ["packages/core/src/resume/a.test.ts", 'import { readFile } from "node:fs/promises";'],
  ["packages/api/src/a.test.ts", 'import { test } from "@groundwork/db/testing";'],
  ["packages/sdk/src/a.ts", 'import type { procedures } from "@groundwork/api/contract";'],
  ["apps/web/src/features/chat/a.tsx", 'import { b } from "./b.tsx";\nimport { c } from "../../ui/c.tsx";'],
  [
    "apps/web/src/lib/a.ts",
    'import { jobSchema } from "@groundwork/core/schemas";\nimport type { p } from "@groundwork/api/contract";',
  ],
])("leaves %s alone with what it may import", (file, source) => {
  expect(brokenBy(file, source)).toEqual([]);
});

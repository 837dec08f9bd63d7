import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const TIMEOUT_MILLISECONDS = 30_000;
const timeouts = { testTimeout: TIMEOUT_MILLISECONDS, hookTimeout: TIMEOUT_MILLISECONDS };

/** `unit` needs nothing, `house` starts and kills servers, `database` a PostgreSQL (see packages/db/src/testing/global-setup.ts), `walk` a browser. */
export default defineConfig({
  test: {
    // On two cores vitest would take one; most of these tests wait for a server, so two halve the time (110 s -> 60 s).
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          ...timeouts,
          name: "unit",
          include: ["packages/{core,sdk}/src/**/*.test.ts", "apps/web/src/**/*.test.{ts,tsx}"],
        },
      },
      {
        test: {
          ...timeouts,
          name: "house",
          include: ["packages/db/src/embedded/*.test.ts", "{scripts,bench}/**/*.test.ts"],
        },
      },
      {
        test: {
          ...timeouts,
          name: "database",
          include: ["packages/{db,api}/src/**/*.test.ts", "apps/worker/src/**/*.test.ts"],
          exclude: ["packages/db/src/embedded/**"],
          globalSetup: "packages/db/src/testing/global-setup.ts",
        },
      },
      {
        test: {
          ...timeouts,
          testTimeout: 10 * TIMEOUT_MILLISECONDS,
          hookTimeout: 10 * TIMEOUT_MILLISECONDS,
          name: "walk",
          include: ["e2e/**/*.test.ts"],
          globalSetup: "e2e/global-setup.ts",
        },
      },
    ],
  },
});

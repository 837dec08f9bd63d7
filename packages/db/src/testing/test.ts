import { createHash } from "node:crypto";
import { test as base, inject } from "vitest";
import { type DatabaseClient, createDatabaseClient } from "../client.ts";
import type { MasterKeyring } from "../user-keys.ts";
import { type TestDatabase, cloneTemplate } from "./template-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Superuser URL of the run's server; from the global set-up. */
    adminUrl: string;
  }
}

/** Wraps the data keys of every test: the same in the API's and the worker's client. */
export const TEST_MASTER_KEY = createHash("sha256").update("the master key of the tests").digest();
export const TEST_MASTER_KEYS: MasterKeyring = {
  newest: () => ({ version: 1, key: TEST_MASTER_KEY }),
  get: () => TEST_MASTER_KEY,
};

/** Vitest's `test` with a database of its own, and clients for the API's and the worker's role. */
export const test = base.extend<{
  testDatabase: TestDatabase;
  database: DatabaseClient;
  workerDatabase: DatabaseClient;
}>({
  // Vitest wants the destructuring even where nothing is taken.
  // oxlint-disable-next-line no-empty-pattern
  testDatabase: async ({}, use) => {
    const clone = await cloneTemplate(inject("adminUrl"));
    await use(clone);
    await clone.drop();
  },
  database: async ({ testDatabase }, use) => {
    const client = createDatabaseClient({ url: testDatabase.apiUrl, masterKeys: TEST_MASTER_KEYS });
    await use(client);
    await client.close();
  },
  workerDatabase: async ({ testDatabase }, use) => {
    const client = createDatabaseClient({ url: testDatabase.workerUrl, masterKeys: TEST_MASTER_KEYS });
    await use(client);
    await client.close();
  },
});

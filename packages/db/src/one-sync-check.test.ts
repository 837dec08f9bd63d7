import { Client, Pool, Query } from "pg";
import { describe, expect } from "vitest";
import { findOneSyncFault } from "./one-sync-check.ts";
import { test as base } from "./testing/index.ts";

const test = base.extend<{ pool: Pool }>({
  pool: async ({ testDatabase }, use) => {
    const pool = new Pool({ connectionString: testDatabase.apiUrl, max: 1, pipeline: true });
    pool.on("error", () => {});
    await use(pool);
    await pool.end();
  },
});

describe("the look at pg before reading in one Sync", () => {
  test("finds nothing wrong with the one that is pinned, and gives its connection back", async ({ pool }) => {
    expect(await findOneSyncFault(pool)).toBeUndefined();
    expect(pool.idleCount).toBe(1);
  });

  test("names what a pg of another making has not", async ({ pool }) => {
    const { handleDataRow } = Query.prototype as unknown as Record<string, unknown>;
    Reflect.deleteProperty(Query.prototype, "handleDataRow");
    const fault = findOneSyncFault(pool);
    Object.assign(Query.prototype, { handleDataRow });
    expect(await fault).toBe("pg's Query has no handleDataRow");
  });

  test("says what fails, and gives up the connection it failed on", async ({ pool, testDatabase }) => {
    const admin = new Client({ connectionString: testDatabase.adminUrl });
    await admin.connect();
    await admin.query("revoke execute on function set_config from public");
    await admin.end();
    expect(await findOneSyncFault(pool)).toBe("it fails: permission denied for function set_config");
    expect(pool.totalCount).toBe(0);
  });

  test("fails when there is no database to ask, and when it goes away in between", async ({ testDatabase }) => {
    const url = new URL(testDatabase.apiUrl);
    url.pathname = "/not_there";
    const nowhere = new Pool({ connectionString: url.href });
    await expect(findOneSyncFault(nowhere)).rejects.toMatchObject({ code: "3D000" });
    await nowhere.end();
    const leaving = new Pool({ connectionString: testDatabase.apiUrl, max: 1 });
    leaving.on("connect", (client) => {
      client.on("error", () => {});
      (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    });
    await expect(findOneSyncFault(leaving)).rejects.toThrow(/connection|terminated/i);
    await leaving.end();
  });
});

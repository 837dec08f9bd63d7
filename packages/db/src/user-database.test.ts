import { sql } from "kysely";
import { describe, expect } from "vitest";
import { insertSession } from "./accounts.ts";
import { createDatabaseClient } from "./client.ts";
import { TEST_MASTER_KEYS, addUpload, addUser, test } from "./testing/index.ts";

describe("a transaction as a user", () => {
  test("leaves no user behind on its connection", async ({ testDatabase }) => {
    const single = createDatabaseClient({ url: testDatabase.apiUrl, masterKeys: TEST_MASTER_KEYS, poolSize: 1 });
    const { id } = await addUser(single);
    await addUpload(single, id);
    const { rows } = await sql`select id from user_uploads`.execute(single.db);
    expect(rows).toEqual([]);
    await single.close();
  });

  test("that throws leaves nothing behind, and the connection works on", async ({ testDatabase }) => {
    const single = createDatabaseClient({ url: testDatabase.apiUrl, masterKeys: TEST_MASTER_KEYS, poolSize: 1 });
    const { id } = await addUser(single);
    const failing = single.asUser(id, async (scope) => {
      await insertSession(scope, { tokenHash: "gone", expiresAt: new Date("2100-01-01") });
      await sql`select 1 / 0`.execute(scope.db);
    });
    await expect(failing).rejects.toMatchObject({ code: "22012" });
    expect(await single.asUser(id, ({ db }) => db.selectFrom("sessions").selectAll().execute())).toEqual([]);
    await single.close();
  });

  test("of many users at once on few connections shows each only their own", async ({ testDatabase }) => {
    const few = createDatabaseClient({ url: testDatabase.apiUrl, masterKeys: TEST_MASTER_KEYS, poolSize: 2 });
    const users = await Promise.all(Array.from({ length: 8 }, () => addUser(few)));
    await Promise.all(users.map((user) => addUpload(few, user.id, `of ${user.id}`)));
    const seen = await Promise.all(
      users.map((user) => few.asUser(user.id, ({ db }) => db.selectFrom("user_uploads").select("user_id").execute())),
    );
    expect(seen).toEqual(users.map((user) => [{ user_id: user.id }]));
    await few.close();
  });

  test("does not open another master key's columns", async ({ database, testDatabase }) => {
    const { id } = await addUser(database);
    await addUpload(database, id);
    const strangeKeys = { newest: () => ({ version: 1, key: Buffer.alloc(32, 8) }), get: () => Buffer.alloc(32, 8) };
    const stranger = createDatabaseClient({ url: testDatabase.apiUrl, masterKeys: strangeKeys });
    await expect(stranger.asUser(id, async () => undefined)).rejects.toThrow(
      "the master key of version 1 does not open",
    );
    await stranger.close();
  });
});

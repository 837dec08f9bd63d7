import { sql } from "kysely";
import { Client, Query } from "pg";
import { describe, expect } from "vitest";
import { type DatabaseClient, createDatabaseClient } from "./client.ts";
import { TEST_MASTER_KEYS, addUpload, addUser, test as base } from "./testing/index.ts";
import { listUploads } from "./uploads.ts";

/** A client of two connections. `slow` cannot work in one Sync, and says why. */
const test = base.extend<{ client: DatabaseClient; slow: { client: DatabaseClient; reasons: string[] } }>({
  client: async ({ testDatabase }, use) => {
    const client = createDatabaseClient({ url: testDatabase.apiUrl, masterKeys: TEST_MASTER_KEYS, poolSize: 2 });
    await use(client);
    await client.close();
  },
  slow: async ({ testDatabase, database }, use) => {
    const reasons: string[] = [];
    const client = createDatabaseClient({
      url: testDatabase.apiUrl,
      masterKeys: TEST_MASTER_KEYS,
      poolSize: 2,
      onSlowReads: (reason) => reasons.push(reason),
    });
    const { id } = await addUser(database);
    // As a later pg might come. Looked at before anything is awaited.
    const { hasBeenParsed } = Query.prototype as unknown as Record<string, unknown>;
    Reflect.deleteProperty(Query.prototype, "hasBeenParsed");
    const first = client.readAsUser(id, () => Promise.resolve());
    Object.assign(Query.prototype, { hasBeenParsed });
    await first;
    await use({ client, reasons });
    await client.close();
  },
});

const countUploads = (client: DatabaseClient, userId: number) =>
  client.readAsUser(userId, async (scope) => (await listUploads(scope, { limit: 10 })).items.length);

/** What is seen on every connection of the pool without a user. */
async function seenWithout(client: DatabaseClient): Promise<number[]> {
  const connections = [await client.pool.connect(), await client.pool.connect()];
  const counts = [];
  for (const connection of connections) {
    counts.push(
      (await connection.query<{ rows: number }>("select count(*)::int as rows from user_uploads")).rows[0]!.rows,
    );
    connection.release();
  }
  return counts;
}

describe("reading as a user", () => {
  test("shows many at once on few connections each only their own, and leaves nobody behind", async ({ client }) => {
    const users = await Promise.all(Array.from({ length: 6 }, () => addUser(client)));
    await Promise.all(users.flatMap((user, i) => Array.from({ length: i }, () => addUpload(client, user.id))));
    const rounds = Array.from({ length: 10 }, () => Promise.all(users.map((user) => countUploads(client, user.id))));
    for (const counts of await Promise.all(rounds)) expect(counts).toEqual(users.map((_, i) => i));
    expect(await seenWithout(client)).toEqual([0, 0]);
  });

  test("opens what was sealed, also for somebody whose key it has not seen, or who has none yet", async ({
    client,
    database,
  }) => {
    const { id } = await addUser(database);
    expect(await countUploads(client, id)).toBe(0);
    await addUpload(database, id);
    const names = await client.readAsUser(id, (scope) => listUploads(scope, { limit: 1 }));
    expect(names.items[0]!.fileName).toBe("resume.pdf");
  });

  test("gives up a connection on which a transaction was begun: the user would stay behind", async ({ client }) => {
    const { id } = await addUser(client);
    await addUpload(client, id);
    await client.readAsUser(id, ({ db }) => sql`begin`.execute(db as DatabaseClient["db"]));
    expect(await seenWithout(client)).toEqual([0, 0]);
  });

  test("refuses to write, also what the types were talked into", async ({ client, slow }) => {
    const { id } = await addUser(client);
    for (const each of [client, slow.client]) {
      const deleting = each.readAsUser(id, ({ db }) =>
        (db as DatabaseClient["db"]).deleteFrom("users").where("id", "=", id).execute(),
      );
      await expect(deleting).rejects.toMatchObject({ code: "25006" });
      const begun = each.readAsUser(id, ({ db }) =>
        (db as DatabaseClient["db"]).transaction().execute(() => Promise.resolve()),
      );
      await expect(begun).rejects.toThrow();
      expect(await countUploads(each, id)).toBe(0);
    }
  });

  test("takes transactions where pg is not as expected, and says why once", async ({ slow: { client, reasons } }) => {
    const { id } = await addUser(client);
    await addUpload(client, id);
    const { id: other } = await addUser(client);
    const transactions = await client.readAsUser(id, async ({ db }) => {
      const stamp = sql<string>`transaction_timestamp()::text`.as("stamp");
      const ask = () => db.selectFrom("users").select(stamp).executeTakeFirstOrThrow();
      return new Set([(await ask()).stamp, (await ask()).stamp]);
    });
    expect(transactions.size).toBe(1);
    expect(await countUploads(client, id)).toBe(1);
    expect(await countUploads(client, other)).toBe(0);
    expect(await seenWithout(client)).toEqual([0, 0]);
    expect(reasons).toEqual(["pg's Query has no hasBeenParsed"]);
  });

  test("tries again after a start at which the database was away", async ({ testDatabase, client }) => {
    const { id } = await addUser(client);
    const reasons: string[] = [];
    const early = createDatabaseClient({
      url: testDatabase.apiUrl,
      masterKeys: TEST_MASTER_KEYS,
      onSlowReads: (reason) => reasons.push(reason),
    });
    const admin = new Client({ connectionString: testDatabase.adminUrl });
    await admin.connect();
    const name = new URL(testDatabase.apiUrl).pathname.slice(1);
    await admin.query(`revoke connect on database ${name} from chatapp`);
    await expect(countUploads(early, id)).rejects.toMatchObject({ code: "42501" });
    await admin.query(`grant connect on database ${name} to chatapp`);
    await admin.end();
    expect(await countUploads(early, id)).toBe(0);
    expect(reasons).toEqual([]);
    await early.close();
  });
});

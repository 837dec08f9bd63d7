import { Client, escapeIdentifier } from "pg";
import { expect } from "vitest";
import { COLUMN_CLASSES } from "./column-classes.ts";
import { replayErasures } from "./erase-account.ts";
import { openJobQueue } from "./job-queue.ts";
import { runMaintenance } from "./maintenance.ts";
import { addUser, test as databaseTest } from "./testing/index.ts";
import { type OwnedTable, listOwnedTables, seedRow } from "./testing/owned-tables.ts";

const [ADA, BEN] = [1001, 1002];
/** What is kept by design: who did what, under a number. */
const KEPT = ["audit_log", "audit_seals"];

const test = databaseTest.extend<{ admin: Client }>({
  admin: async ({ testDatabase }, use) => {
    const admin = new Client({ connectionString: testDatabase.adminUrl });
    await admin.connect();
    await use(admin);
    await admin.end();
  },
});

const toMarker = (person: number) => `marker-of-${person}`;

/** A row of the person in every table, with a marker in every column that takes one. */
async function seedEverything(admin: Client, tables: readonly OwnedTable[], person: number): Promise<void> {
  for (const table of tables) {
    await seedRow(admin, { table, person });
    for (const { name, type } of table.columns) {
      const value = TO_MARKED[type]?.(toMarker(person));
      if (value === undefined) continue;
      // Refused where a CHECK or a length says so: then the column can hold no text of a person's.
      await admin
        .query(`update ${table.name} set ${escapeIdentifier(name)} = $1 where ${table.owner} = $2`, [value, person])
        .catch(() => {});
    }
  }
}

const TO_MARKED: Record<string, (marker: string) => unknown> = {
  "character varying": (marker) => marker,
  text: (marker) => marker,
  "text[]": (marker) => [marker],
  bytea: (marker) => Buffer.from(marker),
  jsonb: (marker) => JSON.stringify({ marker }),
};

/** Tables of every schema in which the marker stands anywhere, in bytes too. */
async function findMarker(admin: Client, marker: string): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`);
  const found: string[] = [];
  for (const { name } of rows) {
    const hex = Buffer.from(marker).toString("hex");
    const { rowCount } = await admin.query(`select from ${name} t where t::text like $1 or t::text like $2 limit 1`, [
      `%${marker}%`,
      `%${hex}%`,
    ]);
    if (rowCount !== 0) found.push(name.replace(/^public\./, ""));
  }
  return found;
}

const countRows = async (admin: Client, { name, owner }: OwnedTable, person: number) =>
  Number(
    (await admin.query<{ n: string }>(`select count(*) as n from ${name} where ${owner} = $1`, [person])).rows[0]!.n,
  );

const erased = (userId: number) => ({ userId, erasedAt: new Date().toISOString() });

test("P7: every column of every owned table has a class", async ({ admin }) => {
  const tables = await listOwnedTables(admin);
  const computed: Record<string, string[]> = { chat_messages: ["owner_id"], saved_interview_questions: ["words"] };
  const found = Object.fromEntries(
    tables.map(({ name, columns }) => [name, [...columns.map((c) => c.name), ...(computed[name] ?? [])].toSorted()]),
  );
  const declared = Object.entries(COLUMN_CLASSES).map(([name, { columns }]) => [name, Object.keys(columns).toSorted()]);
  expect(found).toEqual(Object.fromEntries(declared));
});

test("P8: erases a person from every table and the queue, and nobody else", async ({
  admin,
  testDatabase,
  database,
}) => {
  const tables = await listOwnedTables(admin);
  for (const person of [ADA, BEN]) await seedEverything(admin, tables, person);
  const queue = await openJobQueue({ url: testDatabase.apiUrl, name: "api", onError: () => {} });
  await database.db.transaction().execute(async (transaction) => {
    for (const userId of [ADA, BEN])
      await queue.enqueue(transaction, { jobId: `job-${userId}`, userId, queuedAttempt: 0 });
  });
  await queue.stop({ graceSeconds: 1 });
  const ofBen = await findMarker(admin, toMarker(BEN));
  expect(ofBen.length).toBeGreaterThan(12);
  expect(await findMarker(admin, `job-${ADA}`)).not.toEqual([]);

  const replayed = await replayErasures({ url: testDatabase.maintenanceUrl, erasures: [erased(ADA), erased(ADA)] });
  const erasable = tables.filter(({ name }) => !KEPT.includes(name));
  expect(Object.keys(replayed.get(ADA)!).toSorted()).toEqual(erasable.map(({ name }) => name).toSorted());
  for (const table of erasable)
    expect([table.name, await countRows(admin, table, ADA), await countRows(admin, table, BEN)]).toEqual([
      table.name,
      0,
      1,
    ]);
  expect(await findMarker(admin, toMarker(ADA))).toEqual([]);
  expect(await findMarker(admin, toMarker(BEN))).toEqual(ofBen);
  expect(await findMarker(admin, `job-${ADA}`)).toEqual([]);
  expect(await findMarker(admin, `job-${BEN}`)).not.toEqual([]);
});

test("P9: who signed up after the erasure, under the number it freed in a restored database, stays", async ({
  database,
  testDatabase,
}) => {
  const { id } = await addUser(database);
  const before = { userId: id, erasedAt: new Date(Date.now() - 60_000).toISOString() };
  expect((await replayErasures({ url: testDatabase.maintenanceUrl, erasures: [before] })).size).toBe(0);
  expect((await replayErasures({ url: testDatabase.maintenanceUrl, erasures: [erased(id)] })).size).toBe(1);
});

test("P8: erases nobody but the user it works as, and never the system's", async ({ admin, testDatabase }) => {
  await seedEverything(admin, await listOwnedTables(admin), ADA);
  const client = new Client({ connectionString: testDatabase.apiUrl });
  await client.connect();
  for (const [as, target] of [
    ["", ADA],
    [String(BEN), ADA],
    ["10", 10],
  ] as const) {
    await client.query("begin");
    await client.query("select set_config('app.current_user_id', $1, true)", [as]);
    await expect(client.query("select erase_account($1)", [target])).rejects.toThrow("as its own user");
    await client.query("rollback");
  }
  await client.end();
  expect((await admin.query("select from users where id in (10, $1)", [ADA])).rowCount).toBe(2);
});

test("P8: what a request that was under way still wrote is swept", async ({ admin, testDatabase, database }) => {
  const tables = await listOwnedTables(admin);
  const { id } = await addUser(database);
  const reviews = tables.find(({ name }) => name === "question_reviews")!;
  await seedRow(admin, { table: reviews, person: id });
  await seedRow(admin, { table: reviews, person: 4242 });
  expect(await runMaintenance({ url: testDatabase.maintenanceUrl })).toMatchObject({
    strayRowsDeleted: 1,
    failures: [],
  });
  expect([await countRows(admin, reviews, id), await countRows(admin, reviews, 4242)]).toEqual([1, 0]);
});

test("P9: an account that a restored backup brings back is erased again by the ledger", async ({
  admin,
  testDatabase,
}) => {
  await seedEverything(admin, await listOwnedTables(admin), ADA);
  const backup = `${new URL(testDatabase.apiUrl).pathname.slice(1)}_backup`;
  const server = new URL(testDatabase.adminUrl);
  server.pathname = "/postgres";
  const elsewhere = new Client({ connectionString: server.href });
  await elsewhere.connect();
  await admin.end();
  const original = escapeIdentifier(new URL(testDatabase.apiUrl).pathname.slice(1));
  await elsewhere.query(`create database ${escapeIdentifier(backup)} template ${original} owner groundwork_owner`);
  await replayErasures({ url: testDatabase.maintenanceUrl, erasures: [erased(ADA)] });

  const restored = new URL(testDatabase.maintenanceUrl);
  restored.pathname = `/${backup}`;
  const restoredAdmin = new URL(testDatabase.adminUrl);
  restoredAdmin.pathname = `/${backup}`;
  const reader = new Client({ connectionString: restoredAdmin.href });
  await reader.connect();
  expect((await findMarker(reader, toMarker(ADA))).length).toBeGreaterThan(12);
  await replayErasures({ url: restored.href, erasures: [erased(ADA)] });
  expect(await findMarker(reader, toMarker(ADA))).toEqual([]);
  await reader.end();
  await elsewhere.query(`drop database ${escapeIdentifier(backup)} with (force)`);
  await elsewhere.end();
});

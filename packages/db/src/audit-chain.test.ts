import { Client } from "pg";
import { expect } from "vitest";
import { type AuditChain, openAuditChain } from "./audit-chain.ts";
import { listAuditEntries, recordAudit } from "./audit.ts";
import type { DatabaseClient } from "./client.ts";
import { addUser, test as databaseTest } from "./testing/index.ts";

const test = databaseTest.extend<{ chain: AuditChain; admin: Client }>({
  chain: async ({ testDatabase }, use) => {
    const chain = openAuditChain({ url: testDatabase.maintenanceUrl });
    await use(chain);
    await chain.close();
  },
  /** Whoever owns the server: only they get past the trigger. */
  admin: async ({ testDatabase }, use) => {
    const admin = new Client({ connectionString: testDatabase.adminUrl });
    await admin.connect();
    await admin.query("set session_replication_role = replica");
    await use(admin);
    await admin.end();
  },
});

/** @returns the user who did it */
async function act(database: DatabaseClient, times: number): Promise<number> {
  const { id } = await addUser(database);
  for (let time = 0; time < times; time += 1)
    await database.asUser(id, (scope) => recordAudit(scope, { action: "job.created", subject: time }));
  return id;
}

/** Until so many are sealed: transactions of other tests on the same server may still be open. */
async function sealAll(chain: AuditChain, rows: number): Promise<void> {
  let sealed = 0;
  await expect.poll(async () => (sealed += await chain.seal()), { timeout: 20_000 }).toBe(rows);
}

test("I13: a chain over all that happened holds, and goes on where it ended", async ({ database, chain }) => {
  await act(database, 5);
  expect((await chain.verify([])).unsealed).toBe(5);
  await sealAll(chain, 5);
  const first = await chain.getHead();
  expect(first.sequence).toBe(5);
  await act(database, 2);
  await sealAll(chain, 2);
  expect(await chain.seal()).toBe(0);
  const head = await chain.getHead();
  expect(await chain.verify([first, head])).toEqual({ head, unsealed: 0 });
});

test("what is under way is sealed after it is over, whatever came meanwhile", async ({ database, chain }) => {
  const userId = await act(database, 1);
  await sealAll(chain, 1);
  await database.asUser(userId, async (scope) => {
    await recordAudit(scope, { action: "job.deleted" });
    await act(database, 1);
    // Both are younger than a transaction that is open.
    expect(await chain.seal()).toBe(0);
  });
  await sealAll(chain, 2);
  expect((await chain.verify([])).broken).toBeUndefined();
});

test("what waited for hours is sealed whole, a batch after another", async ({
  database,
  chain,
  admin,
  testDatabase,
}) => {
  await act(database, 3);
  await admin.query("update audit_log set created_at = created_at - interval '5 hours'");
  const client = new Client({ connectionString: testDatabase.maintenanceUrl });
  await client.connect();
  for (const sealed of [1, 1, 1, 0])
    expect((await client.query("select seal_audit_log(1) as rows")).rows).toEqual([{ rows: sealed }]);
  await client.end();
  expect((await chain.verify([])).unsealed).toBe(0);
});

test("an act that is rolled back leaves nothing", async ({ database, chain }) => {
  const userId = await act(database, 0);
  const failing = database.asUser(userId, async (scope) => {
    await recordAudit(scope, { action: "job.deleted" });
    throw new Error("rolled back");
  });
  await expect(failing).rejects.toThrow("rolled back");
  expect(await chain.seal()).toBe(0);
  expect((await database.asUser(userId, (scope) => listAuditEntries(scope, { limit: 10 }))).items).toEqual([]);
});

test("two that seal at once make one chain", async ({ database, chain, testDatabase }) => {
  await act(database, 20);
  const other = openAuditChain({ url: testDatabase.maintenanceUrl });
  let sealed = 0;
  const sealTwice = async () => {
    for (const rows of await Promise.all([chain.seal(), other.seal()])) sealed += rows;
    return sealed;
  };
  await expect.poll(sealTwice, { timeout: 20_000 }).toBe(20);
  await other.close();
  expect(await chain.verify([])).toMatchObject({ head: { sequence: 20 }, unsealed: 0 });
});

const TAMPERED: Record<string, { statement: string; broken: { sequence: number; what: string } }> = {
  "an act that was changed": {
    statement: "update audit_log set action = 'job.deleted' where subject = '2'",
    broken: { sequence: 3, what: "changed" },
  },
  "a time that was changed": {
    statement: "update audit_log set created_at = created_at + interval '1 microsecond' where subject = '2'",
    broken: { sequence: 3, what: "changed" },
  },
  "an act that was deleted": {
    statement: "delete from audit_log where subject = '2'",
    broken: { sequence: 3, what: "deleted" },
  },
  "an act that was deleted with its seal": {
    statement: `delete from audit_seals where sequence = 3; delete from audit_log where subject = '2'`,
    broken: { sequence: 3, what: "missing" },
  },
  "an act that was put in": {
    statement: `insert into audit_log (user_id, action, subject) select user_id, 'job.created', 'x' from audit_log limit 1;
      update audit_seals set sequence = sequence + 100 where sequence > 3; update audit_seals set sequence = sequence - 99 where sequence > 100;
      insert into audit_seals (sequence, user_id, log_id, hash) select 4, user_id, id, sha256('x') from audit_log where subject = 'x'`,
    broken: { sequence: 4, what: "changed" },
  },
  "acts in another order": {
    statement: `update audit_seals set log_id = -log_id where sequence in (2, 3);
      update audit_seals s set log_id = -o.log_id from audit_seals o where s.sequence in (2, 3) and o.sequence = 5 - s.sequence`,
    broken: { sequence: 2, what: "changed" },
  },
  "an end that was cut off": {
    statement: "delete from audit_log where subject in ('3', '4'); delete from audit_seals where sequence > 3",
    broken: { sequence: 4, what: "missing" },
  },
};

for (const [what, { statement, broken }] of Object.entries(TAMPERED)) {
  test(`I13, ASVS 16.4.2: ${what} is found`, async ({ database, chain, admin }) => {
    await act(database, 5);
    await sealAll(chain, 5);
    const head = await chain.getHead();
    await admin.query(statement);
    expect((await chain.verify([head])).broken).toEqual(broken);
  });
}

test("a history written anew, hashes and all, is found by the head that was kept outside", async ({
  database,
  chain,
  admin,
}) => {
  await act(database, 3);
  await sealAll(chain, 3);
  const head = await chain.getHead();
  await admin.query("update audit_log set subject = 'other' where subject = '1'; delete from audit_seals");
  await sealAll(chain, 3);
  expect((await chain.verify([])).broken).toBeUndefined();
  expect((await chain.verify([head])).broken).toEqual({ sequence: 3, what: "changed" });
});

test("ASVS 16.4.2: no role may change or delete a row, the owner of the tables included", async ({
  database,
  testDatabase,
}) => {
  const userId = await act(database, 1);
  const owner = new Client({ connectionString: testDatabase.migrationUrl });
  await owner.connect();
  for (const statement of ["update audit_log set action = 'a.b'", "delete from audit_log", "truncate audit_log"]) {
    await expect(owner.query(statement)).rejects.toThrow("insert-only");
    await expect(owner.query(statement.replace("audit_log", "audit_seals"))).rejects.toThrow(/insert-only|column/);
  }
  await owner.end();
  const change = database.asUser(userId, ({ db }) => db.updateTable("audit_log").set({ subject: "x" }).execute());
  await expect(change).rejects.toThrow("permission denied");
});

import { Client } from "pg";
import { describe, expect } from "vitest";
import { getMessageMedia, readMediaRange } from "./chat-media.ts";
import { insertMessageKey } from "./chat-message-keys.ts";
import { findMessage, insertMessage, listMessages } from "./chat-messages.ts";
import { findAsked, findReply, insertReply } from "./chat-replies.ts";
import { getChatSession, listChatSessions, openSession } from "./chat-sessions.ts";
import { type DatabaseClient, type UserScope, createDatabaseClient } from "./client.ts";
import { runMaintenance } from "./maintenance.ts";
import { TEST_MASTER_KEYS, type TestDatabase, addUser, test as databaseTest } from "./testing/index.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const IMAGE = Buffer.from("an image");
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS);

const test = databaseTest.extend<{ admin: Client }>({
  admin: async ({ testDatabase }, use) => {
    const admin = new Client({ connectionString: testDatabase.adminUrl });
    await admin.connect();
    await use(admin);
    await admin.end();
  },
});

interface Databases {
  admin: Client;
  testDatabase: TestDatabase;
}

/** An image and what is said to it, in a session of their own or in the one given. */
async function addExchange(
  scope: UserScope,
  { instant, sessionId }: { instant?: Date; sessionId?: string } = {},
): Promise<{ sessionId: string; messageId: string; replyId: string }> {
  const session = await openSession(scope, { sessionId, title: "My resume" });
  const message = await insertMessage(scope, {
    sessionId: session.sessionId,
    instant: instant?.toISOString() ?? session.instant,
    type: "image",
    text: "What is this?",
    metadata: { mime_type: "image/png", alt_text: "a page" },
    media: IMAGE,
  });
  const reply = await insertReply(scope, message, { text: "A page.", metadata: { from_qa: false, evidence: [] } });
  return { sessionId: session.sessionId, messageId: message.id, replyId: reply.id };
}

/** The API's client when the database's clock is so many days later: this `now()` is found before PostgreSQL's own. */
async function openAt(days: number, { admin, testDatabase }: Databases): Promise<DatabaseClient> {
  const schema = `clock_${days < 0 ? "behind" : "ahead"}_${Math.abs(days)}`;
  await admin.query(`
    create schema ${schema};
    grant usage on schema ${schema} to chatapp;
    create function ${schema}.now() returns timestamptz language sql stable
      as $$ select pg_catalog.now() + interval '${days} days' $$`);
  const url = new URL(testDatabase.apiUrl);
  url.searchParams.set("options", `-c search_path=${schema},pg_catalog,public`);
  return createDatabaseClient({ url: url.href, masterKeys: TEST_MASTER_KEYS });
}

/** Of 91 days ago; its session is of today. */
async function addExpiredExchange(userId: number, databases: Databases) {
  const instant = daysFromNow(-91);
  await runMaintenance({ url: databases.testDatabase.migrationUrl, asOf: instant });
  const then = await openAt(-91, databases);
  const exchange = await then.asUser(userId, (scope) => addExchange(scope, { instant }));
  await then.close();
  return exchange;
}

/** What each read says; a refusal is its code. */
async function readEverything(
  client: DatabaseClient,
  userId: number,
  { sessionId, messageId, replyId }: { sessionId: string; messageId: string; replyId: string },
) {
  const orCode = (error: { code: string }) => error.code;
  const read = <T>(work: (scope: UserScope) => Promise<T>) => client.asUser(userId, work).catch(orCode);
  return {
    history: await read(async (scope) => (await listMessages(scope, { limit: 50 })).items.map(({ id }) => id)),
    newer: await read(async (scope) =>
      (await listMessages(scope, { limit: 50, direction: "backward" })).items.map(({ id }) => id),
    ),
    ofSession: await read(async (scope) =>
      (await listMessages(scope, { limit: 50, sessionId })).items.map(({ id }) => id),
    ),
    sessions: await read(async (scope) =>
      (await listChatSessions(scope, { limit: 50 })).items.map((session) => session.sessionId),
    ),
    session: await read(async (scope) => (await getChatSession(scope, sessionId)).title),
    message: await read(async (scope) => (await findMessage(scope, messageId))?.text),
    reply: await read(async (scope) => (await findReply(scope, messageId))?.text),
    asked: await read(async (scope) => (await findAsked(scope, replyId))?.text),
    media: await read(async (scope) => (await getMessageMedia(scope, messageId)).size),
    range: await read(async (scope) =>
      (await readMediaRange(scope, { messageId, size: IMAGE.length, start: 0, end: 2 })).toString(),
    ),
  };
}

async function countRows(admin: Client): Promise<Record<string, number>> {
  const { rows } = await admin.query<{ messages: number; keys: number; sessions: number }>(`
    select (select count(*)::integer from chat_messages) as messages, (select count(*)::integer from chat_message_keys) as keys,
           (select count(*)::integer from chat_sessions) as sessions`);
  return rows[0]!;
}

describe("a message", () => {
  test("is readable at 89 days, and gone from every answer at 91, before anything is deleted", async ({
    database,
    testDatabase,
    admin,
  }) => {
    const { id: userId } = await addUser(database);
    const exchange = await database.asUser(userId, (scope) => addExchange(scope));
    const { sessionId, messageId, replyId } = exchange;

    const at89 = await openAt(89, { admin, testDatabase });
    expect(await readEverything(at89, userId, exchange)).toEqual({
      history: [replyId, messageId],
      newer: [replyId, messageId],
      ofSession: [replyId, messageId],
      sessions: [sessionId],
      session: "My resume",
      message: "What is this?",
      reply: "A page.",
      asked: "What is this?",
      media: IMAGE.length,
      range: "an",
    });
    await at89.close();

    const at91 = await openAt(91, { admin, testDatabase });
    expect(await readEverything(at91, userId, exchange)).toEqual({
      history: [],
      newer: [],
      ofSession: [],
      sessions: [],
      session: "session_not_found",
      message: undefined,
      reply: undefined,
      asked: undefined,
      media: "message_not_found",
      range: "message_not_found",
    });
    await expect(at91.asUser(userId, (scope) => addExchange(scope, { sessionId }))).rejects.toMatchObject({
      code: "session_not_found",
    });
    await at91.close();
    expect(await countRows(admin)).toEqual({ messages: 2, keys: 0, sessions: 1 });
  });

  test("stays at 89 days, and is deleted at 91 with its key and its session, once", async ({
    database,
    testDatabase,
    admin,
  }) => {
    const { id: userId } = await addUser(database);
    await database.asUser(userId, async (scope) => {
      const { messageId } = await addExchange(scope);
      await insertMessageKey(scope, { messageKey: crypto.randomUUID(), messageId });
    });
    const url = testDatabase.migrationUrl;
    const nothing = { messageKeysDeleted: 0, messagesDeleted: 0, sessionsDeleted: 0, failures: [] };

    expect(await runMaintenance({ url, asOf: daysFromNow(89) })).toMatchObject(nothing);
    expect(await countRows(admin)).toEqual({ messages: 2, keys: 1, sessions: 1 });
    expect(await runMaintenance({ url, asOf: daysFromNow(91) })).toMatchObject({
      messageKeysDeleted: 1,
      messagesDeleted: 2,
      sessionsDeleted: 1,
      failures: [],
    });
    expect(await countRows(admin)).toEqual({ messages: 0, keys: 0, sessions: 0 });
    expect(await runMaintenance({ url, asOf: daysFromNow(91) })).toMatchObject(nothing);
  });

  test("that is old leaves a conversation that goes on", async ({ database, testDatabase, admin }) => {
    const { id: userId } = await addUser(database);
    const older = await addExpiredExchange(userId, { admin, testDatabase });
    const newer = await database.asUser(userId, (scope) => addExchange(scope, { sessionId: older.sessionId }));
    expect(await runMaintenance({ url: testDatabase.maintenanceUrl })).toMatchObject({
      messagesDeleted: 2,
      sessionsDeleted: 0,
      failures: [],
    });
    expect(await readEverything(database, userId, newer)).toMatchObject({
      history: [newer.replyId, newer.messageId],
      sessions: [older.sessionId],
      range: "an",
    });
  });

  test("somebody reads is not waited for: it goes the next time, as do months", async ({
    database,
    testDatabase,
    admin,
  }) => {
    const { id: userId } = await addUser(database);
    const { replyId } = await addExpiredExchange(userId, { admin, testDatabase });
    const sweep = () => runMaintenance({ url: testDatabase.maintenanceUrl });
    await database.asUser(userId, async ({ db }) => {
      await db.selectFrom("chat_messages").select("id").where("id", "=", replyId).forUpdate().execute();
      const report = await sweep();
      expect(report).toMatchObject({ messagesDeleted: 1, failures: [{ part: "drop partitions" }] });
    });
    const report = await sweep();
    expect(report).toMatchObject({ messagesDeleted: 1, failures: [] });
    expect(report?.partitionsDropped).not.toEqual([]);
  });
});

describe("the monthly partitions", () => {
  test("are made three months ahead, and dropped once they are past and empty", async ({
    database,
    testDatabase,
    admin,
  }) => {
    const { id: userId } = await addUser(database);
    await database.asUser(userId, (scope) => addExchange(scope));
    const today = new Date();
    const monthIn = (months: number, day = 1) =>
      new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, day));
    const nameOf = (months: number) => `chat_messages_${monthIn(months).toISOString().slice(0, 7).replace("-", "_")}`;
    // 90 days before the 15th are always in the middle of the third month before.
    const inThree = monthIn(3, 15);
    const owner = new Client({ connectionString: testDatabase.migrationUrl });
    await owner.connect();
    const drop = async () => {
      const { rows } = await owner.query<{ name: string }>("select drop_expired_chat_partitions($1) as name", [
        monthIn(4, 15),
      ]);
      return rows.map(({ name }) => name);
    };

    expect(await runMaintenance({ url: testDatabase.migrationUrl, asOf: inThree })).toMatchObject({
      partitionsMade: [nameOf(4), nameOf(5), nameOf(6)],
      messagesDeleted: 0,
      partitionsDropped: [nameOf(-1)],
    });
    // This month has rows: it stays until they are deleted.
    expect(await drop()).toEqual([]);
    await owner.query("select delete_expired_messages($1, 1000)", [monthIn(4, 15)]);
    expect(await drop()).toEqual([nameOf(0)]);
    await owner.end();

    const { rows } = await admin.query<{ name: string; forced: boolean; stored: string }>(`
      select c.relname as name, c.relforcerowsecurity as forced, a.attstorage as stored
      from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_attribute a on a.attrelid = c.oid and a.attname = 'content'
      where i.inhparent = 'chat_messages'::regclass order by 1`);
    // A new month is under the same policy, and its media is as readable in parts, as those there were.
    expect(rows).toEqual([1, 2, 3, 4, 5, 6].map((months) => ({ name: nameOf(months), forced: true, stored: "e" })));
  });
});

describe("a run", () => {
  test("can't be given another clock by the maintenance role, nor a batch that locks much", async ({
    database,
    testDatabase,
    admin,
  }) => {
    const { id: userId } = await addUser(database);
    await database.asUser(userId, (scope) => addExchange(scope));
    for (const days of [91, 1, -2]) {
      const report = await runMaintenance({ url: testDatabase.maintenanceUrl, asOf: daysFromNow(days) });
      expect(report?.failures.map(({ part, error }) => `${part}: ${(error as Error).message}`)).toEqual(
        [
          "make partitions",
          "delete message keys",
          "delete messages",
          "delete sessions",
          "delete jobs",
          "delete uploads",
          "delete access",
          "drop partitions",
        ].map((part) => `${part}: as_of must be now, or at most a day ago`),
      );
    }
    expect(await countRows(admin)).toEqual({ messages: 2, keys: 0, sessions: 1 });
    await expect(admin.query("select delete_expired_messages(now(), 1001)")).rejects.toThrow(/batch_size/);
  });

  test("reports the part that failed, and does the others", async ({ database, testDatabase, admin }) => {
    const { id: userId } = await addUser(database);
    await addExpiredExchange(userId, { admin, testDatabase });
    await admin.query("revoke execute on function delete_expired_message_keys from groundwork_maintenance");
    const report = await runMaintenance({ url: testDatabase.maintenanceUrl });
    expect(report).toMatchObject({ messagesDeleted: 2, failures: [{ part: "delete message keys" }] });
  });

  test("killed in the middle loses what was not finished, and the next one finishes", async ({
    database,
    testDatabase,
    admin,
  }) => {
    const { id: userId } = await addUser(database);
    await addExpiredExchange(userId, { admin, testDatabase });
    await admin.query(
      `insert into chat_messages (user_id, to_user_id, created_at)
       select $1, 10, now() - interval '91 days' from generate_series(1, 1198)`,
      [userId],
    );
    const killed = new Client({ connectionString: testDatabase.maintenanceUrl });
    killed.on("error", () => {});
    await killed.connect();
    await killed.query("select delete_expired_messages(now(), 300)");
    await killed.query("begin");
    await killed.query("select delete_expired_messages(now(), 300)");
    const { rows } = await killed.query<{ pid: number }>("select pg_backend_pid() as pid");
    await admin.query("select pg_terminate_backend($1, 5000)", [rows[0]!.pid]);

    expect(await countRows(admin)).toMatchObject({ messages: 900 });
    expect(await runMaintenance({ url: testDatabase.maintenanceUrl })).toMatchObject({
      messagesDeleted: 900,
      failures: [],
    });
  });

  test("is left to whoever is at it", async ({ testDatabase, admin }) => {
    const run = () => runMaintenance({ url: testDatabase.maintenanceUrl });
    await admin.query("select pg_advisory_lock(hashtext('groundwork maintenance'))");
    expect(await run()).toBeUndefined();
    await admin.query("select pg_advisory_unlock(hashtext('groundwork maintenance'))");
    expect(await run()).toMatchObject({ failures: [] });
  });
});

import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect } from "vitest";
import { insertMessageKey } from "./chat-message-keys.ts";
import { insertMessage } from "./chat-messages.ts";
import { insertReply } from "./chat-replies.ts";
import { openSession } from "./chat-sessions.ts";
import { insertChunks } from "./chunks.ts";
import type { DatabaseClient } from "./client.ts";
import { createDatabaseClient } from "./client.ts";
import { insertWrongMatch } from "./match-feedback.ts";
import { claimJob } from "./job-transitions.ts";
import { createJobSteps } from "./job-steps.ts";
import { savePracticeAnswer } from "./practice-answers.ts";
import { gradeSavedQuestion } from "./practice-cards.ts";
import { saveCorrectionChange } from "./profile-corrections.ts";
import { insertProfile } from "./profiles.ts";
import { saveQuestion } from "./saved-questions.ts";
import { insertSession } from "./accounts.ts";
import {
  SAMPLE_PROFILE,
  SAMPLE_RUBRIC,
  TEST_MASTER_KEY,
  addJob,
  addMatch,
  addQuestion,
  addUpload,
  addUser,
  makeCorrection,
  test,
} from "./testing/index.ts";

/** A row of this user in every table there is. */
async function fillEveryTable(database: DatabaseClient, workerDatabase: DatabaseClient): Promise<number> {
  const { id } = await addUser(database);
  const { jobId, uploadId } = await addJob(database, id);
  const held = (await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 })))!;
  await createJobSteps(workerDatabase, { userId: id, held }).save("document", {});
  const vector = Float32Array.of(1, 0);
  await workerDatabase.asUser(id, async (scope) => {
    await insertProfile(scope, { jobId, uploadId, content: SAMPLE_PROFILE });
    await insertChunks(scope, { jobId, embedderId: "e", chunks: [{ text: "t", start: 0, end: 1, page: 1, vector }] });
  });
  await addMatch(database, id, { jobId });
  const question = await addQuestion(database, id, jobId);
  await database.asUser(id, async (scope) => {
    await insertSession(scope, { tokenHash: `hash-${id}`, expiresAt: new Date("2100-01-01") });
    const embedded = { embedderId: "e", phrasings: [{ text: "q", vector }] };
    const { savedId } = await saveQuestion(scope, { question, answer: "a", embedded });
    await gradeSavedQuestion(scope, { savedId, rating: "good", now: new Date() });
    await savePracticeAnswer(scope, { savedId, text: "t", rubric: SAMPLE_RUBRIC, now: new Date() });
    const { sessionId, instant } = await openSession(scope, { title: "t" });
    await saveCorrectionChange(scope, { uploadId, change: { deletedIds: [], inserted: [makeCorrection("Ada")] } });
    const message = await insertMessage(scope, { sessionId, instant, type: "text", text: "hi", metadata: null });
    await insertMessageKey(scope, { messageKey: randomUUID(), messageId: message.id });
    const reply = await insertReply(scope, message, { text: "Hello.", metadata: { from_qa: false, evidence: [] } });
    const wrong = { savedId, asked: "hi", vector: Float32Array.of(1), embedderId: "e" };
    await insertWrongMatch(scope, { replyId: reply.id, ...wrong });
  });
  return id;
}

const OWNER_COLUMN: Record<string, string> = { users: "id", chat_messages: "owner_id" };
/** A column that may be set, where the owner's may not: it is generated. */
const SETTABLE_COLUMN: Record<string, string> = { users: "name", chat_messages: "msg_type" };

async function listTables(client: DatabaseClient): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c where c.relkind in ('r', 'p') and not c.relispartition
      and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely_%' order by 1`.execute(client.db);
  return rows.map((row) => row.name);
}

/** Rows a statement touched, or that it was refused. */
async function attempt(client: DatabaseClient, userId: number | null, statement: string): Promise<number | "refused"> {
  try {
    const run = (db: Parameters<ReturnType<typeof sql>["execute"]>[0]) => sql.raw(statement).execute(db);
    const result = userId === null ? await run(client.db) : await client.asUser(userId, ({ db }) => run(db));
    return result.rows.length;
  } catch (error) {
    expect((error as { code?: string }).code).toBe("42501");
    return "refused";
  }
}

describe("row-level security, seen from another user", () => {
  test("no table shows, changes, deletes or takes a row that is not theirs", async ({ database, workerDatabase }) => {
    const owner = await fillEveryTable(database, workerDatabase);
    const other = (await addUser(database)).id;
    for (const table of await listTables(database)) {
      const column = OWNER_COLUMN[table] ?? "user_id";
      const settable = SETTABLE_COLUMN[table] ?? column;
      const own = await attempt(database, owner, `select 1 from ${table} where ${column} = ${owner}`);
      expect([table, own]).toEqual([table, expect.any(Number)]);
      expect([table, own]).not.toEqual([table, 0]);
      for (const client of [database, workerDatabase]) {
        for (const userId of [other, null]) {
          const seen = await attempt(client, userId, `select 1 from ${table} where ${column} = ${owner}`);
          expect([table, seen === "refused" ? 0 : seen]).toEqual([table, 0]);
          for (const statement of [
            `update ${table} set ${settable} = ${settable} where ${column} = ${owner} returning 1`,
            `delete from ${table} where ${column} = ${owner} returning 1`,
          ]) {
            const touched = await attempt(client, userId, statement);
            expect([statement, touched === "refused" ? 0 : touched]).toEqual([statement, 0]);
          }
        }
      }
    }
  });

  test("a row cannot be made for someone else, or given away", async ({ database }) => {
    const owner = await addUser(database);
    const other = await addUser(database);
    await addUpload(database, other.id);
    expect(
      await attempt(
        database,
        other.id,
        `insert into sessions (token_hash, user_id, expires_at) values ('x', ${owner.id}, now())`,
      ),
    ).toBe("refused");
    await addJob(database, other.id);
    expect(await attempt(database, other.id, `update analysis_jobs set user_id = ${owner.id} returning 1`)).toBe(
      "refused",
    );
  });
});

describe("a transaction as a user", () => {
  test("leaves no user behind on its connection", async ({ testDatabase }) => {
    const single = createDatabaseClient({ url: testDatabase.apiUrl, masterKey: TEST_MASTER_KEY, poolSize: 1 });
    const { id } = await addUser(single);
    await addUpload(single, id);
    const { rows } = await sql`select id from user_uploads`.execute(single.db);
    expect(rows).toEqual([]);
    await single.close();
  });

  test("that throws leaves nothing behind, and the connection works on", async ({ testDatabase }) => {
    const single = createDatabaseClient({ url: testDatabase.apiUrl, masterKey: TEST_MASTER_KEY, poolSize: 1 });
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
    const few = createDatabaseClient({ url: testDatabase.apiUrl, masterKey: TEST_MASTER_KEY, poolSize: 2 });
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
    const stranger = createDatabaseClient({ url: testDatabase.apiUrl, masterKey: Buffer.alloc(32, 8) });
    await expect(stranger.asUser(id, async () => undefined)).rejects.toThrow();
    await stranger.close();
  });
});

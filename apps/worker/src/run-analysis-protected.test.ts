import { MAX_FAILURES } from "@groundwork/core";
import { createEngine } from "@groundwork/core/node";
import { type ModelServer, startModelServer } from "@groundwork/core/testing";
import {
  type AnalysisEntry,
  type DatabaseClient,
  getProfile,
  getProtectedFields,
  grantConsent,
  insertJob,
  listChunks,
  recordAudit,
  withdrawConsent,
} from "@groundwork/db";
import { Client } from "pg";
import { pino } from "pino";
import { afterEach, describe, expect } from "vitest";
import { runAnalysis } from "./run-analysis.ts";
import { makeSampleResume } from "./testing/sample-resume.ts";
import { test } from "./testing/test.ts";

const never = new AbortController().signal;
const PURPOSE = "protected_fields";
const MARKER = "Zqxwvish";
/** An age is a number: its words carry the marker. */
const PARTICULARS = [`Age: 34 (${MARKER} 34)`, `Ethnicity: ${MARKER}`];
const NOTHING = { age: null, race: null, evidence: { age: null, race: null } };

const agree = (database: DatabaseClient, userId: number) =>
  database.asUser(userId, async (scope) => {
    await grantConsent(scope, { purpose: PURPOSE, textVersion: "1" });
    await recordAudit(scope, { action: "consent.granted", subject: PURPOSE });
  });
const fieldsOf = (database: DatabaseClient, { userId, jobId }: AnalysisEntry) =>
  database.asUser(userId, (scope) => getProtectedFields(scope, jobId));
/** Another analysis of the same upload. */
const addJobAgain = (database: DatabaseClient, { userId, jobId }: AnalysisEntry): Promise<AnalysisEntry> =>
  database.asUser(userId, async (scope) => {
    const { uploadId } = await getProfile(scope, jobId);
    const again = await insertJob(scope, uploadId);
    return { jobId: again.jobId, userId, queuedAttempt: 0 };
  });

const servers: ModelServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe("P1: age and race that a resume states", () => {
  test("are left alone without consent", async ({ workshop, database }) => {
    const entry = await workshop.addJob(await makeSampleResume(PARTICULARS));
    await runAnalysis(workshop.tools, entry, never);
    expect(await workshop.jobOf(entry)).toMatchObject({ status: "completed" });
    expect(await fieldsOf(database, entry)).toEqual(NOTHING);
    const row = await database.asUser(entry.userId, ({ db }) =>
      db.selectFrom("user_profile").select(["age", "race"]).executeTakeFirstOrThrow(),
    );
    expect(row).toEqual({ age: null, race: null });
  });

  test("are kept with consent, each with its words and where they stand", async ({ workshop, database }) => {
    const entry = await workshop.addJob(await makeSampleResume(PARTICULARS));
    await agree(database, entry.userId);
    await runAnalysis(workshop.tools, entry, never);
    expect(await fieldsOf(database, entry)).toMatchObject({
      age: 34,
      race: MARKER,
      evidence: {
        age: { page: 1, quote: PARTICULARS[0], boxes: [{ x: expect.closeTo(50 / 595, 1) as number }] },
        race: { page: 1, quote: PARTICULARS[1] },
      },
    });
  });

  test("P6: are not filled in for an older profile, nor kept or read again after a withdrawal", async ({
    workshop,
    database,
  }) => {
    const before = await workshop.addJob(await makeSampleResume(PARTICULARS));
    await runAnalysis(workshop.tools, before, never);
    await agree(database, before.userId);
    expect(await fieldsOf(database, before)).toEqual(NOTHING);

    const under = await addJobAgain(database, before);
    await runAnalysis(workshop.tools, under, never);
    expect(await fieldsOf(database, under)).toMatchObject({ age: 34, race: MARKER });

    await database.asUser(before.userId, (scope) => withdrawConsent(scope, PURPOSE));
    const after = await addJobAgain(database, before);
    await runAnalysis(workshop.tools, after, never);
    for (const entry of [before, under, after]) expect(await fieldsOf(database, entry)).toEqual(NOTHING);
  });
});

test("P3: is in no passage, no profile and no request to a model; the file's own text stays whole", async ({
  workshop,
  database,
}) => {
  const server = await startModelServer({ replies: [{ kind: "ok", content: EMPTY_REPLY }] });
  servers.push(server);
  const engine = await createEngine({
    engine: "openai",
    apiKey: "sk-test",
    baseUrl: server.baseUrl,
    model: "m",
    embeddingModel: "e",
  });
  const entry = await workshop.addJob(await makeSampleResume(PARTICULARS));
  await agree(database, entry.userId);
  await runAnalysis({ ...workshop.tools, engine }, entry, never);
  expect(server.calls.map(({ path }) => path)).toEqual(["/v1/embeddings", "/v1/chat/completions"]);
  for (const { body } of server.calls)
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${MARKER}|\\b34\\b|Ethnicity`));
  await database.asUser(entry.userId, async (scope) => {
    expect(JSON.stringify(await getProfile(scope, entry.jobId))).not.toMatch(MARKER);
    const passages = await listChunks(scope, { jobId: entry.jobId, embedderId: engine.embedder.id });
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.map(({ text }) => text).join()).not.toMatch(MARKER);
  });
  expect(await fieldsOf(database, entry)).toMatchObject({ age: 34, race: MARKER });
});

/** A model that finds nothing. */
const EMPTY_REPLY = {
  location: null,
  summary: null,
  experience: [],
  education: [],
  skills: [],
  strengths: [],
  weaknesses: [],
  jobRecommendations: [],
};

test("P4: is in no table, index, event, audit row, error or log in the clear, while what is searched is", async ({
  workshop,
  database,
  testDatabase,
}) => {
  const written: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void written.push(line) });
  const entry = await workshop.addJob(await makeSampleResume(PARTICULARS));
  await agree(database, entry.userId);
  await runAnalysis({ ...workshop.tools, log }, entry, never);
  expect(await fieldsOf(database, entry)).toMatchObject({ age: 34, race: MARKER });
  // A server that repeats what it was sent.
  const server = await startModelServer({ replies: [{ kind: "status", status: 400 }] });
  servers.push(server);
  const engine = await createEngine({
    engine: "openai",
    apiKey: "sk-test",
    baseUrl: server.baseUrl,
    model: "m",
    embeddingModel: "e",
  });
  const failing = await addJobAgain(database, entry);
  for (let tries = 0; tries < MAX_FAILURES; tries++) {
    const { attempt } = await workshop.jobOf(failing);
    await runAnalysis({ ...workshop.tools, log, engine }, { ...failing, queuedAttempt: attempt }, never);
  }
  const { status, errorMessage } = await workshop.jobOf(failing);
  expect(status).toBe("failed");
  expect(errorMessage).not.toContain(MARKER);

  expect(written.join("")).toContain(failing.jobId);
  expect(written.join("")).not.toContain(MARKER);
  const admin = new Client({ connectionString: testDatabase.adminUrl });
  await admin.connect();
  try {
    const dump = await dumpTables(admin);
    const files = await readRelations(admin);
    expect([...dump.keys()]).toEqual(
      expect.arrayContaining(["public.audit_log", "public.job_events", "public.user_profile"]),
    );
    const holders = (marker: string) => [
      ...[...dump].filter(([, text]) => text.includes(marker)).map(([table]) => table),
      ...[...files].filter(([, bytes]) => bytes.includes(marker)).map(([relation]) => relation),
    ];
    // The company is plain, because it is searched: what this test looks for, it finds.
    expect(holders("Difference Engines")).toEqual(expect.arrayContaining(["public.user_profile", "user_profile"]));
    expect(holders("consent.granted")).toContain("public.audit_log");
    expect(holders(MARKER)).toEqual([]);
    expect(holders(Buffer.from(MARKER).toString("hex"))).toEqual([]);
  } finally {
    await admin.end();
  }
});

/** Table -> its rows as text; what is binary is hexadecimal. */
async function dumpTables(admin: Client): Promise<Map<string, string>> {
  const { rows: tables } = await admin.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`);
  const dump = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await admin.query<{ line: string }>(`select t::text as line from ${name} t`);
    dump.set(name, rows.map(({ line }) => line).join("\n"));
  }
  return dump;
}

/** Table, index or what is stored beside it -> its file as it lies on the disk. */
async function readRelations(admin: Client): Promise<Map<string, Buffer>> {
  await admin.query("checkpoint");
  const { rows } = await admin.query<{ name: string; bytes: Buffer | null }>(`
    select c.relname as name, pg_read_binary_file(pg_relation_filepath(c.oid), 0, 100000000, true) as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'i', 't', 'm') and n.nspname not in ('pg_catalog', 'information_schema')`);
  return new Map(rows.flatMap(({ name, bytes }) => (bytes === null ? [] : [[name, bytes] as const])));
}

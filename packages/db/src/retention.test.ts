import { Client } from "pg";
import { expect } from "vitest";
import { type ExpiredCounts, countExpired, runMaintenance } from "./maintenance.ts";
import { test as databaseTest } from "./testing/index.ts";
import { type Row, listOwnedTables, toInsert, makeRow } from "./testing/owned-tables.ts";

const ADA = 1001;
const YEAR_AGO = "interval '1 year'";

interface House {
  admin: Client;
  /** Inserts a row of Ada's, its times as SQL. */
  add(table: string, row: Row, times?: Record<string, string>): Promise<void>;
  count(table: string): Promise<number>;
}

const test = databaseTest.extend<{ house: House }>({
  house: async ({ testDatabase }, use) => {
    const admin = new Client({ connectionString: testDatabase.adminUrl });
    await admin.connect();
    const tables = await listOwnedTables(admin);
    await use({
      admin,
      async add(name, row, times = {}) {
        const table = tables.find((candidate) => candidate.name === name)!;
        const evaluated: Row = {};
        for (const [column, expression] of Object.entries(times)) {
          const { rows } = await admin.query<{ at: string }>(`select (${expression})::text as at`);
          evaluated[column] = rows[0]!.at;
        }
        const { text, values } = toInsert(table, { ...makeRow(table, ADA), ...row, ...evaluated });
        await admin.query(text, values);
      },
      count: async (name) => Number((await admin.query<{ n: string }>(`select count(*) as n from ${name}`)).rows[0]!.n),
    });
    await admin.end();
  },
});

/** Past its time by so many seconds when the clock is moved by a day; negative: not yet. */
const at = (age: string, seconds: number) => `now() - ${age} + interval '${-seconds} seconds'`;

const JOB = { job_id: "job", upload_id: 1, status: "completed", progress: 100, attempt: 1 };
const FAILED = { ...JOB, status: "failed", error_code: "document_corrupt" };

const RULES: Record<
  string,
  { age: string; table: string; rule: keyof ExpiredCounts; add: (house: House, moment: string) => Promise<void> }
> = {
  "a completed job goes a year after it completed": {
    age: YEAR_AGO,
    table: "analysis_jobs",
    rule: "jobs",
    add: ({ add }, moment) => add("analysis_jobs", JOB, { completed_at: moment }),
  },
  "a failed job goes 30 days after it failed": {
    age: "interval '30 days'",
    table: "analysis_jobs",
    rule: "jobs",
    add: ({ add }, moment) => add("analysis_jobs", FAILED, { completed_at: moment }),
  },
  "an upload without a job goes when it is a year old": {
    age: YEAR_AGO,
    table: "user_uploads",
    rule: "uploads",
    add: ({ add }, moment) => add("user_uploads", { id: 1, file_size: 1 }, { created_at: moment }),
  },
  "a session goes when it expired": {
    age: "interval '0'",
    table: "sessions",
    rule: "access",
    add: ({ add }, moment) => add("sessions", {}, { expires_at: moment }),
  },
  "a session goes 90 days after it began": {
    age: "interval '90 days'",
    table: "sessions",
    rule: "access",
    add: ({ add }, moment) => add("sessions", {}, { created_at: moment, expires_at: "now() + interval '1 day'" }),
  },
  "a link goes when it expired": {
    age: "interval '0'",
    table: "one_time_tokens",
    rule: "access",
    add: ({ add }, moment) => add("one_time_tokens", {}, { expires_at: moment }),
  },
};

for (const [title, { age, table, rule, add }] of Object.entries(RULES)) {
  test(`P10: ${title}, not a minute before`, async ({ house, testDatabase }) => {
    await house.admin.query(
      "insert into users (id, name, email, password) overriding system value values (1001, 'Ada', 'ada@example.com', '!')",
    );
    await add(house, at(age, -60));
    const url = testDatabase.maintenanceUrl;
    expect((await countExpired({ url }))[rule]).toBe(0);
    await runMaintenance({ url });
    expect(await house.count(table)).toBe(1);
    // Only the owner role may move the clock.
    const later = { url: testDatabase.migrationUrl, asOf: new Date(Date.now() + 120_000) };
    expect((await countExpired(later))[rule]).toBe(1);
    expect(await runMaintenance(later)).toMatchObject({ failures: [] });
    expect(await house.count(table)).toBe(0);
  });
}

const CHILDREN = ["job_steps", "job_events", "user_profile", "resume_chunks", "generated_questions", "matches"];

test("P10: a job goes with all it made; what was saved from it stays; one under way stays, however old", async ({
  house,
  testDatabase,
}) => {
  await house.admin.query(
    "insert into users (id, name, email, password) overriding system value values (1001, 'Ada', 'ada@example.com', '!')",
  );
  const old = { created_at: "now() - interval '3 years'" };
  await house.add("user_uploads", { id: 1, file_size: 1 }, old);
  await house.add("analysis_jobs", JOB, { ...old, completed_at: "now() - interval '2 years'" });
  for (const table of CHILDREN)
    await house.add(table, { job_id: "job", ...(table === "user_profile" ? { upload_id: 1 } : {}) });
  await house.add("profile_corrections", { upload_id: 1 });
  await house.add("saved_interview_questions", { job_id: "job" });
  await house.add("chat_sessions", { job_id: "job" });
  await house.add("user_uploads", { id: 2, file_size: 1 }, old);
  await house.add("analysis_jobs", { ...JOB, job_id: "live", upload_id: 2, status: "analyzing", progress: 70 }, old);
  await house.add("job_steps", { job_id: "live" });

  const url = testDatabase.maintenanceUrl;
  const counted = await countExpired({ url });
  expect(counted).toMatchObject({ jobs: 1, uploads: 1 });
  const report = await runMaintenance({ url });
  expect(report).toMatchObject({ jobsDeleted: counted.jobs, uploadsDeleted: counted.uploads, failures: [] });
  for (const table of [...CHILDREN, "profile_corrections"])
    expect([table, await house.count(table)]).toEqual([table, table === "job_steps" ? 1 : 0]);
  for (const table of ["user_uploads", "analysis_jobs", "saved_interview_questions", "chat_sessions"])
    expect([table, await house.count(table)]).toEqual([table, 1]);
  expect((await house.admin.query("select job_id from chat_sessions")).rows).toEqual([{ job_id: null }]);
  expect(await runMaintenance({ url })).toMatchObject({ jobsDeleted: 0, uploadsDeleted: 0, failures: [] });
});

test("F39: the worker's and the API's role may delete nothing by it, and nobody at a time of their own", async ({
  testDatabase,
}) => {
  for (const url of [testDatabase.apiUrl, testDatabase.workerUrl]) {
    const client = new Client({ connectionString: url });
    await client.connect();
    for (const name of ["delete_expired_jobs", "delete_expired_uploads", "delete_expired_access"])
      await expect(client.query(`select ${name}(now(), 1)`)).rejects.toThrow("permission denied");
    await client.end();
  }
  const ahead = { url: testDatabase.maintenanceUrl, asOf: new Date(Date.now() + 2 * 86_400_000) };
  await expect(countExpired(ahead)).rejects.toThrow("as_of");
});

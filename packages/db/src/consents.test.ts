import type { ProtectedFields } from "@groundwork/core/schemas";
import { describe, expect } from "vitest";
import type { DatabaseClient, UserScope } from "./client.ts";
import { grantConsent, holdConsent, listConsents, withdrawConsent } from "./consents.ts";
import { insertProfile } from "./profiles.ts";
import { getProtectedFields } from "./protected-fields.ts";
import { SAMPLE_PROFILE, addJob, addProfile, addUser, test } from "./testing/index.ts";

const PURPOSE = "protected_fields";
const NOTHING = { age: null, race: null, evidence: { age: null, race: null } };
const STATED: ProtectedFields = {
  age: 34,
  race: "Hmong",
  evidence: {
    age: { page: 1, quote: "Age: 34", start: 0, end: 7, boxes: [] },
    race: { page: 1, quote: "Ethnicity: Hmong", start: 8, end: 24, boxes: [] },
  },
};

/** What a worker does at the end of a job. */
async function complete(scope: UserScope, job: { jobId: string; uploadId: number }): Promise<void> {
  const protectedFields = (await holdConsent(scope, PURPOSE)) ? STATED : undefined;
  await insertProfile(scope, { ...job, content: SAMPLE_PROFILE, ...(protectedFields && { protectedFields }) });
}

/** Until so many transactions hold, or wait for, an advisory lock in this database. */
async function untilLocks(
  { pool }: DatabaseClient,
  { held, waiting }: { held: number; waiting: number },
): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ held: number; waiting: number }>(`
      select count(*) filter (where granted)::integer as held, count(*) filter (where not granted)::integer as waiting
      from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`);
    if (rows[0]!.held >= held && rows[0]!.waiting >= waiting) return;
  }
}

const agree = (scope: UserScope, textVersion = "1") => grantConsent(scope, { purpose: PURPOSE, textVersion });

describe("a consent", () => {
  test("is off until it is given, and each change of it stays on record", async ({ database }) => {
    const { id } = await addUser(database);
    await database.asUser(id, async (scope) => {
      const [never] = await listConsents(scope);
      expect(never).toEqual({
        purpose: PURPOSE,
        granted: false,
        textVersion: null,
        grantedAt: null,
        withdrawnAt: null,
      });
      expect([await agree(scope), await agree(scope)]).toEqual([true, false]);
      expect(await listConsents(scope)).toMatchObject([{ granted: true, textVersion: "1", withdrawnAt: null }]);
      expect([await withdrawConsent(scope, PURPOSE), await withdrawConsent(scope, PURPOSE)]).toEqual([true, false]);
      const [taken] = await listConsents(scope);
      expect(taken).toMatchObject({ granted: false, textVersion: "1" });
      expect(taken!.withdrawnAt! >= taken!.grantedAt!).toBe(true);
      await agree(scope, "2");
      expect(await listConsents(scope)).toMatchObject([{ granted: true, textVersion: "2", withdrawnAt: null }]);
      const rows = await scope.db.selectFrom("consents").select("text_version").orderBy("granted_at").execute();
      expect(rows.map(({ text_version }) => text_version)).toEqual(["1", "2"]);
    });
  });

  test("to other words ends the one before, and keeps what was read", async ({ database, workerDatabase }) => {
    const { id } = await addUser(database);
    const job = await addJob(database, id);
    await database.asUser(id, (scope) => agree(scope));
    await workerDatabase.asUser(id, (scope) => complete(scope, job));
    await database.asUser(id, (scope) => agree(scope, "2"));
    await database.asUser(id, async (scope) => {
      expect(await listConsents(scope)).toMatchObject([{ granted: true, textVersion: "2" }]);
      expect(await getProtectedFields(scope, job.jobId)).toEqual(STATED);
    });
  });

  test("given twice at once is one", async ({ database }) => {
    const { id } = await addUser(database);
    const given = await Promise.all([1, 2, 3].map(() => database.asUser(id, (scope) => agree(scope))));
    expect(given.filter(Boolean)).toHaveLength(1);
  });

  test("is one person's", async ({ database }) => {
    const [{ id }, other] = [await addUser(database), await addUser(database)];
    await database.asUser(id, (scope) => agree(scope));
    expect(await database.asUser(other.id, (scope) => holdConsent(scope, PURPOSE))).toBe(false);
  });

  test("can't be rewritten by the program: only its end is set", async ({ database }) => {
    const { id } = await addUser(database);
    await database.asUser(id, (scope) => agree(scope));
    await expect(
      database.asUser(id, ({ db }) => db.updateTable("consents").set({ text_version: "9" }).execute()),
    ).rejects.toThrow(/permission denied/);
    await expect(database.asUser(id, ({ db }) => db.deleteFrom("consents").execute())).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe("age and race", () => {
  test("P4: are sealed, each bound to its own cell", async ({ database, workerDatabase }) => {
    const { id } = await addUser(database);
    const job = await addJob(database, id);
    await database.asUser(id, (scope) => agree(scope));
    await workerDatabase.asUser(id, (scope) => complete(scope, job));
    await database.asUser(id, async (scope) => {
      const row = await scope.db.selectFrom("user_profile").select(["age", "race"]).executeTakeFirstOrThrow();
      expect(`${row.age!.toString("latin1")}${row.race!.toString("latin1")}`).not.toMatch(/Age|Hmong|Ethnicity/);
      await scope.db.updateTable("user_profile").set({ age: row.race, race: row.age }).execute();
      await expect(getProtectedFields(scope, job.jobId)).rejects.toThrow(/authenticate/);
    });
  });

  test("outside the range of the schema are refused before they are sealed", async ({ database, workerDatabase }) => {
    const { id } = await addUser(database);
    const job = await addJob(database, id);
    const write = (age: number) =>
      workerDatabase.asUser(id, (scope) =>
        insertProfile(scope, { ...job, content: SAMPLE_PROFILE, protectedFields: { ...STATED, age } }),
      );
    await expect(write(15)).rejects.toThrow(/16/);
    await expect(write(101)).rejects.toThrow(/100/);
  });

  test("P6: are gone from all of a person's profiles when the consent is, and from nobody else's", async ({
    database,
    workerDatabase,
  }) => {
    const people = [await addUser(database), await addUser(database)];
    const jobs = [];
    for (const { id } of people) {
      await database.asUser(id, (scope) => agree(scope));
      for (let i = 0; i < 2; i++) {
        const job = await addJob(database, id);
        await workerDatabase.asUser(id, (scope) => complete(scope, job));
        jobs.push({ id, ...job });
      }
    }
    await database.asUser(people[0]!.id, (scope) => withdrawConsent(scope, PURPOSE));
    const read = await Promise.all(
      jobs.map(({ id, jobId }) => database.asUser(id, (scope) => getProtectedFields(scope, jobId))),
    );
    expect(read).toEqual([NOTHING, NOTHING, STATED, STATED]);
  });

  test("P6: are not written by a job that completes while the consent is withdrawn, whoever comes first", async ({
    database,
    workerDatabase,
  }) => {
    for (const first of ["job", "withdrawal"] as const) {
      const { id } = await addUser(database);
      const job = await addJob(database, id);
      await database.asUser(id, (scope) => agree(scope));
      const acts = {
        job: (until: Promise<void>) => workerDatabase.asUser(id, (scope) => complete(scope, job).then(() => until)),
        withdrawal: (until: Promise<void>) =>
          database.asUser(id, async (scope) => {
            await withdrawConsent(scope, PURPOSE);
            await until;
          }),
      };
      const gate = Promise.withResolvers<void>();
      const holding = acts[first](gate.promise);
      await untilLocks(database, { held: 1, waiting: 0 });
      const waiting = acts[first === "job" ? "withdrawal" : "job"](Promise.resolve());
      await untilLocks(database, { held: 1, waiting: 1 });
      gate.resolve();
      await Promise.all([holding, waiting]);
      expect([first, await database.asUser(id, (scope) => getProtectedFields(scope, job.jobId))]).toEqual([
        first,
        NOTHING,
      ]);
    }
  });

  test("of a profile that was made without consent are not there, and it is refused for another's", async ({
    database,
    workerDatabase,
  }) => {
    const [{ id }, other] = [await addUser(database), await addUser(database)];
    const job = await addJob(database, id);
    await addProfile(workerDatabase, { userId: id, job });
    expect(await database.asUser(id, (scope) => getProtectedFields(scope, job.jobId))).toEqual(NOTHING);
    await expect(database.asUser(other.id, (scope) => getProtectedFields(scope, job.jobId))).rejects.toMatchObject({
      code: "profile_not_found",
    });
  });
});

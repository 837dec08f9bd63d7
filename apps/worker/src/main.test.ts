import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { findReadingIsolation } from "@groundwork/core/node";
import { type AnalysisEntry, JOB_EVENTS_CHANNEL, getJob, listJobEvents, openJobQueue } from "@groundwork/db";
import { TEST_MASTER_KEY, type TestDatabase } from "@groundwork/db/testing";
import { Client } from "pg";
import { describe, expect } from "vitest";
import { makeSampleResume } from "./testing/sample-resume.ts";
import { addResumeJob, test as databaseTest } from "./testing/test.ts";

interface Workers {
  /** A real worker process, ready. */
  start(env?: Record<string, string>): Promise<ChildProcess>;
  /** One that does not get ready: its exit code, and what it said. */
  fail(env: Record<string, string>): Promise<{ code: number; said: string }>;
  enqueue(entry: AnalysisEntry): Promise<void>;
  /** Resolves when the job enters a status. */
  entered(entry: AnalysisEntry, status: string): Promise<void>;
}

const test = databaseTest.extend<{ workers: Workers }>({
  workers: async ({ testDatabase, database }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "worker-"));
    const keyFile = path.join(folder, "master.key");
    await writeFile(keyFile, TEST_MASTER_KEY.toString("base64"));
    const started: ChildProcess[] = [];
    const notices = new Client({ connectionString: testDatabase.apiUrl });
    await notices.connect();
    await notices.query(`listen ${JOB_EVENTS_CHANNEL}`);
    // The API of the product: it enqueues, and supervises the queue.
    const queue = await openJobQueue({ url: testDatabase.apiUrl, name: "api", onError: () => {} });
    await use({
      async start(env = {}) {
        const worker = fork(new URL("main.ts", import.meta.url), {
          env: { ...workerEnv(testDatabase, keyFile), ...env },
          silent: true,
        });
        started.push(worker);
        await once(worker, "message");
        return worker;
      },
      async fail(env) {
        const worker = fork(new URL("main.ts", import.meta.url), {
          env: { ...workerEnv(testDatabase, keyFile), ...env },
          silent: true,
        });
        started.push(worker);
        const [said, [code]] = await Promise.all([text(worker.stderr!), once(worker, "exit")]);
        return { code: code as number, said };
      },
      enqueue: (entry) => database.asUser(entry.userId, ({ db }) => queue.enqueue(db, entry)),
      async entered({ jobId, userId }, status) {
        while (true) {
          const noticed = once(notices, "notification");
          const events = await database.asUser(userId, (scope) => listJobEvents(scope, { jobId, afterSequence: 0 }));
          if (events.some((event) => event.job.status === status)) return;
          await noticed;
        }
      },
    });
    for (const worker of started) worker.kill("SIGKILL");
    await queue.stop({ graceSeconds: 1 });
    await notices.end();
    await rm(folder, { recursive: true });
  },
});

function workerEnv(database: TestDatabase, keyFile: string) {
  return {
    PATH: process.env["PATH"],
    WORKER_DATABASE_URL: database.workerUrl,
    MAINTENANCE_DATABASE_URL: database.maintenanceUrl,
    GROUNDWORK_MASTER_KEY_FILE: keyFile,
    LOG_LEVEL: "silent",
  };
}

describe("a worker process", () => {
  test.for(["extracting_text", "chunking", "generating_embeddings", "analyzing"] as const)(
    "killed -9 in %s leaves a job that another worker completes, once",
    { timeout: 60_000, concurrent: true },
    async (status, { workers, database, expect }) => {
      const entry = await addResumeJob(database, await makeSampleResume());
      const first = await workers.start();
      const entered = workers.entered(entry, status);
      await workers.enqueue(entry);
      await entered;
      first.kill("SIGKILL");
      await workers.start();
      await workers.entered(entry, "completed");
      await database.asUser(entry.userId, async ({ db }) => {
        expect(await db.selectFrom("user_profile").select("job_id").execute()).toEqual([{ job_id: entry.jobId }]);
      });
      const events = await database.asUser(entry.userId, (scope) =>
        listJobEvents(scope, { jobId: entry.jobId, afterSequence: 0 }),
      );
      expect(events.map((event) => event.id)).toEqual(events.map((_, index) => String(index + 1)));
      expect(events.filter((event) => event.job.status === "completed")).toHaveLength(1);
    },
  );

  test("told to stop finishes what it runs, and exits with 0", { timeout: 60_000 }, async ({ workers, database }) => {
    const entry = await addResumeJob(database, await makeSampleResume());
    const worker = await workers.start();
    const entered = workers.entered(entry, "extracting_text");
    await workers.enqueue(entry);
    await entered;
    const exited = once(worker, "exit");
    worker.kill("SIGTERM");
    expect(await exited).toEqual([0, null]);
    expect(await database.asUser(entry.userId, (scope) => getJob(scope, entry.jobId))).toMatchObject({
      status: "completed",
      attempt: 1,
    });
  });

  test("does not start as a role that could pass row-level security, and says why", async ({
    workers,
    testDatabase,
  }) => {
    const { code, said } = await workers.fail({ WORKER_DATABASE_URL: testDatabase.migrationUrl });
    expect(code).toBe(1);
    expect(said).toContain('"groundwork_owner" could pass row-level security: it owns tables');
  });

  test("says what keeps its reading processes from the network", { timeout: 60_000 }, async ({ workers }) => {
    const worker = await workers.start({ LOG_LEVEL: "info" });
    const said = text(worker.stdout!);
    worker.kill("SIGTERM");
    expect(await said).toContain(`"readingIsolation":"${findReadingIsolation()}"`);
  });

  test("whose supervisor dies stops too", { timeout: 60_000 }, async ({ workers }) => {
    const worker = await workers.start();
    const exited = once(worker, "exit");
    worker.disconnect();
    expect(await exited).toEqual([0, null]);
  });
});

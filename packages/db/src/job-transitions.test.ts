import { describe, expect } from "vitest";
import { advanceJob, cancelJob, claimJob, failJob, releaseJob, reportPage, retryJob } from "./job-transitions.ts";
import { deleteJob, getJob, listJobEvents } from "./jobs.ts";
import { createJobSteps, findStep } from "./job-steps.ts";
import { addJob, addUser, test } from "./testing/index.ts";

const complete = { name: "complete", status: "completed", currentStep: "Done" } as const;
const toChunking = { name: "chunk", status: "chunking", currentStep: "Splitting" } as const;
const toEmbedding = { name: "embed", status: "generating_embeddings", currentStep: "Embedding" } as const;
const toAnalyzing = { name: "analyze", status: "analyzing", currentStep: "Understanding" } as const;

describe("a job", () => {
  test("walks from queued to completed, and its events tell the whole story without gaps", async ({
    database,
    workerDatabase,
  }) => {
    const { id } = await addUser(database);
    const { jobId } = await addJob(database, id);
    const held = (await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 })))!;
    for (const transition of [toChunking, toEmbedding, toAnalyzing, complete]) {
      await workerDatabase.asUser(id, (scope) => advanceJob(scope, held, transition));
    }
    const events = await database.asUser(id, (scope) => listJobEvents(scope, { jobId, afterSequence: 0 }));
    expect(events.map((event) => [event.id, event.job.status, event.job.progress])).toEqual([
      ["1", "queued", 0],
      ["2", "extracting_text", 10],
      ["3", "chunking", 30],
      ["4", "generating_embeddings", 50],
      ["5", "analyzing", 70],
      ["6", "completed", 100],
    ]);
    expect(events.at(-1)!.job.completedAt).not.toBeNull();
    expect(await database.asUser(id, (scope) => listJobEvents(scope, { jobId, afterSequence: 4 }))).toHaveLength(2);
  });

  test("claimed by two workers at once goes to both in turn, and only the later may write", async ({
    database,
    workerDatabase,
  }) => {
    const { id } = await addUser(database);
    const { jobId } = await addJob(database, id);
    const claims = await Promise.all(
      [1, 2].map(() => workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 }))),
    );
    const [earlier, later] = claims.sort((a, b) => a!.attempt - b!.attempt);
    expect([earlier!.attempt, later!.attempt]).toEqual([1, 2]);
    await expect(workerDatabase.asUser(id, (scope) => advanceJob(scope, earlier!, toChunking))).rejects.toMatchObject({
      code: "job_moved",
    });
    await expect(workerDatabase.asUser(id, (scope) => advanceJob(scope, later!, toChunking))).resolves.toMatchObject({
      status: "chunking",
    });
  });

  test("overtaken, keeps no step of the overtaken worker", async ({ database, workerDatabase }) => {
    const { id } = await addUser(database);
    const { jobId } = await addJob(database, id);
    const earlier = (await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 })))!;
    const later = (await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 })))!;
    const stale = createJobSteps(workerDatabase, { userId: id, held: earlier });
    await expect(stale.save("document", { text: "stale" })).rejects.toMatchObject({ code: "job_moved" });
    await createJobSteps(workerDatabase, { userId: id, held: later }).save("document", { text: "fresh" });
    expect(await database.asUser(id, (scope) => findStep(scope, { jobId, step: "document" }))).toEqual({
      text: "fresh",
    });
  });

  test("whose scan is read tells each page, and an overtaken worker tells none", async ({
    database,
    workerDatabase,
  }) => {
    const { id } = await addUser(database);
    const { jobId } = await addJob(database, id);
    const held = (await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 })))!;
    for (const page of [1, 2, 3]) {
      await workerDatabase.asUser(id, (scope) => reportPage(scope, held, { page, pages: 3 }));
    }
    const events = await database.asUser(id, (scope) => listJobEvents(scope, { jobId, afterSequence: 2 }));
    expect(events.map(({ job }) => [job.status, job.progress, job.detail])).toEqual([
      ["extracting_text", 10, { page: 1, pages: 3 }],
      ["extracting_text", 16, { page: 2, pages: 3 }],
      ["extracting_text", 23, { page: 3, pages: 3 }],
    ]);
    await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 }));
    const late = workerDatabase.asUser(id, (scope) => reportPage(scope, held, { page: 3, pages: 3 }));
    await expect(late).rejects.toMatchObject({ code: "job_moved" });
    const job = await workerDatabase.asUser(id, (scope) => getJob(scope, jobId));
    expect(job).toMatchObject({ progress: 10, detail: null });
  });

  test("left by three workers that died is given up as crashed", async ({ database, workerDatabase }) => {
    const { id } = await addUser(database);
    const { jobId } = await addJob(database, id);
    const claim = () => workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 }));
    expect([await claim(), await claim(), await claim()].map((held) => held?.failures)).toEqual([0, 1, 2]);
    expect(await claim()).toBeUndefined();
    expect(await database.asUser(id, (scope) => getJob(scope, jobId))).toMatchObject({
      status: "failed",
      errorCode: "job_crashed",
      attempt: 4,
    });
  });

  test("released cleanly is not charged; released for a fault is", async ({ database, workerDatabase }) => {
    const { id } = await addUser(database);
    const { jobId } = await addJob(database, id);
    const claim = async (queuedAttempt: number) =>
      (await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt })))!;
    const first = await claim(0);
    const released = await workerDatabase.asUser(id, (scope) => releaseJob(scope, first, { charged: false }));
    expect(released).toMatchObject({ status: "queued", progress: 0 });
    expect(released.attempt).toBeGreaterThan(first.attempt);
    const second = await claim(released.attempt);
    expect(second.failures).toBe(0);
    const again = await workerDatabase.asUser(id, (scope) => releaseJob(scope, second, { charged: true }));
    expect((await claim(again.attempt)).failures).toBe(1);
  });

  test("cancelled fails with job_cancelled, and its worker can write no more", async ({ database, workerDatabase }) => {
    const { id } = await addUser(database);
    const { jobId } = await addJob(database, id);
    const held = (await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 })))!;
    expect(await database.asUser(id, (scope) => cancelJob(scope, jobId))).toMatchObject({
      status: "failed",
      errorCode: "job_cancelled",
    });
    await expect(workerDatabase.asUser(id, (scope) => advanceJob(scope, held, toChunking))).rejects.toMatchObject({
      code: "job_moved",
    });
    await expect(database.asUser(id, (scope) => cancelJob(scope, jobId))).rejects.toMatchObject({
      code: "job_transition_invalid",
    });
  });

  test("failed goes back to the queue only by the person's retry, with a clean slate", async ({
    database,
    workerDatabase,
  }) => {
    const { id } = await addUser(database);
    const { jobId } = await addJob(database, id);
    const held = (await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 })))!;
    await workerDatabase.asUser(id, (scope) => failJob(scope, held, { code: "document_corrupt", message: "broken" }));
    expect(await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 }))).toBeUndefined();
    expect(await database.asUser(id, (scope) => retryJob(scope, jobId))).toMatchObject({
      status: "queued",
      progress: 0,
      errorCode: null,
      completedAt: null,
      attempt: 2,
    });
    // The entry of the first time is still about: it must not take the job from whoever gets the second.
    expect(await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 }))).toBeUndefined();
    expect(await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 2 }))).toMatchObject({
      failures: 0,
    });
  });

  test("completed can be neither retried nor claimed again", async ({ database, workerDatabase }) => {
    const { id } = await addUser(database);
    const { jobId } = await addJob(database, id);
    const held = (await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 })))!;
    for (const transition of [toChunking, toEmbedding, toAnalyzing, complete]) {
      await workerDatabase.asUser(id, (scope) => advanceJob(scope, held, transition));
    }
    await expect(database.asUser(id, (scope) => retryJob(scope, jobId))).rejects.toMatchObject({
      code: "job_transition_invalid",
    });
    expect(await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 }))).toBeUndefined();
  });

  test("deleted takes its steps and events along", async ({ database, workerDatabase }) => {
    const { id } = await addUser(database);
    const { jobId } = await addJob(database, id);
    const held = (await workerDatabase.asUser(id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 })))!;
    await createJobSteps(workerDatabase, { userId: id, held }).save("document", { text: "x" });
    await database.asUser(id, (scope) => deleteJob(scope, jobId));
    await database.asUser(id, async ({ db }) => {
      expect(await db.selectFrom("job_steps").selectAll().execute()).toEqual([]);
      expect(await db.selectFrom("job_events").selectAll().execute()).toEqual([]);
    });
  });
});

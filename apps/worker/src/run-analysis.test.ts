import { DomainError, type Engine } from "@groundwork/core";
import { SCANNED_TEXTS, makeScan } from "@groundwork/core/testing";
import { cancelJob, getProfile, listChunks, listJobEvents } from "@groundwork/db";
import { describe, expect } from "vitest";
import { runAnalysis } from "./run-analysis.ts";
import { makeBlankPdf, makeSampleResume } from "./testing/sample-resume.ts";
import { test } from "./testing/test.ts";

const never = new AbortController().signal;

describe("an analysis", () => {
  test("of a resume ends in one profile with evidence, its passages and its text", async ({ workshop, database }) => {
    const entry = await workshop.addJob(await makeSampleResume());
    await runAnalysis(workshop.tools, entry, never);
    expect(await workshop.jobOf(entry)).toMatchObject({ status: "completed", progress: 100, attempt: 1 });
    await database.asUser(entry.userId, async (scope) => {
      const profile = await getProfile(scope, entry.jobId);
      expect(profile.contact).toMatchObject({ name: "Ada Byron", email: "ada.byron@example.com" });
      expect(profile.experience.map((job) => job.company)).toEqual(["Difference Engines Ltd", "Jacquard Mills"]);
      expect(profile.sources["/contact/email"]!.evidence[0]).toMatchObject({ page: 1, quote: "ada.byron@example.com" });
      const chunks = await listChunks(scope, { jobId: entry.jobId, embedderId: workshop.tools.engine.embedder.id });
      expect(chunks.length).toBeGreaterThan(0);
      expect(chunks[0]!.vector).toHaveLength(512);
      const upload = await scope.db.selectFrom("user_uploads").selectAll().executeTakeFirstOrThrow();
      expect(upload.extracted_text).not.toBeNull();
      expect(upload).toMatchObject({ pages: 1, engine: profile.engine });
    });
  });

  test("delivered twice runs once", async ({ workshop, database }) => {
    const entry = await workshop.addJob(await makeSampleResume());
    await runAnalysis(workshop.tools, entry, never);
    await runAnalysis(workshop.tools, entry, never);
    const events = await database.asUser(entry.userId, (scope) =>
      listJobEvents(scope, { jobId: entry.jobId, afterSequence: 0 }),
    );
    expect(events.map((event) => event.job.status)).toEqual([
      "queued",
      "extracting_text",
      "chunking",
      "generating_embeddings",
      "analyzing",
      "completed",
    ]);
  });

  test.for([
    ["a truncated PDF", async () => (await makeSampleResume()).subarray(0, 400), "document_corrupt"],
    ["a page without text", makeBlankPdf, "document_no_text"],
    ["noise under a PDF's first bytes", async () => Buffer.from(`%PDF-1.7\n${"x".repeat(500)}`), "document_corrupt"],
  ] as const)(
    "of %s fails at once with its own code, and makes no profile",
    async ([, make, code], { workshop, database }) => {
      const entry = await workshop.addJob(await make());
      await runAnalysis(workshop.tools, entry, never);
      expect(await workshop.jobOf(entry)).toMatchObject({ status: "failed", errorCode: code, attempt: 1 });
      await expect(database.asUser(entry.userId, (scope) => getProfile(scope, entry.jobId))).rejects.toMatchObject({
        code: "profile_not_found",
      });
    },
  );

  test("whose engine is away is tried three times, reading the document once", async ({ workshop }) => {
    const entry = await workshop.addJob(await makeSampleResume());
    let reads = 0;
    const engine: Engine = {
      ...workshop.tools.engine,
      analyze: () => Promise.reject(new DomainError("engine_unavailable")),
    };
    const extract: typeof workshop.tools.reading.extract = (bytes, options) => {
      reads++;
      return workshop.tools.reading.extract(bytes, options);
    };
    const tools = { ...workshop.tools, engine, reading: { extract } };
    await runAnalysis(tools, entry, never);
    expect(await workshop.jobOf(entry)).toMatchObject({ status: "queued", progress: 0 });
    for (let retry = 0; retry < 2; retry++) {
      const { attempt } = await workshop.jobOf(entry);
      await runAnalysis(tools, { ...entry, queuedAttempt: attempt }, never);
    }
    expect(await workshop.jobOf(entry)).toMatchObject({ status: "failed", errorCode: "engine_unavailable" });
    expect(reads).toBe(1);
  });

  test("under way when the worker must stop goes back to the queue, uncharged", async ({ workshop, database }) => {
    const entry = await workshop.addJob(await makeSampleResume());
    const engine: Engine = {
      ...workshop.tools.engine,
      analyze: async () => {
        workshop.stopping.abort(new Error("stopping"));
        throw workshop.stopping.signal.reason;
      },
    };
    await runAnalysis({ ...workshop.tools, engine }, entry, never);
    expect(await workshop.jobOf(entry)).toMatchObject({ status: "queued" });
    await database.asUser(entry.userId, async ({ db }) => {
      expect(await db.selectFrom("analysis_jobs").select("failures").execute()).toEqual([{ failures: 0 }]);
    });
  });

  test("cancelled while it runs writes nothing more", async ({ workshop, database }) => {
    const entry = await workshop.addJob(await makeSampleResume());
    const engine: Engine = {
      ...workshop.tools.engine,
      analyze: async (...call) => {
        await database.asUser(entry.userId, (scope) => cancelJob(scope, entry.jobId));
        return workshop.tools.engine.analyze(...call);
      },
    };
    await runAnalysis({ ...workshop.tools, engine }, entry, never);
    expect(await workshop.jobOf(entry)).toMatchObject({ status: "failed", errorCode: "job_cancelled" });
    await expect(database.asUser(entry.userId, (scope) => getProfile(scope, entry.jobId))).rejects.toMatchObject({
      code: "profile_not_found",
    });
  });

  test("of a scan tells each page while it is read", { timeout: 60_000 }, async ({ workshop, database }) => {
    const entry = await workshop.addJob(await makeScan([SCANNED_TEXTS, SCANNED_TEXTS]));
    await runAnalysis(workshop.tools, entry, never);
    const events = await database.asUser(entry.userId, (scope) =>
      listJobEvents(scope, { jobId: entry.jobId, afterSequence: 0 }),
    );
    expect(events.map(({ job }) => [job.status, job.progress, job.detail])).toEqual([
      ["queued", 0, null],
      ["extracting_text", 10, null],
      ["extracting_text", 10, { page: 1, pages: 2 }],
      ["extracting_text", 20, { page: 2, pages: 2 }],
      ["chunking", 30, null],
      ["generating_embeddings", 50, null],
      ["analyzing", 70, null],
      ["completed", 100, null],
    ]);
  });

  test(
    "of a scan, cancelled while a page is read, stops the reading",
    { timeout: 60_000 },
    async ({ workshop, database }) => {
      const entry = await workshop.addJob(await makeScan([SCANNED_TEXTS, SCANNED_TEXTS]));
      const { tools } = workshop;
      let outcome: unknown;
      const reading: typeof tools.reading = {
        extract: (bytes, options) => {
          const onPage = (page: number, pages: number) => {
            options?.onPage?.(page, pages);
            void database.asUser(entry.userId, (scope) => cancelJob(scope, entry.jobId));
          };
          const reads = tools.reading.extract(bytes, { ...options, onPage });
          reads.catch((error: unknown) => (outcome = error));
          return reads;
        },
      };
      await runAnalysis({ ...tools, reading }, entry, never);
      expect(outcome).toEqual(new Error("the job is no longer ours"));
      expect(await workshop.jobOf(entry)).toMatchObject({ status: "failed", errorCode: "job_cancelled", detail: null });
    },
  );
});

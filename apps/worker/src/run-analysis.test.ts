import { DomainError, type Engine } from "@groundwork/core";
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
      const upload = await scope.db.selectFrom("user_uploads").select("extracted_text").executeTakeFirstOrThrow();
      expect(upload.extracted_text).not.toBeNull();
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
    const extractDocument: typeof workshop.tools.extractDocument = (bytes, options) => {
      reads++;
      return workshop.tools.extractDocument(bytes, options);
    };
    const tools = { ...workshop.tools, engine, extractDocument };
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
});

import { readFile } from "node:fs/promises";
import { type ApiError, Groundwork } from "@groundwork/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningProduct, makeDataFolder, startProduct } from "./start-product.ts";

const folder = makeDataFolder();
let product: RunningProduct;
let resume: File;
beforeAll(async () => {
  product = await startProduct({ dataDir: folder.dataDir });
  resume = new File([await readFile(new URL("fixtures/ada-byron.pdf", import.meta.url))], "ada-byron.pdf");
});
afterAll(async () => {
  await product.stop();
  folder.remove();
});

async function signedUp(): Promise<Groundwork> {
  const client = new Groundwork({ baseUrl: product.url });
  await client.auth.signUp({
    name: "Ada",
    email: `${crypto.randomUUID()}@example.com`,
    password: "correct horse battery",
  });
  return client;
}

describe("an integrator, through the SDK", () => {
  test("takes a resume from upload to a chat reply that says it is from a saved question", async () => {
    const client = await signedUp();
    const seen: string[] = [];
    const profile = await client.analyze(resume, { onProgress: (job) => seen.push(job.status) });
    expect(seen).toEqual(["queued", "extracting_text", "chunking", "generating_embeddings", "analyzing", "completed"]);
    expect(profile.contact).toMatchObject({ name: "Ada Byron", email: "ada.byron@example.com" });
    expect(profile.sources["/contact/email"]!.evidence[0]).toMatchObject({ page: 1, quote: "ada.byron@example.com" });

    const questions = await client.questions.generate({ jobId: profile.jobId, jobTitle: "Data Analyst", count: 12 });
    expect(questions).toHaveLength(12);
    expect(new Set(questions.map((question) => question.category)).size).toBe(4);
    expect(new Set(questions.map((question) => question.difficulty)).size).toBe(3);
    for (const { answer } of questions) {
      for (const sentence of answer.sentences) expect(sentence.advice || sentence.evidence.length > 0).toBe(true);
    }

    const [question] = questions;
    const saved = await client.questions.save(question!.id, { answer: "I cut errors by 40 %." });
    expect(await client.questions.isSaved([question!.id])).toEqual({ [question!.id]: saved.savedId });
    const { reply } = await client.chat.send({ text: question!.question });
    expect(reply).toMatchObject({
      fromSystem: true,
      text: "I cut errors by 40 %.",
      metadata: { from_qa: true, matched_question: question!.question, saved_id: saved.savedId },
    });
    expect(reply.metadata!["similarity"]).toBeGreaterThan(0.9);
  });

  test("corrects a profile, compares two of it, finds it, and takes it away as files", async () => {
    const client = await signedUp();
    const { jobId } = await client.analyze(resume);
    const { profile, revision } = await client.profiles.correct({
      jobId,
      operation: "set",
      pointer: "/contact/name",
      value: "Ada Lovelace",
    });
    expect(profile.sources["/contact/name"]).toMatchObject({ origin: "corrected", evidence: [{ quote: "Ada Byron" }] });
    const again = await client.analyze(resume);
    expect((await client.profiles.compare(jobId, again.jobId)).fields[0]).toMatchObject({
      before: "Ada Lovelace",
      after: "Ada Byron",
    });
    expect((await client.profiles.search({ skill: "python" })).items).toHaveLength(2);
    expect(await client.profiles.similar(jobId)).toMatchObject([{ jobId: again.jobId, score: 1 }]);

    const { fileName, blob } = await client.profiles.export(jobId, "pdf");
    expect([fileName, blob.type]).toEqual(["Ada Lovelace.pdf", "application/pdf"]);
    const exported = await client.analyze(blob, { fileName: fileName! });
    expect(exported.contact.name).toBe("Ada Lovelace");
    await expect(client.profiles.export(crypto.randomUUID(), "csv")).rejects.toMatchObject({
      name: "ApiError",
      status: 404,
      reason: "profile_not_found",
    });

    const { corrections } = await client.profiles.corrections(jobId);
    const correctionIds = corrections.map(({ id }) => id);
    expect((await client.profiles.uncorrect({ jobId, correctionIds, revision })).profile.contact.name).toBe(
      "Ada Byron",
    );
  });

  test("gets a chat reply from the resume with its evidence, or that nothing says it", async () => {
    const client = await signedUp();
    await client.analyze(resume);
    const known = await client.chat.send({ text: "What did you do with Python and PostgreSQL?" });
    expect(known.reply.metadata).toMatchObject({ from_qa: false });
    expect(known.reply.metadata!["evidence"]).not.toEqual([]);
    expect(known.reply.text).toContain("Python");
    const unknown = await client.chat.send({ text: "Which planets have you visited as an astronaut?" });
    expect(unknown.reply.metadata).toEqual({ from_qa: false, evidence: [] });
    const { items } = await client.chat.history({ sessionId: known.message.sessionId! });
    expect(items.map((message) => message.id)).toEqual([known.reply.id, known.message.id]);
  });

  test("gets a typed error with its reason for what cannot be read", async () => {
    const client = await signedUp();
    const refused = async (promise: Promise<unknown>): Promise<ApiError> => {
      const [outcome] = await Promise.allSettled([promise]);
      if (outcome.status === "fulfilled") throw new Error("it was not refused");
      return outcome.reason as ApiError;
    };
    const notAResume = await refused(client.uploads.create(new File(["hello"], "resume.pdf")));
    expect(notAResume).toMatchObject({ name: "ApiError", status: 415, reason: "upload_unsupported", retryable: false });
    expect(notAResume.requestId).toBeTruthy();
    const truncated = await refused(client.analyze(resume.slice(0, 500)));
    expect(truncated).toMatchObject({ name: "ApiError", reason: "document_corrupt" });
    const stranger = new Groundwork({ baseUrl: product.url });
    expect(await refused(stranger.jobs.list())).toMatchObject({ status: 401, reason: "session_required" });
  });

  test("stops watching when its signal aborts", async () => {
    const client = await signedUp();
    const upload = await client.uploads.create(resume);
    const { jobId } = await client.jobs.create(upload.id);
    const controller = new AbortController();
    const watching = (async () => {
      for await (const _ of client.jobs.watch(jobId, { signal: controller.signal }))
        controller.abort(new Error("enough"));
    })();
    await expect(watching).rejects.toThrow("enough");
  });
});

describe("the product", () => {
  test("stopped and started again has everything still there", async () => {
    const email = `${crypto.randomUUID()}@example.com`;
    const password = "correct horse battery";
    const client = new Groundwork({ baseUrl: product.url });
    await client.auth.signUp({ name: "Ada", email, password });
    const { jobId } = await client.analyze(resume);
    expect(await product.stop()).toBe(0);
    product = await startProduct({ dataDir: folder.dataDir });
    const again = new Groundwork({ baseUrl: product.url });
    await again.auth.signIn({ email, password });
    expect((await again.profiles.get(jobId)).contact.name).toBe("Ada Byron");
  });
});

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

const jobDescription = `Data Analyst at Northwind

Requirements
- Experience with Python and SQL
- Experience with Kubernetes
`;

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

  test("takes a job description from match to questions about its gaps, saved, tagged, searched and exported", async () => {
    const client = await signedUp();
    const { jobId } = await client.analyze(resume);
    const match = await client.matches.create({
      jobId,
      jobTitle: "Data Analyst",
      company: "Northwind",
      jobDescription,
    });
    const statusOf = (word: string) => match.requirements.find(({ text }) => text.includes(word))?.status;
    expect([statusOf("Python"), statusOf("Kubernetes")]).toEqual(["met", "missing"]);
    expect((await client.matches.list({ jobId })).items).toMatchObject([
      { matchId: match.matchId, score: match.score },
    ]);

    const questions = await client.questions.generate({ jobId, matchId: match.matchId, count: 6 });
    expect(questions).toHaveLength(6);
    expect(questions[0]).toMatchObject({ jobTitle: "Data Analyst", company: "Northwind" });
    const [gap] = questions.filter(({ question }) => question.includes("Kubernetes"));
    expect(gap).toBeDefined();
    const rewritten = await client.questions.regenerateAnswer(gap!.id, { instruction: "shorter" });
    expect({ ...rewritten, answer: gap!.answer }).toEqual(gap);

    const [first, second] = [
      await client.questions.save(gap!.id, { answer: "I would start with a lighthouse of a cluster." }),
      await client.questions.save(questions.find(({ id }) => id !== gap!.id)!.id),
    ];
    const savedIds = [first.savedId, second.savedId];
    const tagged = await client.questions.bulkTag({ savedIds, add: ["Northwind round 1"], remove: first.tags });
    expect(tagged[0]!.tags).toEqual(["Northwind round 1"]);
    expect(await client.questions.tags()).toContainEqual({ tag: "Northwind round 1", count: 2 });
    const found = async (search: string) =>
      (await client.questions.saved({ search })).items.map(({ savedId }) => savedId);
    expect(await found("kubernetes")).toContain(first.savedId);
    expect(await found("northwind round")).toEqual(savedIds.toReversed());
    expect(await found("lighthou")).toEqual([first.savedId]);

    const { fileName, blob } = await client.questions.export("json", { search: "lighthouse", due: true });
    expect([fileName, JSON.parse(await blob.text())]).toEqual(["interview-questions.json", [tagged[0]]]);
    expect(await (await client.questions.export("md")).blob.text()).toContain(`## ${first.question}`);
    expect(await (await client.questions.export("csv", { tag: "no such tag" })).blob.text()).toMatch(/^.*\r\n$/);

    await client.matches.delete(match.matchId);
    await expect(client.matches.get(match.matchId)).rejects.toMatchObject({ status: 404, reason: "match_not_found" });
  });

  test("gets a chat reply from the resume with its evidence, or that nothing says it", async () => {
    const client = await signedUp();
    await client.analyze(resume);
    const known = await client.chat.send({ text: "What did you do with Python and PostgreSQL?" });
    expect(known.reply.metadata).toMatchObject({ from_qa: false });
    expect(known.reply.metadata!["evidence"]).not.toEqual([]);
    expect(known.reply.text).toContain("Python");
    const unknown = await client.chat.send({ text: "Which planets have you visited as an astronaut?" });
    expect(unknown.reply.metadata).toEqual({ from_qa: false, evidence: [], nearest: [] });
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

  test("practises a saved question: due, scored by its words, graded, and back on another day", async () => {
    const client = await signedUp();
    const { jobId } = await client.analyze(resume);
    const [question] = await client.questions.generate({ jobId, count: 1 });
    const { savedId } = await client.questions.save(question!.id);
    expect(await client.practice.due()).toMatchObject([{ savedId, schedule: { state: "new", reviews: 0 } }]);
    const text = "At Difference Engines our figures had errors. I moved the checks to Python, and errors fell by 40 %.";
    const { scores, improvement } = await client.practice.answer({ savedId, text });
    expect(scores).toHaveLength(5);
    for (const { quotes } of scores)
      for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(improvement.text).not.toBe("");
    const { schedule } = await client.practice.grade({ savedId, rating: "good" });
    expect(Date.parse(schedule.due) - Date.parse(schedule.lastReviewedAt!)).toBeGreaterThanOrEqual(24 * 60 * 60 * 1000);
    expect(await client.practice.due()).toEqual([]);
    expect((await client.practice.progress()).due).toEqual({ now: 0, tomorrow: 0, week: 1 });
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

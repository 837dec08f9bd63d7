import { chunkDocument, withoutProtected } from "@groundwork/core";
import { createEngine } from "@groundwork/core/node";
import { type ModelServer, NURSE_RESUME, buildDocument, startModelServer } from "@groundwork/core/testing";
import { insertChunks } from "@groundwork/db";
import { addUser } from "@groundwork/db/testing";
import { afterEach, expect } from "vitest";
import { readResume } from "./read-resume.ts";
import { addReadJob, changeEngine, test } from "./testing/index.ts";

const MARKER = "Zqxwvish";
const STATED = [
  ...NURSE_RESUME.slice(0, 2),
  `Age: 34 (${MARKER}) | Ethnicity: ${MARKER}`,
  ...NURSE_RESUME.slice(2),
  "# Personal details",
  `Race: ${MARKER}`,
  `Nationality: ${MARKER}`,
];

const servers: ModelServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A model that has nothing to say. */
const answer = ({ schemaName }: { schemaName: string }) =>
  ({
    questions: { questions: [] },
    answer: { sentences: [], gaps: [] },
    requirements: { requirements: [{ quote: "experience with Cerner", kind: "skill", importance: "must" }] },
    reply: { sentences: [] },
  })[schemaName];

test("P3: no request to a model holds age, race or the like, in questions, answers, matches and chat; the viewer shows all", async ({
  api,
  workerDatabase,
}) => {
  const user = await addUser(api.database);
  const { jobId } = await addReadJob({ api, workerDatabase }, user.id, STATED);
  const [question] = await api.callerFor(user).questions.generate({ jobId, count: 1 });

  const server = await startModelServer({ replies: [{ kind: "answer", answer }] });
  servers.push(server);
  const { baseUrl } = server;
  const engine = await createEngine({
    engine: "openai",
    apiKey: "sk-test",
    baseUrl,
    model: "m",
    embeddingModel: "e",
  });
  changeEngine(api, () => engine);
  const passages = chunkDocument(withoutProtected(buildDocument(STATED)));
  const vectors = await engine.embedder.embed(passages.map(({ text }) => text));
  const chunks = passages.map((passage, i) => ({ ...passage, vector: vectors[i]! }));
  await workerDatabase.asUser(user.id, (scope) =>
    insertChunks(scope, { jobId, embedderId: engine.embedder.id, chunks }),
  );

  const caller = api.callerFor(user);
  await caller.questions.generate({ jobId, count: 1 });
  await caller.questions.regenerateAnswer({ questionId: question!.id });
  await caller.matches.create({ jobId, jobDescription: "Requirements: experience with Cerner." });
  for (const text of ["How do you hand over a patient on the ward?", "What is your ethnicity?", "How old are you?"]) {
    await caller.chat.send({ jobId, text });
  }
  const asked = new Set(server.calls.map(({ schemaName }) => schemaName));
  expect([...asked].sort()).toEqual(["", "answer", "questions", "reply", "requirements"]);
  expect(server.calls.filter(({ body }) => /Harbour View Clinic/.test(JSON.stringify(body))).length).toBeGreaterThan(2);
  for (const { body } of server.calls) expect(JSON.stringify(body)).not.toMatch(new RegExp(`${MARKER}|\\b34\\b`));

  const shown = await caller.profiles.document({ jobId });
  expect(shown.text).toContain(`Ethnicity: ${MARKER}`);
});

test("P3: an engine is given the document without them, every offset as it was", async ({ api, workerDatabase }) => {
  const user = await addUser(api.database);
  const { jobId } = await addReadJob({ api, workerDatabase }, user.id, STATED);
  const { document } = await api.database.asUser(user.id, (scope) => readResume(scope, jobId));
  const whole = await api.callerFor(user).profiles.document({ jobId });
  expect(document.text).not.toMatch(new RegExp(`${MARKER}|\\b34\\b`));
  expect(document.text.indexOf("Northfield")).toBe(whole.text.indexOf("Northfield"));
});

test("P3: nor does the built-in engine answer with them", async ({ api, workerDatabase }) => {
  const user = await addUser(api.database);
  const { jobId } = await addReadJob({ api, workerDatabase }, user.id, STATED);
  const { embedder } = api.dependencies.engine;
  const passages = chunkDocument(withoutProtected(buildDocument(STATED)));
  const vectors = await embedder.embed(passages.map(({ text }) => text));
  const chunks = passages.map((passage, i) => ({ ...passage, vector: vectors[i]! }));
  await workerDatabase.asUser(user.id, (scope) => insertChunks(scope, { jobId, embedderId: embedder.id, chunks }));
  const { chat, questions } = api.callerFor(user);
  const told: unknown[] = [await questions.generate({ jobId, count: 10 })];
  for (const text of [
    "What is your ethnicity?",
    "How old are you?",
    "What is your nationality?",
    "Tell me about yourself.",
  ]) {
    told.push(await chat.send({ jobId, text }));
  }
  expect(JSON.stringify(told)).toContain("Northfield");
  expect(JSON.stringify(told)).not.toMatch(MARKER);
});

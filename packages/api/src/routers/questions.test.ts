import type { QuestionRequest } from "@groundwork/core";
import { deleteJob } from "@groundwork/db";
import { addMatch, addUser } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { type Api, addReadJob, changeEngine, reasonOf, test } from "../testing/index.ts";

/** What the engine is asked from now on. */
function recordRequests(api: Api): QuestionRequest[] {
  const asked: QuestionRequest[] = [];
  changeEngine(api, (engine) => ({
    writeQuestions: (request, options) => {
      // Its list grows while the engine writes.
      asked.push({ ...request, existing: [...request.existing] });
      return engine.writeQuestions(request, options);
    },
  }));
  return asked;
}

describe("questions.generate", () => {
  test("takes title, company, description and gaps from a match, and from the input before it", async ({
    api,
    workerDatabase,
  }) => {
    const user = await addUser(api.database);
    const { jobId } = await addReadJob({ api, workerDatabase }, user.id);
    const { matchId, jobDescription } = await addMatch(api.database, user.id, { jobId, jobTitle: "Analyst" });
    const asked = recordRequests(api);
    const { questions } = api.callerFor(user);
    const [question] = await questions.generate({ jobId, matchId, company: "Ward 4", count: 1 });
    expect(asked[0]).toMatchObject({ jobTitle: "Analyst", company: "Ward 4", jobDescription, gaps: ["Python"] });
    expect(question).toMatchObject({ jobTitle: "Analyst", company: "Ward 4" });
    await questions.generate({ jobId, count: 1 });
    expect(asked.at(-1)).toMatchObject({ jobTitle: null, company: null, jobDescription: null, gaps: [] });
  });

  test("writes nothing again that is saved, though it was for another resume", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { questions } = api.callerFor(user);
    const first = await addReadJob({ api, workerDatabase }, user.id);
    const [question] = await questions.generate({ jobId: first.jobId, count: 1 });
    const { savedId } = await questions.save({ questionId: question!.id });
    await questions.updateSaved({ savedId, question: "How do you hand over at night?" });
    const second = await addReadJob({ api, workerDatabase }, user.id);
    const asked = recordRequests(api);
    await api.callerFor(user).questions.generate({ jobId: second.jobId, count: 1 });
    expect(asked[0]!.existing).toEqual(["How do you hand over at night?"]);
  });

  test("refuses a match of another job, and keeps nothing", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { jobId } = await addReadJob({ api, workerDatabase }, user.id);
    const other = await addReadJob({ api, workerDatabase }, user.id);
    const { matchId } = await addMatch(api.database, user.id, { jobId: other.jobId });
    const { questions } = api.callerFor(user);
    expect(await reasonOf(questions.generate({ jobId, matchId, count: 1 }))).toBe("match_not_found");
    expect(await questions.list({ jobId })).toEqual([]);
  });

  test("gives every question an id of its own, generation after generation", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { jobId } = await addReadJob({ api, workerDatabase }, user.id);
    const { questions } = api.callerFor(user);
    const generations = await Promise.all([1, 2, 3].map(() => questions.generate({ jobId, count: 5 })));
    const listed = await questions.list({ jobId });
    expect(new Set(listed.map((question) => question.id)).size).toBe(generations.flat().length);
  });
});

describe("questions.regenerateAnswer", () => {
  test("replaces the answer under the same id, and leaves a saved copy alone", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { jobId } = await addReadJob({ api, workerDatabase }, user.id);
    const { questions } = api.callerFor(user);
    const [question] = await questions.generate({ jobId, jobTitle: "Nurse", count: 1 });
    const saved = await questions.save({ questionId: question!.id, answer: "Mine." });
    const rewritten = await questions.regenerateAnswer({ questionId: question!.id, instruction: "shorter" });
    expect({ ...rewritten, answer: null }).toEqual({ ...question, answer: null });
    expect(rewritten.answer).not.toEqual(question!.answer);
    for (const sentence of rewritten.answer.sentences)
      expect(sentence.advice || sentence.evidence.length > 0).toBe(true);
    expect(await questions.list({ jobId })).toEqual([rewritten]);
    expect((await questions.saved({})).items).toEqual([saved]);
  });

  test("at once ends with one of the answers, whole", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { jobId } = await addReadJob({ api, workerDatabase }, user.id);
    const { questions } = api.callerFor(user);
    const [question] = await questions.generate({ jobId, count: 1 });
    const rewritten = await Promise.all(
      ["shorter", "longer", "shorter"].map((instruction) =>
        questions.regenerateAnswer({ questionId: question!.id, instruction }),
      ),
    );
    const [kept] = await questions.list({ jobId });
    expect(rewritten).toContainEqual(kept);
  });

  test("keeps the answer there was when it is refused, or the engine fails", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { jobId } = await addReadJob({ api, workerDatabase }, user.id);
    const { questions } = api.callerFor(user);
    const [question] = await questions.generate({ jobId, count: 1 });
    const questionId = question!.id;
    const refused: [input: { questionId: string; instruction?: string }, reason: string][] = [
      [{ questionId: "no such question" }, "question_not_found"],
      [{ questionId: "x".repeat(51) }, "input_invalid"],
      [{ questionId, instruction: " " }, "input_invalid"],
      [{ questionId, instruction: "x".repeat(501) }, "input_invalid"],
      [{ questionId, instruction: "nul \0" }, "text_has_nul"],
    ];
    for (const [input, reason] of refused)
      expect([input, await reasonOf(questions.regenerateAnswer(input))]).toEqual([input, reason]);
    expect(await questions.list({ jobId })).toEqual([question]);

    changeEngine(api, (engine) => ({
      rewriteAnswer: async (...request) => {
        await api.database.asUser(user.id, (scope) => deleteJob(scope, jobId));
        return engine.rewriteAnswer(...request);
      },
    }));
    const meanwhileGone = api.callerFor(user).questions.regenerateAnswer({ questionId });
    expect(await reasonOf(meanwhileGone)).toBe("question_not_found");
  });
});

describe("questions.bulkTag", () => {
  test("refuses what is not a change of tags, and changes nothing", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { jobId } = await addReadJob({ api, workerDatabase }, user.id);
    const { questions } = api.callerFor(user);
    const [question] = await questions.generate({ jobId, count: 1 });
    const saved = await questions.save({ questionId: question!.id });
    const { savedId } = saved;
    const many = (count: number) => Array.from({ length: count }, (_, index) => `tag ${index}`);
    const refused: [input: { savedIds: string[]; add?: string[]; remove?: string[] }, reason: string][] = [
      [{ savedIds: [], add: ["a"] }, "input_invalid"],
      [{ savedIds: Array.from({ length: 101 }, (_, index) => String(index + 1)), add: ["a"] }, "input_invalid"],
      [{ savedIds: [savedId] }, "input_invalid"],
      [{ savedIds: [savedId], add: [" "] }, "input_invalid"],
      [{ savedIds: [savedId], add: ["x".repeat(51)] }, "input_invalid"],
      [{ savedIds: [savedId], add: many(21) }, "input_invalid"],
      [{ savedIds: [savedId], add: many(20) }, "tag_limit_reached"],
      [{ savedIds: [savedId, "999999999999999999"], add: ["a"] }, "saved_question_not_found"],
      [{ savedIds: [savedId, "1000000000000000000"], add: ["a"] }, "input_invalid"],
    ];
    for (const [input, reason] of refused)
      expect([input, await reasonOf(questions.bulkTag(input))]).toEqual([input, reason]);
    expect((await questions.saved({})).items).toEqual([saved]);
    expect(await questions.bulkTag({ savedIds: [savedId], add: [" new "] })).toMatchObject([
      { savedId, tags: [...saved.tags, "new"] },
    ]);
    expect(await questions.tags()).toContainEqual({ tag: "new", count: 1 });
  });
});

test("questions.saved refuses a search or filter that can't be", async ({ api }) => {
  const { questions } = api.callerFor(await addUser(api.database));
  expect(await reasonOf(questions.saved({ search: "x".repeat(201) }))).toBe("input_invalid");
  expect(await reasonOf(questions.saved({ search: "\0" }))).toBe("text_has_nul");
  expect(await reasonOf(questions.saved({ tag: "\uD83D" }))).toBe("text_has_lone_surrogate");
  expect(await reasonOf(questions.saved({ cursor: "not one" }))).toBe("input_invalid");
  expect(await questions.saved({ search: '"('.repeat(99) })).toEqual({ items: [], nextCursor: null });
});

import type { Answer } from "@groundwork/core/schemas";
import { expect } from "vitest";
import { deleteJob } from "./jobs.ts";
import { getQuestion, listQuestions, replaceAnswer } from "./questions.ts";
import { getSavedQuestion, saveQuestion } from "./saved-questions.ts";
import { addJob, addQuestion, addUser, test } from "./testing/index.ts";

const answerOf = (text: string): Answer => ({ text, sentences: [{ text, evidence: [], advice: true }], gaps: [] });

test("two generations of the same question have ids of their own", async ({ database }) => {
  const { id } = await addUser(database);
  const { jobId } = await addJob(database, id);
  const made = await Promise.all(Array.from({ length: 20 }, () => addQuestion(database, id, jobId)));
  expect(new Set(made.map((question) => question.id)).size).toBe(20);
  expect(await database.asUser(id, (scope) => listQuestions(scope, jobId))).toHaveLength(20);
});

test("another answer takes the place of the one there was; a saved copy stays as it is", async ({ database }) => {
  const { id } = await addUser(database);
  const { jobId } = await addJob(database, id);
  const question = await addQuestion(database, id, jobId);
  const embedded = { embedderId: "e", phrasings: [{ text: "q", vector: Float32Array.of(1) }] };
  const { savedId } = await database.asUser(id, (scope) => saveQuestion(scope, { question, answer: "mine", embedded }));
  const answers = ["one", "two", "three"].map(answerOf);
  const replaced = await Promise.all(
    answers.map((answer) => database.asUser(id, (scope) => replaceAnswer(scope, { questionId: question.id, answer }))),
  );
  expect(replaced).toEqual(answers.map((answer) => ({ ...question, answer })));
  await database.asUser(id, async (scope) => {
    expect(answers).toContainEqual((await getQuestion(scope, question.id)).answer);
    expect(await getSavedQuestion(scope, savedId)).toMatchObject({ answer: "mine" });
  });
});

test("an answer to a question that is gone, or another's, is not kept", async ({ database }) => {
  const { id } = await addUser(database);
  const { jobId } = await addJob(database, id);
  const question = await addQuestion(database, id, jobId);
  const stranger = await addUser(database);
  const change = { questionId: question.id, answer: answerOf("new") };
  const gone = { code: "question_not_found" };
  await expect(database.asUser(stranger.id, (scope) => replaceAnswer(scope, change))).rejects.toMatchObject(gone);
  await database.asUser(id, async (scope) => {
    expect((await getQuestion(scope, question.id)).answer).toEqual(question.answer);
    await deleteJob(scope, jobId);
    await expect(replaceAnswer(scope, change)).rejects.toMatchObject(gone);
  });
});

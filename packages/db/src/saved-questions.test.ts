import { expect } from "vitest";
import { listCandidates, listForeignPhrasings, refreshPhrasings } from "./question-phrasings.ts";
import { listSavedQuestions } from "./list-saved-questions.ts";
import { deleteSavedQuestions, saveQuestion, updateSavedQuestion } from "./saved-questions.ts";
import { addJob, addQuestion, addUser, test } from "./testing/index.ts";

const embed = (embedderId: string, ...texts: string[]) => ({
  embedderId,
  phrasings: texts.map((text) => ({ text, vector: Float32Array.of(1, 0) })),
});

test("a question saved again keeps its one row and the wording it was given", async ({ database }) => {
  const { id } = await addUser(database);
  const { jobId } = await addJob(database, id);
  const question = await addQuestion(database, id, jobId);
  await database.asUser(id, async (scope) => {
    const { savedId } = await saveQuestion(scope, { question, answer: "one", embedded: embed("e", "old") });
    const changes = { question: "How do you hand over at night?" };
    await updateSavedQuestion(scope, { savedId, changes, embedded: embed("e", "new") });
    const again = await saveQuestion(scope, { question, answer: "two", embedded: embed("e", "old") });
    expect(again).toMatchObject({ savedId, answer: "two", ...changes });
    expect(await listCandidates(scope, { embedderId: "e" })).toMatchObject([{ phrasings: [{ text: "new" }] }]);
  });
});

test("vectors of another embedder are replaced once, and not for a question that is gone", async ({ database }) => {
  const { id } = await addUser(database);
  const { jobId } = await addJob(database, id);
  const question = await addQuestion(database, id, jobId);
  const { savedId } = await database.asUser(id, (scope) =>
    saveQuestion(scope, { question, answer: "a", embedded: embed("old", "q") }),
  );
  const refresh = () =>
    database.asUser(id, (scope) => refreshPhrasings(scope, { savedId, embedded: embed("new", "q") }));
  await Promise.all([refresh(), refresh(), refresh()]);
  await database.asUser(id, async (scope) => {
    expect(await listForeignPhrasings(scope, { embedderId: "new", limit: 10 })).toEqual([]);
    expect(await listCandidates(scope, { embedderId: "new" })).toHaveLength(1);
    await deleteSavedQuestions(scope, [savedId]);
  });
  await refresh();
  await database.asUser(id, async (scope) => {
    expect(await listCandidates(scope, { embedderId: "new" })).toEqual([]);
    expect((await listSavedQuestions(scope, { limit: 10 })).items).toEqual([]);
  });
});

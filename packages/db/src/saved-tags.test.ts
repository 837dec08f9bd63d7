import { expect } from "vitest";
import type { DatabaseClient } from "./client.ts";
import { listSavedQuestions } from "./list-saved-questions.ts";
import { saveQuestion, updateSavedQuestion } from "./saved-questions.ts";
import { changeSavedTags, listSavedTags } from "./saved-tags.ts";
import { addJob, addQuestion, addUser, test } from "./testing/index.ts";

/** Saved questions with these tags, each list one. @returns their ids in the same order */
async function addTagged(database: DatabaseClient, userId: number, lists: string[][]): Promise<string[]> {
  const { jobId } = await addJob(database, userId);
  const savedIds: string[] = [];
  for (const tags of lists) {
    const question = { ...(await addQuestion(database, userId, jobId)), tags };
    const embedded = { embedderId: "e", phrasings: [{ text: "q", vector: Float32Array.of(1) }] };
    const saved = await database.asUser(userId, (scope) => saveQuestion(scope, { question, answer: "a", embedded }));
    savedIds.push(saved.savedId);
  }
  return savedIds;
}

test("tags are added and taken away together, in the order asked, and the words to search by follow", async ({
  database,
}) => {
  const { id } = await addUser(database);
  const [first, second] = await addTagged(database, id, [["night shift", "ward"], ["Ward"]]);
  await database.asUser(id, async (scope) => {
    const savedIds = [second!, first!, second!];
    const changed = await changeSavedTags(scope, { savedIds, add: ["round 1", "WARD"], remove: ["Night Shift"] });
    expect(changed.map(({ savedId, tags }) => [savedId, tags])).toEqual([
      [second, ["Ward", "round 1"]],
      [first, ["ward", "round 1"]],
    ]);
    expect((await listSavedQuestions(scope, { limit: 10, search: "round" })).items).toHaveLength(2);
    expect((await listSavedQuestions(scope, { limit: 10, search: "shift" })).items).toEqual([]);
  });
});

test("when one is not there, or would have too many tags, none is changed", async ({ database }) => {
  const { id } = await addUser(database);
  const many = Array.from({ length: 20 }, (_, index) => `tag ${index}`);
  const savedIds = await addTagged(database, id, [["ward"], many]);
  const stranger = await addUser(database);
  const change = (userId: number, ids: string[]) =>
    database.asUser(userId, (scope) => changeSavedTags(scope, { savedIds: ids, add: ["new"], remove: [] }));
  await expect(change(id, [savedIds[0]!, "999999"])).rejects.toMatchObject({ code: "saved_question_not_found" });
  await expect(change(id, savedIds)).rejects.toMatchObject({ code: "tag_limit_reached" });
  await expect(change(stranger.id, [savedIds[0]!])).rejects.toMatchObject({ code: "saved_question_not_found" });
  await database.asUser(id, async (scope) => {
    expect((await listSavedQuestions(scope, { limit: 10 })).items.map(({ tags }) => tags)).toEqual([many, ["ward"]]);
  });
});

test("changes made at once are all kept", async ({ database }) => {
  const { id } = await addUser(database);
  const savedIds = await addTagged(database, id, [[], []]);
  const reversed = savedIds.toReversed();
  await Promise.all(
    ["a", "b", "c", "d"].map((tag, index) =>
      database.asUser(id, (scope) =>
        changeSavedTags(scope, { savedIds: index % 2 ? savedIds : reversed, add: [tag], remove: [] }),
      ),
    ),
  );
  await database.asUser(id, async (scope) => {
    for (const { tags } of (await listSavedQuestions(scope, { limit: 10 })).items)
      expect(tags.toSorted()).toEqual(["a", "b", "c", "d"]);
  });
});

test("the tags are listed with how many questions have them, the most used spelling first", async ({ database }) => {
  const { id } = await addUser(database);
  const [first] = await addTagged(database, id, [["SQL", "ward"], ["sql"], ["sql"], []]);
  const stranger = await addUser(database);
  await addTagged(database, stranger.id, [["theirs"]]);
  await database.asUser(id, async (scope) => {
    expect(await listSavedTags(scope)).toEqual([
      { tag: "sql", count: 3 },
      { tag: "ward", count: 1 },
    ]);
    const { tags } = await updateSavedQuestion(scope, { savedId: first!, changes: { tags: ["Ward", "ward", "new"] } });
    expect(tags).toEqual(["Ward", "new"]);
  });
});

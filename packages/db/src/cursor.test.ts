import type { Page, Question } from "@groundwork/core/schemas";
import { expect } from "vitest";
import { insertMessage, listMessages } from "./chat-messages.ts";
import { listChatSessions, openSession } from "./chat-sessions.ts";
import type { UserScope } from "./client.ts";
import { listSavedQuestions } from "./list-saved-questions.ts";
import { saveQuestion } from "./saved-questions.ts";
import { addJob, addQuestion, addUpload, addUser, test } from "./testing/index.ts";
import { listUploads } from "./uploads.ts";

type List = (scope: UserScope, input: { cursor?: string; limit: number }) => Promise<Page<object>>;

/** Every list, with what makes one row of it. */
const LISTS: Record<string, { list: List; add: (scope: UserScope) => Promise<unknown> }> = {
  "chat sessions": { list: listChatSessions, add: (scope) => openSession(scope, { title: "t" }) },
  messages: {
    list: listMessages,
    add: async (scope) => {
      const { sessionId, instant } = await openSession(scope, { title: "t" });
      return insertMessage(scope, { sessionId, instant, type: "text", text: "Hi", metadata: null });
    },
  },
};

async function readAll(list: (cursor: string | undefined) => Promise<Page<object>>): Promise<object[]> {
  const seen: object[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(cursor);
    seen.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return seen;
}

test.for(Object.keys(LISTS))(
  "%s come page by page, newest first, none missed or repeated",
  async (name, { database }) => {
    const { list, add } = LISTS[name]!;
    const { id } = await addUser(database);
    for (let count = 0; count < 5; count++) await database.asUser(id, add);
    const whole = (await database.asUser(id, (scope) => list(scope, { limit: 100 }))).items;
    expect(whole).toHaveLength(5);
    expect(await readAll((cursor) => database.asUser(id, (scope) => list(scope, { cursor, limit: 2 })))).toEqual(whole);
  },
);

test("uploads and saved questions made in one instant are paged by their ids", async ({ database }) => {
  const { id } = await addUser(database);
  const { jobId } = await addJob(database, id);
  for (let count = 0; count < 4; count++) await addUpload(database, id, `upload ${count}`);
  const questions: Question[] = [];
  for (let count = 0; count < 5; count++) questions.push(await addQuestion(database, id, jobId));
  const embedded = { embedderId: "e", phrasings: [{ text: "q", vector: Float32Array.of(1) }] };
  // One transaction: now() is the same for all five.
  await database.asUser(id, async (scope) => {
    for (const question of questions) await saveQuestion(scope, { question, answer: "a", embedded });
  });
  for (const list of [listUploads, listSavedQuestions] as List[]) {
    const whole = (await database.asUser(id, (scope) => list(scope, { limit: 100 }))).items;
    expect(whole).toHaveLength(5);
    expect(await readAll((cursor) => database.asUser(id, (scope) => list(scope, { cursor, limit: 2 })))).toEqual(whole);
  }
});

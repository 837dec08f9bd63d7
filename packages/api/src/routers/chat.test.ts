import { randomUUID } from "node:crypto";
import type { Message, User } from "@groundwork/core/schemas";
import { insertQuestions } from "@groundwork/db";
import { addJob, addUser } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { type Api, addAskableJob, reasonOf, test } from "../testing/index.ts";

/** Saved as a person saves: through the API, with its vectors. */
async function save(api: Api, user: User, question: string): Promise<string> {
  const { jobId } = await addJob(api.database, user.id);
  const [made] = await api.database.asUser(user.id, (scope) =>
    insertQuestions(scope, {
      target: { jobId, jobTitle: null, company: null },
      contents: [
        {
          question,
          category: "Behavioral",
          difficulty: "Easy",
          tags: [],
          answer: { text: "a", sentences: [], gaps: [] },
          phrasings: [],
        },
      ],
    }),
  );
  const { savedId } = await api.callerFor(user).questions.save({ questionId: made!.id, answer: `On ${question}` });
  return savedId;
}

const STRENGTH = "What is your greatest strength?";
const HANDOVER = "How do you hand over a patient at the end of a shift?";

describe("chat.send", () => {
  test("under the same key again answers with what was sent and said before, and stores nothing", async ({ api }) => {
    const user = await addUser(api.database);
    const { chat } = api.callerFor(user);
    const messageKey = randomUUID();
    const first = await chat.send({ text: "Hello?", messageKey });
    expect(await chat.send({ text: "Hello?", messageKey })).toEqual(first);
    expect((await chat.history({})).items).toHaveLength(2);
    expect(await reasonOf(chat.send({ text: "Goodbye.", messageKey }))).toBe("message_key_reused");
  });

  test("twice at once under one key is one message with one reply", async ({ api }) => {
    const user = await addUser(api.database);
    const { chat } = api.callerFor(user);
    const messageKey = randomUUID();
    const [one, other] = await Promise.all([
      chat.send({ text: "Hello?", messageKey }),
      chat.send({ text: "Hello?", messageKey }),
    ]);
    expect(other).toEqual(one);
    expect((await chat.history({})).items).toHaveLength(2);
  });

  test("many at once to one session keeps one order, each reply right after what it answers", async ({ api }) => {
    const user = await addUser(api.database);
    const { chat } = api.callerFor(user);
    const { message } = await chat.send({ text: "Hello?" });
    const sessionId = message.sessionId!;
    const sent = await Promise.all(
      Array.from({ length: 6 }, (_, i) => chat.send({ text: `Message ${i}?`, sessionId })),
    );
    const { items } = await chat.history({ sessionId });
    expect(items).toHaveLength(14);
    expect(items.map(({ fromSystem }) => fromSystem)).toEqual(Array.from({ length: 14 }, (_, i) => i % 2 === 0));
    for (const { message, reply } of sent) {
      const place = items.findIndex(({ id }) => id === message.id);
      expect(items[place - 1]!.id).toBe(reply.id);
    }
    // Another tab, later.
    expect((await chat.history({ sessionId })).items).toEqual(items);
  });

  test("names the nearest saved questions where nothing answers", async ({ api }) => {
    const user = await addUser(api.database);
    const savedId = await save(api, user, STRENGTH);
    const { reply } = await api.callerFor(user).chat.send({ text: "Which planets have you visited?" });
    expect(reply.metadata).toEqual({
      from_qa: false,
      evidence: [],
      nearest: [{ saved_id: savedId, question: STRENGTH, similarity: expect.any(Number) }],
    });
  });
});

describe("chat.history", () => {
  test("goes back to the first message and forth again, a page at a time", async ({ api }) => {
    const user = await addUser(api.database);
    const { chat } = api.callerFor(user);
    const { sessionId } = (await chat.send({ text: "One?" })).message;
    for (const text of ["Two?", "Three?"]) await chat.send({ text, sessionId: sessionId! });
    const whole = (await chat.history({ sessionId: sessionId! })).items;

    const newest = await chat.history({ sessionId: sessionId!, limit: 2 });
    const older = await chat.history({ sessionId: sessionId!, limit: 4, cursor: newest.nextCursor! });
    expect([...newest.items, ...older.items]).toEqual(whole);
    expect(older.nextCursor).toBeNull();

    const back = { sessionId: sessionId!, direction: "backward" } as const;
    const next = await chat.history({ ...back, limit: 1, cursor: older.previousCursor! });
    expect(next.items).toEqual([whole[1]]);
    const rest = await chat.history({ ...back, cursor: next.previousCursor! });
    expect(rest.items).toEqual([whole[0]]);
    expect(await chat.history({ ...back, cursor: rest.previousCursor! })).toMatchObject({
      items: [],
      previousCursor: rest.previousCursor,
    });
  });
});

describe("sessions", () => {
  test("are renamed, and count replies that nobody has seen", async ({ api }) => {
    const user = await addUser(api.database);
    const { chat } = api.callerFor(user);
    const sessionId = (await chat.send({ text: "Hello?" })).message.sessionId!;
    expect(await chat.updateSession({ sessionId, title: "First try" })).toMatchObject({
      title: "First try",
      unread: 1,
    });
    await chat.markRead({ sessionId });
    expect((await chat.sessions({})).items).toMatchObject([{ sessionId, title: "First try", unread: 0 }]);
    for (const text of ["Hello again?", "And again?"]) await chat.send({ text, sessionId });
    expect((await chat.sessions({})).items[0]!.unread).toBe(1);
  });

  test("go on with the newest resume when theirs is deleted", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { chat, jobs } = api.callerFor(user);
    await addAskableJob({ api, workerDatabase }, user.id);
    const { jobId } = await addAskableJob({ api, workerDatabase }, user.id);
    const { message } = await chat.send({ text: "Hello?", jobId });
    await jobs.delete({ jobId });
    expect((await chat.sessions({})).items[0]!.jobId).toBeNull();
    const text = "What did you do with the handover checklist?";
    const { reply } = await chat.send({ text, sessionId: message.sessionId! });
    expect(reply.text).toContain("handover checklist");
  });

  test("answer only from the saved questions that are loaded, until they are unloaded", async ({ api }) => {
    const user = await addUser(api.database);
    const { chat, questions } = api.callerFor(user);
    const [strength, handover] = [await save(api, user, STRENGTH), await save(api, user, HANDOVER)];
    const sessionId = (await chat.send({ text: "Hello?" })).message.sessionId!;
    const isFromSaved = async () => (await chat.send({ text: STRENGTH, sessionId })).reply.metadata?.["from_qa"];

    const loaded = await chat.loadQuestions({ sessionId, savedIds: [handover] });
    expect(loaded.loadedSavedIds).toEqual([handover]);
    expect(await isFromSaved()).toBe(false);
    expect((await chat.loadQuestions({ sessionId, savedIds: [strength] })).loadedSavedIds).toEqual([strength]);
    expect(await isFromSaved()).toBe(true);
    await chat.loadQuestions({ sessionId, savedIds: [handover, strength] });
    expect((await chat.unloadQuestions({ sessionId, savedIds: [strength] })).loadedSavedIds).toEqual([handover]);
    expect((await chat.unloadQuestions({ sessionId })).loadedSavedIds).toEqual([]);
    expect(await isFromSaved()).toBe(true);

    await chat.loadQuestions({ sessionId, savedIds: [handover] });
    await questions.deleteSaved({ savedIds: [handover] });
    expect((await chat.sessions({})).items[0]!.loadedSavedIds).toEqual([]);
  });

  test("load nobody else's questions", async ({ api }) => {
    const [user, other] = [await addUser(api.database), await addUser(api.database)];
    const savedId = await save(api, other, STRENGTH);
    const { chat } = api.callerFor(user);
    const sessionId = (await chat.send({ text: "Hello?" })).message.sessionId!;
    expect(await reasonOf(chat.loadQuestions({ sessionId, savedIds: [savedId] }))).toBe("saved_question_not_found");
  });

  test("are about nobody else's resume", async ({ api }) => {
    const [user, other] = [await addUser(api.database), await addUser(api.database)];
    const { jobId } = await addJob(api.database, other.id);
    const { chat } = api.callerFor(user);
    const sessionId = (await chat.send({ text: "Hello?" })).message.sessionId!;
    expect(await reasonOf(chat.updateSession({ sessionId, jobId }))).toBe("job_not_found");
  });
});

describe("chat.feedback", () => {
  test("keeps a wrong match from answering the same again, until it is taken back", async ({ api }) => {
    const user = await addUser(api.database);
    await save(api, user, STRENGTH);
    const { chat } = api.callerFor(user);
    const ask = async (): Promise<Message> => (await chat.send({ text: STRENGTH })).reply;
    const reply = await ask();
    expect(reply.metadata).toMatchObject({ from_qa: true });

    const marked = await chat.feedback({ messageId: reply.id, wrongMatch: true });
    expect(marked.metadata).toMatchObject({ from_qa: true, wrong_match: true });
    expect(await chat.feedback({ messageId: reply.id, wrongMatch: true })).toEqual(marked);
    expect((await ask()).metadata).toMatchObject({ from_qa: false });

    expect((await chat.feedback({ messageId: reply.id, wrongMatch: false })).metadata).not.toHaveProperty(
      "wrong_match",
    );
    expect((await ask()).metadata).toMatchObject({ from_qa: true });
  });

  test("is refused for what is from no saved question", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    await addAskableJob({ api, workerDatabase }, user.id);
    const { chat } = api.callerFor(user);
    const { message, reply } = await chat.send({ text: "What did you do with the handover checklist?" });
    expect(reply.metadata).toMatchObject({ from_qa: false });
    for (const { id } of [message, reply]) {
      expect(await reasonOf(chat.feedback({ messageId: id, wrongMatch: true }))).toBe("input_invalid");
    }
  });
});

import { randomUUID } from "node:crypto";
import { DomainError, type Engine } from "@groundwork/core";
import type { AnswerSentence, ChatEvent, User } from "@groundwork/core/schemas";
import { addUser } from "@groundwork/db/testing";
import { expect } from "vitest";
import { type Api, addAskableJob, changeEngine, reasonOf, test } from "../testing/index.ts";

const QUESTION = "What did you do with the handover checklist?";

type Input = { text: string; sessionId?: string; messageKey?: string; lastEventId?: string };

/** The events of a stream, with its ids left out. */
async function* stream(api: Api, user: User, input: Input): AsyncGenerator<ChatEvent, void, undefined> {
  const events = (await api.callerFor(user).chat.stream(input)) as AsyncIterable<[string, ChatEvent, symbol]>;
  for await (const [, event] of events) yield event;
}

/** An engine that says these sentences about the first passage it gets, and then does what `end` does. */
function say(api: Api, texts: readonly string[], end: () => Promise<void> = async () => {}): void {
  const reply: Engine["reply"] = async function* ({ passages }) {
    for (const text of texts) yield { text, evidence: [passages[0]!.evidence], advice: false } satisfies AnswerSentence;
    await end();
  };
  changeEngine(api, () => ({ reply }));
}

const history = async (api: Api, user: User) => (await api.callerFor(user).chat.history({})).items;

test("tells the message, the pieces as they come, and the whole, which is what is kept", async ({
  api,
  workerDatabase,
}) => {
  const user = await addUser(api.database);
  await addAskableJob({ api, workerDatabase }, user.id);
  say(api, ["One.", "Two."]);
  const events = await Array.fromAsync(stream(api, user, { text: QUESTION }));
  expect(events.map(({ type }) => type)).toEqual(["message", "piece", "piece", "reply"]);
  const pieces = events.map((event) => (event.type === "piece" ? event.text : "")).join("");
  const last = events.at(-1)!;
  expect(last).toMatchObject({ type: "reply", reply: { text: pieces, metadata: { from_qa: false } } });
  expect(pieces).toBe("One. Two.");
  const [reply, message] = await history(api, user);
  expect([
    { type: "message", message },
    { type: "reply", reply },
  ]).toEqual([events[0], last]);
});

test("shows the reply as being written to whoever else looks", async ({ api, workerDatabase }) => {
  const user = await addUser(api.database);
  await addAskableJob({ api, workerDatabase }, user.id);
  say(api, ["One.", "Two."]);
  for await (const event of stream(api, user, { text: QUESTION })) {
    if (event.type !== "piece" || event.text !== "One.") continue;
    expect((await history(api, user))[0]).toMatchObject({ text: "One.", metadata: { partial: true, writing: true } });
  }
});

test("keeps what was said as a partial reply when the listener goes away, and frees the engine", async ({
  api,
  workerDatabase,
}) => {
  const user = await addUser(api.database);
  await addAskableJob({ api, workerDatabase }, user.id);
  let freed = false;
  const reply: Engine["reply"] = async function* ({ passages }) {
    try {
      while (true) yield { text: "And on.", evidence: [passages[0]!.evidence], advice: false };
    } finally {
      freed = true;
    }
  };
  changeEngine(api, () => ({ reply }));
  for await (const event of stream(api, user, { text: QUESTION })) if (event.type === "piece") break;
  expect(freed).toBe(true);
  const [partial, message] = await history(api, user);
  expect(partial).toMatchObject({ text: "And on.", metadata: { partial: true } });
  expect(partial!.metadata).not.toHaveProperty("writing");
  expect(message).toMatchObject({ text: QUESTION });
});

test("tells that the engine failed, and keeps nothing where nothing was said", async ({ api, workerDatabase }) => {
  const user = await addUser(api.database);
  await addAskableJob({ api, workerDatabase }, user.id);
  const messageKey = randomUUID();
  say(api, [], () => Promise.reject(new DomainError("engine_unavailable")));
  const events = await Array.fromAsync(stream(api, user, { text: QUESTION, messageKey }));
  expect(events.at(-1)).toEqual({ type: "failed", reason: "engine_unavailable", reply: null });
  expect(await history(api, user)).toEqual([]);
  expect((await api.callerFor(user).chat.sessions({})).items).toEqual([]);
  // The key is free again: the same message may be sent once more.
  say(api, ["One."]);
  const again = await Array.fromAsync(stream(api, user, { text: QUESTION, messageKey }));
  expect(again.at(-1)).toMatchObject({ type: "reply", reply: { text: "One." } });
});

test("keeps what was said before the engine failed, once, as a partial reply", async ({ api, workerDatabase }) => {
  const user = await addUser(api.database);
  await addAskableJob({ api, workerDatabase }, user.id);
  say(api, ["One."], () => Promise.reject(new DomainError("engine_unavailable")));
  const events = await Array.fromAsync(stream(api, user, { text: QUESTION }));
  const partial = { text: "One.", metadata: { partial: true } };
  expect(events.at(-1)).toMatchObject({ type: "failed", reason: "engine_unavailable", reply: partial });
  expect(await history(api, user)).toMatchObject([partial, { text: QUESTION }]);
});

test("sends nothing again when the client comes back, by its key or by the last event", async ({
  api,
  workerDatabase,
}) => {
  const user = await addUser(api.database);
  await addAskableJob({ api, workerDatabase }, user.id);
  say(api, ["One."]);
  const input = { text: QUESTION, messageKey: randomUUID() };
  const events = await Array.fromAsync(stream(api, user, input));
  const [message, reply] = [events[0]!, events.at(-1)!];
  const lastEventId = reply.type === "reply" ? reply.reply.id : "";
  expect(await Array.fromAsync(stream(api, user, input))).toEqual([message, reply]);
  expect(await Array.fromAsync(stream(api, user, { text: QUESTION, lastEventId }))).toEqual([message, reply]);
  expect(await history(api, user)).toHaveLength(2);
  expect(await reasonOf(stream(api, user, { ...input, text: "Something else?" }).next())).toBe("message_key_reused");
});

test("tells that the database is away, as a failure that passes", async ({ api, workerDatabase }) => {
  const user = await addUser(api.database);
  await addAskableJob({ api, workerDatabase }, user.id);
  const away = Object.assign(new Error("terminating connection"), { code: "57P01" });
  const { asUser } = api.dependencies.database;
  say(api, ["One.", "Two."]);
  const events: ChatEvent[] = [];
  for await (const event of stream(api, user, { text: QUESTION })) {
    events.push(event);
    if (event.type === "piece") api.dependencies.database.asUser = () => Promise.reject(away);
  }
  api.dependencies.database.asUser = asUser;
  expect(events.at(-1)).toEqual({ type: "failed", reason: "service_unavailable", reply: null });
  expect(await history(api, user)).toMatchObject([{ text: "One.", metadata: { partial: true } }, { text: QUESTION }]);
});

test("refuses an event id that none of its events had", async ({ api }) => {
  const user = await addUser(api.database);
  for (const lastEventId of ["abc", "0", "9".repeat(19)]) {
    expect(await reasonOf(stream(api, user, { text: QUESTION, lastEventId }).next())).toBe("input_invalid");
  }
});

test("goes on with nobody else's reply", async ({ api, workerDatabase }) => {
  const [user, other] = [await addUser(api.database), await addUser(api.database)];
  await addAskableJob({ api, workerDatabase }, user.id);
  const { reply } = await api.callerFor(user).chat.send({ text: QUESTION });
  const input = { text: QUESTION, lastEventId: reply.id };
  expect(await reasonOf(stream(api, other, input).next())).toBe("message_not_found");
});

test("stops when the conversation is deleted meanwhile, and leaves nothing behind", async ({ api, workerDatabase }) => {
  const user = await addUser(api.database);
  await addAskableJob({ api, workerDatabase }, user.id);
  say(api, ["One.", "Two."]);
  const told: string[] = [];
  for await (const event of stream(api, user, { text: QUESTION })) {
    told.push(event.type);
    if (event.type === "piece")
      await api.callerFor(user).chat.deleteSession({ sessionId: (await history(api, user))[0]!.sessionId! });
  }
  expect(told).toEqual(["message", "piece"]);
  expect(await history(api, user)).toEqual([]);
});

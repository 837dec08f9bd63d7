import type { ChatEvent, Message } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { type LiveReply, isUnderWay, toNextState, toRows } from "./live-reply.ts";

const message: Message = {
  id: "7",
  fromSystem: false,
  type: "text",
  text: "Did you lead?",
  mediaUrl: null,
  metadata: null,
  sessionId: "s",
  createdAt: "2026-11-23T10:00:00.000Z",
};
const sent: LiveReply = {
  messageKey: "k",
  conversation: "new",
  question: { text: "Did you lead?", sessionId: undefined, jobId: undefined },
  state: "sending",
  isReconnecting: true,
  message: null,
  replyId: null,
  text: "",
  failure: null,
};
const after = (...events: ChatEvent[]) => events.reduce((live, event) => toNextState(live, event, "8"), sent);
const piece = (text: string): ChatEvent => ({ type: "piece", text });

test("pieces add up to the reply, and the connection is known to be back", () => {
  const live = after({ type: "message", message }, piece("I led"), piece(" a team."));
  expect(live).toMatchObject({ state: "writing", text: "I led a team.", replyId: "8", isReconnecting: false });
});

test("its rows are those that another window reads: a message, and a partial reply that is being written", () => {
  expect(toRows(sent, { isWriting: true })).toEqual([]);
  const [first, reply] = toRows(after({ type: "message", message }, piece("I led")), { isWriting: true });
  expect(first).toBe(message);
  expect(reply).toMatchObject({ id: "8", fromSystem: true, text: "I led", createdAt: message.createdAt });
  expect(reply!.metadata).toEqual({ from_qa: false, evidence: [], partial: true, writing: true });
});

test("a reply that was stopped is partial, and nobody writes it", () => {
  const [, reply] = toRows(after({ type: "message", message }), { isWriting: false });
  expect(reply).toMatchObject({ text: null, metadata: { from_qa: false, evidence: [], partial: true } });
});

test("what the engine gave up before a word is a message that may be sent again", () => {
  const live = after({ type: "message", message }, { type: "failed", reason: "engine_unavailable", reply: null });
  expect(live).toMatchObject({ state: "failed", message: null, failure: { reason: "engine_unavailable" } });
  expect(isUnderWay(live)).toBe(false);
  expect(toRows(live, { isWriting: false })).toEqual([]);
});

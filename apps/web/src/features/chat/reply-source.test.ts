import type { Evidence, Message } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { toReplySource, toReplyText } from "./reply-source.ts";

const reply = (metadata: Message["metadata"], text = "Yes."): Message => ({
  id: "1",
  fromSystem: true,
  type: "text",
  text,
  mediaUrl: null,
  metadata,
  sessionId: null,
  createdAt: "2026-11-22T10:00:00.000Z",
});
const place: Evidence = { page: 1, quote: "Led a team", start: 3, end: 13, boxes: [] };

test("a reply from a saved question names it and how alike it is", () => {
  const metadata = { from_qa: true, similarity: 0.87, matched_question: "Did you lead?", saved_id: "7" };
  expect(toReplySource(reply(metadata))).toEqual({
    kind: "saved",
    question: "Did you lead?",
    similarity: 0.87,
    savedId: "7",
  });
});

test("a reply from the resume has its places", () => {
  expect(toReplySource(reply({ from_qa: false, evidence: [place] }))).toEqual({ kind: "resume", evidence: [place] });
});

test("a reply with neither says so, and its list of nearest questions becomes the card's", () => {
  const message = reply({ from_qa: false, evidence: [] }, "Neither says.\nNearest:\n- Did you lead?\n- Why us?");
  const source = toReplySource(message);
  expect(source).toEqual({ kind: "unknown", nearest: ["Did you lead?", "Why us?"] });
  expect(toReplyText(message, source)).toBe("Neither says.");
});

test("what the person wrote has no source, dashes in it or not", () => {
  const message = { ...reply(null, "a\n- b"), fromSystem: false };
  expect(toReplySource(message)).toBeNull();
  expect(toReplyText(message, null)).toBe("a\n- b");
});

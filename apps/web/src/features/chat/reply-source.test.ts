import type { Evidence, Message } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { toReplyFacts, toReplyText } from "./reply-source.ts";

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
const saved = { from_qa: true, similarity: 0.87, matched_question: "Did you lead?", saved_id: "7" };

test("a reply from a saved question names it and how alike it is, and whether it was the wrong one", () => {
  const source = { kind: "saved", question: "Did you lead?", similarity: 0.87, savedId: "7" };
  expect(toReplyFacts(reply(saved))).toEqual({ source: { ...source, isWrong: false }, state: "whole", heardBy: null });
  expect(toReplyFacts(reply({ ...saved, wrong_match: true }))?.source).toEqual({ ...source, isWrong: true });
});

test("a reply from the resume has its places, and whose they are", () => {
  expect(toReplyFacts(reply({ from_qa: false, evidence: [place], job_id: "j" }))?.source).toEqual({
    kind: "resume",
    evidence: [place],
    jobId: "j",
  });
});

test("a reply with neither says so, and its nearest questions are the card's, not the text's", () => {
  const nearest = [{ saved_id: "7", question: "Did you lead?", similarity: 0.3 }];
  const message = reply({ from_qa: false, evidence: [], nearest }, "Neither says.\nNearest:\n- Did you lead?");
  const source = toReplyFacts(message)!.source;
  expect(source).toEqual({ kind: "unknown", nearest: [{ savedId: "7", question: "Did you lead?" }] });
  expect(toReplyText(message, source)).toBe("Neither says.");
});

test("a reply that is not whole is being written or was cut off; it does not say yet that nothing was found", () => {
  const begun = { from_qa: false, evidence: [], partial: true };
  expect(toReplyFacts(reply(begun))).toEqual({ source: null, state: "cut", heardBy: null });
  expect(toReplyFacts(reply({ ...begun, writing: true }))?.state).toBe("writing");
  expect(toReplyFacts(reply({ ...begun, evidence: [place] }))?.source?.kind).toBe("resume");
});

test("a reply to spoken words says who wrote them down", () => {
  expect(toReplyFacts(reply({ ...saved, transcript_source: "browser" }))?.heardBy).toBe("browser");
});

test("what the person wrote has no source, dashes in it or not", () => {
  const message = { ...reply(null, "a\n- b"), fromSystem: false };
  expect(toReplyFacts(message)).toBeNull();
  expect(toReplyText(message, null)).toBe("a\n- b");
});

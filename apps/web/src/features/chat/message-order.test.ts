import type { Message } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { countRepliesAfter, findAsked, findFirstUnread, mergeMessages } from "./message-order.ts";

const message = (id: string, second: number, fromSystem = false): Message => ({
  id,
  fromSystem,
  type: "text",
  text: `Message ${id}`,
  mediaUrl: null,
  metadata: null,
  sessionId: "s",
  createdAt: `2026-11-23T10:00:0${second}.000Z`,
});
const asked = message("9", 1);
const answered = message("10", 1, true);
const askedLater = message("11", 2);
const answeredLater = message("12", 2, true);
const all = [asked, answered, askedLater, answeredLater];
const ids = (messages: readonly Message[]) => messages.map(({ id }) => id);

test("messages that arrive in any order, from pages and pieces, stand in one order", () => {
  expect(ids(mergeMessages([askedLater, answered], [asked, answeredLater]))).toEqual(["9", "10", "11", "12"]);
  expect(ids(mergeMessages([answeredLater, askedLater], [answered, asked]))).toEqual(["9", "10", "11", "12"]);
});

test("a message that is there already is there once, in its newer state", () => {
  const grown = { ...answered, text: "More" };
  expect(mergeMessages(all, [grown])).toEqual([asked, grown, askedLater, answeredLater]);
});

test("a reply answers the message before it", () => {
  expect(findAsked(all, "12")).toBe(askedLater);
  expect(findAsked(all, "10")).toBe(asked);
  expect(findAsked(all, "77")).toBeUndefined();
  expect(findAsked([answered], "10")).toBeUndefined();
});

test("replies after the last one seen are counted, one's own messages are not", () => {
  expect(countRepliesAfter(all, "10")).toBe(1);
  expect(countRepliesAfter(all, "12")).toBe(0);
  expect(countRepliesAfter(all, undefined)).toBe(0);
});

test("the first of the unread replies is marked, if it is among those shown", () => {
  expect(findFirstUnread(all, 0)).toBeUndefined();
  expect(findFirstUnread(all, 1)).toBe("12");
  expect(findFirstUnread(all, 2)).toBe("10");
  expect(findFirstUnread(all, 3)).toBeUndefined();
});

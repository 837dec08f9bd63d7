import type { Message } from "@groundwork/core/schemas";

/** One order in every window: by instant; within one, as they were stored. */
function compareMessages(a: Message, b: Message): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Oldest first, each once: of the same message, what is in `added` counts. */
export function mergeMessages(known: readonly Message[], added: readonly Message[]): Message[] {
  const byId = new Map([...known, ...added].map((message) => [message.id, message]));
  return [...byId.values()].sort(compareMessages);
}

/** The message that a reply answers: the one before it. Of `messages`, oldest first. */
export function findAsked(messages: readonly Message[], replyId: string): Message | undefined {
  const index = messages.findIndex(({ id }) => id === replyId);
  return messages.slice(0, Math.max(index, 0)).findLast(({ fromSystem }) => !fromSystem);
}

/** How many replies came after this one, which is the newest that was seen. */
export function countRepliesAfter(messages: readonly Message[], seenId: string | undefined): number {
  const index = messages.findIndex(({ id }) => id === seenId);
  return index === -1 ? 0 : messages.slice(index + 1).filter(({ fromSystem }) => fromSystem).length;
}

/** The first of as many replies as are unread; undefined when all have been read, or it is further up than what is there. */
export function findFirstUnread(messages: readonly Message[], unread: number): string | undefined {
  return unread === 0 ? undefined : messages.filter(({ fromSystem }) => fromSystem).at(-unread)?.id;
}

import type { ChatHistory, Message } from "@groundwork/core/schemas";
import type { InfiniteData } from "@tanstack/react-query";
import { queryClient, trpc, trpcClient } from "../../lib/trpc.ts";
import { mergeMessages } from "./message-order.ts";
import { toReplyFacts } from "./reply-source.ts";

type Known = InfiniteData<ChatHistory, string | null>;

const PAGE_MESSAGES = 50;

/** A page of a session's history, the newest without a cursor. */
export const toHistoryInput = (sessionId: string | undefined) => ({ sessionId, limit: PAGE_MESSAGES });

const toKey = (sessionId: string) => trpc.chat.history.infiniteQueryKey(toHistoryInput(sessionId));

const change = (sessionId: string, update: (known: Known | undefined) => Known | undefined) =>
  queryClient.setQueryData<Known>(toKey(sessionId), update);

/** What is known of a session, oldest first. */
export function listKnown(known: Known | undefined): Message[] {
  return mergeMessages([], known?.pages.flatMap(({ items }) => items) ?? []);
}

/**
 * Adds messages to what is known of a session, or puts them in place of their earlier state. New ones go to the newest
 * page, pages hold the newest first. Of a session that `begins` with them nothing need be known; any other is fetched.
 */
export function addToHistory(
  sessionId: string,
  added: readonly Message[],
  { begins = false, previousCursor = null }: { begins?: boolean; previousCursor?: string | null } = {},
): void {
  change(sessionId, (known) => {
    if (known === undefined && !begins) return undefined;
    const [newest = { items: [], nextCursor: null, previousCursor: null }, ...older] = known?.pages ?? [];
    const isOlder = (message: Message) => older.some(({ items }) => items.some(({ id }) => id === message.id));
    const updated = older.map((page) => ({
      ...page,
      items: page.items.map((item) => added.find(({ id }) => id === item.id) ?? item),
    }));
    const items = mergeMessages(
      newest.items,
      added.filter((message) => !isOlder(message)),
    ).toReversed();
    return {
      pages: [{ ...newest, items, previousCursor: previousCursor ?? newest.previousCursor }, ...updated],
      pageParams: known?.pageParams ?? [null],
    };
  });
}

export function removeFromHistory(sessionId: string, ids: readonly string[]): void {
  change(
    sessionId,
    (known) =>
      known && {
        ...known,
        pages: known.pages.map((page) => ({ ...page, items: page.items.filter(({ id }) => !ids.includes(id)) })),
      },
  );
}

/** An answer to changed words is there in place of the one before. */
export function replaceReply(sessionId: string, message: Message, reply: Message | null): void {
  const known = listKnown(queryClient.getQueryData<Known>(toKey(sessionId)));
  const next = known[known.findIndex(({ id }) => id === message.id) + 1];
  if (next?.fromSystem && next.id !== reply?.id) removeFromHistory(sessionId, [next.id]);
  addToHistory(sessionId, reply ? [message, reply] : [message]);
}

/**
 * Fetches what came since, in this window or another. While a reply is being written elsewhere, the newest page is
 * fetched whole: the reply is in it already, and grows.
 */
export async function fetchNewer(sessionId: string): Promise<null> {
  const known = queryClient.getQueryData<Known>(toKey(sessionId));
  const isGrowing = listKnown(known).some((message) => toReplyFacts(message)?.state === "writing");
  let cursor = isGrowing ? null : (known?.pages[0]?.previousCursor ?? null);
  let isBehind = true;
  while (isBehind) {
    const page: ChatHistory = await trpcClient.chat.history.query(
      cursor === null ? toHistoryInput(sessionId) : { ...toHistoryInput(sessionId), cursor, direction: "backward" },
    );
    addToHistory(sessionId, page.items, { previousCursor: page.previousCursor });
    isBehind = cursor !== null && page.nextCursor !== null;
    cursor = page.previousCursor;
  }
  return null;
}

export function forgetHistory(sessionId: string): void {
  queryClient.removeQueries({ queryKey: toKey(sessionId) });
}

import type { ChatEvent } from "@groundwork/core/schemas";
import { useSyncExternalStore } from "react";
import { toReasonSentence } from "../../lib/failure-sentence.ts";
import { whenForgotten } from "../../lib/forget-account.ts";
import { createMessageKey } from "../../lib/message-key.ts";
import { queryClient, trpc, trpcClient } from "../../lib/trpc.ts";
import { showToast } from "../../ui/toasts.tsx";
import { addToHistory, removeFromHistory } from "./history-cache.ts";
import { type LiveReply, type Question, isUnderWay, toNextState, toRows } from "./live-reply.ts";

/**
 * Kept outside of the pages: who looks something up while a reply is being written does not stop it. What is stored moves
 * to the history; what is left here was never stored.
 */
let live: readonly LiveReply[] = [];
const subscriptions = new Map<string, { unsubscribe(): void }>();
/** Conversation -> the session that its first message opened. */
const opened = new Map<string, string>();
const listeners = new Set<() => void>();

export function useLiveReplies(): readonly LiveReply[] {
  return useSyncExternalStore(subscribe, () => live);
}

/** Undefined until something was said in it: what fails before that is as if it had never been sent. */
export function useOpenedSession(conversation: string): string | undefined {
  return useSyncExternalStore(subscribe, () => opened.get(conversation));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly LiveReply[]): void {
  live = next;
  for (const listener of listeners) listener();
}

const find = (messageKey: string) => live.find((one) => one.messageKey === messageKey);

function update(messageKey: string, change: Partial<LiveReply>): void {
  set(live.map((one) => (one.messageKey === messageKey ? { ...one, ...change } : one)));
}

/** Ends the connection, which is how the service learns that nobody waits any more. */
function hangUp(messageKey: string): void {
  const subscription = subscriptions.get(messageKey);
  subscriptions.delete(messageKey);
  subscription?.unsubscribe();
}

export function forgetReply(messageKey: string): void {
  hangUp(messageKey);
  set(live.filter((one) => one.messageKey !== messageKey));
}

whenForgotten(() => {
  for (const { messageKey } of live) forgetReply(messageKey);
  opened.clear();
});

export function ask(conversation: string, question: Question): void {
  const messageKey = createMessageKey();
  set([
    ...live,
    {
      messageKey,
      conversation,
      question,
      state: "sending",
      isReconnecting: false,
      message: null,
      replyId: null,
      text: "",
      failure: null,
    },
  ]);
  connect(messageKey);
}

/** The same message once more: if it did arrive, its reply is given as it is. */
export function askAgain(messageKey: string): void {
  update(messageKey, { state: "sending", failure: null, isReconnecting: false });
  connect(messageKey);
}

/** What was said so far stays as a partial reply. */
export function stopReply(messageKey: string): void {
  const stopped = find(messageKey);
  hangUp(messageKey);
  if (!stopped || !isUnderWay(stopped)) return;
  const { message } = stopped;
  if (message?.sessionId) {
    opened.set(stopped.conversation, message.sessionId);
    addToHistory(message.sessionId, toRows(stopped, { isWriting: false }));
    forgetReply(messageKey);
    refreshSessions();
  } else {
    update(messageKey, { state: "stopped" });
  }
}

function connect(messageKey: string): void {
  const { question } = find(messageKey)!;
  const userId = findUserId();
  subscriptions.set(
    messageKey,
    trpcClient.chat.stream.subscribe(
      { ...question, messageKey },
      {
        onData: ({ id, data }) => {
          // Somebody else may have signed in meanwhile.
          if (findUserId() === userId) onEvent(messageKey, data, id);
          else forgetReply(messageKey);
        },
        onConnectionStateChange: ({ state, error }) => {
          if (state === "connecting") update(messageKey, { isReconnecting: error !== null });
        },
        onError: (error) => {
          hangUp(messageKey);
          update(messageKey, { state: "failed", isReconnecting: false, failure: { error } });
        },
        // Ended by the service, without a reply: it was deleted meanwhile.
        onComplete: () => subscriptions.has(messageKey) && forgetReply(messageKey),
      },
    ),
  );
}

const findUserId = () => queryClient.getQueryData(trpc.auth.me.queryKey())?.id;

function onEvent(messageKey: string, event: ChatEvent, replyId: string): void {
  const before = find(messageKey);
  if (before === undefined) return;
  const sessionId = before.message?.sessionId ?? null;
  const isSaid = event.type === "piece" || ("reply" in event && event.reply !== null);
  if (isSaid && sessionId !== null) opened.set(before.conversation, sessionId);
  if ((event.type === "reply" || event.type === "failed") && event.reply !== null && sessionId !== null) {
    if (event.type === "failed") showToast(toReasonSentence(event.reason));
    addToHistory(sessionId, [before.message!, event.reply]);
    forgetReply(messageKey);
    refreshSessions();
    return;
  }
  const after = toNextState(before, event, replyId);
  update(messageKey, after);
  // A session that is new begins with it, and is not fetched.
  if (event.type === "message" && after.message?.sessionId) {
    const begins = after.question.sessionId === undefined;
    addToHistory(after.message.sessionId, toRows(after, { isWriting: true }), { begins });
    refreshSessions();
  }
  if (event.type !== "failed") return;
  hangUp(messageKey);
  if (sessionId !== null) removeFromHistory(sessionId, [before.message!.id, replyId]);
  refreshSessions();
}

function refreshSessions(): void {
  void queryClient.invalidateQueries({ queryKey: trpc.chat.sessions.pathKey() });
}

import type { MediaExchange, Message } from "@groundwork/core/schemas";
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { trpc } from "../../lib/trpc.ts";
import { addToHistory, fetchNewer, listKnown, replaceReply, toHistoryInput } from "./history-cache.ts";
import { ask, useLiveReplies, useOpenedSession } from "./live-replies.ts";
import { type LiveReply, isUnderWay, toRows } from "./live-reply.ts";
import { mergeMessages } from "./message-order.ts";
import { toReplyFacts } from "./reply-source.ts";

const POLL_MILLISECONDS = 15_000;
/** While another window's reply grows. */
const POLL_GROWING_MILLISECONDS = 2_000;

interface ConversationOptions {
  /** Names it on the page, before and after it has a session. */
  conversation: string;
  sessionId: string | undefined;
  jobId: string | undefined;
  /** A first message opened a session. */
  onOpened: (sessionId: string) => void;
}

/**
 * The messages of a session, oldest first, with those on their way, and how to add to them. Without a session, the first
 * message opens one.
 */
export function useConversation({ conversation, sessionId: namedId, jobId, onOpened }: ConversationOptions) {
  const queryClient = useQueryClient();
  const openedId = useOpenedSession(conversation);
  const sessionId = namedId ?? openedId;
  const history = useInfiniteQuery(
    trpc.chat.history.infiniteQueryOptions(toHistoryInput(sessionId), {
      enabled: sessionId !== undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  );
  const isIn = ({ question, message }: LiveReply) =>
    sessionId !== undefined && (question.sessionId ?? message?.sessionId) === sessionId;
  const live = useLiveReplies().filter((one) => one.conversation === conversation || isIn(one));
  const messages = mergeMessages(
    listKnown(history.data),
    live.flatMap((one) => toRows(one, { isWriting: true })),
  );
  const grows = (message: Message) =>
    toReplyFacts(message)?.state === "writing" && live.every(({ replyId }) => replyId !== message.id);
  const isGrowing = messages.some(grows);
  useQuery({
    queryKey: ["newer-messages", sessionId],
    queryFn: () => fetchNewer(sessionId!),
    enabled: sessionId !== undefined && history.isSuccess,
    initialData: null,
    staleTime: POLL_MILLISECONDS,
    refetchInterval: isGrowing ? POLL_GROWING_MILLISECONDS : POLL_MILLISECONDS,
    refetchOnWindowFocus: "always",
  });

  const onOpenedId = useEffectEvent(onOpened);
  useEffect(() => {
    if (namedId === undefined && openedId !== undefined) onOpenedId(openedId);
  }, [namedId, openedId]);

  return {
    history,
    messages,
    /** Sent, and not known to be stored. */
    unsent: live.filter(({ message }) => message === null),
    current: live.find(isUnderWay),
    ask: (text: string) => ask(conversation, { text, sessionId, jobId: sessionId === undefined ? jobId : undefined }),
    onMediaSent: ({ message, reply }: MediaExchange) => {
      if (message.sessionId === null) return;
      addToHistory(message.sessionId, reply ? [message, reply] : [message], { begins: sessionId === undefined });
      void queryClient.invalidateQueries({ queryKey: trpc.chat.sessions.pathKey() });
      if (sessionId === undefined) onOpened(message.sessionId);
    },
    onTranscribed: ({ message, reply }: MediaExchange) => {
      if (message.sessionId !== null) replaceReply(message.sessionId, message, reply);
    },
    onChanged: (message: Message) => {
      if (message.sessionId !== null) addToHistory(message.sessionId, [message]);
    },
  };
}

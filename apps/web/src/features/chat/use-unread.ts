import type { Message } from "@groundwork/core/schemas";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { trpc } from "../../lib/trpc.ts";
import { countRepliesAfter, findFirstUnread } from "./message-order.ts";
import { toReplyFacts } from "./reply-source.ts";
import { useSession, useSessionChange, useSessions } from "./use-sessions.ts";
import { useVisible } from "./use-visible.ts";

interface UnreadOptions {
  sessionId: string | undefined;
  messages: readonly Message[];
  isReady: boolean;
  isAtEnd: boolean;
}

/** Where the unread replies began when the session was opened, how many came since out of sight; what is seen is read. */
export function useUnread({ sessionId, messages, isReady, isAtEnd }: UnreadOptions) {
  const session = useSession(sessionId);
  const change = useSessionChange();
  const isKnown = !useSessions().isPending;
  const isVisible = useVisible();
  // In a conversation that begins here nothing was unread.
  const [firstUnreadId, setFirstUnreadId] = useState<string | null | undefined>(
    sessionId === undefined ? null : undefined,
  );
  if (firstUnreadId === undefined && isReady && isKnown) {
    setFirstUnreadId(findFirstUnread(messages, session?.unread ?? 0) ?? null);
  }

  const newestId = messages.findLast((message) => {
    const facts = toReplyFacts(message);
    return facts !== null && facts.state !== "writing";
  })?.id;
  const [seenId, setSeenId] = useState(newestId);
  if (isAtEnd && isVisible && seenId !== newestId) setSeenId(newestId);

  const markRead = useMutation(trpc.chat.markRead.mutationOptions());
  const readId = useRef<string | undefined>(undefined);
  const onSeen = useEffectEvent((id: string) => {
    const isRead = readId.current === undefined && session?.unread === 0;
    readId.current = id;
    if (isRead || sessionId === undefined) return;
    markRead.mutate({ sessionId }, { onSuccess: () => change(session && { ...session, unread: 0 }) });
  });
  useEffect(() => {
    if (seenId !== undefined && sessionId !== undefined && isKnown && seenId !== readId.current) onSeen(seenId);
  }, [seenId, sessionId, isKnown]);

  return { firstUnreadId: firstUnreadId ?? undefined, unseen: countRepliesAfter(messages, seenId) };
}

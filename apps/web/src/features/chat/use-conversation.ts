import type { ChatExchange, Message, Page } from "@groundwork/core/schemas";
import { type InfiniteData, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

interface ConversationOptions {
  sessionId: string | undefined;
  /** A first message opened a session. */
  onOpened: (sessionId: string) => void;
}

/** The messages of a session, oldest first, and how to add to them. Without a session, the first message opens one. */
export function useConversation({ sessionId, onOpened }: ConversationOptions) {
  const queryClient = useQueryClient();
  const history = useInfiniteQuery(
    trpc.chat.history.infiniteQueryOptions(
      { sessionId },
      { enabled: sessionId !== undefined, getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  const send = useMutation(
    trpc.chat.send.mutationOptions({
      onSuccess: (exchange) => {
        const opened = exchange.reply.sessionId;
        if (opened === null) return;
        queryClient.setQueryData<InfiniteData<Page<Message>, string | null>>(
          trpc.chat.history.infiniteQueryKey({ sessionId: opened }),
          (known) => withExchange(known, exchange),
        );
        void queryClient.invalidateQueries({ queryKey: trpc.chat.sessions.pathKey() });
        if (opened !== sessionId) onOpened(opened);
      },
    }),
  );
  const messages = (history.data?.pages ?? []).flatMap((page) => page.items).toReversed();
  return { history, messages, send };
}

/** Pages hold the newest first. */
function withExchange<PageParam>(
  known: InfiniteData<Page<Message>, PageParam | null> | undefined,
  { message, reply }: ChatExchange,
): InfiniteData<Page<Message>, PageParam | null> {
  const [newest = { items: [], nextCursor: null }, ...older] = known?.pages ?? [];
  return {
    pages: [{ ...newest, items: [reply, message, ...newest.items] }, ...older],
    pageParams: known?.pageParams ?? [null],
  };
}

import type { ChatSession } from "@groundwork/core/schemas";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** Another window, or a reply that came while one was elsewhere, may have changed them. */
const REFRESH_MILLISECONDS = 30_000;

export function useSessions() {
  return useInfiniteQuery(
    trpc.chat.sessions.infiniteQueryOptions(
      {},
      { getNextPageParam: (page) => page.nextCursor ?? undefined, refetchInterval: REFRESH_MILLISECONDS },
    ),
  );
}

/** Undefined while it is not known, or when it is further down the list than what was fetched. */
export function useSession(sessionId: string | undefined): ChatSession | undefined {
  const pages = useSessions().data?.pages ?? [];
  return pages.flatMap(({ items }) => items).find((session) => session.sessionId === sessionId);
}

/** Puts what a procedure answered in place of what was known, and looks what else has changed. */
export function useSessionChange(): (changed: ChatSession | undefined) => void {
  const queryClient = useQueryClient();
  return (changed) => {
    queryClient.setQueryData(
      trpc.chat.sessions.infiniteQueryKey({}),
      (known) =>
        known && {
          ...known,
          pages: known.pages.map((page) => ({
            ...page,
            items: page.items.map((one) => (changed?.sessionId === one.sessionId ? changed : one)),
          })),
        },
    );
    void queryClient.invalidateQueries({ queryKey: trpc.chat.sessions.pathKey() });
  };
}

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";
import { useHiddenSaved } from "../../lib/use-delete-saved.ts";
import type { LibraryFilters } from "./library-filters.ts";

export type SavedQuestions = ReturnType<typeof useSavedQuestions>;

/** What the filters show, the newest first; without what is on its way out. `items` is undefined until it is known. */
export function useSavedQuestions(filters: LibraryFilters) {
  const hidden = useHiddenSaved();
  const found = useInfiniteQuery(
    trpc.questions.saved.infiniteQueryOptions(filters, {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const items = found.data?.pages.flatMap((page) => page.items);
  return {
    items: items?.filter(({ savedId }) => !hidden.has(savedId)),
    error: found.error,
    retry: () => void found.refetch(),
    /** The list of other filters, until that of these is there. */
    isOld: found.isPlaceholderData,
    hasMore: found.hasNextPage,
    isLoadingMore: found.isFetchingNextPage,
    loadMore: () => void found.fetchNextPage(),
  };
}

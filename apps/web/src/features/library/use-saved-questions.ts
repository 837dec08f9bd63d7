import type { SavedQuestion } from "@groundwork/core/schemas";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { AT_ONCE } from "../../lib/to-chunks.ts";
import { trpc } from "../../lib/trpc.ts";
import { useHiddenSaved } from "../../lib/use-delete-saved.ts";
import type { LibraryFilters } from "./library-filters.ts";
import { selectMatching } from "./select-matching.ts";

export type SavedQuestions = ReturnType<typeof useSavedQuestions>;

/** What the filters show, the newest first; without what is on its way out. `items` is undefined until it is known. */
export function useSavedQuestions({ due, ...filters }: LibraryFilters) {
  const hidden = useHiddenSaved();
  const all = useInfiniteQuery(
    trpc.questions.saved.infiniteQueryOptions(filters, {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
      enabled: !due,
    }),
  );
  const dueNow = useQuery(trpc.practice.due.queryOptions({ limit: AT_ONCE }, { enabled: due === true }));
  const found: SavedQuestion[] | undefined = due
    ? dueNow.data && selectMatching(dueNow.data, filters)
    : all.data?.pages.flatMap((page) => page.items);
  const { error, refetch } = due ? dueNow : all;
  return {
    items: found?.filter(({ savedId }) => !hidden.has(savedId)),
    error,
    retry: () => void refetch(),
    /** The list of other filters, until that of these is there. */
    isOld: !due && all.isPlaceholderData,
    hasMore: !due && all.hasNextPage,
    isLoadingMore: all.isFetchingNextPage,
    loadMore: () => void all.fetchNextPage(),
  };
}

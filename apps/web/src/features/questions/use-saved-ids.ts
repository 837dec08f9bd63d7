import { useQueries } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** What `questions.isSaved` takes at once. */
const AT_ONCE = 100;

/** Question id -> saved id, of those that are saved. */
export function useSavedIds(questionIds: readonly string[]): Record<string, string> {
  return useQueries({
    queries: toChunks(questionIds, AT_ONCE).map((ids) => trpc.questions.isSaved.queryOptions({ questionIds: ids })),
    combine: (results) => Object.assign({}, ...results.map((result) => result.data ?? {})) as Record<string, string>,
  });
}

export function toChunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

import { useQueries } from "@tanstack/react-query";
import { toChunks } from "../../lib/to-chunks.ts";
import { trpc } from "../../lib/trpc.ts";

/** Question id -> saved id, of those that are saved. */
export function useSavedIds(questionIds: readonly string[]): Record<string, string> {
  return useQueries({
    queries: toChunks(questionIds).map((ids) => trpc.questions.isSaved.queryOptions({ questionIds: ids })),
    combine: (results) => Object.assign({}, ...results.map((result) => result.data ?? {})) as Record<string, string>,
  });
}

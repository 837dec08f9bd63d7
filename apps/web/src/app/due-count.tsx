import { useQuery } from "@tanstack/react-query";
import { words } from "../lib/messages/index.ts";
import { trpc } from "../lib/trpc.ts";

const FRESH_MILLISECONDS = 60_000;

/** How many questions wait; nothing while that is not known, or none does. */
export function DueCount() {
  const progress = useQuery(trpc.practice.progress.queryOptions(undefined, { staleTime: FRESH_MILLISECONDS }));
  const count = progress.data?.due.now ?? 0;
  if (count === 0) return null;
  return (
    <>
      <span
        aria-hidden
        className="tabular ml-1.5 hidden min-w-5 rounded-full border border-accent/45 bg-accent-soft px-1 text-center text-xs leading-[1.125rem] font-medium text-accent sm:inline-block"
      >
        {count}
      </span>
      <span className="sr-only">{words.practice.dueBadge(count)}</span>
    </>
  );
}

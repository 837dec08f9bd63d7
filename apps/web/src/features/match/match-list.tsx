import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatDate } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { toTitle } from "./to-title.ts";

/** Jobs that this resume was compared with, the newest first. */
export function MatchList({ jobId }: { jobId: string }) {
  const { list: say } = words.match;
  const matches = useInfiniteQuery(
    trpc.matches.list.infiniteQueryOptions({ jobId }, { getNextPageParam: (page) => page.nextCursor ?? undefined }),
  );
  if (matches.isPending) return <ListSkeleton />;
  if (matches.isError) return <ErrorNotice error={matches.error} onRetry={() => void matches.refetch()} />;
  const items = matches.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyNotice title={say.emptyTitle}>{say.empty}</EmptyNotice>;
  return (
    <section>
      <h2 className="border-b border-line pb-2 font-semibold">{say.title}</h2>
      <ul className="divide-y divide-line border-b border-line">
        {items.map((match) => (
          <li
            key={match.matchId}
            className="relative flex items-center justify-between gap-4 py-3 focus-within:bg-sunken/40 hover:bg-sunken/60"
          >
            <div className="min-w-0">
              <Link
                to="/jobs/$jobId/match/$matchId"
                params={{ jobId, matchId: match.matchId }}
                className="font-medium break-words after:absolute after:inset-0"
              >
                {toTitle(match)}
              </Link>
              <p className="text-xs text-muted">{formatDate(match.createdAt)}</p>
            </div>
            <p className="tabular shrink-0">{say.score(match.score)}</p>
          </li>
        ))}
      </ul>
      {matches.hasNextPage && (
        <Button className="mt-4" busy={matches.isFetchingNextPage} onClick={() => void matches.fetchNextPage()}>
          {words.common.more}
        </Button>
      )}
    </section>
  );
}

function ListSkeleton() {
  return (
    <SkeletonGroup>
      {[0, 1].map((row) => (
        <div key={row} className="flex justify-between border-b border-line py-4">
          <Skeleton className="h-4 w-1/2" />
          <Skeleton className="h-4 w-16" />
        </div>
      ))}
    </SkeletonGroup>
  );
}

import type { AuditEntry } from "@groundwork/core/schemas";
import { useInfiniteQuery } from "@tanstack/react-query";
import { formatDateTime } from "../../lib/format.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { Setting } from "./setting.tsx";

const { activity: say } = accountWords.settings;

export function ActivitySection() {
  return (
    <Setting title={words.titles.activity} lead={say.lead}>
      <Log />
    </Setting>
  );
}

function Log() {
  const log = useInfiniteQuery(
    trpc.account.auditLog.infiniteQueryOptions({}, { getNextPageParam: (page) => page.nextCursor ?? undefined }),
  );
  const entries = log.data?.pages.flatMap((page) => page.items);
  const failure = log.error && <ErrorNotice error={log.error} onRetry={() => void log.refetch()} />;
  if (entries === undefined) return failure ?? <LogSkeleton />;
  if (entries.length === 0) return <EmptyNotice title={say.empty}>{say.emptyBody}</EmptyNotice>;
  return (
    <>
      <ol aria-label={say.list} className="w-full divide-y divide-line border-y border-line">
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </ol>
      {failure}
      {log.hasNextPage && (
        <Button busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {words.common.more}
        </Button>
      )}
    </>
  );
}

/** The request's id names the entry where it is talked about; a person need not read it. */
function Row({ entry: { action, createdAt, requestId } }: { entry: AuditEntry }) {
  const sentence: string | undefined = say.actions[action];
  return (
    <li className="flex flex-col justify-between gap-x-6 gap-y-0.5 py-2.5 sm:flex-row">
      <span>{sentence ?? say.newer}</span>
      <time
        dateTime={createdAt}
        title={requestId === null ? undefined : `${words.common.reportId}: ${requestId}`}
        className="tabular shrink-0 text-xs leading-5 text-muted"
      >
        {formatDateTime(createdAt)}
      </time>
    </li>
  );
}

function LogSkeleton() {
  return (
    <SkeletonGroup className="w-full">
      {[0, 1, 2, 3, 4].map((row) => (
        <div key={row} className="flex justify-between border-t border-line py-3">
          <Skeleton className="h-4 w-48" />
          <Skeleton className="h-4 w-24" />
        </div>
      ))}
    </SkeletonGroup>
  );
}

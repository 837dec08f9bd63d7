import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { SessionRow } from "./session-row.tsx";
import { useSessions } from "./use-sessions.ts";

interface SessionListProps {
  current: string | undefined;
  onDeleted: (sessionId: string) => void;
}

export function SessionList({ current, onDeleted }: SessionListProps) {
  const sessions = useSessions();
  if (sessions.isPending) return <ListSkeleton />;
  if (sessions.isError) return <ErrorNotice error={sessions.error} onRetry={() => void sessions.refetch()} />;
  const items = sessions.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="px-2.5 text-xs text-muted">{words.chat.noConversations}</p>;
  return (
    <>
      <ul className="flex flex-col gap-0.5">
        {items.map((session) => (
          <SessionRow
            key={session.sessionId}
            session={session}
            isCurrent={session.sessionId === current}
            onDeleted={() => onDeleted(session.sessionId)}
          />
        ))}
      </ul>
      {sessions.hasNextPage && (
        <Button
          size="small"
          className="mt-2 ml-2.5"
          busy={sessions.isFetchingNextPage}
          onClick={() => void sessions.fetchNextPage()}
        >
          {words.common.more}
        </Button>
      )}
    </>
  );
}

function ListSkeleton() {
  return (
    <SkeletonGroup>
      {[0, 1, 2].map((row) => (
        <div key={row} className="px-2.5 py-2">
          <Skeleton className="h-4 w-4/5" />
          <Skeleton className="mt-1.5 h-3 w-16" />
        </div>
      ))}
    </SkeletonGroup>
  );
}

import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import { formatDate } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { showErrorToast, showToast } from "../../ui/toasts.tsx";

interface SessionListProps {
  current: string | undefined;
  onDeleted: (sessionId: string) => void;
}

export function SessionList({ current, onDeleted }: SessionListProps) {
  const sessions = useInfiniteQuery(
    trpc.chat.sessions.infiniteQueryOptions({}, { getNextPageParam: (page) => page.nextCursor ?? undefined }),
  );
  if (sessions.isPending) return <ListSkeleton />;
  if (sessions.isError) return <ErrorNotice error={sessions.error} onRetry={() => void sessions.refetch()} />;
  const items = sessions.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="text-xs text-muted">{words.chat.noConversations}</p>;
  return (
    <>
      <ul className="flex flex-col gap-0.5">
        {items.map(({ sessionId, title, updatedAt }) => (
          <li
            key={sessionId}
            className="group relative flex items-center rounded-md hover:bg-sunken has-aria-[current=page]:bg-sunken"
          >
            <Link
              to="/chat"
              search={{ session: sessionId }}
              aria-current={sessionId === current ? "page" : undefined}
              className="min-w-0 flex-1 px-2.5 py-2"
            >
              <span className="block truncate">{title || words.chat.untitled}</span>
              <span className="tabular text-xs text-muted">{formatDate(updatedAt)}</span>
            </Link>
            <DeleteSession sessionId={sessionId} title={title} onDeleted={onDeleted} />
          </li>
        ))}
      </ul>
      {sessions.hasNextPage && (
        <Button
          size="small"
          className="mt-2"
          busy={sessions.isFetchingNextPage}
          onClick={() => void sessions.fetchNextPage()}
        >
          {words.common.more}
        </Button>
      )}
    </>
  );
}

interface DeleteSessionProps {
  sessionId: string;
  title: string;
  onDeleted: (sessionId: string) => void;
}

function DeleteSession({ sessionId, title, onDeleted }: DeleteSessionProps) {
  const queryClient = useQueryClient();
  const remove = useMutation(
    trpc.chat.deleteSession.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: trpc.chat.sessions.pathKey() });
        showToast(words.chat.deleted);
        onDeleted(sessionId);
      },
      onError: showErrorToast,
    }),
  );
  return (
    <ConfirmDialog
      trigger={
        <Button
          look="quiet"
          size="icon"
          className="mr-1 lg:opacity-0 lg:group-focus-within:opacity-100 lg:group-hover:opacity-100"
          aria-label={words.chat.deleteOf(title)}
          title={words.common.delete}
          busy={remove.isPending}
          icon={<Trash2 aria-hidden className="size-4" />}
        />
      }
      title={words.chat.deleteTitle}
      body={words.chat.deleteBody}
      onConfirm={() => remove.mutate({ sessionId })}
    />
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

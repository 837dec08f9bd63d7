import type { ChatSession } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Pencil, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { formatDate } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { showErrorToast, showToast } from "../../ui/toasts.tsx";
import { forgetHistory } from "./history-cache.ts";
import { RenameForm } from "./rename-form.tsx";

interface SessionRowProps {
  session: ChatSession;
  isCurrent: boolean;
  onDeleted: () => void;
}

export function SessionRow({ session, isCurrent, onDeleted }: SessionRowProps) {
  const { sessionId, unread, updatedAt } = session;
  const title = session.title || words.chat.untitled;
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  // The form is gone, and the focus with it.
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) renameButton.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);

  if (isRenaming) {
    return (
      <li className="px-1 py-1">
        <RenameForm session={session} onDone={() => setRenaming(false)} />
      </li>
    );
  }
  // Of the one that is open, what is new is counted where it is read.
  const isUnread = unread > 0 && !isCurrent;
  return (
    <li className="group relative flex items-center rounded-md hover:bg-sunken has-aria-[current=page]:bg-sunken">
      <Link
        to="/chat"
        search={{ session: sessionId }}
        // A conversation begins at its end.
        resetScroll={false}
        aria-current={isCurrent ? "page" : undefined}
        className="min-w-0 flex-1 px-2.5 py-2"
      >
        <span className={isUnread ? "block truncate font-semibold" : "block truncate"}>{title}</span>
        <span className="tabular flex items-center gap-2 text-xs text-muted">
          {formatDate(updatedAt)}
          {isUnread && (
            <span className="rounded-full bg-accent px-1.5 leading-4 font-semibold text-on-accent">
              <span aria-hidden>{unread.toLocaleString()}</span>
              <span className="sr-only">{words.chat.unread(unread)}</span>
            </span>
          )}
        </span>
      </Link>
      {/* Over the end of the title, while a fine pointer or the focus is on the row; else beside it. */}
      <div className="flex shrink-0 pr-1 lg:pointer-fine:absolute lg:pointer-fine:right-0 lg:pointer-fine:bg-sunken lg:pointer-fine:opacity-0 lg:pointer-fine:group-focus-within:opacity-100 lg:pointer-fine:group-hover:opacity-100">
        <Button
          ref={renameButton}
          look="quiet"
          size="icon"
          aria-label={words.chat.renameOf(title)}
          title={words.chat.rename}
          icon={<Pencil aria-hidden className="size-4" />}
          onClick={() => setRenaming(true)}
        />
        <DeleteSession sessionId={sessionId} title={title} onDeleted={onDeleted} />
      </div>
    </li>
  );
}

interface DeleteSessionProps {
  sessionId: string;
  title: string;
  onDeleted: () => void;
}

function DeleteSession({ sessionId, title, onDeleted }: DeleteSessionProps) {
  const queryClient = useQueryClient();
  const remove = useMutation(
    trpc.chat.deleteSession.mutationOptions({
      onSuccess: async () => {
        onDeleted();
        // The row is gone, and the focus with it.
        document.getElementById("content")?.focus({ preventScroll: true });
        forgetHistory(sessionId);
        await queryClient.invalidateQueries({ queryKey: trpc.chat.sessions.pathKey() });
        showToast(words.chat.deleted);
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
          aria-label={words.chat.deleteOf(title)}
          title={words.common.delete}
          busy={remove.isPending}
          icon={<Trash2 aria-hidden className="size-4" />}
        />
      }
      title={words.chat.deleteTitle(title)}
      body={words.chat.deleteBody}
      onConfirm={() => remove.mutate({ sessionId })}
    />
  );
}

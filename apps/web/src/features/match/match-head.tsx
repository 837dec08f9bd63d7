import type { Match } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronLeft, Trash2 } from "lucide-react";
import { formatDate } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button, buttonStyle } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { showErrorToast, showToast } from "../../ui/toasts.tsx";
import { toTitle } from "./to-title.ts";

export function MatchHead({ match, onDeleted }: { match: Match; onDeleted: () => void }) {
  const { result: say } = words.match;
  const queryClient = useQueryClient();
  const remove = useMutation(
    trpc.matches.delete.mutationOptions({
      onSuccess: () => {
        void queryClient.invalidateQueries({ queryKey: trpc.matches.list.pathKey() });
        showToast(say.deleted);
        onDeleted();
      },
      onError: showErrorToast,
    }),
  );
  return (
    <header>
      <div className="flex items-start gap-1">
        <Link
          to="/jobs/$jobId/match"
          params={{ jobId: match.jobId }}
          aria-label={say.back}
          title={say.back}
          className={buttonStyle({ look: "quiet", size: "icon", className: "-ml-2" })}
        >
          <ChevronLeft aria-hidden className="size-4" />
        </Link>
        <div className="min-w-0 flex-1">
          <h2 className="text-lg font-semibold break-words">{toTitle(match)}</h2>
          <p className="text-xs text-muted">{formatDate(match.createdAt)}</p>
        </div>
        <ConfirmDialog
          trigger={
            <Button
              look="quiet"
              size="icon"
              aria-label={say.delete}
              title={say.delete}
              busy={remove.isPending}
              icon={<Trash2 aria-hidden className="size-4" />}
            />
          }
          title={say.deleteTitle}
          body={say.deleteBody}
          onConfirm={() => remove.mutate({ matchId: match.matchId })}
        />
      </div>
    </header>
  );
}

import type { Match } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { MatchList } from "./match-list.tsx";
import { MatchSkeleton } from "./match-skeleton.tsx";
import { TargetForm } from "./target-form.tsx";

/** A job to compare the resume with, and the ones it was compared with before. */
export function TargetsPane({ jobId, onCreated }: { jobId: string; onCreated: (matchId: string) => void }) {
  const queryClient = useQueryClient();
  const create = useMutation(
    trpc.matches.create.mutationOptions({
      onSuccess: (match: Match) => {
        queryClient.setQueryData(trpc.matches.get.queryKey({ matchId: match.matchId }), match);
        void queryClient.invalidateQueries({ queryKey: trpc.matches.list.pathKey() });
        onCreated(match.matchId);
      },
    }),
  );
  return (
    <div className="flex flex-col gap-6">
      <TargetForm busy={create.isPending} onCompare={(target) => create.mutate({ jobId, ...target })} />
      {create.isError && (
        <ErrorNotice
          error={create.error}
          // The same words would not be understood the second time.
          onRetry={isUnreadable(create.error) ? undefined : () => create.mutate(create.variables)}
        />
      )}
      {create.isPending ? <MatchSkeleton label={words.match.form.comparing} /> : <MatchList jobId={jobId} />}
    </div>
  );
}

function isUnreadable(error: unknown): boolean {
  return toShownFailure(error).reason === "description_unreadable";
}

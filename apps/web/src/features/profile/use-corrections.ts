import type { Profile } from "@groundwork/core/schemas";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc, trpcClient } from "../../lib/trpc.ts";
import { showErrorToast, showToast } from "../../ui/toasts.tsx";
import { applyChange, type Change } from "./apply-change.ts";
import type { Correction, CorrectionList } from "./correction.ts";
import { type Edit, decideUndo } from "./decide-undo.ts";
import { findValue } from "./profile-fields.ts";

export interface Corrections {
  all: readonly Correction[];
  /** Shows at once, and is taken back if the service refuses; can be undone for a while. */
  change: (change: Change) => void;
  /** Takes corrections back: what the resume says shows again. */
  restore: (ids: readonly string[]) => void;
}

const NONE: CorrectionList = { corrections: [], revision: "" };

export function useCorrections(jobId: string): Corrections {
  const queryClient = useQueryClient();
  const profileKey = trpc.profiles.get.queryKey({ jobId });
  const listKey = trpc.profiles.corrections.queryKey({ jobId });
  const list = useQuery(trpc.profiles.corrections.queryOptions({ jobId }));

  const edit = useMutation({
    // One after the other: each names the revision that the one before it made.
    scope: { id: `corrections-${jobId}` },
    mutationFn: (asked: Edit) => {
      const revision = queryClient.getQueryData(listKey)?.revision;
      return "change" in asked
        ? trpcClient.profiles.correct.mutate({ jobId, ...asked.change, revision })
        : trpcClient.profiles.uncorrect.mutate({ jobId, correctionIds: [...asked.restore], revision });
    },
    onMutate: async (asked) => {
      await queryClient.cancelQueries({ queryKey: profileKey });
      const profile = queryClient.getQueryData(profileKey);
      const corrections = queryClient.getQueryData(listKey) ?? NONE;
      if (profile && "change" in asked) queryClient.setQueryData(profileKey, applyChange(profile, asked.change));
      return { profile, corrections };
    },
    onSuccess: ({ profile, ...corrections }, asked, before) => {
      queryClient.setQueryData(profileKey, profile);
      queryClient.setQueryData(listKey, corrections);
      for (const other of [trpc.profiles.search, trpc.profiles.compare, trpc.profiles.similar]) {
        void queryClient.invalidateQueries({ queryKey: other.pathKey() });
      }
      tell({ asked, before, after: corrections });
    },
    onError: (error, _asked, before) => {
      queryClient.setQueryData(profileKey, before?.profile);
      showErrorToast(error);
      // Somebody else's tab was first: what it made has to be seen before the next try.
      if (toShownFailure(error).reason !== "profile_changed") return;
      void queryClient.invalidateQueries({ queryKey: profileKey });
      void queryClient.invalidateQueries({ queryKey: listKey });
    },
  });

  function tell({ asked, before, after }: { asked: Edit; before: Before; after: CorrectionList }): void {
    if ("restore" in asked || before.profile === undefined) return showToast(words.profile.restored);
    const valueBefore = findValue(before.profile, asked.change.pointer);
    const undo = decideUndo({ change: asked.change, valueBefore, before: before.corrections, after });
    showToast(words.profile.changes[asked.change.operation], undo === null ? undefined : () => edit.mutate(undo));
  }

  return {
    all: list.data?.corrections ?? [],
    change: (change) => edit.mutate({ change }),
    restore: (restore) => edit.mutate({ restore }),
  };
}

interface Before {
  profile: Profile | undefined;
  corrections: CorrectionList;
}

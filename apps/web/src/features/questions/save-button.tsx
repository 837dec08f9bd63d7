import type { Question } from "@groundwork/core/schemas";
import { useMutation } from "@tanstack/react-query";
import { Bookmark, BookmarkCheck } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { refreshSaved } from "../../lib/refresh-saved.ts";
import { savedDeletes } from "../../lib/saved-deletes.ts";
import { trpc } from "../../lib/trpc.ts";
import { deleteSaved, useHiddenSaved } from "../../lib/use-delete-saved.ts";
import { Button } from "../../ui/button.tsx";
import { showErrorToast } from "../../ui/toasts.tsx";

/** Keeps a question in the library, or takes it out again; what was edited there comes back with the undo. */
export function SaveButton({ question, savedId }: { question: Question; savedId: string | undefined }) {
  const save = useSave();
  const isHidden = useHiddenSaved().has(savedId ?? "");
  const saved = savedId !== undefined && !isHidden;
  const Icon = saved ? BookmarkCheck : Bookmark;

  function toggle() {
    if (saved) deleteSaved([savedId], words.questions.unsaved);
    else if (savedId === undefined || !savedDeletes.keep([savedId])) save.mutate({ questionId: question.id });
  }

  return (
    <Button
      data-key="s"
      size="small"
      look={saved ? "quiet" : "secondary"}
      aria-label={saved ? words.questions.unsaveOf(question.question) : words.questions.saveOf(question.question)}
      aria-pressed={saved}
      busy={save.isPending}
      icon={<Icon aria-hidden className={saved ? "size-3.5 text-accent" : "size-3.5"} />}
      onClick={toggle}
    >
      {saved ? words.questions.saved : words.questions.save}
    </Button>
  );
}

/** Saving again puts the present answer in the place of the one that is kept. */
export function useSave(onSaved?: () => void) {
  return useMutation(
    trpc.questions.save.mutationOptions({
      onSuccess: async () => {
        await refreshSaved();
        onSaved?.();
      },
      onError: showErrorToast,
    }),
  );
}

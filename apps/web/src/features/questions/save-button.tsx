import type { Question } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Bookmark, BookmarkCheck } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { showErrorToast, showToast } from "../../ui/toasts.tsx";

/** Keeps a question in the library, or takes it out again. */
export function SaveButton({ question, savedId }: { question: Question; savedId: string | undefined }) {
  const queryClient = useQueryClient();
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: trpc.questions.isSaved.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.questions.saved.pathKey() }),
    ]);
  const save = useMutation(
    trpc.questions.save.mutationOptions({
      onSuccess: refresh,
      onError: showErrorToast,
    }),
  );
  const unsave = useMutation(
    trpc.questions.deleteSaved.mutationOptions({
      onSuccess: async () => {
        await refresh();
        showToast(words.questions.unsaved, () => save.mutate({ questionId: question.id }));
      },
      onError: showErrorToast,
    }),
  );
  const saved = savedId !== undefined;
  const Icon = saved ? BookmarkCheck : Bookmark;
  return (
    <Button
      size="small"
      look={saved ? "quiet" : "secondary"}
      aria-label={saved ? words.questions.unsaveOf(question.question) : words.questions.saveOf(question.question)}
      aria-pressed={saved}
      busy={save.isPending || unsave.isPending}
      icon={<Icon aria-hidden className={saved ? "size-3.5 text-accent" : "size-3.5"} />}
      onClick={() => (saved ? unsave.mutate({ savedIds: [savedId] }) : save.mutate({ questionId: question.id }))}
    >
      {saved ? words.questions.saved : words.questions.save}
    </Button>
  );
}

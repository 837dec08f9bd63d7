import type { SavedQuestion } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { formatDate } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc, trpcClient } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, chipStyle } from "../../ui/chip.tsx";
import { showErrorToast, showToast } from "../../ui/toasts.tsx";
import { EditForm } from "./edit-form.tsx";

export function SavedCard({ saved, onTag }: { saved: SavedQuestion; onTag: (tag: string) => void }) {
  const [editing, setEditing] = useState(false);
  const target = words.questions.for(saved.jobTitle, saved.company);
  if (editing) {
    return (
      <li className="py-5">
        <EditForm saved={saved} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li className="py-5">
      <article>
        <div className="flex items-start justify-between gap-3">
          <h2 className="max-w-[60ch] text-base font-semibold text-pretty">{saved.question}</h2>
          <div className="flex shrink-0">
            <Button
              look="quiet"
              size="icon"
              aria-label={words.library.editOf(saved.question)}
              title={words.common.edit}
              icon={<Pencil aria-hidden className="size-4" />}
              onClick={() => setEditing(true)}
            />
            <DeleteButton saved={saved} />
          </div>
        </div>
        <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
          <Chip>{words.categories[saved.category]}</Chip>
          <Chip>{words.difficulties[saved.difficulty]}</Chip>
          {target && <Chip>{target}</Chip>}
          {saved.tags.map((tag) => (
            <button
              key={tag}
              type="button"
              aria-label={words.library.filterByTag(tag)}
              className={`${chipStyle} hover:border-accent hover:text-ink`}
              onClick={() => onTag(tag)}
            >
              #{tag}
            </button>
          ))}
          <span className="text-xs text-muted">{words.library.savedOn(formatDate(saved.createdAt))}</span>
        </div>
        <p className="mt-3 max-w-[75ch] leading-relaxed whitespace-pre-line">{saved.answer}</p>
      </article>
    </li>
  );
}

/** Deletes at once and offers to put it back: saving again, with what was edited. */
function DeleteButton({ saved }: { saved: SavedQuestion }) {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.questions.pathKey() });

  async function restore(): Promise<void> {
    const { id: questionId, question, answer, tags, category, difficulty } = saved;
    try {
      const { savedId } = await trpcClient.questions.save.mutate({ questionId, answer });
      await trpcClient.questions.updateSaved.mutate({ savedId, question, tags, category, difficulty });
      showToast(words.library.restored);
    } catch (error) {
      showErrorToast(error);
    }
    await refresh();
  }

  const remove = useMutation(
    trpc.questions.deleteSaved.mutationOptions({
      onSuccess: async () => {
        showToast(words.library.deleted, () => void restore());
        await refresh();
      },
      onError: showErrorToast,
    }),
  );
  return (
    <Button
      look="quiet"
      size="icon"
      aria-label={words.library.deleteOf(saved.question)}
      title={words.common.delete}
      busy={remove.isPending}
      icon={<Trash2 aria-hidden className="size-4" />}
      onClick={() => remove.mutate({ savedIds: [saved.savedId] })}
    />
  );
}

import type { SavedQuestion } from "@groundwork/core/schemas";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { refreshSaved } from "../../lib/refresh-saved.ts";
import { toChunks } from "../../lib/to-chunks.ts";
import { trpc, trpcClient } from "../../lib/trpc.ts";
import { useEscape } from "../../lib/use-escape.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { showToast } from "../../ui/toasts.tsx";
import { Toggle } from "../../ui/toggle.tsx";
import { checkTags, toTags } from "./check-saved.ts";
import { countTags } from "./count-tags.ts";

/** The same tags on, or off, many questions. */
export function TagForm({ selected, onDone }: { selected: readonly SavedQuestion[]; onDone: () => void }) {
  const known = useQuery(trpc.questions.tags.queryOptions());
  const [typed, setTyped] = useState("");
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEscape(form, onDone);
  const listId = useId();
  useEffect(() => input.current?.focus(), []);
  const { library: say } = words;
  const present = countTags(selected);
  const add = toTags(typed);
  const remove = removed.filter((tag) => present.some((one) => one.tag === tag));
  const problem = checkTags(typed);

  const apply = useMutation({
    mutationFn: async () => {
      for (const savedIds of toChunks(selected.map(({ savedId }) => savedId))) {
        await trpcClient.questions.bulkTag.mutate({ savedIds, add, remove });
      }
    },
    onSuccess: () => {
      showToast(say.tagged(selected.length));
      onDone();
    },
    // Some of many may have been changed before one failed.
    onSettled: refreshSaved,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (problem === undefined && add.length + remove.length > 0) apply.mutate();
  }

  return (
    <form ref={form} noValidate onSubmit={submit} className="mb-2 flex flex-col gap-4 border-b border-line p-2 pb-4">
      <Field label={say.addTags} hint={say.tagsHint} problem={problem}>
        <TextInput
          ref={input}
          list={listId}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className="sm:max-w-96"
        />
      </Field>
      <datalist id={listId}>
        {known.data?.map(({ tag }) => (
          <option key={tag}>{tag}</option>
        ))}
      </datalist>
      {present.length > 0 && (
        <fieldset>
          <legend className="mb-1.5 font-medium">{say.removeTags}</legend>
          <div className="flex max-h-32 flex-wrap gap-1.5 overflow-y-auto p-0.5">
            {present.map(({ tag, count }) => (
              <Toggle
                key={tag}
                pressed={removed.includes(tag)}
                onChange={(on) => setRemoved(on ? [...removed, tag] : removed.filter((one) => one !== tag))}
              >
                {say.tagCount(tag, count)}
              </Toggle>
            ))}
          </div>
        </fieldset>
      )}
      {apply.isError && <ErrorNotice error={apply.error} />}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          size="small"
          look="primary"
          busy={apply.isPending}
          disabled={add.length + remove.length === 0}
        >
          {say.applyTags(selected.length)}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}

import { CATEGORIES, DIFFICULTIES, type SavedQuestion } from "@groundwork/core/schemas";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { refreshSaved } from "../../lib/refresh-saved.ts";
import { trpc } from "../../lib/trpc.ts";
import { useEscape } from "../../lib/use-escape.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Field, TextArea, TextInput } from "../../ui/field.tsx";
import { showToast } from "../../ui/toasts.tsx";
import { checkSaved, toTags } from "./check-saved.ts";
import { KindSelect } from "./kind-select.tsx";

export function EditForm({ saved, onDone }: { saved: SavedQuestion; onDone: () => void }) {
  const [draft, setDraft] = useState({
    question: saved.question,
    answer: saved.answer,
    tags: saved.tags.join(", "),
    category: saved.category,
    difficulty: saved.difficulty,
  });
  // The button that opened the form is gone; the focus goes on here instead of nowhere.
  const question = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => question.current?.focus(), []);
  const problems = checkSaved(draft);
  const isUntouched =
    draft.question === saved.question && draft.answer === saved.answer && draft.tags === saved.tags.join(", ");
  // Nothing typed is lost by one key.
  useEscape(form, () => isUntouched && onDone());
  const update = useMutation(
    trpc.questions.updateSaved.mutationOptions({
      onSuccess: async () => {
        await refreshSaved();
        showToast(words.library.updated);
        onDone();
      },
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    if (Object.keys(problems).length > 0) return;
    update.mutate({
      savedId: saved.savedId,
      // A wording left as it was keeps what chat learned about it.
      ...(draft.question.trim() === saved.question ? {} : { question: draft.question }),
      answer: draft.answer,
      tags: toTags(draft.tags),
      category: draft.category,
      difficulty: draft.difficulty,
    });
  }

  return (
    <form ref={form} noValidate onSubmit={submit} className="flex max-w-2xl flex-col gap-4">
      <Field label={words.library.question} problem={problems.question}>
        <TextArea
          rows={2}
          ref={question}
          value={draft.question}
          onChange={(event) => setDraft({ ...draft, question: event.target.value })}
        />
      </Field>
      <Field label={words.library.answer} problem={problems.answer}>
        <TextArea
          rows={6}
          value={draft.answer}
          onChange={(event) => setDraft({ ...draft, answer: event.target.value })}
        />
      </Field>
      <Field label={words.library.tags} hint={words.library.tagsHint} problem={problems.tags}>
        <TextInput value={draft.tags} onChange={(event) => setDraft({ ...draft, tags: event.target.value })} />
      </Field>
      <div className="grid grid-cols-2 gap-4 sm:max-w-sm">
        <KindSelect
          className="gap-1.5 font-medium"
          label={words.library.category}
          kinds={CATEGORIES}
          names={words.categories}
          value={draft.category}
          onChange={(category) => setDraft({ ...draft, category: category ?? draft.category })}
        />
        <KindSelect
          className="gap-1.5 font-medium"
          label={words.library.difficulty}
          kinds={DIFFICULTIES}
          names={words.difficulties}
          value={draft.difficulty}
          onChange={(difficulty) => setDraft({ ...draft, difficulty: difficulty ?? draft.difficulty })}
        />
      </div>
      {update.isError && <ErrorNotice error={update.error} />}
      <div className="flex gap-2">
        <Button type="submit" look="primary" busy={update.isPending}>
          {words.common.save}
        </Button>
        <Button onClick={onDone}>{words.common.cancel}</Button>
      </div>
    </form>
  );
}

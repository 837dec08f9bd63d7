import type { Question } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { useEscape } from "../../lib/use-escape.ts";
import { Button } from "../../ui/button.tsx";
import { chipStyle } from "../../ui/chip.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Field, TextInput } from "../../ui/field.tsx";

const MAX_INSTRUCTION = 500;

interface RewriteFormProps {
  question: Question;
  onWritten: (question: Question) => void;
  onCancel: () => void;
}

/** The same question, another answer: as it comes, or as the person asks. */
export function RewriteForm({ question, onWritten, onCancel }: RewriteFormProps) {
  const queryClient = useQueryClient();
  const [instruction, setInstruction] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEscape(form, onCancel);
  useEffect(() => input.current?.focus(), []);
  const rewrite = useMutation(
    trpc.questions.regenerateAnswer.mutationOptions({
      onSuccess: (written) => {
        queryClient.setQueryData(trpc.questions.list.queryKey({ jobId: question.jobId }), (before) =>
          before?.map((one) => (one.id === written.id ? written : one)),
        );
        onWritten(written);
      },
    }),
  );
  const ask = (wanted: string) => rewrite.mutate({ questionId: question.id, instruction: wanted.trim() || undefined });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!rewrite.isPending) ask(instruction);
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      className="mt-3 flex max-w-[75ch] flex-col gap-3 rounded-md border border-line bg-surface p-3"
    >
      <Field label={words.questions.instruction} note={words.questions.optional}>
        <TextInput
          ref={input}
          maxLength={MAX_INSTRUCTION}
          autoComplete="off"
          placeholder={words.questions.instructionExample}
          value={instruction}
          onChange={(event) => setInstruction(event.target.value)}
        />
      </Field>
      <ul aria-label={words.questions.suggestions} className="flex flex-wrap gap-1.5">
        {words.questions.instructions.map((suggestion) => (
          <li key={suggestion}>
            <button
              type="button"
              disabled={rewrite.isPending}
              className={`${chipStyle} not-disabled:hover:border-accent not-disabled:hover:text-ink`}
              onClick={() => {
                setInstruction(suggestion);
                ask(suggestion);
              }}
            >
              {suggestion}
            </button>
          </li>
        ))}
      </ul>
      {rewrite.isError && <ErrorNotice error={rewrite.error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" look="primary" busy={rewrite.isPending}>
          {words.questions.rewrite}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}

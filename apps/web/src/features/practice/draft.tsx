import type { Criterion } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { clsx } from "clsx";
import { useId, useRef, useState } from "react";
import { appendWords } from "../../lib/append-words.ts";
import { readDraft, writeDraft } from "../../lib/drafts.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { DictateButton } from "../../ui/dictate-button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { controlStyle } from "../../ui/field.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { MarkedDraft } from "./marked-draft.tsx";
import { Rubric } from "./rubric.tsx";

/** What `practice.answer` takes. */
const MAX_DRAFT_CHARACTERS = 20_000;

/** The person's own answer, and what the rubric makes of it when they ask. It outlives a reload. */
export function Draft({ savedId, onStarted }: { savedId: string; onStarted: () => void }) {
  const { card: say, rubric } = words.practice;
  const id = useId();
  const queryClient = useQueryClient();
  const input = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => readDraft(savedId));
  const [editing, setEditing] = useState(true);
  const [criterion, setCriterion] = useState<Criterion | null>(null);
  const check = useMutation(
    trpc.practice.answer.mutationOptions({
      onSuccess: () => {
        setEditing(false);
        setCriterion(null);
        return queryClient.invalidateQueries({ queryKey: trpc.practice.progress.queryKey() });
      },
    }),
  );
  const checked = check.data && check.variables.text === text ? check.data : undefined;
  const isShownChecked = checked !== undefined && !editing;
  const tooLong = text.length > MAX_DRAFT_CHARACTERS;

  function write(value: string): void {
    onStarted();
    setText(value);
    writeDraft(savedId, value);
  }
  function startCheck(): void {
    onStarted();
    check.mutate({ savedId, text });
  }

  return (
    <div className="flex min-w-0 flex-col gap-4">
      <LiveRegion>{check.data ? rubric.checked(check.data.words, check.data.total) : ""}</LiveRegion>
      <div>
        <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-4">
          <label htmlFor={isShownChecked ? undefined : id} className="font-medium">
            {say.draft}
          </label>
          <span className="tabular text-xs text-muted">{say.words(countWords(text))}</span>
        </div>
        {isShownChecked ? (
          <MarkedDraft text={text} scores={checked.scores} criterion={criterion} />
        ) : (
          <textarea
            ref={input}
            id={id}
            rows={8}
            value={text}
            aria-describedby={`${id}-hint`}
            aria-invalid={tooLong}
            onChange={(event) => write(event.target.value)}
            className={`${controlStyle} mt-1.5 field-sizing-content max-h-[60dvh] min-h-44 py-2 leading-relaxed`}
          />
        )}
        {!isShownChecked && (
          <p id={`${id}-hint`} className={clsx("mt-1 text-xs", tooLong ? "font-medium text-danger" : "text-muted")}>
            {tooLong ? say.tooLong : say.draftHint}
          </p>
        )}
        <div className="mt-3 flex flex-wrap gap-2">
          {isShownChecked ? (
            <Button
              onClick={() => {
                setEditing(true);
                requestAnimationFrame(() => input.current?.focus());
              }}
            >
              {say.edit}
            </Button>
          ) : (
            <>
              <Button busy={check.isPending} disabled={text.trim() === "" || tooLong} onClick={startCheck}>
                {check.data ? say.checkAgain : say.check}
              </Button>
              <DictateButton onWords={(said) => write(appendWords(text, said))} />
            </>
          )}
        </div>
      </div>
      {check.isError && <ErrorNotice error={check.error} onRetry={startCheck} />}
      {check.isPending && <RubricSkeleton />}
      {check.data && (
        <Rubric
          key={check.data.answerId}
          answer={check.data}
          criterion={criterion}
          onCriterion={isShownChecked ? setCriterion : undefined}
        />
      )}
    </div>
  );
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function RubricSkeleton() {
  return (
    <SkeletonGroup label={words.practice.card.checking}>
      {[0, 1, 2].map((row) => (
        <div key={row} className="border-t border-line py-3">
          <Skeleton className="h-4 w-1/3" />
          <Skeleton className="mt-2 h-3.5 w-4/5" />
        </div>
      ))}
    </SkeletonGroup>
  );
}

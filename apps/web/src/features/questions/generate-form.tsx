import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Field, Select, TextArea, TextInput } from "../../ui/field.tsx";
import { KindGrid } from "./kind-grid.tsx";
import { MatchGaps } from "./match-gaps.tsx";
import { MatchSelect } from "./match-select.tsx";
import { type KnownTarget, MAX_COUNT, type QuestionWish, checkWish, toWish, toWishDraft } from "./question-wish.ts";

interface GenerateFormProps {
  jobId: string;
  /** The job match whose gaps are asked about. */
  matchId: string | undefined;
  onMatch: (matchId: string | undefined) => void;
  /** From the questions there are, so that nobody types it twice. */
  known: KnownTarget;
  busy: boolean;
  onGenerate: (wish: QuestionWish) => void;
}

export function GenerateForm({ jobId, matchId, onMatch, known, busy, onGenerate }: GenerateFormProps) {
  const [draft, setDraft] = useState(() => toWishDraft(known));
  const match = useQuery(trpc.matches.get.queryOptions({ matchId: matchId ?? "" }, { enabled: matchId !== undefined }));
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const problems = checkWish(draft);
  const { questions: say } = words;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (Object.keys(problems).length > 0) return;
    onGenerate(toWish(draft, match.data));
  }

  return (
    <form
      noValidate
      onSubmit={submit}
      className="flex flex-col gap-5 rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <h2 className="text-base font-semibold">{say.generateTitle}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <MatchSelect jobId={jobId} matchId={matchId} onMatch={onMatch} />
        {matchId !== undefined && <MatchGaps match={match} onDrop={() => onMatch(undefined)} />}
        {!match.data?.jobTitle && (
          <Field label={say.jobTitle} note={say.optional} className="sm:col-span-2">
            <TextInput
              maxLength={255}
              autoComplete="organization-title"
              value={draft.jobTitle}
              onChange={(event) => change({ jobTitle: event.target.value })}
            />
          </Field>
        )}
        {!match.data?.company && (
          <Field label={say.company} note={say.optional}>
            <TextInput
              maxLength={255}
              autoComplete="off"
              value={draft.company}
              onChange={(event) => change({ company: event.target.value })}
            />
          </Field>
        )}
        <label className="flex flex-col gap-1.5 font-medium">
          <span className="flex items-baseline gap-2">
            {say.level}
            <span className="text-xs font-normal text-muted">{say.optional}</span>
          </span>
          <Select value={draft.level} onChange={(event) => change({ level: event.target.value })}>
            <option value="">{say.anyLevel}</option>
            {say.levels.map((level) => (
              <option key={level}>{level}</option>
            ))}
          </Select>
        </label>
        {matchId === undefined && (
          <Field
            label={say.description}
            note={say.optional}
            hint={say.descriptionHint}
            problem={problems.jobDescription}
            className="sm:col-span-2"
          >
            <TextArea
              rows={3}
              className="max-h-72"
              value={draft.jobDescription}
              onChange={(event) => change({ jobDescription: event.target.value })}
            />
          </Field>
        )}
      </div>
      <KindGrid
        categories={draft.categories}
        difficulties={draft.difficulties}
        problem={problems.kinds}
        onChange={change}
      />
      <div className="flex flex-wrap items-start justify-between gap-4">
        <Field label={say.count} problem={problems.count} className="w-40">
          <TextInput
            type="number"
            inputMode="numeric"
            min={1}
            max={MAX_COUNT}
            value={draft.count}
            onChange={(event) => change({ count: event.target.value })}
            className="tabular w-20"
          />
        </Field>
        <Button
          type="submit"
          look="primary"
          busy={busy || match.isLoading}
          disabled={match.isError}
          className="self-end"
        >
          {say.generate}
        </Button>
      </div>
    </form>
  );
}

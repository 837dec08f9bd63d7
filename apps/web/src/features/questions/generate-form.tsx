import { CATEGORIES, type Category, DIFFICULTIES, type Difficulty } from "@groundwork/core/schemas";
import { type FormEvent, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { Field, Select, TextInput } from "../../ui/field.tsx";
import { KindGrid } from "./kind-grid.tsx";

const MAX_COUNT = 50;
const DEFAULT_COUNT = 8;

export interface QuestionWish {
  jobTitle?: string;
  level?: string;
  company?: string;
  categories: Category[];
  difficulties: Difficulty[];
  count: number;
}

interface GenerateFormProps {
  /** From the questions there are, so that nobody types it twice. */
  jobTitle: string;
  company: string;
  busy: boolean;
  onGenerate: (wish: QuestionWish) => void;
}

export function GenerateForm({ busy, onGenerate, ...known }: GenerateFormProps) {
  const [target, setTarget] = useState({ jobTitle: known.jobTitle, level: "", company: known.company });
  const [kinds, setKinds] = useState<{ categories: Category[]; difficulties: Difficulty[] }>({
    categories: [...CATEGORIES],
    difficulties: [...DIFFICULTIES],
  });
  const [count, setCount] = useState(String(DEFAULT_COUNT));
  const countProblem = isCount(count) ? undefined : words.questions.countProblem;
  const kindsProblem =
    kinds.categories.length === 0 || kinds.difficulties.length === 0 ? words.questions.kindsProblem : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (countProblem || kindsProblem) return;
    onGenerate({
      jobTitle: target.jobTitle.trim() || undefined,
      level: target.level || undefined,
      company: target.company.trim() || undefined,
      ...kinds,
      count: Number(count),
    });
  }

  return (
    <form
      noValidate
      onSubmit={submit}
      className="flex flex-col gap-5 rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <h2 className="text-base font-semibold">{words.questions.generateTitle}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={words.questions.jobTitle} note={words.questions.optional} className="sm:col-span-2">
          <TextInput
            maxLength={255}
            autoComplete="organization-title"
            value={target.jobTitle}
            onChange={(event) => setTarget({ ...target, jobTitle: event.target.value })}
          />
        </Field>
        <Field label={words.questions.company} note={words.questions.optional}>
          <TextInput
            maxLength={255}
            autoComplete="off"
            value={target.company}
            onChange={(event) => setTarget({ ...target, company: event.target.value })}
          />
        </Field>
        <label className="flex flex-col gap-1.5 font-medium">
          <span className="flex items-baseline gap-2">
            {words.questions.level}
            <span className="text-xs font-normal text-muted">{words.questions.optional}</span>
          </span>
          <Select value={target.level} onChange={(event) => setTarget({ ...target, level: event.target.value })}>
            <option value="">{words.questions.anyLevel}</option>
            {words.questions.levels.map((level) => (
              <option key={level}>{level}</option>
            ))}
          </Select>
        </label>
      </div>
      <KindGrid {...kinds} problem={kindsProblem} onChange={setKinds} />
      <div className="flex flex-wrap items-start justify-between gap-4">
        <Field label={words.questions.count} problem={countProblem} className="w-40">
          <TextInput
            type="number"
            inputMode="numeric"
            min={1}
            max={MAX_COUNT}
            value={count}
            onChange={(event) => setCount(event.target.value)}
            className="tabular w-20"
          />
        </Field>
        <Button type="submit" look="primary" busy={busy} className="self-end">
          {words.questions.generate}
        </Button>
      </div>
    </form>
  );
}

function isCount(text: string): boolean {
  const count = Number(text);
  return text.trim() !== "" && Number.isInteger(count) && count >= 1 && count <= MAX_COUNT;
}

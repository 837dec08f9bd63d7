import { type FormEvent, useRef, useState } from "react";
import { formatWhole } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { Field, TextArea, TextInput } from "../../ui/field.tsx";
import { type DescriptionProblem, MAX_DESCRIPTION_CHARACTERS, checkDescription } from "./check-description.ts";

export interface Target {
  jobDescription: string;
  jobTitle?: string;
  company?: string;
}

/** A job description, pasted. What is too long is said, never cut. */
export function TargetForm({ busy, onCompare }: { busy: boolean; onCompare: (target: Target) => void }) {
  const { form: say } = words.match;
  const [jobDescription, setJobDescription] = useState("");
  const [jobTitle, setJobTitle] = useState("");
  const [company, setCompany] = useState("");
  const [submitted, setSubmitted] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const problem = checkDescription(jobDescription);
  const shownProblem = problem && (submitted || problem.kind === "too_long") ? toSentence(problem) : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    setSubmitted(true);
    if (problem) return input.current?.focus();
    onCompare({ jobDescription, jobTitle: jobTitle.trim() || undefined, company: company.trim() || undefined });
  }

  return (
    <form
      noValidate
      onSubmit={submit}
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <h2 className="text-base font-semibold">{say.title}</h2>
      <Field label={say.description} hint={say.what} problem={shownProblem}>
        <TextArea
          ref={input}
          rows={10}
          value={jobDescription}
          onChange={(event) => setJobDescription(event.target.value)}
          className="max-h-[60dvh] min-h-48"
        />
        <p className="tabular self-end text-xs text-muted">
          {say.characters(formatWhole(jobDescription.length), formatWhole(MAX_DESCRIPTION_CHARACTERS))}
        </p>
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={say.jobTitle} note={say.optional}>
          <TextInput
            maxLength={255}
            autoComplete="organization-title"
            value={jobTitle}
            onChange={(event) => setJobTitle(event.target.value)}
          />
        </Field>
        <Field label={say.company} note={say.optional}>
          <TextInput
            maxLength={255}
            autoComplete="off"
            value={company}
            onChange={(event) => setCompany(event.target.value)}
          />
        </Field>
      </div>
      <Button type="submit" look="primary" busy={busy} className="self-end">
        {say.submit}
      </Button>
    </form>
  );
}

function toSentence(problem: DescriptionProblem): string {
  return problem.kind === "missing" ? words.match.form.missing : words.match.form.tooLong(formatWhole(problem.over));
}

import type { Question } from "@groundwork/core/schemas";
import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { clsx } from "clsx";
import { useEffect, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { EvidenceQuotes } from "../../ui/evidence-marker.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { QuestionsSkeleton } from "./card-skeletons.tsx";
import { GenerateForm } from "./generate-form.tsx";
import { QuestionList } from "./question-list.tsx";
import { useGenerate } from "./use-generate.ts";
import { Writing } from "./writing.tsx";

interface QuestionsPaneProps {
  jobId: string;
  /** The job match whose gaps are asked about. */
  matchId: string | undefined;
  onMatch: (matchId: string | undefined) => void;
  /** The question to begin at. */
  questionId: string;
}

/** Questions on one resume: write new ones, read their answers, keep the good ones. */
export function QuestionsPane(props: QuestionsPaneProps) {
  const questions = useQuery(trpc.questions.list.queryOptions({ jobId: props.jobId }));
  if (questions.isPending) return <QuestionsSkeleton />;
  if (questions.isError) return <ErrorNotice error={questions.error} onRetry={() => void questions.refetch()} />;
  return <Loaded {...props} questions={questions.data} />;
}

function Loaded({ jobId, matchId, onMatch, questionId, questions }: QuestionsPaneProps & { questions: Question[] }) {
  const { questions: say } = words;
  // Who comes back comes to read; who has nothing to read, or comes from a match, to write.
  const [isFormOpen, setFormOpen] = useState(questions.length === 0 || matchId !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const generate = useGenerate(jobId, (written) => {
    if (written.length > 0) setFormOpen(false);
  });
  const written = generate.data;
  const asked = generate.variables?.count ?? 0;
  useEffect(() => {
    if (written !== undefined && written.length > 0) heading.current?.focus();
  }, [written]);
  // Where all are new, none stands out.
  const newIds = new Set(written?.length === questions.length ? [] : written?.map(({ id }) => id));
  const outcome = written === undefined ? "" : say.written(written.length, asked);
  return (
    <>
      <EvidenceQuotes />
      <LiveRegion>{outcome}</LiveRegion>
      <div className="flex flex-col gap-6">
        {questions.length > 0 && (
          <Button
            className="self-start"
            aria-expanded={isFormOpen}
            icon={<ChevronDown aria-hidden className={clsx("size-4", isFormOpen && "rotate-180")} />}
            onClick={() => setFormOpen(!isFormOpen)}
          >
            {say.writeMore}
          </Button>
        )}
        <div className={clsx(!isFormOpen && "hidden")}>
          <GenerateForm
            jobId={jobId}
            matchId={matchId}
            onMatch={onMatch}
            known={questions[0] ?? { jobTitle: null, company: null }}
            busy={generate.isPending}
            onGenerate={(wish) => generate.mutate(wish)}
          />
        </div>
        {generate.isError && <ErrorNotice error={generate.error} onRetry={() => generate.mutate(generate.variables)} />}
        {written !== undefined && written.length < asked && !generate.isPending && (
          <p className="max-w-prose rounded-md border border-line bg-surface px-4 py-3">{outcome}</p>
        )}
        {generate.isPending && <Writing count={asked} onStop={generate.stop} />}
        {questions.length === 0 && !generate.isPending && !generate.isError && (
          <EmptyNotice title={say.emptyTitle}>{say.empty}</EmptyNotice>
        )}
        {questions.length > 0 && (
          <QuestionList heading={heading} questions={questions} newIds={newIds} firstId={questionId} />
        )}
      </div>
    </>
  );
}

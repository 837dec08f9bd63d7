import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { AdviceMarker, GapSlot } from "../../ui/answer-marks.tsx";
import { EvidenceQuotes } from "../../ui/evidence-marker.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { GenerateForm } from "./generate-form.tsx";
import { QuestionCard } from "./question-card.tsx";
import { useSavedIds } from "./use-saved-ids.ts";

/** Questions on one resume: write new ones, read their answers, keep the good ones. */
export function QuestionsPane({ jobId }: { jobId: string }) {
  const queryClient = useQueryClient();
  const questions = useQuery(trpc.questions.list.queryOptions({ jobId }));
  const savedIds = useSavedIds((questions.data ?? []).map((question) => question.id));
  const generate = useMutation(
    trpc.questions.generate.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.questions.list.queryKey({ jobId }) }),
    }),
  );

  if (questions.isPending) return <QuestionsSkeleton />;
  if (questions.isError) return <ErrorNotice error={questions.error} onRetry={() => void questions.refetch()} />;
  const [newest] = questions.data;
  const written = generate.data?.length;
  return (
    <div className="flex flex-col gap-6">
      <EvidenceQuotes />
      <LiveRegion>{written === undefined ? "" : words.questions.written(written)}</LiveRegion>
      <GenerateForm
        jobTitle={newest?.jobTitle ?? ""}
        company={newest?.company ?? ""}
        busy={generate.isPending}
        onGenerate={(wish) => generate.mutate({ jobId, ...wish })}
      />
      {generate.isError && <ErrorNotice error={generate.error} onRetry={() => generate.mutate(generate.variables)} />}
      {written === 0 && !generate.isPending && <p className="text-muted">{words.questions.written(0)}</p>}
      {generate.isPending && <CardSkeletons label={words.questions.writing} />}
      {questions.data.length === 0 && !generate.isPending && !generate.isError && (
        <EmptyNotice title={words.questions.emptyTitle}>{words.questions.empty}</EmptyNotice>
      )}
      {questions.data.length > 0 && (
        <section aria-label={words.questions.list}>
          <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line pb-3">
            <h2 className="tabular font-semibold">{words.questions.listCount(questions.data.length)}</h2>
            <Legend />
          </div>
          <ul className="divide-y divide-line">
            {questions.data.map((question) => (
              <QuestionCard key={question.id} question={question} savedId={savedIds[question.id]} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Legend() {
  return (
    <ul aria-label={words.questions.legend} className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden
          className="inline-flex size-4 items-center justify-center rounded-sm border border-accent/45 bg-accent-soft text-[0.6875rem] font-semibold text-accent"
        >
          1
        </span>
        {words.questions.legendEvidence}
      </li>
      <li className="inline-flex items-center gap-1">
        <AdviceMarker />
        <em>{words.questions.legendAdvice}</em>
      </li>
      <li>
        <GapSlot>
          <span className="text-xs">{words.questions.legendGap}</span>
        </GapSlot>
      </li>
    </ul>
  );
}

function CardSkeletons({ label }: { label?: string }) {
  return (
    <SkeletonGroup label={label}>
      {[0, 1].map((card) => (
        <div key={card} className="border-b border-line py-5 last:border-b-0">
          <Skeleton className="h-5 w-4/5" />
          <Skeleton className="mt-3 h-4 w-40" />
          <Skeleton className="mt-4 h-3.5 w-full" />
          <Skeleton className="mt-2 h-3.5 w-11/12" />
          <Skeleton className="mt-2 h-3.5 w-3/5" />
        </div>
      ))}
    </SkeletonGroup>
  );
}

function QuestionsSkeleton() {
  return (
    <div className="flex flex-col gap-6">
      <SkeletonGroup className="rounded-lg border border-line bg-surface p-5">
        <Skeleton className="h-5 w-56" />
        <Skeleton className="mt-5 h-9 w-full" />
        <Skeleton className="mt-4 h-40 w-full max-w-xl" />
      </SkeletonGroup>
      <CardSkeletons />
    </div>
  );
}

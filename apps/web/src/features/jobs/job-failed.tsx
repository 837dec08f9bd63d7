import type { Job } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { RotateCcw } from "lucide-react";
import { toReasonSentence } from "../../lib/failure-sentence.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button, buttonStyle } from "../../ui/button.tsx";
import { showErrorToast } from "../../ui/toasts.tsx";
import { StageList } from "./stage-list.tsx";
import { toStages } from "./stages.ts";

interface JobFailedProps {
  job: Job;
  events: readonly Job[];
  onRetried: () => void;
}

/** What happened, what was kept, what to do. */
export function JobFailed({ job, events, onRetried }: JobFailedProps) {
  const queryClient = useQueryClient();
  const retry = useMutation(
    trpc.jobs.retry.mutationOptions({
      onSuccess: (queued) => {
        queryClient.setQueryData(trpc.jobs.get.queryKey({ jobId: job.jobId }), queued);
        onRetried();
      },
      onError: showErrorToast,
    }),
  );
  const cancelled = job.errorCode === "job_cancelled";
  return (
    <section className="flex max-w-xl flex-col gap-6">
      <div role="alert">
        <h2 className="text-base font-semibold">{cancelled ? words.jobs.cancelled : words.jobs.failedTitle}</h2>
        <p className="mt-1 max-w-prose">{toReasonSentence(job.errorCode)}</p>
        <p className="mt-1 text-xs text-muted">
          {words.common.reportId}: <code className="font-mono break-all">{job.jobId}</code>
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          busy={retry.isPending}
          icon={<RotateCcw aria-hidden className="size-4" />}
          onClick={() => retry.mutate({ jobId: job.jobId })}
        >
          {words.jobs.retry}
        </Button>
        <Link to="/resumes" className={buttonStyle()}>
          {words.jobs.otherFile}
        </Link>
      </div>
      {events.length > 0 && <StageList stages={toStages(events, new Date(job.updatedAt))} detail={null} />}
    </section>
  );
}

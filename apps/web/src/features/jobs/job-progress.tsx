import type { Job } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { showErrorToast } from "../../ui/toasts.tsx";
import { StageList } from "./stage-list.tsx";
import { isSlow, toStages } from "./stages.ts";
import { useNow } from "./use-now.ts";

const TICK_MILLISECONDS = 200;

/** A job under way: five named stages, the time in each. */
export function JobProgress({
  job,
  events,
  isReconnecting,
}: {
  job: Job;
  events: readonly Job[];
  isReconnecting: boolean;
}) {
  const queryClient = useQueryClient();
  const cancel = useMutation(
    trpc.jobs.cancel.mutationOptions({
      onSuccess: (cancelled) => queryClient.setQueryData(trpc.jobs.get.queryKey({ jobId: job.jobId }), cancelled),
      onError: showErrorToast,
    }),
  );
  const now = useNow(TICK_MILLISECONDS, true);
  const stages = toStages(events.length === 0 ? [job] : events, now);
  return (
    <section className="flex max-w-xl flex-col gap-6">
      <LiveRegion>{words.jobs.statuses[job.status]}</LiveRegion>
      <div>
        <div
          role="progressbar"
          aria-label={words.jobs.progress}
          aria-valuenow={job.progress}
          aria-valuemin={0}
          aria-valuemax={100}
          className="h-1 overflow-hidden rounded-full bg-line"
        >
          <div
            className="h-full rounded-full bg-accent transition-[width] duration-200"
            style={{ width: `${job.progress}%` }}
          />
        </div>
        <StageList stages={stages} detail={job.detail} />
      </div>
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-3 text-muted">
        <p className="max-w-prose flex-[1_1_14rem]">{note()}</p>
        <Button busy={cancel.isPending} onClick={() => cancel.mutate({ jobId: job.jobId })}>
          {words.jobs.cancel}
        </Button>
      </div>
    </section>
  );

  function note(): string {
    if (isReconnecting) return words.jobs.reconnecting;
    if (isSlow(stages)) return job.status === "queued" ? words.jobs.waitingSlower : words.jobs.slower;
    return job.attempt > 1 ? words.jobs.secondTry(job.attempt) : "";
  }
}

import type { Job, JobEvent } from "@groundwork/core/schemas";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useState } from "react";
import { isTerminal } from "../../lib/job-status.ts";
import { trpc } from "../../lib/trpc.ts";

/**
 * A job with all its events, live. The stream begins with the first event, goes on after a lost connection where it was,
 * and ends with the job; `watchAgain` opens the next one, after a retry.
 */
export function useJob(jobId: string) {
  const queryClient = useQueryClient();
  const queryKey = trpc.jobs.get.queryKey({ jobId });
  const job = useQuery(trpc.jobs.get.queryOptions({ jobId }));
  const [events, setEvents] = useState<JobEvent[]>([]);

  function onEvent(event: JobEvent): void {
    setEvents((seen) => (seen.some(({ id }) => id === event.id) ? seen : [...seen, event]));
    // The first events tell of the past: they must not undo what is known already.
    queryClient.setQueryData(queryKey, (known: Job | undefined) =>
      known === undefined || known.updatedAt <= event.job.updatedAt ? event.job : known,
    );
    if (!isTerminal(event.job.status)) return;
    void queryClient.invalidateQueries({ queryKey: trpc.jobs.list.pathKey() });
  }

  const subscription = useSubscription(
    trpc.jobs.watch.subscriptionOptions(
      { jobId, lastEventId: null },
      {
        enabled: job.data !== undefined && job.data.status !== "completed",
        onData: ({ data }) => onEvent(data),
      },
    ),
  );
  const running = job.data !== undefined && !isTerminal(job.data.status);
  return {
    job,
    events: events.map((event) => event.job),
    isReconnecting: running && events.length > 0 && subscription.status === "connecting",
    watchAgain: subscription.reset,
  };
}

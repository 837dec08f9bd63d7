import { isTerminal } from "@groundwork/core";
import type { JobEvent } from "@groundwork/core/schemas";
import { type JobEventSignals, type UserScope, getJob, listJobEvents } from "@groundwork/db";
import { isUnavailable } from "./errors.ts";

/** Notices only wake; the table is the truth, and is asked this often even without one. */
const POLL_SECONDS = 2;

/** The job's events after the given one, as they are written, to the terminal one. While the database is away it waits. */
export async function* watchJob(
  { asUser, jobEvents }: { asUser<T>(work: (scope: UserScope) => Promise<T>): Promise<T>; jobEvents: JobEventSignals },
  { jobId, afterSequence, signal }: { jobId: string; afterSequence: number; signal: AbortSignal | undefined },
): AsyncGenerator<JobEvent, void, undefined> {
  let seen = afterSequence;
  while (!signal?.aborted) {
    // Before the look: a notice that comes during it still wakes.
    const woken = jobEvents.next(jobId, { signal, timeoutSeconds: POLL_SECONDS });
    try {
      const { events, status } = await asUser(async (scope) => ({
        events: await listJobEvents(scope, { jobId, afterSequence: seen }),
        status: (await getJob(scope, jobId)).status,
      }));
      for (const event of events) {
        yield event;
        seen = Number(event.id);
      }
      // Over, and nothing after the terminal event was missed: both were read in one transaction.
      if (isTerminal(status) && (events.length === 0 || isTerminal(events.at(-1)!.job.status))) return;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
    }
    await woken;
  }
}

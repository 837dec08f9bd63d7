import { isTerminal } from "@groundwork/core";
import type { JobEvent } from "@groundwork/core/schemas";
import { type JobEventSignals, type ReadScope, getJob, listJobEvents } from "@groundwork/db";
import { isUnavailable } from "./errors.ts";

/** Notices only wake; the table is the truth, and is asked this often even without one. */
const POLL_SECONDS = 2;

/** The job's events after the given one, as they are written, to the terminal one. While the database is away it waits. */
export async function* watchJob(
  {
    readAsUser,
    jobEvents,
  }: { readAsUser<T>(work: (scope: ReadScope) => Promise<T>): Promise<T>; jobEvents: JobEventSignals },
  { jobId, afterSequence, signal }: { jobId: string; afterSequence: number; signal: AbortSignal | undefined },
): AsyncGenerator<JobEvent, void, undefined> {
  let seen = afterSequence;
  while (!signal?.aborted) {
    // Before the look: a notice that comes during it still wakes.
    const woken = jobEvents.next(jobId, { signal, timeoutSeconds: POLL_SECONDS });
    try {
      // In this order: when the job was over, the events read after that hold its terminal one.
      const { status, events } = await readAsUser(async (scope) => ({
        status: (await getJob(scope, jobId)).status,
        events: await listJobEvents(scope, { jobId, afterSequence: seen }),
      }));
      for (const event of events) {
        yield event;
        seen = Number(event.id);
      }
      if (isTerminal(events.at(-1)?.job.status ?? status)) return;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
    }
    await woken;
  }
}

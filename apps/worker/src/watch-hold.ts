import { type DatabaseClient, type HeldJob, type JobEventSignals, isHeld } from "@groundwork/db";

/** A cancel is heard of by its notice; a deletion has none, and a notice may be lost. */
const LOOK_SECONDS = 0.5;

/** Aborts `lost` when the attempt no longer holds its job: it was cancelled, overtaken or deleted. */
export function watchHold(
  { database, jobEvents }: { database: DatabaseClient; jobEvents: JobEventSignals },
  { userId, held }: { userId: number; held: HeldJob },
): { lost: AbortSignal; release(): void } {
  const lost = new AbortController();
  const released = new AbortController();
  const { signal } = released;
  async function watch(): Promise<void> {
    while (!signal.aborted) {
      // Before the look: a notice that comes during it still wakes.
      const woken = jobEvents.next(held.jobId, { signal, timeoutSeconds: LOOK_SECONDS });
      // The database being away is no news about the job; the next write finds out.
      const ours = await database.asUser(userId, (scope) => isHeld(scope, held)).catch(() => true);
      if (!ours) return lost.abort(new Error("the job is no longer ours"));
      await woken;
    }
  }
  void watch();
  return { lost: lost.signal, release: () => released.abort() };
}

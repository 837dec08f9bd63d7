import { type DatabaseClient, type HeldJob, isHeld } from "@groundwork/db";

const LOOK_SECONDS = 1;

/** Looks every second whether the attempt still holds its job; aborts `lost` when it was cancelled, overtaken or deleted. */
export function watchHold(
  database: DatabaseClient,
  { userId, held }: { userId: number; held: HeldJob },
): { lost: AbortSignal; release(): void } {
  const controller = new AbortController();
  let looking = false;
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    database
      .asUser(userId, (scope) => isHeld(scope, held))
      .then((ours) => {
        if (!ours) controller.abort(new Error("the job is no longer ours"));
      })
      // The database being away is no news about the job; the next write finds out.
      .catch(() => {})
      .finally(() => (looking = false));
  }, LOOK_SECONDS * 1000);
  return { lost: controller.signal, release: () => clearInterval(timer) };
}

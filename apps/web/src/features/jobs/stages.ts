import type { Job, JobStatus } from "@groundwork/core/schemas";

/** The five a person sees, in order. */
export const STAGE_STATUSES = [
  "queued",
  "extracting_text",
  "chunking",
  "generating_embeddings",
  "analyzing",
] as const satisfies readonly JobStatus[];

export type StageStatus = (typeof STAGE_STATUSES)[number];

export interface Stage {
  status: StageStatus;
  state: "done" | "current" | "waiting" | "failed";
  /** Time spent in it, so far; null for one that has not begun. */
  seconds: number | null;
}

/**
 * How long each takes half of the time at most: measured over 14 resumes, one worker with the built-in engine on two
 * cores, rounded up to the second (0.02, 1.9, 0.01, 1.8, 0.06). Past twice that the page says so.
 */
const MEDIAN_SECONDS: Record<StageStatus, number> = {
  queued: 1,
  extracting_text: 2,
  chunking: 1,
  generating_embeddings: 2,
  analyzing: 1,
};
const SLOW_FACTOR = 2;

/**
 * The stages of the newest attempt from all that was seen of the job, oldest first. A stage begins with the first event
 * that names it and ends where the next one begins.
 */
export function toStages(events: readonly Job[], now: Date): Stage[] {
  const run = selectNewestRun(events);
  const last = run.at(-1);
  const reached = STAGE_STATUSES.findLastIndex((status) => run.some((job) => job.status === status));
  const ended = last?.status === "completed" || last?.status === "failed";
  return STAGE_STATUSES.map((status, index) => {
    const began = run.find((job) => job.status === status);
    const next = run.find((job) => isAfter(job.status, index));
    const end = next?.updatedAt ?? now.toISOString();
    const seconds = began === undefined ? null : secondsBetween(began.updatedAt, end);
    if (index > reached) return { status, state: last?.status === "completed" ? "done" : "waiting", seconds };
    if (index < reached || last?.status === "completed") return { status, state: "done", seconds };
    return { status, state: ended ? "failed" : "current", seconds };
  });
}

/** Whether the stage under way takes longer than it does most of the time. */
export function isSlow(stages: readonly Stage[]): boolean {
  const current = stages.find((stage) => stage.state === "current");
  return current !== undefined && (current.seconds ?? 0) > SLOW_FACTOR * MEDIAN_SECONDS[current.status];
}

/** From the last time it waited in the queue: what came before belongs to an earlier try. */
function selectNewestRun(events: readonly Job[]): readonly Job[] {
  const queuedAt = events.findLastIndex(
    (job, index) => job.status === "queued" && events[index - 1]?.status !== "queued",
  );
  const claimedAt = events.findLastIndex((job, index) => index > 0 && job.attempt > events[index - 1]!.attempt);
  // A second claim without a wait in between: a worker died, and another began again.
  const restarted = claimedAt > queuedAt && events[claimedAt - 1]?.status !== "queued";
  return events.slice(Math.max(restarted ? claimedAt : queuedAt, 0));
}

function isAfter(status: JobStatus, index: number): boolean {
  const place = STAGE_STATUSES.indexOf(status as StageStatus);
  return place === -1 ? true : place > index;
}

function secondsBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 1_000);
}

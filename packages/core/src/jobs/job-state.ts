import { DomainError } from "../errors.ts";
import { JOB_STATUSES, type JobStatus } from "../schemas/job.ts";

export type JobTransition =
  | "claim"
  | "report"
  | "chunk"
  | "embed"
  | "analyze"
  | "complete"
  | "fail"
  | "release"
  | "retry";

/**
 * The machine as data: status -> transition -> next status. `claim` is also how a job whose worker died starts again.
 * Only the person's own `retry` leaves `failed`; nothing leaves `completed`.
 */
export const JOB_TRANSITIONS: Record<JobStatus, Partial<Record<JobTransition, JobStatus>>> = {
  queued: { claim: "extracting_text", fail: "failed" },
  extracting_text: {
    claim: "extracting_text",
    report: "extracting_text",
    chunk: "chunking",
    release: "queued",
    fail: "failed",
  },
  chunking: { claim: "extracting_text", embed: "generating_embeddings", release: "queued", fail: "failed" },
  generating_embeddings: { claim: "extracting_text", analyze: "analyzing", release: "queued", fail: "failed" },
  analyzing: { claim: "extracting_text", complete: "completed", release: "queued", fail: "failed" },
  completed: {},
  failed: { retry: "queued" },
};

/** Percent on entering a status. `failed` keeps what was reached. */
export const JOB_PROGRESS: Record<Exclude<JobStatus, "failed">, number> = {
  queued: 0,
  extracting_text: 10,
  chunking: 30,
  generating_embeddings: 50,
  analyzing: 70,
  completed: 100,
};

/** @throws DomainError `job_transition_invalid` */
export function nextJobStatus(status: JobStatus, transition: JobTransition): JobStatus {
  const next = JOB_TRANSITIONS[status][transition];
  if (next === undefined) throw new DomainError("job_transition_invalid", `a ${status} job cannot ${transition}`);
  return next;
}

/** Every status the transition may start from: what the database's `where` says, so that one statement checks and moves. */
export function statusesBefore(transition: JobTransition): JobStatus[] {
  return JOB_STATUSES.filter((status) => JOB_TRANSITIONS[status][transition] !== undefined);
}

export function isTerminal(status: JobStatus): boolean {
  return status === "completed" || status === "failed";
}

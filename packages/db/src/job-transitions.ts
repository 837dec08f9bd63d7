import { randomUUID } from "node:crypto";
import {
  DomainError,
  type FailureCode,
  JOB_PROGRESS,
  type JobTransition,
  MAX_FAILURES,
  isTerminal,
  statusesBefore,
} from "@groundwork/core";
import type { Job, JobStatus } from "@groundwork/core/schemas";
import { type Updateable, sql } from "kysely";
import type { UserScope } from "./client.ts";
import { type HeldJob, type JobRow, getJob, toJob } from "./jobs.ts";
import type { AnalysisJobsTable } from "./schema.ts";
import { getUpload, lockUpload } from "./uploads.ts";

/** @throws DomainError `upload_not_found` */
export async function insertJob(scope: UserScope, uploadId: number): Promise<Job> {
  await lockUpload(scope, uploadId);
  await getUpload(scope, uploadId);
  const row = await scope.db
    .insertInto("analysis_jobs")
    .values({ job_id: randomUUID(), user_id: scope.userId, upload_id: uploadId, last_sequence: 1 })
    .returningAll()
    .executeTakeFirstOrThrow();
  return recordEvent(scope, row);
}

/**
 * Takes the job for a new attempt, which fences off every earlier one. A job found in a running status was left by a
 * worker that died: that is charged, and after {@link MAX_FAILURES} the job fails with `job_crashed` rather than take
 * another worker down.
 * @param queuedAttempt - the job's attempt when the queue entry was made: an entry that a cancel or a retry left behind
 *   must not take the job from the worker that has it.
 * @returns undefined when the job is over, gone, or queued anew since: nothing to do.
 */
export async function claimJob(
  scope: UserScope,
  { jobId, queuedAttempt }: { jobId: string; queuedAttempt: number },
): Promise<(HeldJob & { uploadId: number; failures: number }) | undefined> {
  const row = await moveRow(
    scope,
    { jobId, queuedAttempt, transition: "claim" },
    {
      status: "extracting_text",
      progress: JOB_PROGRESS.extracting_text,
      detail: null,
      current_step: "Reading the document",
      attempt: sql<number>`attempt + 1`,
      failures: sql<number>`failures + (status <> 'queued')::integer`,
    },
  );
  if (!row) return undefined;
  const held = { jobId, attempt: row.attempt };
  if (row.failures >= MAX_FAILURES) {
    await failJob(scope, held, { code: "job_crashed", message: "The analysis stopped unexpectedly several times." });
    return undefined;
  }
  return { ...held, uploadId: row.upload_id, failures: row.failures };
}

/** @throws DomainError `job_moved`: someone else has it now, or it is over; stop. */
export async function advanceJob(
  scope: UserScope,
  held: HeldJob,
  transition: {
    name: "chunk" | "embed" | "analyze" | "complete";
    status: Exclude<JobStatus, "failed">;
    currentStep: string;
  },
): Promise<Job> {
  return toJobOrMoved(
    await moveRow(
      scope,
      { ...held, transition: transition.name },
      {
        status: transition.status,
        progress: JOB_PROGRESS[transition.status],
        detail: null,
        current_step: transition.currentStep,
        ...(isTerminal(transition.status) ? { completed_at: sql<Date>`now()` } : {}),
      },
    ),
  );
}

/** Pages of a scan take seconds each, so each is an event of its own. @throws DomainError `job_moved` */
export async function reportPage(
  scope: UserScope,
  held: HeldJob,
  { page, pages }: { page: number; pages: number },
): Promise<Job> {
  const from = JOB_PROGRESS.extracting_text;
  const share = Math.min(1, Math.max(0, (page - 1) / pages));
  return toJobOrMoved(
    await moveRow(
      scope,
      { ...held, transition: "report" },
      {
        progress: from + Math.floor(share * (JOB_PROGRESS.chunking - from)),
        detail: JSON.stringify({ page, pages }),
        current_step: `Reading page ${page} of ${pages}`,
      },
    ),
  );
}

/** @throws DomainError `job_moved` */
export async function failJob(
  scope: UserScope,
  held: HeldJob,
  error: { code: FailureCode; message: string },
): Promise<Job> {
  return toJobOrMoved(await moveRow(scope, { ...held, transition: "fail" }, toFailure(error)));
}

/** Puts a held job back into the queue, to be claimed again; `charged` when that is because of a fault. @throws DomainError `job_moved` */
export async function releaseJob(scope: UserScope, held: HeldJob, { charged }: { charged: boolean }): Promise<Job> {
  return toJobOrMoved(
    await moveRow(
      scope,
      { ...held, transition: "release" },
      {
        ...REQUEUED,
        ...(charged ? { failures: sql<number>`failures + 1` } : {}),
      },
    ),
  );
}

/** The person's own stop. @throws DomainError `job_not_found`, `job_transition_invalid` when it is over */
export async function cancelJob(scope: UserScope, jobId: string): Promise<Job> {
  return toJobOrInvalid(
    scope,
    jobId,
    await moveRow(
      scope,
      { jobId, transition: "fail" },
      toFailure({ code: "job_cancelled", message: "You cancelled it." }),
    ),
  );
}

/** The person's own second try of a failed job. @throws DomainError `job_not_found`, `job_transition_invalid` */
export async function retryJob(scope: UserScope, jobId: string): Promise<Job> {
  return toJobOrInvalid(
    scope,
    jobId,
    await moveRow(
      scope,
      { jobId, transition: "retry" },
      {
        ...REQUEUED,
        failures: 0,
        error_code: null,
        error_message: null,
        completed_at: null,
      },
    ),
  );
}

/** Back to the queue: under a new attempt number, because progress may fall only when the attempt grows. */
const REQUEUED = {
  status: "queued",
  progress: JOB_PROGRESS.queued,
  detail: null,
  current_step: null,
  attempt: sql<number>`attempt + 1`,
  queued_attempt: sql<number>`attempt + 1`,
} as const;

const toFailure = ({ code, message }: { code: FailureCode; message: string }) =>
  ({
    status: "failed",
    error_code: code,
    error_message: message,
    detail: null,
    current_step: null,
    completed_at: sql<Date>`now()`,
  }) as const;

type Changes = {
  [Column in keyof Updateable<AnalysisJobsTable>]:
    | Updateable<AnalysisJobsTable>[Column]
    | ReturnType<typeof sql<NonNullable<Updateable<AnalysisJobsTable>[Column]>>>;
};

/** One statement checks the status (and the attempt, where given) and moves; the event goes with it. */
async function moveRow(
  scope: UserScope,
  {
    jobId,
    attempt,
    queuedAttempt,
    transition,
  }: { jobId: string; attempt?: number; queuedAttempt?: number; transition: JobTransition },
  changes: Changes,
): Promise<JobRow | undefined> {
  let query = scope.db
    .updateTable("analysis_jobs")
    .set({ ...changes, last_sequence: sql<number>`last_sequence + 1` })
    .where("user_id", "=", scope.userId)
    .where("job_id", "=", jobId)
    .where("status", "in", statusesBefore(transition));
  if (attempt !== undefined) query = query.where("attempt", "=", attempt);
  if (queuedAttempt !== undefined) query = query.where("queued_attempt", "=", queuedAttempt);
  const row = await query.returningAll().executeTakeFirst();
  if (row) await recordEvent(scope, row);
  return row;
}

/** Name of the channel that wakes subscribers; the events themselves are in the table. */
export const JOB_EVENTS_CHANNEL = "job_events";

async function recordEvent({ db, userId }: UserScope, row: JobRow): Promise<Job> {
  const job = toJob(row);
  await db
    .insertInto("job_events")
    .values({ user_id: userId, job_id: row.job_id, sequence: row.last_sequence, job: JSON.stringify(job) })
    .execute();
  await sql`select pg_notify(${JOB_EVENTS_CHANNEL}, ${row.job_id})`.execute(db);
  return job;
}

function toJobOrMoved(row: JobRow | undefined): Job {
  if (!row) throw new DomainError("job_moved");
  return toJob(row);
}

async function toJobOrInvalid(scope: UserScope, jobId: string, row: JobRow | undefined): Promise<Job> {
  if (row) return toJob(row);
  const { status } = await getJob(scope, jobId);
  throw new DomainError("job_transition_invalid", `the job is ${status}`);
}

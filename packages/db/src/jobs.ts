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
import type { Job, JobEvent, JobStatus, Page } from "@groundwork/core/schemas";
import { type Selectable, type Updateable, sql } from "kysely";
import type { UserScope } from "./client.ts";
import { isAfterCursor, toInstantText, toPage } from "./cursor.ts";
import type { AnalysisJobsTable } from "./schema.ts";
import { deleteJobChildren, getUpload, lockUpload } from "./uploads.ts";

/** A job held by one try of one worker. Every write of that worker names both: an overtaken one changes nothing. */
export interface HeldJob {
  jobId: string;
  attempt: number;
}

type JobRow = Selectable<AnalysisJobsTable>;

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

/** @throws DomainError `job_not_found` */
export async function getJob({ db, userId }: UserScope, jobId: string): Promise<Job> {
  const row = await db
    .selectFrom("analysis_jobs")
    .selectAll()
    .where("user_id", "=", userId)
    .where("job_id", "=", jobId)
    .executeTakeFirst();
  if (!row) throw new DomainError("job_not_found");
  return toJob(row);
}

export async function listJobs(
  { db, userId }: UserScope,
  { cursor, limit, uploadId, status }: { cursor?: string; limit: number; uploadId?: number; status?: JobStatus },
): Promise<Page<Job>> {
  let query = db
    .selectFrom("analysis_jobs")
    .selectAll()
    .select(toInstantText("created_at").as("instant"))
    .where("user_id", "=", userId)
    .where(isAfterCursor(cursor, { instant: "created_at", id: "id", idType: "integer" }));
  if (uploadId !== undefined) query = query.where("upload_id", "=", uploadId);
  if (status !== undefined) query = query.where("status", "=", status);
  const rows = await query
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return toPage(rows, {
    limit,
    cursorOf: (row) => ({ instant: row.instant, id: String(row.id) }),
    toItem: toJob,
  });
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

/** The job and all it made; saved questions stay. @throws DomainError `job_not_found` */
export async function deleteJob(scope: UserScope, jobId: string): Promise<void> {
  const { numDeletedRows } = await scope.db
    .deleteFrom("analysis_jobs")
    .where("user_id", "=", scope.userId)
    .where("job_id", "=", jobId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new DomainError("job_not_found");
  await deleteJobChildren(scope, [jobId]);
}

/** Keeps the job from being deleted while the transaction adds to it. @throws DomainError `job_not_found` */
export async function lockJob({ db, userId }: UserScope, jobId: string): Promise<void> {
  const row = await db
    .selectFrom("analysis_jobs")
    .select("job_id")
    .where("user_id", "=", userId)
    .where("job_id", "=", jobId)
    .forShare()
    .executeTakeFirst();
  if (!row) throw new DomainError("job_not_found");
}

/** Events after the given one, oldest first. @throws DomainError `job_not_found` */
export async function listJobEvents(
  scope: UserScope,
  { jobId, afterSequence }: { jobId: string; afterSequence: number },
): Promise<JobEvent[]> {
  await getJob(scope, jobId);
  const rows = await scope.db
    .selectFrom("job_events")
    .select(["sequence", "job"])
    .where("user_id", "=", scope.userId)
    .where("job_id", "=", jobId)
    .where("sequence", ">", afterSequence)
    .orderBy("sequence")
    .execute();
  return rows.map((row) => ({ id: String(row.sequence), job: row.job }));
}

/** Whether the attempt still holds the job: false once it was cancelled, overtaken or deleted. */
export async function isHeld({ db, userId }: UserScope, held: HeldJob): Promise<boolean> {
  const row = await db
    .selectFrom("analysis_jobs")
    .select(["attempt", "status"])
    .where("user_id", "=", userId)
    .where("job_id", "=", held.jobId)
    .executeTakeFirst();
  return row !== undefined && row.attempt === held.attempt && !isTerminal(row.status);
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

function toJob(row: JobRow): Job {
  return {
    jobId: row.job_id,
    uploadId: row.upload_id,
    status: row.status,
    progress: row.progress,
    detail: row.detail,
    currentStep: row.current_step,
    errorCode: row.error_code,
    errorMessage: row.error_message,
    attempt: row.attempt,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    completedAt: row.completed_at?.toISOString() ?? null,
  };
}

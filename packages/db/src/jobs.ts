import { DomainError, isTerminal } from "@groundwork/core";
import type { Job, JobEvent, JobStatus, Page } from "@groundwork/core/schemas";
import type { Selectable } from "kysely";
import type { ReadScope, UserScope } from "./client.ts";
import { isAfterCursor, toInstantText, toPage } from "./cursor.ts";
import type { AnalysisJobsTable } from "./schema.ts";
import { deleteJobChildren } from "./uploads.ts";

/** A job held by one try of one worker. Every write of that worker names both: an overtaken one changes nothing. */
export interface HeldJob {
  jobId: string;
  attempt: number;
}

export type JobRow = Selectable<AnalysisJobsTable>;

/** @throws DomainError `job_not_found` */
export async function getJob({ db, userId }: ReadScope, jobId: string): Promise<Job> {
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
  { db, userId }: ReadScope,
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

/** Events after the given one, oldest first; none of a job that is not there. */
export async function listJobEvents(
  { db, userId }: ReadScope,
  { jobId, afterSequence }: { jobId: string; afterSequence: number },
): Promise<JobEvent[]> {
  const rows = await db
    .selectFrom("job_events")
    .select(["sequence", "job"])
    .where("user_id", "=", userId)
    .where("job_id", "=", jobId)
    .where("sequence", ">", afterSequence)
    .orderBy("sequence")
    .execute();
  return rows.map((row) => ({ id: String(row.sequence), job: row.job }));
}

/** Whether the attempt still holds the job: false once it was cancelled, overtaken or deleted. */
export async function isHeld({ db, userId }: ReadScope, held: HeldJob): Promise<boolean> {
  const row = await db
    .selectFrom("analysis_jobs")
    .select(["attempt", "status"])
    .where("user_id", "=", userId)
    .where("job_id", "=", held.jobId)
    .executeTakeFirst();
  return row !== undefined && row.attempt === held.attempt && !isTerminal(row.status);
}

export function toJob(row: JobRow): Job {
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

import { STEP_DOCUMENT } from "@groundwork/core";
import { NURSE_RESUME, buildDocument, buildProfile } from "@groundwork/core/testing";
import { type DatabaseClient, claimJob, createJobSteps } from "@groundwork/db";
import { addJob, addProfile } from "@groundwork/db/testing";
import type { Api } from "./test.ts";

/** A job as a worker leaves it, of a resume that was really read. Still held: nothing says that it completed. */
export async function addReadJob(
  { api, workerDatabase }: { api: Api; workerDatabase: DatabaseClient },
  userId: number,
  resume: readonly string[] = NURSE_RESUME,
): Promise<{ jobId: string; uploadId: number }> {
  const job = await addJob(api.database, userId);
  const { jobId } = job;
  const held = await workerDatabase.asUser(userId, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 }));
  await createJobSteps(workerDatabase, { userId, held: held! }).save(STEP_DOCUMENT, buildDocument(resume));
  await addProfile(workerDatabase, { userId, job, content: buildProfile(resume) });
  return job;
}

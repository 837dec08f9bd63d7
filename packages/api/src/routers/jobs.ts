import {
  JOB_STATUSES,
  deleteJobsInputSchema,
  jobIdInputSchema,
  jobSchema,
  pageInputSchema,
  pageSchema,
  uploadIdInputSchema,
} from "@groundwork/core/schemas";
import { cancelJob, deleteJob, getJob, insertJob, listJobs, recordAudit, retryJob } from "@groundwork/db";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { userProcedure } from "../trpc.ts";
import { whileSignedIn } from "../auth/while-signed-in.ts";
import { watchJob } from "../watch-job.ts";

export const jobsProcedures = {
  create: userProcedure
    .input(uploadIdInputSchema)
    .output(jobSchema)
    .mutation(({ ctx, input }) =>
      ctx.act({ action: "job.created", subject: ({ jobId }) => jobId }, async (scope) => {
        const job = await insertJob(scope, input.uploadId);
        await ctx.queue.enqueue(scope.db, {
          jobId: job.jobId,
          userId: scope.userId,
          queuedAttempt: job.attempt,
        });
        return job;
      }),
    ),

  get: userProcedure
    .input(jobIdInputSchema)
    .output(jobSchema)
    .query(({ ctx, input }) => ctx.readAsUser((scope) => getJob(scope, input.jobId))),

  list: userProcedure
    .input(
      pageInputSchema.extend({
        uploadId: uploadIdInputSchema.shape.uploadId.optional(),
        status: z.enum(JOB_STATUSES).optional(),
      }),
    )
    .output(pageSchema(jobSchema))
    .query(({ ctx, input }) => ctx.readAsUser((scope) => listJobs(scope, input))),

  /** Every event of the job from the first, or after `lastEventId`; ends with the terminal one. */
  watch: userProcedure
    .input(
      jobIdInputSchema.extend({
        lastEventId: z
          .string()
          .regex(/^\d{1,9}$/)
          .nullish(),
      }),
    )
    .subscription(async ({ ctx, input: { jobId, lastEventId }, signal }) => {
      // Refused before the first event: the client takes it for a refusal, not for a connection that was lost.
      await ctx.readAsUser((scope) => getJob(scope, jobId));
      const afterSequence = Number(lastEventId ?? 0);
      return whileSignedIn({ ...ctx, signal }, async function* (ended) {
        for await (const event of watchJob(ctx, { jobId, afterSequence, signal: ended }))
          yield tracked(event.id, event);
      });
    }),

  cancel: userProcedure
    .input(jobIdInputSchema)
    .output(jobSchema)
    .mutation(({ ctx, input: { jobId } }) =>
      ctx.act({ action: "job.cancelled", subject: jobId }, (scope) => cancelJob(scope, jobId)),
    ),

  retry: userProcedure
    .input(jobIdInputSchema)
    .output(jobSchema)
    .mutation(({ ctx, input }) =>
      ctx.act({ action: "job.retried", subject: input.jobId }, async (scope) => {
        const job = await retryJob(scope, input.jobId);
        await ctx.queue.enqueue(scope.db, {
          jobId: job.jobId,
          userId: scope.userId,
          queuedAttempt: job.attempt,
        });
        return job;
      }),
    ),

  delete: userProcedure
    .input(jobIdInputSchema)
    .output(z.null())
    .mutation(async ({ ctx, input: { jobId } }) => {
      await ctx.act({ action: "job.deleted", subject: jobId }, (scope) => deleteJob(scope, jobId));
      return null;
    }),

  /** All or none. */
  deleteMany: userProcedure
    .input(deleteJobsInputSchema)
    .output(z.null())
    .mutation(({ ctx, input: { jobIds } }) =>
      ctx.asUser(async (scope) => {
        // In one order: two who delete the same ones wait for each other rather than each for the other.
        for (const jobId of [...new Set(jobIds)].toSorted()) {
          await deleteJob(scope, jobId);
          await recordAudit(scope, { action: "job.deleted", subject: jobId, requestId: ctx.requestId });
        }
        return null;
      }),
    ),
};

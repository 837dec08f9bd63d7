import {
  JOB_STATUSES,
  jobIdInputSchema,
  jobSchema,
  pageInputSchema,
  pageSchema,
  uploadIdInputSchema,
} from "@groundwork/core/schemas";
import { cancelJob, deleteJob, getJob, insertJob, listJobs, retryJob } from "@groundwork/db";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { userProcedure } from "../trpc.ts";
import { watchJob } from "../watch-job.ts";

export const jobsProcedures = {
  create: userProcedure
    .input(uploadIdInputSchema)
    .output(jobSchema)
    .mutation(({ ctx, input }) =>
      ctx.asUser(async (scope) => {
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
    .query(({ ctx, input }) => ctx.asUser((scope) => getJob(scope, input.jobId))),

  list: userProcedure
    .input(
      pageInputSchema.extend({
        uploadId: uploadIdInputSchema.shape.uploadId.optional(),
        status: z.enum(JOB_STATUSES).optional(),
      }),
    )
    .output(pageSchema(jobSchema))
    .query(({ ctx, input }) => ctx.asUser((scope) => listJobs(scope, input))),

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
      await ctx.asUser((scope) => getJob(scope, jobId));
      const events = watchJob(ctx, { jobId, afterSequence: Number(lastEventId ?? 0), signal });
      return (async function* () {
        for await (const event of events) yield tracked(event.id, event);
      })();
    }),

  cancel: userProcedure
    .input(jobIdInputSchema)
    .output(jobSchema)
    .mutation(({ ctx, input }) => ctx.asUser((scope) => cancelJob(scope, input.jobId))),

  retry: userProcedure
    .input(jobIdInputSchema)
    .output(jobSchema)
    .mutation(({ ctx, input }) =>
      ctx.asUser(async (scope) => {
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
    .mutation(async ({ ctx, input }) => {
      await ctx.asUser((scope) => deleteJob(scope, input.jobId));
      return null;
    }),
};

import { isTerminal } from "@groundwork/core";
import {
  JOB_STATUSES,
  type JobEvent,
  jobIdInputSchema,
  jobSchema,
  pageInputSchema,
  pageSchema,
  uploadIdInputSchema,
} from "@groundwork/core/schemas";
import { cancelJob, deleteJob, getJob, insertJob, listJobEvents, listJobs, retryJob } from "@groundwork/db";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { userProcedure } from "../trpc.ts";

/** Notices only wake; the table is the truth, and is asked this often even without one. */
const POLL_SECONDS = 2;

export const jobsProcedures = {
  create: userProcedure
    .input(uploadIdInputSchema)
    .output(jobSchema)
    .mutation(({ ctx, input }) =>
      ctx.asUser(async (scope) => {
        const job = await insertJob(scope, input.uploadId);
        await ctx.queue.enqueue(scope.db, { jobId: job.jobId, userId: scope.userId });
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
    .subscription(async function* ({ ctx, input, signal }) {
      const { jobId } = input;
      let afterSequence = Number(input.lastEventId ?? 0);
      while (!signal?.aborted) {
        const woken = ctx.jobEvents.next(jobId, { signal, timeoutSeconds: POLL_SECONDS });
        const events: JobEvent[] = await ctx.asUser((scope) => listJobEvents(scope, { jobId, afterSequence }));
        for (const event of events) {
          yield tracked(event.id, event);
          afterSequence = Number(event.id);
        }
        const last = events.at(-1);
        if (last && isTerminal(last.job.status)) return;
        // Resumed after the last event: nothing will follow unless the job is tried again.
        if (!last && isTerminal((await ctx.asUser((scope) => getJob(scope, jobId))).status)) return;
        await woken;
      }
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
        await ctx.queue.enqueue(scope.db, { jobId: job.jobId, userId: scope.userId });
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

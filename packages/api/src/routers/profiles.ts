import { DomainError, STEP_DOCUMENT, extractedDocumentSchema } from "@groundwork/core";
import { jobIdInputSchema, profileSchema } from "@groundwork/core/schemas";
import { findStep, getJob, getProfile } from "@groundwork/db";
import { userProcedure } from "../trpc.ts";

export const profilesProcedures = {
  get: userProcedure
    .input(jobIdInputSchema)
    .output(profileSchema)
    .query(({ ctx, input }) => ctx.asUser((scope) => getProfile(scope, input.jobId))),

  /** What was read, line by line: what the viewer draws and every span points into. */
  document: userProcedure
    .input(jobIdInputSchema)
    .output(extractedDocumentSchema)
    .query(({ ctx, input }) =>
      ctx.asUser(async (scope) => {
        await getJob(scope, input.jobId);
        const step = await findStep(scope, { jobId: input.jobId, step: STEP_DOCUMENT });
        if (step === undefined) throw new DomainError("profile_not_found", "the document has not been read");
        return extractedDocumentSchema.parse(step);
      }),
    ),
};

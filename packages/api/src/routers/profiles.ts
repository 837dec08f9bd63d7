import { DomainError, STEP_DOCUMENT, compareProfiles, extractedDocumentSchema } from "@groundwork/core";
import {
  compareProfilesInputSchema,
  correctProfileInputSchema,
  correctedProfileSchema,
  correctionListSchema,
  jobIdInputSchema,
  pageSchema,
  profileDifferenceSchema,
  profileSchema,
  protectedFieldsSchema,
  searchProfilesInputSchema,
  similarProfileSchema,
  uncorrectProfileInputSchema,
} from "@groundwork/core/schemas";
import { findStep, getJob, getProfile, getProtectedFields, recordAudit, searchProfiles } from "@groundwork/db";
import { z } from "zod";
import { correctProfile, getCorrections, uncorrectProfile } from "../correct-profile.ts";
import { listSimilarProfiles } from "../list-similar-profiles.ts";
import { userProcedure } from "../trpc.ts";

export const profilesProcedures = {
  /** With the person's corrections applied, as everywhere. */
  get: userProcedure
    .input(jobIdInputSchema)
    .output(profileSchema)
    .query(({ ctx, input }) => ctx.readAsUser((scope) => getProfile(scope, input.jobId))),

  /** Age and race as the resume states them, under the person's consent: told here alone, and each time written down. */
  protectedFields: userProcedure
    .input(jobIdInputSchema)
    .output(protectedFieldsSchema)
    .query(({ ctx, input: { jobId } }) =>
      ctx.asUser(async (scope) => {
        const fields = await getProtectedFields(scope, jobId);
        await recordAudit(scope, { action: "protected_fields.read", subject: jobId, requestId: ctx.requestId });
        return fields;
      }),
    ),

  /** What was read, line by line: what the viewer draws and every span points into. */
  document: userProcedure
    .input(jobIdInputSchema)
    .output(extractedDocumentSchema)
    .query(({ ctx, input }) =>
      ctx.readAsUser(async (scope) => {
        await getJob(scope, input.jobId);
        const step = await findStep(scope, { jobId: input.jobId, step: STEP_DOCUMENT });
        if (step === undefined) throw new DomainError("profile_not_found", "the document has not been read");
        return extractedDocumentSchema.parse(step);
      }),
    ),

  search: userProcedure
    .input(searchProfilesInputSchema)
    .output(pageSchema(profileSchema))
    .query(({ ctx, input }) => ctx.readAsUser((scope) => searchProfiles(scope, input))),

  /** Sets, adds or removes at a JSON pointer into the profile as it is shown. Kept with the upload. */
  correct: userProcedure
    .input(correctProfileInputSchema)
    .output(correctedProfileSchema)
    .mutation(({ ctx, input }) =>
      ctx.act({ action: "profile.corrected", subject: input.jobId }, (scope) => correctProfile(scope, input)),
    ),

  /** Takes corrections back: what the resume says shows again. */
  uncorrect: userProcedure
    .input(uncorrectProfileInputSchema)
    .output(correctedProfileSchema)
    .mutation(({ ctx, input }) =>
      ctx.act({ action: "profile.corrected", subject: input.jobId }, (scope) => uncorrectProfile(scope, input)),
    ),

  /** The corrections of this resume, and which of them nothing in this analysis matches. */
  corrections: userProcedure
    .input(jobIdInputSchema)
    .output(correctionListSchema)
    .query(({ ctx, input }) => ctx.readAsUser((scope) => getCorrections(scope, input.jobId))),

  compare: userProcedure
    .input(compareProfilesInputSchema)
    .output(profileDifferenceSchema)
    .query(({ ctx, input: { jobId, otherJobId } }) =>
      ctx.asUser(async (scope) => compareProfiles(await getProfile(scope, jobId), await getProfile(scope, otherJobId))),
    ),

  /** The person's other resumes, the most alike first; at most 20. */
  similar: userProcedure
    .input(jobIdInputSchema)
    .output(z.array(similarProfileSchema))
    .query(({ ctx, input }) =>
      ctx.asUser((scope) => listSimilarProfiles(scope, { jobId: input.jobId, embedderId: ctx.engine.embedder.id })),
    ),
};

import { STEP_DOCUMENT, extractedDocumentSchema, scoreDraft, withoutProtected } from "@groundwork/core";
import {
  dueInputSchema,
  gradeInputSchema,
  practiceAnswerInputSchema,
  practiceAnswerSchema,
  practiceCardSchema,
  practiceProgressSchema,
} from "@groundwork/core/schemas";
import {
  type UserScope,
  findStep,
  getPracticeProgress,
  getProfile,
  getSavedQuestion,
  gradeSavedQuestion,
  listDueCards,
  listPhrasings,
  savePracticeAnswer,
} from "@groundwork/db";
import { z } from "zod";
import { userProcedure } from "../trpc.ts";

export const practiceProcedures = {
  /** The longest due first, then what was never graded, the longest saved first. */
  due: userProcedure
    .input(dueInputSchema)
    .output(z.array(practiceCardSchema))
    .query(({ ctx, input: { limit } }) => ctx.readAsUser((scope) => listDueCards(scope, { now: new Date(), limit }))),

  /** Scores a draft by rules, and keeps both. */
  answer: userProcedure
    .input(practiceAnswerInputSchema)
    .output(practiceAnswerSchema)
    .mutation(async ({ ctx, input: { savedId, text } }) => {
      const known = await ctx.asUser((scope) => readWhatIsKnown(scope, savedId));
      const rubric = scoreDraft({ ...known, draft: text });
      return ctx.asUser((scope) => savePracticeAnswer(scope, { savedId, text, rubric, now: new Date() }));
    }),

  /** Due or not. */
  grade: userProcedure
    .input(gradeInputSchema)
    .output(practiceCardSchema)
    .mutation(({ ctx, input }) => ctx.asUser((scope) => gradeSavedQuestion(scope, { ...input, now: new Date() }))),

  progress: userProcedure
    .output(practiceProgressSchema)
    .query(({ ctx }) => ctx.readAsUser((scope) => getPracticeProgress(scope, new Date()))),
};

/** Of the question, and of the resume it was written for; a saved question outlives that one. */
async function readWhatIsKnown(scope: UserScope, savedId: string) {
  const { question, category, answer: savedAnswer, jobId } = await getSavedQuestion(scope, savedId);
  const phrasings = await listPhrasings(scope, savedId);
  const document = await findStep(scope, { jobId, step: STEP_DOCUMENT });
  const resume =
    document === undefined
      ? null
      : {
          profile: await getProfile(scope, jobId),
          document: withoutProtected(extractedDocumentSchema.parse(document)),
        };
  return { question: { question, category, phrasings }, savedAnswer, resume };
}

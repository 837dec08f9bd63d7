import {
  CATEGORIES,
  DIFFICULTIES,
  deleteSavedInputSchema,
  generateQuestionsInputSchema,
  isSavedInputSchema,
  jobIdInputSchema,
  pageSchema,
  questionSchema,
  saveQuestionInputSchema,
  savedQuestionSchema,
  savedQuestionsInputSchema,
  updateSavedInputSchema,
} from "@groundwork/core/schemas";
import { DomainError, STEP_DOCUMENT, extractedDocumentSchema, generateQuestions } from "@groundwork/core";
import {
  deleteSavedQuestions,
  findSavedIds,
  findStep,
  getJob,
  getProfile,
  getQuestion,
  insertQuestions,
  listKnownContacts,
  listQuestions,
  listSavedQuestions,
  lockJob,
  saveQuestion,
  updateSavedQuestion,
} from "@groundwork/db";
import { z } from "zod";
import { embedPhrasings } from "../answer-message.ts";
import { userProcedure } from "../trpc.ts";

export const questionsProcedures = {
  /** The engine works outside any transaction: it may take long, and holds no connection. */
  generate: userProcedure
    .input(generateQuestionsInputSchema)
    .output(z.array(questionSchema))
    .mutation(async ({ ctx, input, signal }) => {
      const { jobId, jobTitle = null, company = null } = input;
      const { profile, document, existing, contacts } = await ctx.asUser(async (scope) => {
        const read = await findStep(scope, { jobId, step: STEP_DOCUMENT });
        if (read === undefined) throw new DomainError("profile_not_found");
        return {
          profile: await getProfile(scope, jobId),
          document: extractedDocumentSchema.parse(read),
          existing: (await listQuestions(scope, jobId)).map((question) => question.question),
          contacts: await listKnownContacts(scope),
        };
      });
      const contents = await generateQuestions(
        ctx.engine,
        {
          profile,
          document,
          jobTitle,
          level: input.level ?? null,
          company,
          jobDescription: input.jobDescription ?? null,
          categories: input.categories ?? CATEGORIES,
          difficulties: input.difficulties ?? DIFFICULTIES,
          count: input.count,
          existing,
        },
        { signal, contacts },
      );
      return ctx.asUser(async (scope) => {
        // It may have been deleted while the engine wrote.
        await lockJob(scope, jobId);
        return insertQuestions(scope, { target: { jobId, jobTitle, company }, contents });
      });
    }),

  list: userProcedure
    .input(jobIdInputSchema)
    .output(z.array(questionSchema))
    .query(({ ctx, input }) =>
      ctx.asUser(async (scope) => {
        await getJob(scope, input.jobId);
        return listQuestions(scope, input.jobId);
      }),
    ),

  save: userProcedure
    .input(saveQuestionInputSchema)
    .output(savedQuestionSchema)
    .mutation(async ({ ctx, input, signal }) => {
      const { question, contacts } = await ctx.asUser(async (scope) => ({
        question: await getQuestion(scope, input.questionId),
        contacts: await listKnownContacts(scope),
      }));
      const texts = [question.question, ...question.phrasings];
      const embedded = await embedPhrasings({ engine: ctx.engine, signal, contacts }, texts);
      const answer = input.answer ?? question.answer.text;
      return ctx.asUser((scope) => saveQuestion(scope, { question, answer, embedded }));
    }),

  saved: userProcedure
    .input(savedQuestionsInputSchema)
    .output(pageSchema(savedQuestionSchema))
    .query(({ ctx, input }) => ctx.asUser((scope) => listSavedQuestions(scope, input))),

  /** Question id -> saved id, for those that are saved. */
  isSaved: userProcedure
    .input(isSavedInputSchema)
    .output(z.record(z.string(), z.string()))
    .query(({ ctx, input }) => ctx.asUser((scope) => findSavedIds(scope, input.questionIds))),

  updateSaved: userProcedure
    .input(updateSavedInputSchema)
    .output(savedQuestionSchema)
    .mutation(async ({ ctx, input: { savedId, ...changes }, signal }) => {
      // Another question: its old phrasings no longer ask the same.
      const embedded =
        changes.question === undefined
          ? undefined
          : await embedPhrasings({ engine: ctx.engine, signal, contacts: await ctx.asUser(listKnownContacts) }, [
              changes.question,
            ]);
      return ctx.asUser((scope) => updateSavedQuestion(scope, { savedId, changes, embedded }));
    }),

  deleteSaved: userProcedure
    .input(deleteSavedInputSchema)
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await ctx.asUser((scope) => deleteSavedQuestions(scope, input.savedIds));
      return null;
    }),
};

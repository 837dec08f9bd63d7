import {
  CATEGORIES,
  DIFFICULTIES,
  bulkTagInputSchema,
  deleteSavedInputSchema,
  generateQuestionsInputSchema,
  isSavedInputSchema,
  jobIdInputSchema,
  pageSchema,
  questionSchema,
  regenerateAnswerInputSchema,
  saveQuestionInputSchema,
  savedQuestionSchema,
  savedQuestionsInputSchema,
  tagCountSchema,
  updateSavedInputSchema,
} from "@groundwork/core/schemas";
import { DomainError, generateQuestions, listGaps, rewriteAnswer, toOwnWords } from "@groundwork/core";
import {
  type UserScope,
  changeSavedTags,
  deleteSavedQuestions,
  findSavedIds,
  getJob,
  getMatch,
  getQuestion,
  insertQuestions,
  listKnownContacts,
  listQuestions,
  listSavedQuestions,
  listSavedTags,
  listSavedTexts,
  lockJob,
  replaceAnswer,
  recordAudit,
  saveQuestion,
  updateSavedQuestion,
} from "@groundwork/db";
import { z } from "zod";
import { embedPhrasings } from "../answer-message.ts";
import { readResume } from "../read-resume.ts";
import { limitRate } from "../limit-rate.ts";
import { userProcedure } from "../trpc.ts";

/** Comparing with one takes the built-in embedder about 10 ms. */
const COMPARED_SAVED = 100;

/** What need not be written again: all that was written for the job, and what was saved last, whatever it was for. */
async function listExisting(scope: UserScope, jobId: string): Promise<string[]> {
  const written = (await listQuestions(scope, jobId)).map((question) => question.question);
  return [...new Set([...written, ...(await listSavedTexts(scope, COMPARED_SAVED))])];
}

export const questionsProcedures = {
  /** The engine works outside any transaction: it may take long, and holds no connection. */
  generate: userProcedure
    .use(limitRate("generate"))
    .input(generateQuestionsInputSchema)
    .output(z.array(questionSchema))
    .mutation(async ({ ctx, input, signal }) => {
      const { jobId, matchId } = input;
      const { profile, document, contacts, existing, match } = await ctx.asUser(async (scope) => ({
        ...(await readResume(scope, jobId)),
        existing: await listExisting(scope, jobId),
        match: matchId === undefined ? undefined : await getMatch(scope, matchId),
      }));
      if (match && match.jobId !== jobId) throw new DomainError("match_not_found");
      const jobTitle = input.jobTitle ?? match?.jobTitle ?? null;
      const company = input.company ?? match?.company ?? null;
      const contents = await generateQuestions(
        ctx.engine,
        {
          profile,
          document,
          jobTitle,
          level: input.level ?? null,
          company,
          jobDescription: input.jobDescription ?? match?.jobDescription ?? null,
          categories: input.categories ?? CATEGORIES,
          difficulties: input.difficulties ?? DIFFICULTIES,
          count: input.count,
          existing,
          gaps: match ? listGaps(match) : [],
        },
        { signal, contacts },
      );
      return ctx.asUser(async (scope) => {
        // It may have been deleted while the engine wrote.
        await lockJob(scope, jobId);
        return insertQuestions(scope, { target: { jobId, jobTitle, company }, contents });
      });
    }),

  /** Another answer to the same question, in place of the one it had. A saved copy is the person's own, and stays. */
  regenerateAnswer: userProcedure
    .use(limitRate("generate"))
    .input(regenerateAnswerInputSchema)
    .output(questionSchema)
    .mutation(async ({ ctx, input: { questionId, instruction = null }, signal }) => {
      const { question, profile, document, contacts } = await ctx.asUser(async (scope) => {
        const asked = await getQuestion(scope, questionId);
        return { question: asked, ...(await readResume(scope, asked.jobId)) };
      });
      const { jobTitle, company } = question;
      const request = { profile, document, question, jobTitle, company, instruction };
      const answer = await rewriteAnswer(ctx.engine, request, { signal, contacts });
      return ctx.asUser((scope) => replaceAnswer(scope, { questionId, answer }));
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
      const answer = input.answer ?? toOwnWords(question.answer);
      return ctx.asUser((scope) => saveQuestion(scope, { question, answer, embedded }));
    }),

  saved: userProcedure
    .input(savedQuestionsInputSchema)
    .output(pageSchema(savedQuestionSchema))
    .query(({ ctx, input }) => ctx.readAsUser((scope) => listSavedQuestions(scope, input))),

  /** Question id -> saved id, for those that are saved. */
  isSaved: userProcedure
    .input(isSavedInputSchema)
    .output(z.record(z.string(), z.string()))
    .query(({ ctx, input }) => ctx.readAsUser((scope) => findSavedIds(scope, input.questionIds))),

  updateSaved: userProcedure
    .input(updateSavedInputSchema)
    .output(savedQuestionSchema)
    .mutation(async ({ ctx, input: { savedId, ...changes }, signal }) => {
      // Another question: its old phrasings no longer ask the same.
      const embedded =
        changes.question === undefined
          ? undefined
          : await embedPhrasings({ engine: ctx.engine, signal, contacts: await ctx.readAsUser(listKnownContacts) }, [
              changes.question,
            ]);
      return ctx.asUser((scope) => updateSavedQuestion(scope, { savedId, changes, embedded }));
    }),

  /** All of them or none. */
  bulkTag: userProcedure
    .input(bulkTagInputSchema)
    .output(z.array(savedQuestionSchema))
    .mutation(({ ctx, input }) => ctx.asUser((scope) => changeSavedTags(scope, input))),

  /** The tags of the saved questions, the most used first. */
  tags: userProcedure.output(z.array(tagCountSchema)).query(({ ctx }) => ctx.asUser(listSavedTags)),

  deleteSaved: userProcedure
    .input(deleteSavedInputSchema)
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await ctx.asUser(async (scope) => {
        await deleteSavedQuestions(scope, input.savedIds);
        for (const savedId of new Set(input.savedIds))
          await recordAudit(scope, { action: "question.deleted", subject: savedId, requestId: ctx.requestId });
      });
      return null;
    }),
};

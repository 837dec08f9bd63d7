import { matchJob } from "@groundwork/core";
import {
  createMatchInputSchema,
  listMatchesInputSchema,
  matchIdInputSchema,
  matchSchema,
  matchSummarySchema,
  pageSchema,
} from "@groundwork/core/schemas";
import { deleteMatch, getMatch, insertMatch, listMatches, lockJob } from "@groundwork/db";
import { z } from "zod";
import { readResume } from "../read-resume.ts";
import { limitRate } from "../limit-rate.ts";
import { userProcedure } from "../trpc.ts";

export const matchesProcedures = {
  /** The engine works outside any transaction: it may take long, and holds no connection. */
  create: userProcedure
    .use(limitRate("generate"))
    .input(createMatchInputSchema)
    .output(matchSchema)
    .mutation(async ({ ctx, input, signal }) => {
      const { jobId, jobDescription, jobTitle = null, company = null } = input;
      const { profile, document, contacts } = await ctx.asUser((scope) => readResume(scope, jobId));
      const content = await matchJob(ctx.engine, { profile, document, jobDescription }, { signal, contacts });
      return ctx.asUser(async (scope) => {
        // It may have been deleted while the engine read.
        await lockJob(scope, jobId);
        return insertMatch(scope, { target: { jobId, jobTitle, company, jobDescription }, content });
      });
    }),

  get: userProcedure
    .input(matchIdInputSchema)
    .output(matchSchema)
    .query(({ ctx, input }) => ctx.readAsUser((scope) => getMatch(scope, input.matchId))),

  /** Newest first, without what was matched. */
  list: userProcedure
    .input(listMatchesInputSchema)
    .output(pageSchema(matchSummarySchema))
    .query(({ ctx, input }) => ctx.readAsUser((scope) => listMatches(scope, input))),

  delete: userProcedure
    .input(matchIdInputSchema)
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      const { matchId } = input;
      await ctx.act({ action: "match.deleted", subject: matchId }, (scope) => deleteMatch(scope, matchId));
      return null;
    }),
};

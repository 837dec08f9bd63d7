import {
  chatExchangeSchema,
  chatHistoryInputSchema,
  messageSchema,
  pageInputSchema,
  pageSchema,
  sendMessageInputSchema,
  sessionIdSchema,
} from "@groundwork/core/schemas";
import { deleteChatSession, insertMessage, listChatSessions, listMessages, openSession } from "@groundwork/db";
import { z } from "zod";
import { answerMessage } from "../answer-message.ts";
import { userProcedure } from "../trpc.ts";

const TITLE_CHARACTERS = 80;

const chatSessionSchema = z.object({
  sessionId: sessionIdSchema,
  title: z.string(),
  jobId: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

export const chatProcedures = {
  /** The message and its reply are stored together, after the reply is known: neither is ever there alone. */
  send: userProcedure
    .input(sendMessageInputSchema)
    .output(chatExchangeSchema)
    .mutation(async ({ ctx, input: { text, sessionId, jobId }, signal }) => {
      const answer = await answerMessage(
        { asUser: ctx.asUser, engine: ctx.engine, signal },
        { text, sessionId, jobId },
      );
      return ctx.asUser(async (scope) => {
        const session = await openSession(scope, {
          sessionId,
          jobId,
          title: [...text].slice(0, TITLE_CHARACTERS).join(""),
        });
        const common = { sessionId: session.sessionId, type: "text" } as const;
        const message = await insertMessage(scope, { ...common, fromSystem: false, text, metadata: null });
        const reply = await insertMessage(scope, { ...common, fromSystem: true, ...answer });
        return { message, reply };
      });
    }),

  history: userProcedure
    .input(chatHistoryInputSchema)
    .output(pageSchema(messageSchema))
    .query(({ ctx, input }) => ctx.asUser((scope) => listMessages(scope, input))),

  sessions: userProcedure
    .input(pageInputSchema)
    .output(pageSchema(chatSessionSchema))
    .query(({ ctx, input }) => ctx.asUser((scope) => listChatSessions(scope, input))),

  deleteSession: userProcedure
    .input(z.strictObject({ sessionId: sessionIdSchema }))
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await ctx.asUser((scope) => deleteChatSession(scope, input.sessionId));
      return null;
    }),
};

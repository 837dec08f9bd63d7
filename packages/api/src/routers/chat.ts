import {
  type ChatEvent,
  chatAbilitiesSchema,
  chatExchangeSchema,
  chatFeedbackInputSchema,
  chatHistoryInputSchema,
  chatHistorySchema,
  chatSessionInputSchema,
  chatSessionSchema,
  editTranscriptInputSchema,
  loadQuestionsInputSchema,
  mediaExchangeSchema,
  messageSchema,
  pageInputSchema,
  pageSchema,
  sendMessageInputSchema,
  streamMessageInputSchema,
  unloadQuestionsInputSchema,
  updateSessionInputSchema,
} from "@groundwork/core/schemas";
import {
  deleteChatSession,
  deleteReply,
  getJob,
  getSpokenMessage,
  insertReply,
  listChatSessions,
  listMessages,
  lockSession,
  markSessionRead,
  setLoadedQuestions,
  unloadQuestions,
  updateChatSession,
  updateTranscript,
} from "@groundwork/db";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { composeAnswer } from "../answer-message.ts";
import { whileSignedIn } from "../auth/while-signed-in.ts";
import { findExchange, getExchangeOf, storeExchange } from "../chat-exchange.ts";
import { giveFeedback } from "../match-feedback.ts";
import { mediaFormSchema, sendMedia } from "../send-media.ts";
import { streamReply, toTranscriptSource } from "../stream-reply.ts";
import { limitRate } from "../limit-rate.ts";
import { ownPagesProcedure, userProcedure } from "../trpc.ts";

export const chatProcedures = {
  /** The message and its reply are stored together, after the reply is known: neither is ever there alone. */
  send: userProcedure
    .use(limitRate("chat"))
    .input(sendMessageInputSchema)
    .output(chatExchangeSchema)
    .mutation(async ({ ctx, input, signal }) => {
      const sent = { ...input, type: "text", metadata: null } as const;
      const existing = await ctx.asUser((scope) => findExchange(scope, sent));
      if (existing?.reply) return { message: existing.message, reply: existing.reply };
      const { text, metadata } = await composeAnswer({ asUser: ctx.asUser, engine: ctx.engine, signal }, input);
      const { message, reply } = await ctx.asUser((scope) =>
        storeExchange(scope, { sent, reply: { text, metadata: { ...metadata } } }),
      );
      return { message, reply: reply! };
    }),

  /** The message is stored before the stream begins; each event's id names its reply, so that a reconnect sends nothing. */
  stream: ownPagesProcedure
    .use(limitRate("chat"))
    .input(streamMessageInputSchema)
    .subscription(async ({ ctx, input, signal }) => {
      const { lastEventId, ...sent } = input;
      const { isNew, message, reply } = await ctx.asUser(async (scope) => {
        if (lastEventId) return { ...(await getExchangeOf(scope, lastEventId)), isNew: false };
        return storeExchange(scope, {
          sent: { ...sent, type: "text", metadata: null },
          reply: { text: null, metadata: { from_qa: false, evidence: [] }, writing: true },
        });
      });
      return whileSignedIn({ ...ctx, signal }, async function* (ended) {
        const tools = { asUser: ctx.asUser, engine: ctx.engine, log: ctx.log, signal: ended };
        if (isNew && reply) {
          for await (const event of streamReply(tools, { message, reply, jobId: sent.jobId })) {
            yield tracked(reply.id, event);
          }
          return;
        }
        yield tracked<ChatEvent>(reply?.id ?? message.id, { type: "message", message });
        if (reply) yield tracked<ChatEvent>(reply.id, { type: "reply", reply });
      });
    }),

  /** FormData: `file`, and what {@link mediaFieldsSchema} names. */
  sendMedia: userProcedure
    .use(limitRate("chat"))
    .input(mediaFormSchema)
    .output(mediaExchangeSchema)
    .mutation(({ ctx, input, signal }) => sendMedia({ ...ctx, signal }, input)),

  /** New words for what was spoken, with the reply to them in place of the one before: both, or neither. */
  editTranscript: userProcedure
    .use(limitRate("chat"))
    .input(editTranscriptInputSchema)
    .output(chatExchangeSchema)
    .mutation(async ({ ctx, input: { messageId, text }, signal }) => {
      const { sessionId } = await ctx.readAsUser((scope) => getSpokenMessage(scope, messageId));
      const asked = { text, sessionId: sessionId ?? undefined };
      const answer = await composeAnswer({ asUser: ctx.asUser, engine: ctx.engine, signal }, asked);
      return ctx.asUser(async (scope) => {
        // Against another edit, and against its conversation being deleted meanwhile.
        if (sessionId !== null) await lockSession(scope, sessionId);
        const message = await updateTranscript(scope, { messageId, text });
        await deleteReply(scope, messageId);
        const metadata = { ...answer.metadata, ...toTranscriptSource(message) };
        return { message, reply: await insertReply(scope, message, { text: answer.text, metadata }) };
      });
    }),

  feedback: userProcedure
    .input(chatFeedbackInputSchema)
    .output(messageSchema)
    .mutation(({ ctx, input, signal }) => giveFeedback({ ...ctx, signal }, input)),

  history: userProcedure
    .input(chatHistoryInputSchema)
    .output(chatHistorySchema)
    .query(({ ctx, input }) => ctx.readAsUser((scope) => listMessages(scope, input))),

  sessions: userProcedure
    .input(pageInputSchema)
    .output(pageSchema(chatSessionSchema))
    .query(({ ctx, input }) => ctx.readAsUser((scope) => listChatSessions(scope, input))),

  updateSession: userProcedure
    .input(updateSessionInputSchema)
    .output(chatSessionSchema)
    .mutation(({ ctx, input }) =>
      ctx.asUser(async (scope) => {
        if (input.jobId) await getJob(scope, input.jobId);
        return updateChatSession(scope, input);
      }),
    ),

  markRead: userProcedure
    .input(chatSessionInputSchema)
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await ctx.asUser((scope) => markSessionRead(scope, input.sessionId));
      return null;
    }),

  deleteSession: userProcedure
    .input(chatSessionInputSchema)
    .output(z.null())
    .mutation(async ({ ctx, input: { sessionId } }) => {
      await ctx.act({ action: "chat_session.deleted", subject: sessionId }, (scope) =>
        deleteChatSession(scope, sessionId),
      );
      return null;
    }),

  /** Only these saved questions answer in the session from now on. */
  loadQuestions: userProcedure
    .input(loadQuestionsInputSchema)
    .output(chatSessionSchema)
    .mutation(({ ctx, input }) => ctx.asUser((scope) => setLoadedQuestions(scope, input))),

  /** With none left, all saved questions answer in it again. */
  unloadQuestions: userProcedure
    .input(unloadQuestionsInputSchema)
    .output(chatSessionSchema)
    .mutation(({ ctx, input: { sessionId, savedIds } }) =>
      ctx.asUser((scope) => unloadQuestions(scope, { sessionId, savedIds })),
    ),

  abilities: userProcedure
    .output(chatAbilitiesSchema)
    .query(({ ctx }) => ({ transcribes: ctx.engine.transcriber !== null })),
};

import type { ChatEvent, Message } from "@groundwork/core/schemas";
import { type NewReply, cutReply, deleteExchange, keepWriting, updateReply } from "@groundwork/db";
import type { FastifyBaseLogger } from "fastify";
import { type ReplyTools, answerMessage } from "./answer-message.ts";
import { toStreamedReason } from "./errors.ts";

/** A writer says this often that it is alive; after 10 seconds of silence its reply counts as cut off. */
const ALIVE_SECONDS = 3;

export interface StreamTools extends ReplyTools {
  log: FastifyBaseLogger;
}

/** A message that is stored, with the reply that is to be written. */
export interface OpenExchange {
  message: Message;
  reply: Message;
  jobId?: string;
}

/**
 * Writes the reply to a stored message, and tells it piece by piece: each is stored before it is told. When whoever
 * listens goes away, the engine is stopped, and what was said stays as a partial reply; when the engine fails, that is
 * told as an event, because a client would take an error for a lost connection and ask again.
 */
export async function* streamReply(
  tools: StreamTools,
  { message, reply, jobId }: OpenExchange,
): AsyncGenerator<ChatEvent, void, undefined> {
  const { asUser } = tools;
  const alive = setInterval(() => {
    // The next piece, or the end, says what is wrong.
    asUser((scope) => keepWriting(scope, reply.id)).catch(() => {});
  }, ALIVE_SECONDS * 1_000);
  let told = "";
  let isWhole = false;
  try {
    yield { type: "message", message };
    const asked = { text: message.text ?? "", sessionId: message.sessionId ?? undefined, jobId };
    let last: NewReply = { text: null, metadata: {} };
    for await (const { text, metadata } of answerMessage(tools, asked)) {
      last = { text, metadata: { ...metadata, ...toTranscriptSource(message) } };
      if (!(await asUser((scope) => updateReply(scope, { ...last, replyId: reply.id, writing: true })))) return;
      yield { type: "piece", text: text.slice(told.length) };
      told = text;
    }
    const whole = await asUser((scope) => updateReply(scope, { ...last, replyId: reply.id }));
    isWhole = true;
    // Deleted meanwhile, it is nobody's any more.
    if (whole) yield { type: "reply", reply: whole };
  } catch (error) {
    if (tools.signal?.aborted || isWhole) return;
    yield await giveUp(tools, { message, reply, told, error });
    isWhole = true;
  } finally {
    clearInterval(alive);
    if (!isWhole) await asUser((scope) => cutReply(scope, reply.id)).catch(() => {});
  }
}

/** What was said stays; where nothing was, the message goes too, and may be sent again. */
async function giveUp(
  { asUser, log }: StreamTools,
  { message, reply, told, error }: { message: Message; reply: Message; told: string; error: unknown },
): Promise<ChatEvent> {
  const reason = toStreamedReason(error);
  if (reason === "internal_error") log.error({ err: error }, "reply failed");
  const keep = asUser(async (scope) => {
    if (told !== "") return cutReply(scope, reply.id);
    await deleteExchange(scope, { messageId: message.id, replyId: reply.id });
    return undefined;
  });
  // Where the database is away, the reply's time runs out by itself.
  const kept = await keep.catch(() => undefined);
  return { type: "failed", reason, reply: kept ?? null };
}

/** An answer to what was spoken says who wrote the words down. */
export function toTranscriptSource({ metadata }: Pick<Message, "metadata">): Record<string, unknown> {
  const source = metadata?.["transcript_source"];
  return source === undefined ? {} : { transcript_source: source };
}

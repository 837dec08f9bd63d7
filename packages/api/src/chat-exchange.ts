import { DomainError } from "@groundwork/core";
import type { MediaExchange, Message, MessageType } from "@groundwork/core/schemas";
import {
  type NewReply,
  type UserScope,
  findAsked,
  findMessageIdByKey,
  findReply,
  getJob,
  getMessage,
  insertMessage,
  insertMessageKey,
  insertReply,
  lockMessageKey,
  openSession,
} from "@groundwork/db";

const TITLE_CHARACTERS = 80;

/** What is sent, and where to. */
export interface Sent {
  type: MessageType;
  text: string | null;
  metadata: Record<string, unknown> | null;
  media?: Uint8Array;
  sessionId?: string;
  jobId?: string;
  messageKey?: string;
}

/**
 * Stores a message and its reply together: neither is ever there alone. Under a key that was used before, nothing is
 * stored, and what was then is given.
 * @throws DomainError `session_not_found`, `job_not_found`, `message_key_reused`
 */
export async function storeExchange(
  scope: UserScope,
  { sent, reply }: { sent: Sent; reply: NewReply | null },
): Promise<MediaExchange & { isNew: boolean }> {
  const { messageKey, sessionId, jobId, ...content } = sent;
  if (messageKey !== undefined) {
    await lockMessageKey(scope, messageKey);
    const existing = await findExchange(scope, sent);
    if (existing) return { ...existing, isNew: false };
  }
  if (jobId !== undefined) await getJob(scope, jobId);
  const session = await openSession(scope, { sessionId, jobId, title: toTitle(content.text) });
  const message = await insertMessage(scope, { ...content, sessionId: session.sessionId, instant: session.instant });
  if (messageKey !== undefined) await insertMessageKey(scope, { messageKey, messageId: message.id });
  return { message, reply: reply && (await insertReply(scope, message, reply)), isNew: true };
}

/** What was sent under this key before. @throws DomainError `message_key_reused` when it was something else */
export async function findExchange(
  scope: UserScope,
  { messageKey, text, type, metadata }: Pick<Sent, "messageKey" | "text" | "type" | "metadata">,
): Promise<MediaExchange | undefined> {
  const messageId = messageKey && (await findMessageIdByKey(scope, messageKey));
  if (!messageId) return undefined;
  const message = await getMessage(scope, messageId);
  // A file's words may have been written or edited since; its size and kind stay.
  const isSame =
    type === "text"
      ? message.text === text
      : message.metadata?.["size"] === metadata?.["size"] &&
        message.metadata?.["mime_type"] === metadata?.["mime_type"];
  if (message.type !== type || !isSame) throw new DomainError("message_key_reused");
  return { message, reply: (await findReply(scope, messageId)) ?? null };
}

/** The reply an event id names, with what it answers. */
export async function getExchangeOf(scope: UserScope, replyId: string): Promise<{ message: Message; reply: Message }> {
  const reply = await getMessage(scope, replyId);
  const message = await findAsked(scope, replyId);
  if (!message) throw new DomainError("message_not_found");
  return { message, reply };
}

function toTitle(text: string | null): string {
  return [...(text ?? "")].slice(0, TITLE_CHARACTERS).join("");
}

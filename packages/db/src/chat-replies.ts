import { type Message, SYSTEM_USER_ID } from "@groundwork/core/schemas";
import { sql } from "kysely";
import { deleteMessageKeys } from "./chat-message-keys.ts";
import { messagePlace, nextMessageId, sealText, selectMessages, toMessage } from "./chat-message-row.ts";
import { findMessage, getMessage } from "./chat-messages.ts";
import { lockSession } from "./chat-sessions.ts";
import type { UserCipher } from "./cipher.ts";
import type { UserScope } from "./client.ts";

/** A reply whose writer says nothing for this long is taken to be cut off. */
const WRITING = sql<Date>`now() + interval '10 seconds'`;

export interface NewReply {
  text: string | null;
  metadata: Record<string, unknown>;
  /** It is being written, and may be cut off. */
  writing?: boolean;
}

/** What the system says to a message, right after it. */
export async function insertReply(scope: UserScope, message: Message, reply: NewReply): Promise<Message> {
  const { db, userId, cipher } = scope;
  const id = await nextMessageId(scope);
  const parent = db.selectFrom("chat_messages").where("owner_id", "=", userId).where("id", "=", message.id);
  await db
    .insertInto("chat_messages")
    .values({
      id,
      user_id: SYSTEM_USER_ID,
      to_user_id: userId,
      reply_to_id: message.id,
      session_id: message.sessionId,
      created_at: parent.select(sql<Date>`created_at + interval '1 microsecond'`.as("instant")),
      writing_until: reply.writing ? WRITING : null,
      ...sealReply(cipher, id, reply),
    })
    .execute();
  return getMessage(scope, id);
}

/** The reply as it is now. Undefined when it was deleted meanwhile. `writing`: there is more to come. */
export async function updateReply(
  scope: UserScope,
  { replyId, ...reply }: NewReply & { replyId: string },
): Promise<Message | undefined> {
  const { db, userId, cipher } = scope;
  await db
    .updateTable("chat_messages")
    .set({ ...sealReply(cipher, replyId, reply), writing_until: reply.writing ? WRITING : null })
    .where("owner_id", "=", userId)
    .where("id", "=", replyId)
    .where("writing_until", "is not", null)
    .execute();
  return findMessage(scope, replyId);
}

/** Its writer is still there. */
export async function keepWriting({ db, userId }: UserScope, replyId: string): Promise<void> {
  await db
    .updateTable("chat_messages")
    .set({ writing_until: WRITING })
    .where("owner_id", "=", userId)
    .where("id", "=", replyId)
    .where("writing_until", "is not", null)
    .execute();
}

/** Its writer gives up: what was said stays as a partial reply. */
export async function cutReply(scope: UserScope, replyId: string): Promise<Message | undefined> {
  const { db, userId } = scope;
  await db
    .updateTable("chat_messages")
    .set({ writing_until: sql<Date>`now()` })
    .where("owner_id", "=", userId)
    .where("id", "=", replyId)
    .where("writing_until", "is not", null)
    .execute();
  return findMessage(scope, replyId);
}

/** Marks a reply as the wrong match, or takes that back. */
export async function markWrongMatch(
  scope: UserScope,
  { replyId, wrong }: { replyId: string; wrong: boolean },
): Promise<Message> {
  const { db, userId } = scope;
  await db
    .updateTable("chat_messages")
    .set({ metadata: wrong ? sql`metadata || '{"wrong_match": true}'` : sql`metadata - 'wrong_match'` })
    .where("owner_id", "=", userId)
    .where("id", "=", replyId)
    .execute();
  return getMessage(scope, replyId);
}

/** A message that could not be answered, as if it had not been sent; with its session, if there is nothing else in it. */
export async function deleteExchange(
  scope: UserScope,
  { messageId, replyId }: { messageId: string; replyId: string },
): Promise<void> {
  const { db, userId } = scope;
  const { sessionId } = await getMessage(scope, messageId);
  // A statement of its own: what another tab is just adding is seen by the ones below.
  if (sessionId !== null) await lockSession(scope, sessionId);
  await db.deleteFrom("chat_messages").where("owner_id", "=", userId).where("id", "in", [messageId, replyId]).execute();
  await deleteMessageKeys(scope, [messageId]);
  if (sessionId === null) return;
  await db
    .deleteFrom("chat_sessions")
    .where("user_id", "=", userId)
    .where("session_id", "=", sessionId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("chat_messages").select("id").where("owner_id", "=", userId).where("session_id", "=", sessionId),
        ),
      ),
    )
    .execute();
}

/** The reply goes; its message stays, to be answered anew. */
export async function deleteReply({ db, userId }: UserScope, messageId: string): Promise<void> {
  await db.deleteFrom("chat_messages").where("owner_id", "=", userId).where("reply_to_id", "=", messageId).execute();
}

/** The reply to a message. */
export async function findReply(scope: UserScope, messageId: string): Promise<Message | undefined> {
  const row = await selectMessages(scope).where("reply_to_id", "=", messageId).executeTakeFirst();
  return row && toMessage(scope.cipher, row);
}

/** What a reply answers. */
export async function findAsked(scope: UserScope, replyId: string): Promise<Message | undefined> {
  const row = await selectMessages(scope)
    .where("id", "=", (eb) =>
      eb
        .selectFrom("chat_messages")
        .select("reply_to_id")
        .where("owner_id", "=", scope.userId)
        .where("id", "=", replyId),
    )
    .executeTakeFirst();
  return row && toMessage(scope.cipher, row);
}

/** Quotes of the resume are ciphertext; what the document's queries read stays plain. */
function sealReply(cipher: UserCipher, id: string, { text, metadata }: NewReply) {
  const { evidence, ...plain } = metadata;
  return {
    text_content: sealText(cipher, messagePlace("text_content", id), text),
    metadata: JSON.stringify(plain),
    reply_evidence:
      evidence === undefined ? null : cipher.seal(messagePlace("reply_evidence", id), JSON.stringify(evidence)),
  };
}

import { DomainError } from "@groundwork/core";
import { type ChatHistory, type Message, type MessageType, SYSTEM_USER_ID } from "@groundwork/core/schemas";
import { sql } from "kysely";
import { sealMedia } from "./chat-media.ts";
import { messagePlace, nextMessageId, sealText, selectMessages, toMessage } from "./chat-message-row.ts";
import type { ReadScope, UserScope } from "./client.ts";
import { encodeCursor, isAfterCursor, isBeforeCursor, toInstantText, toPage } from "./cursor.ts";

export interface NewMessage {
  sessionId: string;
  /** When its exchange is, as the opened session says; a reply is a microsecond later. */
  instant: string;
  type: MessageType;
  text: string | null;
  metadata: Record<string, unknown> | null;
  media?: Uint8Array;
}

/** What the person sent. */
export async function insertMessage(scope: UserScope, message: NewMessage): Promise<Message> {
  const { db, userId, cipher } = scope;
  const id = await nextMessageId(scope);
  const { alt_text: altText, ...metadata } = message.metadata ?? {};
  await db
    .insertInto("chat_messages")
    .values({
      id,
      user_id: userId,
      to_user_id: SYSTEM_USER_ID,
      msg_type: message.type,
      text_content: sealText(cipher, messagePlace("text_content", id), message.text),
      alt_text: sealText(cipher, messagePlace("alt_text", id), altText),
      content: message.media ? sealMedia(cipher, id, message.media) : null,
      media_size: message.media?.length ?? null,
      metadata: message.metadata === null ? null : JSON.stringify(metadata),
      session_id: message.sessionId,
      created_at: sql<Date>`${message.instant}::timestamptz`,
    })
    .execute();
  return getMessage(scope, id);
}

/** @throws DomainError `message_not_found`; `message_not_editable` for what was not spoken */
export async function getSpokenMessage(scope: ReadScope, messageId: string): Promise<Message> {
  const message = await getMessage(scope, messageId);
  if (message.type !== "audio" && message.type !== "video") throw new DomainError("message_not_editable");
  return message;
}

/** A new transcript. @throws DomainError as {@link getSpokenMessage} */
export async function updateTranscript(
  scope: UserScope,
  { messageId, text }: { messageId: string; text: string },
): Promise<Message> {
  const { db, userId, cipher } = scope;
  await getSpokenMessage(scope, messageId);
  await db
    .updateTable("chat_messages")
    .set({
      text_content: cipher.seal(messagePlace("text_content", messageId), text),
      metadata: sql`metadata || '{"transcript_source": "typed"}'`,
    })
    .where("owner_id", "=", userId)
    .where("id", "=", messageId)
    .execute();
  return getMessage(scope, messageId);
}

/** @throws DomainError `message_not_found` */
export async function getMessage(scope: ReadScope, messageId: string): Promise<Message> {
  const message = await findMessage(scope, messageId);
  if (!message) throw new DomainError("message_not_found");
  return message;
}

export async function findMessage(scope: ReadScope, messageId: string): Promise<Message | undefined> {
  const row = await selectMessages(scope).where("id", "=", messageId).executeTakeFirst();
  return row && toMessage(scope.cipher, row);
}

/** Newest first, of one session or of all: what is older than the cursor, or with "backward" what is newer. */
export async function listMessages(
  scope: ReadScope,
  {
    cursor,
    limit,
    sessionId,
    direction = "forward",
  }: { cursor?: string; limit: number; sessionId?: string; direction?: "forward" | "backward" },
): Promise<ChatHistory> {
  const { cipher } = scope;
  const order = direction === "forward" ? "desc" : "asc";
  const place = { instant: "created_at", id: "id", idType: "bigint" } as const;
  let query = selectMessages(scope)
    .select(toInstantText("created_at").as("instant"))
    .where(direction === "forward" ? isAfterCursor(cursor, place) : isBeforeCursor(cursor, place));
  if (sessionId !== undefined) query = query.where("session_id", "=", sessionId);
  const rows = await query
    .orderBy("created_at", order)
    .orderBy("id", order)
    .limit(limit + 1)
    .execute();
  const cursorOf = (row: (typeof rows)[number]) => ({ instant: row.instant, id: row.id });
  const page = toPage(rows, { limit, cursorOf, toItem: (row) => toMessage(cipher, row) });
  const newest = direction === "forward" ? rows[0] : rows.slice(0, limit).at(-1);
  const previousCursor = newest ? encodeCursor(cursorOf(newest)) : direction === "backward" ? (cursor ?? null) : null;
  if (direction === "forward") return { ...page, previousCursor };
  return { items: page.items.toReversed(), nextCursor: page.nextCursor, previousCursor };
}

import { DomainError } from "@groundwork/core";
import {
  type ChatHistory,
  type Message,
  type MessageType,
  type ReplyMetadata,
  SYSTEM_USER_ID,
  evidenceSchema,
} from "@groundwork/core/schemas";
import { type SelectQueryBuilder, sql } from "kysely";
import { sealMedia } from "./chat-media.ts";
import { deleteMessageKeys } from "./chat-message-keys.ts";
import { isKept } from "./chat-sessions.ts";
import type { CellPlace, UserCipher } from "./cipher.ts";
import type { UserScope } from "./client.ts";
import { encodeCursor, isAfterCursor, isBeforeCursor, toInstantText, toPage } from "./cursor.ts";
import type { Database } from "./schema.ts";

/** A reply whose writer says nothing for this long is taken to be cut off. */
const WRITING = sql<Date>`now() + interval '10 seconds'`;

type SealedColumn = "text_content" | "reply_evidence" | "alt_text";
const place = (column: SealedColumn, id: string): CellPlace => ({ table: "chat_messages", column, row: id });

export interface NewMessage {
  sessionId: string;
  /** When its exchange is, as the opened session says; a reply is a microsecond later. */
  instant: string;
  type: MessageType;
  text: string | null;
  metadata: Record<string, unknown> | null;
  media?: Uint8Array;
}

export interface NewReply {
  text: string | null;
  metadata: Record<string, unknown>;
  /** It is being written, and may be cut off. */
  writing?: boolean;
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
      text_content: sealText(cipher, place("text_content", id), message.text),
      alt_text: sealText(cipher, place("alt_text", id), altText),
      content: message.media ? sealMedia(cipher, id, message.media) : null,
      media_size: message.media?.length ?? null,
      metadata: message.metadata === null ? null : JSON.stringify(metadata),
      session_id: message.sessionId,
      created_at: sql<Date>`${message.instant}::timestamptz`,
    })
    .execute();
  return getMessage(scope, id);
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

/** A new transcript. @throws DomainError `message_not_found`; `message_not_editable` for what was not spoken */
export async function updateTranscript(
  scope: UserScope,
  { messageId, text }: { messageId: string; text: string },
): Promise<Message> {
  const { db, userId, cipher } = scope;
  const message = await getMessage(scope, messageId);
  if (message.type !== "audio" && message.type !== "video") throw new DomainError("message_not_editable");
  await db
    .updateTable("chat_messages")
    .set({
      text_content: cipher.seal(place("text_content", messageId), text),
      metadata: sql`metadata || '{"transcript_source": "typed"}'`,
    })
    .where("owner_id", "=", userId)
    .where("id", "=", messageId)
    .execute();
  return getMessage(scope, messageId);
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
  const deleted = await db
    .deleteFrom("chat_messages")
    .where("owner_id", "=", userId)
    .where("id", "in", [messageId, replyId])
    .returning("session_id")
    .execute();
  await deleteMessageKeys(scope, [messageId]);
  const sessionId = deleted[0]?.session_id;
  if (!sessionId) return;
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

/** @throws DomainError `message_not_found` */
export async function getMessage(scope: UserScope, messageId: string): Promise<Message> {
  const message = await findMessage(scope, messageId);
  if (!message) throw new DomainError("message_not_found");
  return message;
}

export async function findMessage(scope: UserScope, messageId: string): Promise<Message | undefined> {
  const row = await selectMessages(scope).where("id", "=", messageId).executeTakeFirst();
  return row && toMessage(scope.cipher, row);
}

/** Newest first, of one session or of all: what is older than the cursor, or with "backward" what is newer. */
export async function listMessages(
  scope: UserScope,
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

async function nextMessageId({ db }: UserScope): Promise<string> {
  const { rows } = await sql<{ id: string }>`select nextval('chat_messages_id_seq') as id`.execute(db);
  return rows[0]!.id;
}

function sealText(cipher: UserCipher, at: CellPlace, text: unknown): Buffer | null {
  return typeof text === "string" && text !== "" ? cipher.seal(at, text) : null;
}

/** Quotes of the resume are ciphertext; what the document's queries read stays plain. */
function sealReply(cipher: UserCipher, id: string, { text, metadata }: NewReply) {
  const { evidence, ...plain } = metadata;
  return {
    text_content: sealText(cipher, place("text_content", id), text),
    metadata: JSON.stringify(plain),
    reply_evidence: evidence === undefined ? null : cipher.seal(place("reply_evidence", id), JSON.stringify(evidence)),
  };
}

function selectMessages({ db, userId }: UserScope) {
  return db
    .selectFrom("chat_messages")
    .select([
      "id",
      "user_id",
      "msg_type",
      "text_content",
      "alt_text",
      "reply_evidence",
      "media_size",
      "metadata",
      "session_id",
      "created_at",
      "writing_until",
    ])
    .select(sql<boolean>`coalesce(writing_until > now(), false)`.as("is_writing"))
    .where("owner_id", "=", userId)
    .where(isKept("created_at"));
}

type MessageRow =
  ReturnType<typeof selectMessages> extends SelectQueryBuilder<Database, "chat_messages", infer Row> ? Row : never;

function toMessage(cipher: UserCipher, row: MessageRow): Message {
  const openText = (column: SealedColumn) => {
    const sealed = row[column];
    return sealed === null ? null : cipher.openText(place(column, row.id), sealed);
  };
  const evidence = openText("reply_evidence");
  const altText = openText("alt_text");
  const sealedMetadata = {
    ...(evidence === null ? {} : { evidence: evidenceSchema.array().parse(JSON.parse(evidence)) }),
    ...(altText === null ? {} : { alt_text: altText }),
    ...(row.writing_until === null ? {} : ({ partial: true } satisfies Partial<ReplyMetadata>)),
    ...(row.is_writing ? ({ writing: true } satisfies Partial<ReplyMetadata>) : {}),
  };
  return {
    id: row.id,
    fromSystem: row.user_id === SYSTEM_USER_ID,
    type: row.msg_type,
    text: openText("text_content"),
    mediaUrl: row.media_size === null ? null : `/messages/${row.id}/media`,
    metadata: row.metadata === null ? null : { ...row.metadata, ...sealedMetadata },
    sessionId: row.session_id,
    createdAt: row.created_at.toISOString(),
  };
}

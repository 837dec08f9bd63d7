import { randomUUID } from "node:crypto";
import { DomainError } from "@groundwork/core";
import {
  type Evidence,
  type Message,
  type MessageType,
  type Page,
  SYSTEM_USER_ID,
  evidenceSchema,
} from "@groundwork/core/schemas";
import { type Selectable, sql } from "kysely";
import type { CellPlace, UserCipher } from "./cipher.ts";
import type { UserScope } from "./client.ts";
import { isAfterCursor, toInstantText, toPage } from "./cursor.ts";
import type { ChatMessagesTable } from "./schema.ts";

/** Older messages are deleted daily; until then they are not shown. */
const RETENTION = sql`interval '90 days'`;

const place = (column: "text_content" | "reply_evidence", id: string): CellPlace => ({
  table: "chat_messages",
  column,
  row: id,
});
const titlePlace = (sessionId: string): CellPlace => ({ table: "chat_sessions", column: "title", row: sessionId });

export interface NewMessage {
  sessionId: string;
  fromSystem: boolean;
  type: MessageType;
  text: string;
  metadata: Record<string, unknown> | null;
}

export async function insertMessage({ db, userId, cipher }: UserScope, message: NewMessage): Promise<Message> {
  const { rows } = await sql<{ id: string }>`select nextval('chat_messages_id_seq') as id`.execute(db);
  const id = rows[0]!.id;
  // Quotes of the resume are ciphertext; what the document's queries read stays plain.
  const { evidence, ...metadata } = message.metadata ?? {};
  const row = await db
    .insertInto("chat_messages")
    .values({
      id,
      user_id: message.fromSystem ? SYSTEM_USER_ID : userId,
      to_user_id: message.fromSystem ? userId : SYSTEM_USER_ID,
      msg_type: message.type,
      text_content: cipher.seal(place("text_content", id), message.text),
      content: null,
      metadata: message.metadata === null ? null : JSON.stringify(metadata),
      session_id: message.sessionId,
      reply_evidence:
        evidence === undefined ? null : cipher.seal(place("reply_evidence", id), JSON.stringify(evidence)),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toMessage(cipher, row);
}

/** Newest first, of one session or of all. */
export async function listMessages(
  { db, userId, cipher }: UserScope,
  { cursor, limit, sessionId }: { cursor?: string; limit: number; sessionId?: string },
): Promise<Page<Message>> {
  let query = db
    .selectFrom("chat_messages")
    .selectAll()
    .select(toInstantText("created_at").as("instant"))
    .where("owner_id", "=", userId)
    .where(isAfterCursor(cursor, { instant: "created_at", id: "id", idType: "bigint" }))
    .where(sql<boolean>`created_at > now() - ${RETENTION}`);
  if (sessionId !== undefined) query = query.where("session_id", "=", sessionId);
  const rows = await query
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return toPage(rows, {
    limit,
    cursorOf: (row) => ({ instant: row.instant, id: row.id }),
    toItem: (row) => toMessage(cipher, row),
  });
}

export interface ChatSession {
  sessionId: string;
  title: string;
  jobId: string | null;
  createdAt: string;
  updatedAt: string;
}

/** The session to write to: the one named, or a new one. Locks it, so that concurrent sends keep one order. @throws DomainError `session_not_found` */
export async function openSession(
  { db, userId, cipher }: UserScope,
  { sessionId, jobId, title }: { sessionId?: string; jobId?: string; title: string },
): Promise<{ sessionId: string; jobId: string | null }> {
  if (sessionId === undefined) {
    const newId = randomUUID();
    await db
      .insertInto("chat_sessions")
      .values({
        user_id: userId,
        session_id: newId,
        job_id: jobId ?? null,
        title: cipher.seal(titlePlace(newId), title),
      })
      .execute();
    return { sessionId: newId, jobId: jobId ?? null };
  }
  const row = await db
    .updateTable("chat_sessions")
    .set({ updated_at: new Date(), ...(jobId === undefined ? {} : { job_id: jobId }) })
    .where("user_id", "=", userId)
    .where("session_id", "=", sessionId)
    .returning("job_id")
    .executeTakeFirst();
  if (!row) throw new DomainError("session_not_found");
  return { sessionId, jobId: row.job_id };
}

export async function listChatSessions(
  { db, userId, cipher }: UserScope,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Page<ChatSession>> {
  const rows = await db
    .selectFrom("chat_sessions")
    .selectAll()
    .select(toInstantText("updated_at").as("instant"))
    .where("user_id", "=", userId)
    .where(isAfterCursor(cursor, { instant: "updated_at", id: "session_id", idType: "uuid" }))
    .orderBy("updated_at", "desc")
    .orderBy("session_id", "desc")
    .limit(limit + 1)
    .execute();
  return toPage(rows, {
    limit,
    cursorOf: (row) => ({ instant: row.instant, id: row.session_id }),
    toItem: (row) => ({
      sessionId: row.session_id,
      title: cipher.openText(titlePlace(row.session_id), row.title),
      jobId: row.job_id,
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
    }),
  });
}

/** The session and its messages. @throws DomainError `session_not_found` */
export async function deleteChatSession({ db, userId }: UserScope, sessionId: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom("chat_sessions")
    .where("user_id", "=", userId)
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new DomainError("session_not_found");
  await db.deleteFrom("chat_messages").where("owner_id", "=", userId).where("session_id", "=", sessionId).execute();
}

function toMessage(cipher: UserCipher, row: Selectable<ChatMessagesTable>): Message {
  const evidence: Evidence[] | undefined =
    row.reply_evidence === null
      ? undefined
      : evidenceSchema.array().parse(JSON.parse(cipher.openText(place("reply_evidence", row.id), row.reply_evidence)));
  return {
    id: row.id,
    fromSystem: row.user_id === SYSTEM_USER_ID,
    type: row.msg_type,
    text: row.text_content === null ? null : cipher.openText(place("text_content", row.id), row.text_content),
    mediaUrl: row.content === null ? null : `/messages/${row.id}/media`,
    metadata: row.metadata === null ? null : { ...row.metadata, ...(evidence === undefined ? {} : { evidence }) },
    sessionId: row.session_id,
    createdAt: row.created_at.toISOString(),
  };
}

/** Whose resume the session asks. @throws DomainError `session_not_found` */
export async function findSessionJobId({ db, userId }: UserScope, sessionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("chat_sessions")
    .select("job_id")
    .where("user_id", "=", userId)
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  if (!row) throw new DomainError("session_not_found");
  return row.job_id ?? undefined;
}

import { randomUUID } from "node:crypto";
import { DomainError } from "@groundwork/core";
import { type ChatSession, type Page, SYSTEM_USER_ID } from "@groundwork/core/schemas";
import { type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import { deleteMessageKeys } from "./chat-message-keys.ts";
import type { CellPlace, UserCipher } from "./cipher.ts";
import type { ReadScope, UserScope } from "./client.ts";
import { isAfterCursor, toInstantText, toPage } from "./cursor.ts";
import type { Database } from "./schema.ts";

/** Older messages are deleted daily; until then they are not shown, nor is a session that has no others. */
export const isKept = (instant: "created_at" | "last_message_at"): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(instant)} > now() - interval '90 days'`;

/** Unread replies are counted up to here. */
const MAX_UNREAD = 99;

const titlePlace = (sessionId: string): CellPlace => ({ table: "chat_sessions", column: "title", row: sessionId });

/** A session that is locked for one more exchange. */
export interface OpenSession {
  sessionId: string;
  jobId: string | null;
  /** When the exchange is, in full: later than every message there. */
  instant: string;
}

/**
 * The session to write to: the one named, or a new one. Until the transaction ends nobody else adds to it, so that
 * concurrent sends keep one order.
 * @throws DomainError `session_not_found`
 */
export async function openSession(
  { db, userId, cipher }: UserScope,
  { sessionId, jobId, title }: { sessionId?: string; jobId?: string; title: string },
): Promise<OpenSession> {
  const instant = toInstantText("last_message_at").as("instant");
  if (sessionId === undefined) {
    const newId = randomUUID();
    return db
      .insertInto("chat_sessions")
      .values({
        user_id: userId,
        session_id: newId,
        job_id: jobId ?? null,
        title: cipher.seal(titlePlace(newId), title),
      })
      .returning(["session_id as sessionId", "job_id as jobId", instant])
      .executeTakeFirstOrThrow();
  }
  // Two microseconds: one for the message, one for its reply. Whoever writes has seen what stands above.
  const row = await db
    .updateTable("chat_sessions")
    .set({
      last_message_at: sql`greatest(clock_timestamp(), last_message_at + interval '2 microseconds')`,
      read_at: sql`last_message_at + interval '1 microsecond'`,
      ...(jobId === undefined ? {} : { job_id: jobId }),
    })
    .where("user_id", "=", userId)
    .where("session_id", "=", sessionId)
    .where(isKept("last_message_at"))
    .returning(["session_id as sessionId", "job_id as jobId", instant])
    .executeTakeFirst();
  if (!row) throw new DomainError("session_not_found");
  return row;
}

/** Nobody deletes it, adds to it or edits it until the transaction ends. @throws DomainError `session_not_found` */
export async function lockSession({ db, userId }: UserScope, sessionId: string): Promise<void> {
  const row = await db
    .selectFrom("chat_sessions")
    .select("session_id")
    .where("user_id", "=", userId)
    .where("session_id", "=", sessionId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new DomainError("session_not_found");
}

/** @throws DomainError `session_not_found` */
export async function getChatSession(scope: ReadScope, sessionId: string): Promise<ChatSession> {
  const row = await selectSessions(scope).where("session_id", "=", sessionId).executeTakeFirst();
  if (!row) throw new DomainError("session_not_found");
  return toChatSession(scope.cipher, row);
}

/** The one that grew last first. */
export async function listChatSessions(
  scope: ReadScope,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Page<ChatSession>> {
  const rows = await selectSessions(scope)
    .select(toInstantText("last_message_at").as("instant"))
    .where(isAfterCursor(cursor, { instant: "last_message_at", id: "session_id", idType: "uuid" }))
    .orderBy("last_message_at", "desc")
    .orderBy("session_id", "desc")
    .limit(limit + 1)
    .execute();
  return toPage(rows, {
    limit,
    cursorOf: (row) => ({ instant: row.instant, id: row.session_id }),
    toItem: (row) => toChatSession(scope.cipher, row),
  });
}

/** Title, and whose resume is asked. @throws DomainError `session_not_found` */
export async function updateChatSession(
  scope: UserScope,
  { sessionId, title, jobId }: { sessionId: string; title?: string; jobId?: string | null },
): Promise<ChatSession> {
  const { cipher } = scope;
  await changeSession(scope, sessionId, {
    ...(title === undefined ? {} : { title: cipher.seal(titlePlace(sessionId), title) }),
    ...(jobId === undefined ? {} : { job_id: jobId }),
  });
  return getChatSession(scope, sessionId);
}

/** Narrows a session's answers to these saved questions; with none, to nothing: all of them answer. @throws DomainError `session_not_found`, `saved_question_not_found` */
export async function setLoadedQuestions(
  scope: UserScope,
  { sessionId, savedIds }: { sessionId: string; savedIds: readonly string[] },
): Promise<ChatSession> {
  const { db, userId } = scope;
  const unique = [...new Set(savedIds)];
  if (unique.length > 0) {
    const known = await db
      .selectFrom("saved_interview_questions")
      .select("id")
      .where("user_id", "=", userId)
      .where("id", "in", unique)
      .forShare()
      .execute();
    if (known.length !== unique.length) throw new DomainError("saved_question_not_found");
  }
  await changeSession(scope, sessionId, { loaded_saved_ids: unique });
  return getChatSession(scope, sessionId);
}

/** Those named leave the set, or all of it does. @throws DomainError `session_not_found` */
export async function unloadQuestions(
  scope: UserScope,
  { sessionId, savedIds }: { sessionId: string; savedIds: readonly string[] | undefined },
): Promise<ChatSession> {
  await changeSession(scope, sessionId, { loaded_saved_ids: savedIds === undefined ? [] : without(savedIds) });
  return getChatSession(scope, sessionId);
}

/** Deleted questions leave the sets they were loaded in. */
export async function unloadDeletedQuestions({ db, userId }: UserScope, savedIds: readonly string[]): Promise<void> {
  await db
    .updateTable("chat_sessions")
    .set({ loaded_saved_ids: without(savedIds) })
    .where("user_id", "=", userId)
    .where(sql<boolean>`loaded_saved_ids && ${savedIds}::bigint[]`)
    .execute();
}

const without = (savedIds: readonly string[]): RawBuilder<string[]> =>
  sql`array(select loaded from unnest(loaded_saved_ids) loaded where loaded <> all(${savedIds}::bigint[]))`;

/** Everything that is there has been seen. @throws DomainError `session_not_found` */
export async function markSessionRead(scope: UserScope, sessionId: string): Promise<void> {
  await changeSession(scope, sessionId, {
    read_at: sql<Date>`greatest(clock_timestamp(), last_message_at + interval '1 microsecond')`,
  });
}

/** The session and its messages. @throws DomainError `session_not_found` */
export async function deleteChatSession(scope: UserScope, sessionId: string): Promise<void> {
  const { db, userId } = scope;
  const { numDeletedRows } = await db
    .deleteFrom("chat_sessions")
    .where("user_id", "=", userId)
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new DomainError("session_not_found");
  const deleted = await db
    .deleteFrom("chat_messages")
    .where("owner_id", "=", userId)
    .where("session_id", "=", sessionId)
    .returning("id")
    .execute();
  await deleteMessageKeys(
    scope,
    deleted.map(({ id }) => id),
  );
}

async function changeSession(
  { db, userId }: UserScope,
  sessionId: string,
  changes: {
    title?: Buffer;
    job_id?: string | null;
    loaded_saved_ids?: string[] | RawBuilder<string[]>;
    read_at?: RawBuilder<Date>;
  },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("chat_sessions")
    // Something to set even where nothing changes: the statement is also the check that the row is there.
    .set({ ...changes, user_id: userId })
    .where("user_id", "=", userId)
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new DomainError("session_not_found");
}

function selectSessions({ db, userId }: ReadScope) {
  const unread = sql<string>`case when last_message_at < read_at then 0 else (
    select count(*) from (
      select from chat_messages
      where chat_messages.owner_id = chat_sessions.user_id and chat_messages.session_id = chat_sessions.session_id::text
        and chat_messages.created_at > chat_sessions.read_at and chat_messages.user_id = ${SYSTEM_USER_ID}
      limit ${MAX_UNREAD}
    ) replies
  ) end`;
  return db
    .selectFrom("chat_sessions")
    .select(["session_id", "job_id", "title", "loaded_saved_ids", "created_at", "last_message_at"])
    .select(unread.as("unread"))
    .where("user_id", "=", userId)
    .where(isKept("last_message_at"));
}

type SessionRow =
  ReturnType<typeof selectSessions> extends SelectQueryBuilder<Database, "chat_sessions", infer Row> ? Row : never;

function toChatSession(cipher: UserCipher, row: SessionRow): ChatSession {
  return {
    sessionId: row.session_id,
    title: cipher.openText(titlePlace(row.session_id), row.title),
    jobId: row.job_id,
    loadedSavedIds: row.loaded_saved_ids,
    unread: Number(row.unread),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.last_message_at.toISOString(),
  };
}

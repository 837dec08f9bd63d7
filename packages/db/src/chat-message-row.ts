import { type Message, type ReplyState, SYSTEM_USER_ID, evidenceSchema } from "@groundwork/core/schemas";
import { type SelectQueryBuilder, sql } from "kysely";
import { isKept } from "./chat-sessions.ts";
import type { CellPlace, UserCipher } from "./cipher.ts";
import type { ReadScope, UserScope } from "./client.ts";
import type { Database } from "./schema.ts";

type SealedColumn = "text_content" | "reply_evidence" | "alt_text";
export const messagePlace = (column: SealedColumn, id: string): CellPlace => ({
  table: "chat_messages",
  column,
  row: id,
});

export async function nextMessageId({ db }: UserScope): Promise<string> {
  const { rows } = await sql<{ id: string }>`select nextval('chat_messages_id_seq') as id`.execute(db);
  return rows[0]!.id;
}

export function sealText(cipher: UserCipher, at: CellPlace, text: unknown): Buffer | null {
  return typeof text === "string" && text !== "" ? cipher.seal(at, text) : null;
}

export function selectMessages({ db, userId }: ReadScope) {
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

export function toMessage(cipher: UserCipher, row: MessageRow): Message {
  const openText = (column: SealedColumn) => {
    const sealed = row[column];
    return sealed === null ? null : cipher.openText(messagePlace(column, row.id), sealed);
  };
  const evidence = openText("reply_evidence");
  const altText = openText("alt_text");
  const sealedMetadata = {
    ...(evidence === null ? {} : { evidence: evidenceSchema.array().parse(JSON.parse(evidence)) }),
    ...(altText === null ? {} : { alt_text: altText }),
    ...(row.writing_until === null ? {} : ({ partial: true } satisfies Partial<ReplyState>)),
    ...(row.is_writing ? ({ writing: true } satisfies Partial<ReplyState>) : {}),
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

import { sql } from "kysely";
import type { UserScope } from "./client.ts";

/** One at a time: sending under this key. */
export async function lockMessageKey({ db, userId }: UserScope, messageKey: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`message/${userId}/${messageKey}`}, 0))`.execute(db);
}

/** The message that was sent under this key. */
export async function findMessageIdByKey({ db, userId }: UserScope, messageKey: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("chat_message_keys")
    .select("message_id")
    .where("user_id", "=", userId)
    .where("message_key", "=", messageKey)
    .executeTakeFirst();
  return row?.message_id;
}

export async function insertMessageKey(
  { db, userId }: UserScope,
  { messageKey, messageId }: { messageKey: string; messageId: string },
): Promise<void> {
  await db
    .insertInto("chat_message_keys")
    .values({ user_id: userId, message_key: messageKey, message_id: messageId })
    .execute();
}

export async function deleteMessageKeys({ db, userId }: UserScope, messageIds: readonly string[]): Promise<void> {
  if (messageIds.length === 0) return;
  await db
    .deleteFrom("chat_message_keys")
    .where("user_id", "=", userId)
    .where(sql<boolean>`message_id = any(${messageIds}::bigint[])`)
    .execute();
}

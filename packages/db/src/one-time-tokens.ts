import { type Kysely, sql } from "kysely";
import type { UserScope } from "./client.ts";
import type { Database, OneTimeTokensTable } from "./schema.ts";

export type OneTimePurpose = OneTimeTokensTable["purpose"];

interface OneTimeToken {
  /** SHA-256 of the token, hexadecimal. */
  tokenHash: string;
  purpose: OneTimePurpose;
}

export async function insertOneTimeToken(
  { db, userId }: UserScope,
  { tokenHash, purpose, expiresAt }: OneTimeToken & { expiresAt: Date },
): Promise<void> {
  await db
    .insertInto("one_time_tokens")
    .values({ token_hash: tokenHash, user_id: userId, purpose, expires_at: expiresAt })
    .execute();
}

/** Whose it is, while it is good. Knowing it is not using it: {@link takeOneTimeToken}. */
export async function findOneTimeToken(
  db: Kysely<Database>,
  { tokenHash, purpose }: OneTimeToken,
): Promise<number | undefined> {
  const { rows } = await sql<{
    user_id: number;
  }>`select user_id from find_one_time_token(${tokenHash}, ${purpose})`.execute(db);
  return rows[0]?.user_id;
}

/**
 * Uses it up, and every other one sent for the same purpose with it. Two at once: the row is deleted by one of them.
 * @returns whether it was there to be used
 */
export async function takeOneTimeToken(scope: UserScope, { tokenHash, purpose }: OneTimeToken): Promise<boolean> {
  const taken = await scope.db
    .deleteFrom("one_time_tokens")
    .where("user_id", "=", scope.userId)
    .where("token_hash", "=", tokenHash)
    .where("purpose", "=", purpose)
    .where("expires_at", ">", sql<Date>`now()`)
    .returning("token_hash")
    .executeTakeFirst();
  if (!taken) return false;
  await deleteOneTimeTokens(scope, purpose);
  return true;
}

export async function deleteOneTimeTokens({ db, userId }: UserScope, purpose: OneTimePurpose): Promise<void> {
  await db.deleteFrom("one_time_tokens").where("user_id", "=", userId).where("purpose", "=", purpose).execute();
}

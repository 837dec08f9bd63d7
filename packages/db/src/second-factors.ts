import { sql } from "kysely";
import type { UserScope } from "./client.ts";

/** A sealed cell's place: one row a user. */
const PLACE = { table: "second_factors", column: "secret", row: 1 };

export interface StoredSecondFactor {
  /** Base32. */
  secret: string;
  confirmed: boolean;
}

export async function findSecondFactor({ db, userId, cipher }: UserScope): Promise<StoredSecondFactor | undefined> {
  const row = await db
    .selectFrom("second_factors")
    .select(["secret", "confirmed_at"])
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row && { secret: cipher.openText(PLACE, row.secret), confirmed: row.confirmed_at !== null };
}

/** Begins, or begins again, while none is in force. @returns whether none was */
export async function saveUnconfirmedFactor({ db, userId, cipher }: UserScope, secret: string): Promise<boolean> {
  const values = { secret: cipher.seal(PLACE, secret), last_step: null };
  const saved = await db
    .insertInto("second_factors")
    .values({ user_id: userId, ...values })
    .onConflict((conflict) =>
      conflict.column("user_id").doUpdateSet(values).where("second_factors.confirmed_at", "is", null),
    )
    .returning("user_id")
    .executeTakeFirst();
  return saved !== undefined;
}

/** @returns whether one was waiting for it */
export async function confirmSecondFactor({ db, userId }: UserScope): Promise<boolean> {
  const confirmed = await db
    .updateTable("second_factors")
    .set({ confirmed_at: sql<Date>`now()` })
    .where("user_id", "=", userId)
    .where("confirmed_at", "is", null)
    .returning("user_id")
    .executeTakeFirst();
  return confirmed !== undefined;
}

/**
 * Uses up the code of a time step: of two that bring the same one, one is let in.
 * @returns whether it, or a later one, was not used before
 */
export async function takeTimeStep({ db, userId }: UserScope, step: number): Promise<boolean> {
  const taken = await db
    .updateTable("second_factors")
    .set({ last_step: String(step) })
    .where("user_id", "=", userId)
    .where((where) => where.or([where("last_step", "is", null), where("last_step", "<", String(step))]))
    .returning("user_id")
    .executeTakeFirst();
  return taken !== undefined;
}

/** Removes it with its recovery codes. @returns whether one was in force */
export async function deleteSecondFactor({ db, userId }: UserScope): Promise<boolean> {
  await db.deleteFrom("recovery_codes").where("user_id", "=", userId).execute();
  const deleted = await db
    .deleteFrom("second_factors")
    .where("user_id", "=", userId)
    .returning("confirmed_at")
    .executeTakeFirst();
  return deleted !== undefined && deleted.confirmed_at !== null;
}

/** Instead of those that were there. @param codeHashes - SHA-256, hexadecimal */
export async function replaceRecoveryCodes({ db, userId }: UserScope, codeHashes: readonly string[]): Promise<void> {
  await db.deleteFrom("recovery_codes").where("user_id", "=", userId).execute();
  await db
    .insertInto("recovery_codes")
    .values(codeHashes.map((code_hash) => ({ user_id: userId, code_hash })))
    .execute();
}

/** @returns whether it was there, unused */
export async function takeRecoveryCode({ db, userId }: UserScope, codeHash: string): Promise<boolean> {
  const taken = await db
    .updateTable("recovery_codes")
    .set({ used_at: sql<Date>`now()` })
    .where("user_id", "=", userId)
    .where("code_hash", "=", codeHash)
    .where("used_at", "is", null)
    .returning("user_id")
    .executeTakeFirst();
  return taken !== undefined;
}

export async function countRecoveryCodes({ db, userId }: UserScope): Promise<number> {
  const { left } = await db
    .selectFrom("recovery_codes")
    .select((select) => select.fn.countAll<string>().as("left"))
    .where("user_id", "=", userId)
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(left);
}

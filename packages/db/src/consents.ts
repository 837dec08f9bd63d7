import { CONSENT_PURPOSES, type Consent, type ConsentPurpose } from "@groundwork/core/schemas";
import { sql } from "kysely";
import type { UserScope } from "./client.ts";
import { eraseProtectedFields } from "./protected-fields.ts";

/** One a purpose: the consent in force, else the one that was last given. */
export async function listConsents({ db, userId }: UserScope): Promise<Consent[]> {
  const rows = await db
    .selectFrom("consents")
    .selectAll()
    .distinctOn("purpose")
    .where("user_id", "=", userId)
    .orderBy("purpose")
    .orderBy("withdrawn_at", (order) => order.desc().nullsFirst())
    .execute();
  return CONSENT_PURPOSES.map((purpose) => {
    const row = rows.find((each) => each.purpose === purpose);
    return {
      purpose,
      granted: row !== undefined && row.withdrawn_at === null,
      textVersion: row?.text_version ?? null,
      grantedAt: row?.granted_at.toISOString() ?? null,
      withdrawnAt: row?.withdrawn_at?.toISOString() ?? null,
    };
  });
}

/**
 * Agrees to these words; to other ones than before is another consent. What was analysed already is not read again.
 * @returns whether that changed anything
 */
export async function grantConsent(
  scope: UserScope,
  { purpose, textVersion }: { purpose: ConsentPurpose; textVersion: string },
): Promise<boolean> {
  await lockConsent(scope, purpose);
  const inForce = await findConsentInForce(scope, purpose);
  if (inForce?.text_version === textVersion) return false;
  await endConsent(scope, purpose);
  await scope.db
    .insertInto("consents")
    .values({ user_id: scope.userId, purpose, text_version: textVersion, granted_at: sql<Date>`clock_timestamp()` })
    .execute();
  return true;
}

/** Takes it back; what was kept by it is gone in the same transaction. @returns whether it was in force */
export async function withdrawConsent(scope: UserScope, purpose: ConsentPurpose): Promise<boolean> {
  await lockConsent(scope, purpose);
  await ERASE_BY_PURPOSE[purpose](scope);
  return endConsent(scope, purpose);
}

/**
 * Whether the consent is in force, until the end of the transaction: a withdrawal waits for it, and then erases what it
 * wrote.
 */
export async function holdConsent(scope: UserScope, purpose: ConsentPurpose): Promise<boolean> {
  await lockConsent(scope, purpose);
  return (await findConsentInForce(scope, purpose)) !== undefined;
}

const ERASE_BY_PURPOSE: Record<ConsentPurpose, (scope: UserScope) => Promise<void>> = {
  protected_fields: eraseProtectedFields,
};

/** Also of a consent that is not there yet, which a row's lock could not be; and a worker needs no right to change one. */
async function lockConsent({ db, userId }: UserScope, purpose: ConsentPurpose): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`consents/${userId}/${purpose}`}, 0))`.execute(db);
}

function findConsentInForce({ db, userId }: UserScope, purpose: ConsentPurpose) {
  return db
    .selectFrom("consents")
    .select("text_version")
    .where("user_id", "=", userId)
    .where("purpose", "=", purpose)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

async function endConsent({ db, userId }: UserScope, purpose: ConsentPurpose): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("consents")
    .set({ withdrawn_at: sql<Date>`clock_timestamp()` })
    .where("user_id", "=", userId)
    .where("purpose", "=", purpose)
    .where("withdrawn_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

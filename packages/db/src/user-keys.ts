import { type Kysely, type Transaction, sql } from "kysely";
import { type KeyPlace, createDataKey, unwrapKey, wrapKey } from "./cipher.ts";
import type { Database } from "./schema.ts";

/** The keys that wrap every user's data key; core/node reads them. */
export interface MasterKeyring {
  /** What wraps new data keys, as it is at this moment: `loadDataKey` relies on it. */
  newest(): { version: number; key: Uint8Array };
  /** @throws when there is none of this version */
  get(version: number): Uint8Array;
}

/**
 * The user's data key; made on first use.
 * @throws when the keyring has not the key that wrapped it
 */
export async function loadDataKey(
  db: Transaction<Database>,
  { userId, masterKeys }: { userId: number; masterKeys: MasterKeyring },
): Promise<Buffer> {
  const newest = db
    .selectFrom("user_keys")
    .select(["version", "wrapped_key", "master_version"])
    .where("user_id", "=", userId)
    .orderBy("version", "desc")
    .limit(1);
  let row = await newest.executeTakeFirst();
  if (!row) {
    // A master key is taken out of service under a lock that waits for this one (`withMasterVersionsInUse`): what is
    // newest from here on stays in service until this key is stored.
    await sql`lock table user_keys in row exclusive mode`.execute(db);
    const { version: masterVersion, key } = masterKeys.newest();
    const wrapped = wrapKey(key, createDataKey(), { userId, version: 1, masterVersion });
    await db
      .insertInto("user_keys")
      .values({ user_id: userId, version: 1, wrapped_key: wrapped, master_version: masterVersion })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    row = await newest.executeTakeFirstOrThrow();
  }
  return openWrappedKey({ user_id: userId, ...row }, masterKeys);
}

/**
 * Opens a data key under the oldest and the newest master key in use, before anybody waits for theirs.
 * @throws a sentence for the operator
 */
export async function checkMasterKeys(db: Kysely<Database>, masterKeys: MasterKeyring): Promise<void> {
  const { rows } = await sql<WrappedKeyRow>`select * from find_sample_keys()`.execute(db);
  for (const row of rows) openWrappedKey(row, masterKeys);
}

export interface WrappedKeyRow {
  user_id: number;
  version: number;
  wrapped_key: Buffer;
  master_version: number;
}

/** @throws a sentence for the operator when the keyring has not the master key that wrapped it */
export function openWrappedKey(row: WrappedKeyRow, masterKeys: MasterKeyring): Buffer {
  const masterKey = masterKeys.get(row.master_version);
  try {
    return unwrapKey(masterKey, row.wrapped_key, toPlace(row));
  } catch (cause) {
    throw new Error(
      `the master key of version ${row.master_version} does not open the data key of user ${row.user_id}: it is not the one that wrapped it. Put that one back from your backup`,
      { cause },
    );
  }
}

export function toPlace({ user_id, version, master_version }: WrappedKeyRow): KeyPlace {
  return { userId: user_id, version, masterVersion: master_version };
}

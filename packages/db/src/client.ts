import { Kysely, PostgresDialect, type Transaction, sql } from "kysely";
import { Pool } from "pg";
import { type UserCipher, createUserCipher, createWrappedKey, unwrapKey } from "./cipher.ts";
import type { Database } from "./schema.ts";
import { runAsUser } from "./user-database.ts";

/** What a query of owned data needs: a transaction that works as the user, their id, and what opens their columns. */
export interface UserScope {
  db: Transaction<Database>;
  userId: number;
  cipher: UserCipher;
}

export interface DatabaseClient {
  /** Without a user: the sign-in functions and the queue. Sees no owned row. */
  db: Kysely<Database>;
  pool: Pool;
  /** Runs a transaction as the user; rolls back when `work` throws. */
  asUser<T>(userId: number, work: (scope: UserScope) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  /** 32 bytes; wraps each user's data key. */
  masterKey: Uint8Array;
  /** Connections at most. Default 10. */
  poolSize?: number;
  applicationName?: string;
  /** Called when an idle connection breaks; without a listener Node would end the process. */
  onConnectionError?: (error: Error) => void;
}

/** Users whose data key is kept unwrapped: 10,000 × 32 bytes and their map entries stay under 2 MB. */
const KEY_CACHE_SIZE = 10_000;

export function createDatabaseClient(options: DatabaseOptions): DatabaseClient {
  const pool = new Pool({
    connectionString: options.url,
    max: options.poolSize ?? 10,
    pipeline: true,
    application_name: options.applicationName ?? "groundwork",
    // node-postgres waits for ever by default.
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 15_000,
    statement_timeout: 15_000,
    keepAlive: true,
  });
  pool.on("error", (error) => options.onConnectionError?.(error));
  pool.on("connect", (client) => client.on("error", (error) => options.onConnectionError?.(error)));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const ciphers = new Map<number, UserCipher>();

  async function loadCipher(transaction: Transaction<Database>, userId: number): Promise<UserCipher> {
    const cached = ciphers.get(userId);
    if (cached) return cached;
    const wrapped = await getWrappedKey(transaction, { userId, masterKey: options.masterKey });
    const cipher = createUserCipher(unwrapKey(options.masterKey, wrapped, userId), userId);
    if (ciphers.size >= KEY_CACHE_SIZE) ciphers.clear();
    return cipher;
  }

  return {
    db,
    pool,
    async asUser(userId, work) {
      let cipher: UserCipher | undefined;
      const result = await runAsUser(pool, userId, async (transaction) => {
        cipher = await loadCipher(transaction, userId);
        return work({ db: transaction, userId, cipher });
      });
      // Only now: a key made in a transaction that rolled back was never stored.
      if (cipher) ciphers.set(userId, cipher);
      return result;
    },
    close: () => db.destroy(),
  };
}

async function getWrappedKey(
  db: Transaction<Database>,
  { userId, masterKey }: { userId: number; masterKey: Uint8Array },
): Promise<Buffer> {
  const newest = db
    .selectFrom("user_keys")
    .select("wrapped_key")
    .where("user_id", "=", userId)
    .orderBy("version", "desc")
    .limit(1);
  const found = await newest.executeTakeFirst();
  if (found) return found.wrapped_key;
  await db
    .insertInto("user_keys")
    .values({ user_id: userId, version: 1, wrapped_key: createWrappedKey(masterKey, userId) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await newest.executeTakeFirstOrThrow()).wrapped_key;
}

/** Whether the database answers. */
export async function pingDatabase(db: Kysely<Database>): Promise<void> {
  await sql`select 1`.execute(db);
}

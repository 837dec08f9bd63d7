import { Kysely, PostgresDialect, type Transaction, sql } from "kysely";
import { Pool } from "pg";
import { type UserCipher, createUserCipher } from "./cipher.ts";
import { checkDatabaseUrl } from "./database-url.ts";
import type { Database } from "./schema.ts";
import { findOneSyncFault } from "./one-sync-check.ts";
import { createReadDatabase, runAsUser } from "./user-database.ts";
import { type MasterKeyring, loadDataKey } from "./user-keys.ts";

/** What a read of owned data needs: a database that answers as to the user, their id, and what opens their columns. */
export interface ReadScope {
  /** Reads only: what writes wants a `UserScope`, and the database refuses it here. */
  db: Pick<Kysely<Database>, "selectFrom" | "fn">;
  userId: number;
  cipher: UserCipher;
}

/** As a `ReadScope`, in a transaction. */
export interface UserScope extends ReadScope {
  db: Transaction<Database>;
}

export interface DatabaseClient {
  /** Without a user: the sign-in functions and the queue. Sees no owned row. */
  db: Kysely<Database>;
  pool: Pool;
  /** Runs a transaction as the user; rolls back when `work` throws. */
  asUser<T>(userId: number, work: (scope: UserScope) => Promise<T>): Promise<T>;
  /** Reads as the user, a round trip a statement. Each sees the moment it runs: reads that must agree want `asUser`. */
  readAsUser<T>(userId: number, work: (scope: ReadScope) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  /** Wrap each user's data key. */
  masterKeys: MasterKeyring;
  /** Connections at most. Default 10. */
  poolSize?: number;
  applicationName?: string;
  /** Called when an idle connection breaks; without a listener Node would end the process. */
  onConnectionError?: (error: Error) => void;
  /** Called when `readAsUser` cannot work as it should and takes transactions instead, with why. */
  onSlowReads?: (reason: string) => void;
}

/** Users whose data key is kept unwrapped: 10,000 × 32 bytes and their map entries stay under 2 MB. */
const KEY_CACHE_SIZE = 10_000;

export function createDatabaseClient(options: DatabaseOptions): DatabaseClient {
  const pool = new Pool({
    connectionString: checkDatabaseUrl(options.url),
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
    const dataKey = await loadDataKey(transaction, { userId, masterKeys: options.masterKeys });
    const cipher = createUserCipher(dataKey, userId);
    if (ciphers.size >= KEY_CACHE_SIZE) ciphers.clear();
    return cipher;
  }

  async function asUser<T>(userId: number, work: (scope: UserScope) => Promise<T>): Promise<T> {
    let cipher: UserCipher | undefined;
    const result = await runAsUser(pool, { userId }, async (transaction) => {
      cipher = await loadCipher(transaction, userId);
      return work({ db: transaction, userId, cipher });
    });
    // Only now: a key made in a transaction that rolled back was never stored.
    if (cipher) ciphers.set(userId, cipher);
    return result;
  }

  let oneSync: Promise<boolean> | undefined;
  async function worksInOneSync(): Promise<boolean> {
    const fault = await findOneSyncFault(pool);
    if (fault !== undefined) options.onSlowReads?.(fault);
    return fault === undefined;
  }

  return {
    db,
    pool,
    asUser,
    async readAsUser(userId, work) {
      // Not there to be asked: asked again the next time.
      oneSync ??= worksInOneSync().catch((error: unknown) => {
        oneSync = undefined;
        throw error;
      });
      const inOneSync = await oneSync;
      const cipher = ciphers.get(userId) ?? (await asUser(userId, (scope) => Promise.resolve(scope.cipher)));
      if (inOneSync) return work({ db: createReadDatabase(pool, userId), userId, cipher });
      return runAsUser(pool, { userId, isReadOnly: true }, (transaction) => work({ db: transaction, userId, cipher }));
    },
    close: () => db.destroy(),
  };
}

/** Whether the database answers. */
export async function pingDatabase(db: Kysely<Database>): Promise<void> {
  await sql`select 1`.execute(db);
}

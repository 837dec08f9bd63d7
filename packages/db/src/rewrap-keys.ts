import { Client } from "pg";
import { wrapKey } from "./cipher.ts";
import { checkDatabaseUrl } from "./database-url.ts";
import { type MasterKeyring, type WrappedKeyRow, openWrappedKey, toPlace } from "./user-keys.ts";

/** Each batch is a transaction of its own: a killed rotation loses at most this much work. */
const REWRAP_BATCH_ROWS = 100;

/** What a rotation does in the database, as the maintenance role. No two at once. */
export interface KeyRotation {
  /** Master key version -> data keys it wraps. */
  countByMasterVersion(): Promise<Map<number, number>>;
  /**
   * Wraps with the newest master key what another one wraps; safe to kill and to repeat.
   * @param onBatch - told how many there are so far.
   * @throws when a key does not open; those before it are done.
   */
  rewrap(masterKeys: MasterKeyring, onBatch: (rewrapped: number) => void): Promise<number>;
  /** Runs `work` with the versions in use while no data key can be made, so that what is unused stays unused. */
  withMasterVersionsInUse<T>(work: (versions: number[]) => T): Promise<T>;
}

/**
 * @param url - the maintenance role.
 * @throws when another rotation is under way
 */
export async function runKeyRotation<T>(url: string, work: (rotation: KeyRotation) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: checkDatabaseUrl(url),
    application_name: "groundwork-keys",
    connectionTimeoutMillis: 5_000,
    statement_timeout: 60_000,
    keepAlive: true,
  });
  // A connection that breaks fails the query under way; without a listener it would end the process too.
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      "select pg_try_advisory_lock(hashtext('groundwork key rotation')) as mine",
    );
    if (!rows[0]!.mine) throw new Error("another rotation is under way");
    return await work(createKeyRotation(client));
  } finally {
    await client.end();
  }
}

function createKeyRotation(client: Client): KeyRotation {
  const count = async () => {
    const { rows } = await client.query<{ master_version: number; keys: string }>(
      "select * from count_keys_by_master_version()",
    );
    return new Map(rows.map((row) => [row.master_version, Number(row.keys)]));
  };
  return {
    countByMasterVersion: count,
    rewrap: (masterKeys, onBatch) => rewrap(client, { masterKeys, onBatch }),
    async withMasterVersionsInUse(work) {
      await client.query("begin");
      try {
        // Who makes a data key meanwhile waits behind us.
        await client.query("set local lock_timeout = '5s'");
        await client.query("select lock_keys()");
        return work([...(await count()).keys()]);
      } finally {
        await client.query("commit");
      }
    },
  };
}

async function rewrap(
  client: Client,
  { masterKeys, onBatch }: { masterKeys: MasterKeyring; onBatch: (rewrapped: number) => void },
): Promise<number> {
  const newest = masterKeys.newest();
  let rewrapped = 0;
  let after = { user_id: 0, version: 0 };
  while (true) {
    const { rows } = await client.query<WrappedKeyRow>("select * from list_keys_to_rewrap($1, $2, $3, $4)", [
      newest.version,
      after.user_id,
      after.version,
      REWRAP_BATCH_ROWS,
    ]);
    if (rows.length === 0) return rewrapped;
    const replaced = await client.query<{ count: number }>("select replace_wrapped_keys($1, $2, $3, $4, $5) as count", [
      rows.map((row) => row.user_id),
      rows.map((row) => row.version),
      rows.map((row) => row.wrapped_key),
      rows.map((row) => wrapAgain(row, { masterKeys, newest })),
      newest.version,
    ]);
    rewrapped += replaced.rows[0]!.count;
    onBatch(rewrapped);
    after = rows.at(-1)!;
  }
}

function wrapAgain(
  row: WrappedKeyRow,
  { masterKeys, newest }: { masterKeys: MasterKeyring; newest: ReturnType<MasterKeyring["newest"]> },
): Buffer {
  return wrapKey(newest.key, openWrappedKey(row, masterKeys), { ...toPlace(row), masterVersion: newest.version });
}

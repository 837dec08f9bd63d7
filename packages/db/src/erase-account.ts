import { sql } from "kysely";
import { Client } from "pg";
import type { UserScope } from "./client.ts";

/** Table -> rows erased; tables that had none are left out. */
export type ErasedRows = Record<string, number>;

/**
 * Everything of the person, from every table that has rows of theirs, their keys and what waits in the queue included. What
 * was done stays in the audit log, under a number that belongs to nobody any more.
 */
export async function eraseAccount({ db, userId }: UserScope): Promise<ErasedRows> {
  const { rows } = await sql<{ name: string; erased: string }>`select * from erase_account(${userId})`.execute(db);
  return toErasedRows(rows);
}

/**
 * Erases again who was erased since a backup was made: to be run on a restored database before it is opened to anybody.
 * @param url - the maintenance role.
 * @param erasures - of the ledger kept outside the database. Who signed up under the same number since is not erased.
 * @returns rows erased of each who was there again
 */
export async function replayErasures({
  url,
  erasures,
}: {
  url: string;
  erasures: readonly { userId: number; erasedAt: string }[];
}): Promise<Map<number, ErasedRows>> {
  const client = new Client({ connectionString: url, application_name: "groundwork-erasures" });
  await client.connect();
  const replayed = new Map<number, ErasedRows>();
  try {
    for (const { userId, erasedAt } of erasures) {
      const { rows } = await client.query<{ name: string; erased: string }>("select * from replay_erasure($1, $2)", [
        userId,
        erasedAt,
      ]);
      if (rows.length > 0) replayed.set(userId, toErasedRows(rows));
    }
  } finally {
    await client.end();
  }
  return replayed;
}

function toErasedRows(rows: { name: string; erased: string }[]): ErasedRows {
  return Object.fromEntries(rows.map(({ name, erased }) => [name, Number(erased)]));
}

import { type Pool, type PoolClient, Query } from "pg";
import { queryAsUser } from "./one-sync-query.ts";

const CHECK_MILLISECONDS = 2_000;

const QUERY_METHODS = ["prepare", "hasBeenParsed", "handleDataRow", "handleCommandComplete"] as const;

/**
 * Whether one-sync-query.ts does with this pg what it promises; it leans on pg's inner workings.
 * @returns what is not as expected, or undefined.
 * @throws when the database is not there to be asked.
 */
export async function findOneSyncFault(pool: Pool): Promise<string | undefined> {
  for (const method of QUERY_METHODS) {
    if (typeof Reflect.get(Query.prototype, method) !== "function") return `pg's Query has no ${method}`;
  }
  const client = await pool.connect();
  let fault: string | undefined;
  try {
    fault = await Promise.race([findFault(client), timeOut()]);
    return fault;
  } finally {
    client.release(fault !== undefined);
  }
}

async function findFault(client: PoolClient): Promise<string | undefined> {
  try {
    return await tryOut(client);
  } catch (error) {
    // Fails as well when it is the database that is not there.
    await client.query("select 1");
    return `it fails: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function tryOut(client: PoolClient): Promise<string | undefined> {
  const seen = "current_setting('app.current_user_id', true)";
  const statement = {
    userId: "-1",
    text: `select ${seen} || $1::text as seen, current_setting('transaction_read_only') as read_only`,
    values: ["!"],
  };
  // Twice: prepared, and from what was prepared.
  for (const run of ["first", "second"]) {
    const { rows } = await queryAsUser(client, statement);
    if (JSON.stringify(rows) !== '[{"seen":"-1!","read_only":"on"}]')
      return `the ${run} run answers ${JSON.stringify(rows)}`;
  }
  const after = await client.query<{ seen: string | null }>(`select ${seen} as seen`);
  return after.rows[0]?.seen ? "the user stays behind on the connection" : undefined;
}

function timeOut(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(`no answer within ${CHECK_MILLISECONDS} ms`), CHECK_MILLISECONDS).unref();
  });
}

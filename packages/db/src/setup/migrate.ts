import { readFile, readdir } from "node:fs/promises";
import { Kysely, PostgresDialect, sql } from "kysely";
import { type MigrationProvider, Migrator } from "kysely/migration";
import { Pool } from "pg";
import { PgBoss } from "pg-boss";
import { checkDatabaseUrl } from "../database-url.ts";
import { ANALYSIS_QUEUE, ANALYSIS_QUEUE_OPTIONS } from "../job-queue.ts";

const FOLDER = new URL("../../migrations/", import.meta.url);

/** The numbered SQL files, in order; forward only. */
const sqlFiles: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".sql")).sort();
    return Object.fromEntries(
      names.map((name) => [
        name.replace(/\.sql$/, ""),
        { up: async (db) => void (await sql.raw(await readFile(new URL(name, FOLDER), "utf8")).execute(db)) },
      ]),
    );
  },
};

/**
 * Brings the database to this program's schema, the queue's included. Kysely's migrator takes an advisory lock, so a
 * second one waits; each migration runs in a transaction with it.
 * @param migrationUrl - the owner role.
 * @returns names of the migrations that ran.
 */
export async function migrate(migrationUrl: string): Promise<string[]> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: checkDatabaseUrl(migrationUrl), max: 1 }) }),
  });
  try {
    const { error, results = [] } = await new Migrator({ db, provider: sqlFiles }).migrateToLatest();
    if (error !== undefined) throw new Error("the migration failed", { cause: error });
    await migrateQueue(migrationUrl);
    await sql.raw(QUEUE_GRANTS).execute(db);
    return results.map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}

async function migrateQueue(migrationUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: migrationUrl,
    max: 2,
    createSchema: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  await boss.start();
  try {
    await boss.createQueue(ANALYSIS_QUEUE, ANALYSIS_QUEUE_OPTIONS);
    const { heartbeatSeconds: _heartbeat, ...changeable } = ANALYSIS_QUEUE_OPTIONS;
    await boss.updateQueue(ANALYSIS_QUEUE, changeable);
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** The queue holds ids only and is not under row-level security; both runtime roles send, take and supervise. */
const QUEUE_GRANTS = `
  grant usage on schema pgboss to chatapp, groundwork_worker;
  grant select, insert, update, delete on all tables in schema pgboss to chatapp, groundwork_worker;
  grant usage on all sequences in schema pgboss to chatapp, groundwork_worker;
  grant execute on all functions in schema pgboss to chatapp, groundwork_worker;
`;

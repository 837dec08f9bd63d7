import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Transaction,
} from "kysely";
import type { Pool } from "pg";
import { queryAsUser } from "./one-sync-query.ts";
import type { Database } from "./schema.ts";

/**
 * Runs a transaction as a user: row-level security sees `app.current_user_id`.
 *
 * BEGIN and set_config are sent without waiting for their answers (pg's `pipeline: true`), so a transaction of n
 * queries costs n + 1 round trips rather than n + 3. Should either fail, the queries after it fail too ("current
 * transaction is aborted") or, without BEGIN, see no rows: never another user's. What it costs: docs/decisions/0005.
 */
export function runAsUser<T>(
  pool: Pool,
  { userId, isReadOnly = false }: { userId: number; isReadOnly?: boolean },
  work: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const db = createDatabase(() => new UserDriver(pool, { userId, isReadOnly }));
  return db.transaction().execute(work);
}

/** Each statement by itself as the user, in one round trip: see one-sync-query.ts. No transactions, no streams. */
export function createReadDatabase(pool: Pool, userId: number): Kysely<Database> {
  return createDatabase(() => createOneSyncDriver(pool, String(userId)));
}

function createDatabase(createDriver: () => Driver): Kysely<Database> {
  return new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver,
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

class UserDriver extends PostgresDriver {
  readonly #prologue: CompiledQuery[];

  constructor(pool: Pool, { userId, isReadOnly }: { userId: number; isReadOnly: boolean }) {
    super({ pool });
    this.#prologue = [
      CompiledQuery.raw(isReadOnly ? "begin read only" : "begin"),
      CompiledQuery.raw("select set_config('app.current_user_id', $1, true)", [String(userId)]),
    ];
  }

  override beginTransaction(connection: DatabaseConnection): Promise<void> {
    for (const query of this.#prologue) {
      // The queries that follow report the failure; here it would only be an unhandled rejection.
      connection.executeQuery(query).catch(() => {});
    }
    return Promise.resolve();
  }
}

interface OneSyncConnection extends DatabaseConnection {
  release(): void;
}

function createOneSyncDriver(pool: Pool, userId: string): Driver {
  const unsupported = () => Promise.reject(new Error("statements of a read scope stand by themselves: use asUser"));
  return {
    init: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
    beginTransaction: unsupported,
    commitTransaction: unsupported,
    rollbackTransaction: unsupported,
    async acquireConnection(): Promise<OneSyncConnection> {
      const client = await pool.connect();
      return {
        async executeQuery({ sql: text, parameters: values }: CompiledQuery) {
          const { rows } = await queryAsUser(client, { userId, text, values });
          return { rows };
        },
        streamQuery: () => {
          throw new Error("a read scope does not stream");
        },
        // A statement like BEGIN would leave the user behind on the connection.
        release: () => client.release(client.getTransactionStatus() !== "I"),
      };
    },
    releaseConnection: (connection) => Promise.resolve((connection as OneSyncConnection).release()),
  };
}

import { type PoolClient, Query, type QueryResult } from "pg";

/**
 * A statement run as a user in one round trip. Until Sync the server runs what it gets in one implicit transaction, so
 * setting the user, running the statement and one Sync need neither BEGIN nor COMMIT, and nothing of the user is left
 * afterwards. Should the first fail, the server skips the second. The transaction is read-only: each statement stands by
 * itself, so what is written here could not be part of anything.
 *
 * Leans on inner workings of pg 8.23.1, which is pinned: `prepare`, `hasBeenParsed` and the handlers of Query, and the
 * messages of Connection. one-sync-query.test.ts is the contract; one-sync-check.ts looks at start.
 */
const PROLOGUE = "select set_config('app.current_user_id', $1, true), set_config('transaction_read_only', 'on', true)";
const PROLOGUE_NAME = "one_sync_prologue";

/** Statements kept prepared on a connection. Lists of changing length make many; each takes tens of kB of the server's memory. */
export const MAX_PREPARED = 100;

export interface UserStatement {
  userId: string;
  text: string;
  values: readonly unknown[];
}

interface Prepared {
  name: string;
  /** It was sent. Should the server not have it after all, it says so, and gets it again. */
  isSent: boolean;
}

interface PreparedStatements {
  prologue: Prepared;
  /** By their text, the one used longest ago first. */
  byText: Map<string, Prepared>;
  nextNumber: number;
}

/** What is used of pg's Connection. */
interface WireConnection {
  submittedNamedStatements: Record<string, string>;
  close(message: { type: "S"; name: string }): void;
  parse(message: { name: string; text: string }): void;
  bind(message: { portal: string; statement: string; values: string[] }): void;
  execute(message: { portal: string; rows: number }): void;
}

/** What is used of pg's Query. Its types name only what callers use. */
interface QueryInternals {
  name?: string | undefined;
  submit(connection: unknown): void;
  prepare(connection: WireConnection): void;
  hasBeenParsed(connection: WireConnection): boolean;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: WireConnection): void;
}
const BaseQuery = Query as unknown as new (
  config: { text: string; values: readonly unknown[]; queryMode: "extended" },
  callback: (error: Error | null, result: QueryResult) => void,
) => QueryInternals;

const preparedOf = new WeakMap<WireConnection, PreparedStatements>();

class OneSyncQuery extends BaseQuery {
  readonly #statement: UserStatement;
  #prologue: Prepared | undefined;
  #prepared: Prepared | undefined;
  #isPastPrologue = false;

  constructor(statement: UserStatement, callback: (error: Error | null, result: QueryResult) => void) {
    const { text, values } = statement;
    super({ text, values, queryMode: "extended" }, callback);
    this.#statement = statement;
  }

  override prepare(connection: WireConnection): void {
    const statements = getPreparedStatements(connection);
    const prologue = (this.#prologue = statements.prologue);
    const prepared = (this.#prepared = usePrepared(connection, { statements, text: this.#statement.text }));
    if (!prologue.isSent) {
      // It may be there already: closing what is not is no error.
      connection.close({ type: "S", name: prologue.name });
      connection.parse({ name: prologue.name, text: PROLOGUE });
      prologue.isSent = true;
    }
    connection.bind({ portal: "", statement: prologue.name, values: [this.#statement.userId] });
    connection.execute({ portal: "", rows: 0 });
    if (!prepared.isSent) connection.close({ type: "S", name: prepared.name });
    // Named only while it is written: pg's own book of names, which nothing would be struck off, takes none in.
    this.name = prepared.name;
    super.prepare(connection);
    this.name = undefined;
    prepared.isSent = true;
    delete connection.submittedNamedStatements[prepared.name];
  }

  override hasBeenParsed(): boolean {
    return this.#prepared?.isSent ?? false;
  }

  /** The prologue's row is not one of the result. */
  override handleDataRow(message: unknown): void {
    if (this.#isPastPrologue) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.#isPastPrologue) super.handleCommandComplete(message, connection);
    this.#isPastPrologue = true;
  }

  /** The server does not have them, or has them for a table that has changed: to be sent again. */
  forgetPrepared(): void {
    for (const each of [this.#prologue, this.#prepared]) if (each) each.isSent = false;
  }
}

function getPreparedStatements(connection: WireConnection): PreparedStatements {
  let statements = preparedOf.get(connection);
  if (!statements) {
    statements = { prologue: { name: PROLOGUE_NAME, isSent: false }, byText: new Map(), nextNumber: 1 };
    preparedOf.set(connection, statements);
  }
  return statements;
}

function usePrepared(
  connection: WireConnection,
  { statements, text }: { statements: PreparedStatements; text: string },
): Prepared {
  const { byText } = statements;
  const known = byText.get(text);
  if (known) byText.delete(text);
  else if (byText.size >= MAX_PREPARED) {
    const [oldestText, oldest] = byText.entries().next().value!;
    byText.delete(oldestText);
    connection.close({ type: "S", name: oldest.name });
  }
  const prepared = known ?? { name: `one_sync_${statements.nextNumber++}`, isSent: false };
  byText.set(text, prepared);
  return prepared;
}

/**
 * invalid_sql_statement_name: the statement failed when it was prepared, or a pooler gave us another server connection.
 * feature_not_supported: "cached plan must not change result type".
 */
const STALE_CODES = new Set(["26000", "0A000"]);

/** @throws pg's DatabaseError, as an ordinary query would */
export async function queryAsUser(client: PoolClient, statement: UserStatement): Promise<QueryResult> {
  const first = await attempt(client, statement);
  if (first.result) return first.result;
  const { code } = first.error as { code?: string };
  if (code === undefined || !STALE_CODES.has(code)) throw toTraced(first.error);
  // The first run was rolled back: a second one repeats nothing.
  first.query.forgetPrepared();
  const second = await attempt(client, statement);
  if (second.result) return second.result;
  throw toTraced(second.error);
}

type Attempt = { query: OneSyncQuery } & ({ result: QueryResult } | { result: undefined; error: Error });

function attempt(client: PoolClient, statement: UserStatement): Promise<Attempt> {
  return new Promise((resolve) => {
    const query = new OneSyncQuery(statement, (error, result) =>
      resolve(error ? { query, result: undefined, error } : { query, result }),
    );
    client.query(query);
  });
}

/** With the stack of who asked, not of the socket. */
function toTraced(error: Error): Error {
  Error.captureStackTrace(error, toTraced);
  return error;
}

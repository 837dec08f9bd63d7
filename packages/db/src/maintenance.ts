import { Client } from "pg";
import { checkDatabaseUrl } from "./database-url.ts";

const MONTHS_AHEAD = 3;
/** Each batch is a transaction of its own: little is locked, and a killed sweep loses at most this much work. One may be 10 MB a row. */
const BATCH_ROWS = 200;

export interface MaintenanceReport {
  partitionsMade: string[];
  messageKeysDeleted: number;
  messagesDeleted: number;
  sessionsDeleted: number;
  partitionsDropped: string[];
  jobsDeleted: number;
  uploadsDeleted: number;
  /** Sessions, links sent by e-mail, and counters of limits. */
  accessDeleted: number;
  /** Written by a request that was under way when its account was erased. */
  strayRowsDeleted: number;
  /** Parts that failed; the others were done all the same. */
  failures: { part: string; error: unknown }[];
}

/** Rule -> rows that a sweep would delete now. */
export type ExpiredCounts = Record<"jobs" | "uploads" | "messages" | "messageKeys" | "sessions" | "access", number>;

/** Deletes nothing. @param options - as of {@link runMaintenance} */
export async function countExpired(options: { url: string; asOf?: Date }): Promise<ExpiredCounts> {
  return withClient(options, async (client, now) => {
    const { rows } = await client.query<{ rule: keyof ExpiredCounts; expired: string }>(
      "select * from count_expired($1)",
      [now],
    );
    return Object.fromEntries(rows.map(({ rule, expired }) => [rule, Number(expired)])) as ExpiredCounts;
  });
}

/**
 * Everything that is due: the chat's partitions for the months to come, and an end of what is past its time. Safe to
 * kill and to repeat.
 * @param url - the maintenance role.
 * @param asOf - moves the clock, which only the owner role may; absent: the database's.
 * @returns undefined while another process is at it
 */
export async function runMaintenance(options: { url: string; asOf?: Date }): Promise<MaintenanceReport | undefined> {
  return withClient(options, async (client, now) => {
    const { rows } = await client.query<{ mine: boolean }>(
      "select pg_try_advisory_lock(hashtext('groundwork maintenance')) as mine",
    );
    return rows[0]!.mine ? runParts(client, now) : undefined;
  });
}

async function withClient<T>(
  { url, asOf }: { url: string; asOf?: Date },
  work: (client: Client, now: Date) => Promise<T>,
): Promise<T> {
  const client = new Client({
    connectionString: checkDatabaseUrl(url),
    application_name: "groundwork-maintenance",
    connectionTimeoutMillis: 5_000,
    // A month is made or dropped when nobody is at the table, and whoever comes meanwhile waits too: better tomorrow.
    lock_timeout: 500,
    statement_timeout: 60_000,
    keepAlive: true,
  });
  // A connection that breaks fails the query under way; without a listener it would end the process too.
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ now: Date }>("select now()");
    return await work(client, asOf ?? rows[0]!.now);
  } finally {
    await client.end();
  }
}

async function runParts(client: Client, asOf: Date): Promise<MaintenanceReport> {
  const report: MaintenanceReport = {
    partitionsMade: [],
    messageKeysDeleted: 0,
    messagesDeleted: 0,
    sessionsDeleted: 0,
    partitionsDropped: [],
    jobsDeleted: 0,
    uploadsDeleted: 0,
    accessDeleted: 0,
    strayRowsDeleted: 0,
    failures: [],
  };
  const call = async <T>(statement: string, values: unknown[]) => {
    const { rows } = await client.query<{ result: T }>(`select ${statement} as result`, values);
    return rows.map(({ result }) => result);
  };
  const sweep = async (name: string, count: (rows: number) => void) => {
    let deleted: number;
    do {
      deleted = (await call<number>(`${name}($1, $2)`, [asOf, BATCH_ROWS]))[0]!;
      count(deleted);
    } while (deleted > 0);
  };
  // In this order: a key names a message, a session has its messages, a month is dropped when it is empty.
  const parts: Record<string, () => Promise<void>> = {
    "make partitions": async () => {
      report.partitionsMade = await call<string>("ensure_chat_partitions($1, $2)", [MONTHS_AHEAD, asOf]);
    },
    "delete message keys": () => sweep("delete_expired_message_keys", (rows) => (report.messageKeysDeleted += rows)),
    "delete messages": () => sweep("delete_expired_messages", (rows) => (report.messagesDeleted += rows)),
    "delete sessions": () => sweep("delete_expired_chat_sessions", (rows) => (report.sessionsDeleted += rows)),
    // An upload goes once no job needs it.
    "delete jobs": () => sweep("delete_expired_jobs", (rows) => (report.jobsDeleted += rows)),
    "delete uploads": () => sweep("delete_expired_uploads", (rows) => (report.uploadsDeleted += rows)),
    "delete access": () => sweep("delete_expired_access", (rows) => (report.accessDeleted += rows)),
    "delete stray rows": async () => {
      report.strayRowsDeleted = (await call<number>("delete_rows_of_nobody()", []))[0]!;
    },
    "drop partitions": async () => {
      report.partitionsDropped = await call<string>("drop_expired_chat_partitions($1)", [asOf]);
    },
  };
  for (const [part, work] of Object.entries(parts)) {
    await work().catch((error: unknown) => report.failures.push({ part, error }));
  }
  return report;
}

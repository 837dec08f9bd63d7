import { Client } from "pg";

const MONTHS_AHEAD = 3;
/** Each batch is a transaction of its own: little is locked, and a killed sweep loses at most this much work. One may be 10 MB a row. */
const BATCH_ROWS = 200;

export interface MaintenanceReport {
  partitionsMade: string[];
  messageKeysDeleted: number;
  messagesDeleted: number;
  sessionsDeleted: number;
  partitionsDropped: string[];
  /** Parts that failed; the others were done all the same. */
  failures: { part: string; error: unknown }[];
}

/**
 * Everything that is due: the chat's partitions for the months to come, and an end of what is past 90 days. Safe to
 * kill and to repeat.
 * @param url - the maintenance role.
 * @param asOf - moves the clock, which only the owner role may; absent: the database's.
 * @returns undefined while another process is at it
 */
export async function runMaintenance({
  url,
  asOf,
}: {
  url: string;
  asOf?: Date;
}): Promise<MaintenanceReport | undefined> {
  const client = new Client({
    connectionString: url,
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
    const { rows } = await client.query<{ mine: boolean; now: Date }>(
      "select pg_try_advisory_lock(hashtext('groundwork maintenance')) as mine, now()",
    );
    const { mine, now } = rows[0]!;
    return mine ? await runParts(client, asOf ?? now) : undefined;
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
    "drop partitions": async () => {
      report.partitionsDropped = await call<string>("drop_expired_chat_partitions($1)", [asOf]);
    },
  };
  for (const [part, work] of Object.entries(parts)) {
    await work().catch((error: unknown) => report.failures.push({ part, error }));
  }
  return report;
}

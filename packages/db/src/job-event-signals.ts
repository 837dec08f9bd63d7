import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { checkDatabaseUrl } from "./database-url.ts";
import { JOB_EVENTS_CHANNEL } from "./job-transitions.ts";

const RECONNECT_SECONDS = 2;

/** Wakes who waits for a job's next event. A hint, never the truth: a notice sent while the link is down is lost. */
export interface JobEventSignals {
  /** Resolves at the job's next notice, after the time given, or when the signal aborts. Never rejects. */
  next(jobId: string, options: { signal?: AbortSignal; timeoutSeconds: number }): Promise<void>;
  close(): Promise<void>;
}

/** Holds one connection that LISTENs, and opens it again when it breaks. */
export async function listenForJobEvents({
  url,
  onError,
}: {
  url: string;
  onError: (error: Error) => void;
}): Promise<JobEventSignals> {
  const notices = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  let client: Client | undefined;

  async function listen(): Promise<void> {
    const connection = new Client({
      connectionString: checkDatabaseUrl(url),
      keepAlive: true,
      application_name: "groundwork-listen",
    });
    connection.on("error", onError);
    connection.on("notification", ({ payload }) => notices.emit(payload ?? ""));
    try {
      await connection.connect();
      await connection.query(`listen ${JOB_EVENTS_CHANNEL}`);
    } catch (error) {
      await connection.end().catch(() => {});
      throw error;
    }
    // Only now: a failed attempt ends too, and would start a second loop beside the one that is trying.
    connection.once("end", () => void reconnect());
    client = connection;
    if (closing.signal.aborted) await connection.end();
  }

  async function reconnect(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await sleep(RECONNECT_SECONDS * 1000, undefined, { signal: closing.signal });
        return await listen();
      } catch (error) {
        if (!closing.signal.aborted) onError(error as Error);
      }
    }
  }

  await listen();
  return {
    async next(jobId, { signal, timeoutSeconds }) {
      const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
      await once(notices, jobId, {
        signal: AbortSignal.any([timeout, closing.signal, ...(signal ? [signal] : [])]),
      }).catch(() => {});
    },
    async close() {
      closing.abort();
      await client?.end();
    },
  };
}

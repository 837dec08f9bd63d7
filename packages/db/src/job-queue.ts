import type { Transaction } from "kysely";
import { PgBoss, fromKysely } from "pg-boss";
import { checkDatabaseUrl } from "./database-url.ts";
import type { Database } from "./schema.ts";

/** What a queue entry carries: ids, never resume text. */
export interface AnalysisEntry {
  jobId: string;
  userId: number;
  /** The job's attempt when it was put into the queue. */
  queuedAttempt: number;
}

export const ANALYSIS_QUEUE = "analysis";

/**
 * How long until a dead worker's job runs again: no heartbeat for 10 s (pg-boss's least), then the next look of the
 * supervisor, every 5 s in the API and in each worker: about 15 s, 30 s at most.
 */
const HEARTBEAT_SECONDS = 10;
const SUPERVISE_SECONDS = 5;

/** As the migration makes it. Our own machine decides retries and charges failures; the queue only hands out again. */
export const ANALYSIS_QUEUE_OPTIONS = {
  heartbeatSeconds: HEARTBEAT_SECONDS,
  /** Longer than the longest analysis: a slow one is not a dead one. */
  expireInSeconds: 15 * 60,
  retryLimit: 100,
  retryDelay: 0,
  deleteAfterSeconds: 24 * 60 * 60,
  notify: true,
};

export interface JobQueue {
  /** Part of the caller's transaction: the row and its entry exist together or not at all. */
  enqueue(transaction: Transaction<Database>, entry: AnalysisEntry, options?: { delaySeconds?: number }): Promise<void>;
  /** Runs `handle` for each entry. A rejection, or silence for {@link HEARTBEAT_SECONDS}, hands the entry out again. */
  work(
    options: { concurrency: number },
    handle: (entry: AnalysisEntry, signal: AbortSignal) => Promise<void>,
  ): Promise<void>;
  /** Stops taking entries, then waits for the running ones, `graceSeconds` at most. */
  stop(options: { graceSeconds: number }): Promise<void>;
}

export interface JobQueueOptions {
  url: string;
  name: "api" | "worker";
  onError: (error: Error) => void;
}

/** Joins the queue. Everyone who joins also supervises it, so that a job outlives the only worker. */
export async function openJobQueue({ url, name, onError }: JobQueueOptions): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: checkDatabaseUrl(url),
    max: name === "worker" ? 4 : 2,
    application_name: `groundwork-queue-${name}`,
    migrate: false,
    createSchema: false,
    supervise: true,
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    useListenNotify: name === "worker",
    // Rebuilding an index takes its owner, which runtime roles are not.
    reindex: false,
    monitorVacuum: false,
    instanceName: name,
  });
  boss.on("error", onError);
  await boss.start();

  return {
    async enqueue(transaction, entry, options = {}) {
      await boss.send(ANALYSIS_QUEUE, entry, {
        db: fromKysely(transaction),
        startAfter: options.delaySeconds ?? 0,
        group: { id: String(entry.userId) },
      });
    },
    async work({ concurrency }, handle) {
      await boss.work<AnalysisEntry>(
        ANALYSIS_QUEUE,
        {
          localConcurrency: concurrency,
          batchSize: 1,
          pollingIntervalSeconds: 0.5,
          notifyPollingIntervalSeconds: 1,
          heartbeatRefreshSeconds: HEARTBEAT_SECONDS / 3,
        },
        async ([job]) => {
          if (job) await handle(job.data, job.signal);
        },
      );
    },
    async stop({ graceSeconds }) {
      await boss.stop({ graceful: true, timeout: graceSeconds * 1000, close: true });
    },
  };
}

import { createHash } from "node:crypto";
import type { Engine } from "@groundwork/core";
import { createEngine, createReadingPool } from "@groundwork/core/node";
import type { Job } from "@groundwork/core/schemas";
import {
  type AnalysisEntry,
  type DatabaseClient,
  type JobQueue,
  getJob,
  insertJob,
  insertUpload,
  listenForJobEvents,
  openJobQueue,
} from "@groundwork/db";
import { addUser, test as databaseTest } from "@groundwork/db/testing";
import { pino } from "pino";
import type { AnalysisTools } from "../run-analysis.ts";

// Loading the embedder takes a third of a second: once a file, not once a test.
let sharedEngine: Promise<Engine> | undefined;

export interface Workshop {
  tools: AnalysisTools;
  queue: JobQueue;
  /** Aborting it is what SIGTERM does at the end of its patience. */
  stopping: AbortController;
  /** A queued job of a new user on these bytes. */
  addJob(bytes: Uint8Array): Promise<AnalysisEntry>;
  jobOf(entry: AnalysisEntry): Promise<Job>;
}

export async function addResumeJob(database: DatabaseClient, bytes: Uint8Array): Promise<AnalysisEntry> {
  const { id: userId } = await addUser(database);
  const { jobId } = await database.asUser(userId, async (scope) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const upload = await insertUpload(scope, {
      fileName: "cv.pdf",
      mimeType: "application/pdf",
      linkedinUrl: null,
      bytes,
      sha256,
    });
    return insertJob(scope, upload.id);
  });
  return { jobId, userId, queuedAttempt: 0 };
}

/** A test with what a worker has, on a database of its own. */
export const test = databaseTest.extend<{ workshop: Workshop }>({
  workshop: async ({ testDatabase, database, workerDatabase }, use) => {
    const queue = await openJobQueue({ url: testDatabase.workerUrl, name: "worker", onError: () => {} });
    const jobEvents = await listenForJobEvents({ url: testDatabase.workerUrl, onError: () => {} });
    const reading = createReadingPool({ size: 1 });
    const stopping = new AbortController();
    await use({
      tools: {
        database: workerDatabase,
        queue,
        jobEvents,
        engine: await (sharedEngine ??= createEngine({ engine: "builtin" })),
        reading,
        log: pino({ level: "silent" }),
        stopping: stopping.signal,
      },
      queue,
      stopping,
      addJob: (bytes) => addResumeJob(database, bytes),
      jobOf: ({ jobId, userId }) => database.asUser(userId, (scope) => getJob(scope, jobId)),
    });
    await reading.close();
    await jobEvents.close();
    await queue.stop({ graceSeconds: 1 });
  },
});

import { createEngine, createReadingPool, findReadingIsolation, toLogError } from "@groundwork/core/node";
import {
  checkMasterKeys,
  checkRuntimeRole,
  createDatabaseClient,
  isUnprotectedLink,
  listenForJobEvents,
  openJobQueue,
} from "@groundwork/db";
import { pino } from "pino";
import { startAuditSealing } from "./audit-sealing.ts";
import { readEnv } from "./env.ts";
import { scheduleMaintenance } from "./maintenance.ts";
import { type AnalysisTools, runAnalysis } from "./run-analysis.ts";

/** Analyses at once: reading happens in child processes, and waiting for a model costs nothing. */
const CONCURRENCY = 2;
/** Running jobs may finish for this long; then they go back to the queue, before a supervisor would kill us. */
const FINISH_SECONDS = 20;
const STOP_SECONDS = 25;

const env = readEnv(process.env);
const log = pino({ name: "worker", level: env.logLevel, serializers: { err: toLogError } });
const onError = (error: Error) => log.warn({ err: error }, "database connection");

const database = createDatabaseClient({
  url: env.databaseUrl,
  masterKeys: env.masterKeys,
  applicationName: "groundwork-worker",
  onConnectionError: onError,
  onSlowReads: (reason) => log.warn({ reason }, "reading as a user takes transactions"),
});
if (isUnprotectedLink(env.databaseUrl))
  log.warn("the database is reached in the clear: right only on a private network");
await checkRuntimeRole(database.db);
await checkMasterKeys(database.db, env.masterKeys);
const queue = await openJobQueue({ url: env.databaseUrl, name: "worker", onError });
const jobEvents = await listenForJobEvents({ url: env.databaseUrl, onError });
const reading = createReadingPool({ size: CONCURRENCY });
log.info({ readingIsolation: findReadingIsolation() }, "files are read in processes of their own");
const stopping = new AbortController();
const tools: AnalysisTools = {
  database,
  queue,
  jobEvents,
  engine: await createEngine(env.engine),
  reading,
  log,
  stopping: stopping.signal,
};
const sealing = startAuditSealing({ url: env.maintenanceUrl, headFile: env.auditHeadFile, log });
const maintenance = scheduleMaintenance({ url: env.maintenanceUrl, log });
await queue.work({ concurrency: CONCURRENCY }, (entry, lost) => runAnalysis(tools, entry, lost));
log.info({ engine: tools.engine.id }, "worker ready");
process.send?.({ ready: true });

let stopped = false;
async function stop(reason: string): Promise<void> {
  if (stopped) return;
  stopped = true;
  log.info({ reason }, "stopping");
  maintenance.stop();
  setTimeout(() => stopping.abort(new Error("the worker is stopping")), FINISH_SECONDS * 1000).unref();
  await queue.stop({ graceSeconds: STOP_SECONDS });
  await reading.close();
  await sealing.stop();
  await jobEvents.close();
  await database.close();
  process.exit(0);
}
process.once("SIGTERM", () => void stop("SIGTERM"));
process.once("SIGINT", () => void stop("SIGINT"));
// The supervisor is gone: nobody would restart us, or stop us.
process.once("disconnect", () => void stop("supervisor gone"));

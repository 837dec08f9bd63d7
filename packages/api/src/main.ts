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
import { createMail } from "./auth/mail.ts";
import { createPasswords } from "./auth/passwords.ts";
import { createSessions } from "./auth/sessions.ts";
import { readEnv } from "./env.ts";
import { openErasureLedger } from "./erasure-ledger.ts";
import { createRateLimits } from "./rate-limits.ts";
import { createServer } from "./server.ts";
import { isReachedByTls } from "./tls-files.ts";
import { createVirusScan } from "./virus-scan.ts";

/** Requests under way may finish for this long. */
const FINISH_SECONDS = 5;
/** Pages being drawn, and waiting for it: a screen shows two or three of a document. */
const DRAWING = { size: 1, maxWaiting: 6, timeoutMilliseconds: 10_000 };

const env = readEnv(process.env);
const logger = pino({
  name: "api",
  level: env.logLevel,
  serializers: {
    err: toLogError,
    // Without the query: it holds what people search for.
    req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split("?", 1)[0] }),
  },
});
const onError = (error: Error) => logger.warn({ err: error }, "database connection");

const database = createDatabaseClient({
  url: env.databaseUrl,
  masterKeys: env.masterKeys,
  applicationName: "groundwork-api",
  onConnectionError: onError,
  onSlowReads: (reason) => logger.warn({ reason }, "reading as a user takes transactions"),
});
if (isUnprotectedLink(env.databaseUrl))
  logger.warn("the database is reached in the clear: right only on a private network");
await checkRuntimeRole(database.db);
await checkMasterKeys(database.db, env.masterKeys);
const queue = await openJobQueue({ url: env.databaseUrl, name: "api", onError });
const jobEvents = await listenForJobEvents({ url: env.databaseUrl, onError });
const reading = createReadingPool(DRAWING);
logger.info({ readingIsolation: findReadingIsolation() }, "files are read in processes of their own");
const mail = createMail({ ...env.mail, log: logger });
if (env.mail.smtpUrl === undefined && !env.mail.isLocal)
  logger.warn("no SMTP_URL: forgotten passwords can't be reset, and e-mail addresses not confirmed");
if (env.erasureLedgerFile === undefined)
  logger.warn("no GROUNDWORK_ERASURE_LEDGER_FILE: a restored backup brings erased accounts back");
const server = await createServer(
  {
    database,
    queue,
    jobEvents,
    reading,
    scanForViruses: createVirusScan(env.clamavUrl),
    engine: await createEngine(env.engine),
    sessions: createSessions(database, { secure: isReachedByTls(env) }),
    passwords: await createPasswords(),
    mail,
    erasures: openErasureLedger(env.erasureLedgerFile),
    rateLimits: createRateLimits({ pool: database.pool, secret: env.masterKeys.newest().key }),
  },
  { logger, webDir: env.webDir, publicUrl: env.publicUrl, trustedProxies: env.trustedProxies, tls: env.tls },
);
const address = await server.listen({ port: env.port, host: env.host });
process.send?.({ ready: true, url: address });

let stopping = false;
async function stop(reason: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  logger.info({ reason }, "stopping");
  // A body that never ends would hold the server open for ever.
  setTimeout(() => server.server.closeAllConnections(), FINISH_SECONDS * 1000).unref();
  await server.close();
  await mail.close();
  await reading.close();
  await queue.stop({ graceSeconds: 2 });
  await jobEvents.close();
  await database.close();
  process.exit(0);
}
process.once("SIGTERM", () => void stop("SIGTERM"));
process.once("SIGINT", () => void stop("SIGINT"));
// The supervisor is gone: nobody would restart us, or stop us.
process.once("disconnect", () => void stop("supervisor gone"));

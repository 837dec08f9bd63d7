import { createEngine, createReadingPool, toLogError } from "@groundwork/core/node";
import { createDatabaseClient, listenForJobEvents, openJobQueue } from "@groundwork/db";
import { pino } from "pino";
import { createPasswords } from "./auth/passwords.ts";
import { createSessions } from "./auth/sessions.ts";
import { readEnv } from "./env.ts";
import { createServer } from "./server.ts";

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
  masterKey: env.masterKey,
  applicationName: "groundwork-api",
  onConnectionError: onError,
});
const queue = await openJobQueue({ url: env.databaseUrl, name: "api", onError });
const jobEvents = await listenForJobEvents({ url: env.databaseUrl, onError });
const reading = createReadingPool(DRAWING);
const server = await createServer(
  {
    database,
    queue,
    jobEvents,
    reading,
    engine: await createEngine(env.engine),
    sessions: createSessions(database, { secure: env.publicUrl?.startsWith("https:") ?? false }),
    passwords: await createPasswords(),
  },
  { logger, webDir: env.webDir, publicUrl: env.publicUrl },
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

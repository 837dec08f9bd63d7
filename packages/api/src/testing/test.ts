import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import type { Engine } from "@groundwork/core";
import type { User } from "@groundwork/core/schemas";
import { createEngine, createReadingPool } from "@groundwork/core/node";
import { type DatabaseClient, listenForJobEvents, openJobQueue } from "@groundwork/db";
import { TEST_MASTER_KEY, test as databaseTest } from "@groundwork/db/testing";
import { pino } from "pino";
import { createPasswords } from "../auth/passwords.ts";
import { createMail } from "../auth/mail.ts";
import { type Session, createSessions } from "../auth/sessions.ts";
import type { Context, Dependencies } from "../context.ts";
import { openErasureLedger } from "../erasure-ledger.ts";
import { appRouter } from "../router.ts";
import { createRateLimits } from "../rate-limits.ts";
import { type ServerOptions, createServer } from "../server.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";
import { createCallerFactory } from "../trpc.ts";
import { createVirusScan } from "../virus-scan.ts";

// Loading the embedder takes a third of a second: once a file, not once a test.
let sharedEngine: Promise<Engine> | undefined;

export interface Api {
  dependencies: Dependencies;
  database: DatabaseClient;
  /** Calls procedures as this user, or as nobody. */
  callerFor(
    user: User | null,
    session?: Session,
  ): ReturnType<ReturnType<typeof createCallerFactory<(typeof appRouter)["_def"]["record"]>>>;
  /** Letters of this test go to a server that keeps them, and are all there once `mail.close` is over. */
  openMailbox(): Promise<Mailbox>;
  /** A listening server's address; closed after the test. */
  listen(options?: Omit<ServerOptions, "logger">): Promise<string>;
}

const MAIL = { from: "Groundwork <no-reply@groundwork.example>", isLocal: true };
const logger = pino({ level: "silent" });

/** A test with the real API on a database of its own. */
export const test = databaseTest.extend<{ api: Api }>({
  api: async ({ testDatabase, database }, use) => {
    const onError = () => {};
    const reading = createReadingPool({ size: 1 });
    const dependencies: Dependencies = {
      database,
      queue: await openJobQueue({ url: testDatabase.apiUrl, name: "api", onError }),
      jobEvents: await listenForJobEvents({ url: testDatabase.apiUrl, onError }),
      reading,
      scanForViruses: createVirusScan(undefined),
      engine: await (sharedEngine ??= createEngine({ engine: "builtin" })),
      sessions: createSessions(database, { secure: false }),
      passwords: await createPasswords(),
      erasures: openErasureLedger(undefined),
      mail: createMail({ ...MAIL, smtpUrl: undefined, log: logger }),
      rateLimits: createRateLimits({ pool: database.pool, secret: TEST_MASTER_KEY }),
    };
    const servers: { close(): Promise<unknown> }[] = [];
    const createCaller = createCallerFactory(appRouter);
    await use({
      dependencies,
      database,
      callerFor: (user, session = { tokenHash: "", sessionId: randomUUID(), authenticatedAt: new Date() }) => {
        const context: Context = {
          ...dependencies,
          user,
          session: user && session,
          requestId: randomUUID(),
          clientAddress: "127.0.0.1",
          userAgent: undefined,
          origin: "http://localhost",
          isFromOwnPages: true,
          log: logger,
          setSessionToken: () => {},
        };
        return createCaller(context);
      },
      async openMailbox() {
        const mailbox = await openMailbox();
        servers.push(mailbox);
        dependencies.mail = createMail({ ...MAIL, smtpUrl: mailbox.url, log: logger });
        return mailbox;
      },
      async listen(options = {}) {
        const server = await createServer(dependencies, { logger, ...options });
        servers.push(server);
        await server.listen({ port: 0, host: "127.0.0.1" });
        return `${options.tls ? "https" : "http"}://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
      },
    });
    await dependencies.mail.close();
    for (const server of servers) await server.close();
    await reading.close();
    await dependencies.queue.stop({ graceSeconds: 1 });
    await dependencies.jobEvents.close();
  },
});

import type { AddressInfo } from "node:net";
import type { Engine } from "@groundwork/core";
import type { User } from "@groundwork/core/schemas";
import { createEngine, createReadingPool } from "@groundwork/core/node";
import { type DatabaseClient, listenForJobEvents, openJobQueue } from "@groundwork/db";
import { test as databaseTest } from "@groundwork/db/testing";
import { pino } from "pino";
import { createPasswords } from "../auth/passwords.ts";
import { createSessions } from "../auth/sessions.ts";
import type { Context, Dependencies } from "../context.ts";
import { appRouter } from "../router.ts";
import { createServer } from "../server.ts";
import { createCallerFactory } from "../trpc.ts";

// Loading the embedder takes a third of a second: once a file, not once a test.
let sharedEngine: Promise<Engine> | undefined;

export interface Api {
  dependencies: Dependencies;
  database: DatabaseClient;
  /** Calls procedures as this user, or as nobody. */
  callerFor(
    user: User | null,
  ): ReturnType<ReturnType<typeof createCallerFactory<(typeof appRouter)["_def"]["record"]>>>;
  /** A listening server's address; closed after the test. */
  listen(options?: { publicUrl?: string }): Promise<string>;
}

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
      engine: await (sharedEngine ??= createEngine({ engine: "builtin" })),
      sessions: createSessions(database, { secure: false }),
      passwords: await createPasswords(),
    };
    const servers: { close(): Promise<unknown> }[] = [];
    const createCaller = createCallerFactory(appRouter);
    await use({
      dependencies,
      database,
      callerFor: (user) => {
        const context: Context = {
          ...dependencies,
          user,
          tokenHash: null,
          requestId: "test",
          isFromOwnPages: true,
          log: logger,
          setSessionToken: () => {},
        };
        return createCaller(context);
      },
      async listen(options = {}) {
        const server = await createServer(dependencies, { logger, ...options });
        servers.push(server);
        await server.listen({ port: 0, host: "127.0.0.1" });
        return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
      },
    });
    for (const server of servers) await server.close();
    await reading.close();
    await dependencies.queue.stop({ graceSeconds: 1 });
    await dependencies.jobEvents.close();
  },
});

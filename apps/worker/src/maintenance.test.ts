import { test } from "@groundwork/db/testing";
import { pino } from "pino";
import { expect } from "vitest";
import { scheduleMaintenance } from "./maintenance.ts";

test("a worker that starts does the maintenance, and says in one line what it did", async ({ testDatabase }) => {
  const { promise: line, resolve } = Promise.withResolvers<string>();
  const maintenance = scheduleMaintenance({ url: testDatabase.maintenanceUrl, log: pino({}, { write: resolve }) });
  expect(JSON.parse(await line)).toMatchObject({
    msg: "maintenance done",
    partitionsMade: [],
    messagesDeleted: 0,
    messageKeysDeleted: 0,
    sessionsDeleted: 0,
    partitionsDropped: [],
    failed: [],
  });
  maintenance.stop();
});

test("a database that is away is an error in the log, not the worker's end", async () => {
  const { promise: line, resolve } = Promise.withResolvers<string>();
  const maintenance = scheduleMaintenance({
    url: "postgres://nobody@127.0.0.1:1/nowhere",
    log: pino({}, { write: resolve }),
  });
  expect(JSON.parse(await line)).toMatchObject({ level: 50, msg: "maintenance failed" });
  maintenance.stop();
});

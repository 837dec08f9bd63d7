import { Client } from "pg";
import { expect } from "vitest";
import { listenForJobEvents } from "./job-event-signals.ts";
import { JOB_EVENTS_CHANNEL } from "./job-transitions.ts";
import { test } from "./testing/index.ts";

test("after an outage of several tries there is one listening connection again, and it wakes", async ({
  testDatabase,
}) => {
  const name = new URL(testDatabase.adminUrl).pathname.slice(1);
  const elsewhere = new URL(testDatabase.adminUrl);
  elsewhere.pathname = "/postgres";
  const admin = new Client({ connectionString: elsewhere.href });
  await admin.connect();
  let failures = 0;
  let onThird = () => {};
  const thirdFailure = new Promise<void>((resolve) => (onThird = resolve));
  const signals = await listenForJobEvents({
    url: testDatabase.apiUrl,
    onError: () => {
      failures++;
      if (failures === 3) onThird();
    },
  });

  await admin.query(`alter database ${name} allow_connections false`);
  await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
  await thirdFailure;
  await admin.query(`alter database ${name} allow_connections true`);

  const listening = async () => {
    const { rowCount } = await admin.query(
      "select from pg_stat_activity where datname = $1 and application_name = 'groundwork-listen'",
      [name],
    );
    return rowCount;
  };
  await expect.poll(listening, { timeout: 20_000 }).toBe(1);
  const woken = signals.next("some-job", { timeoutSeconds: 20 });
  const sender = new Client({ connectionString: testDatabase.apiUrl });
  await sender.connect();
  await sender.query("select pg_notify($1, 'some-job')", [JOB_EVENTS_CHANNEL]);
  await woken;
  await sender.end();
  expect(await listening()).toBe(1);
  await signals.close();
  await expect.poll(listening, { timeout: 20_000 }).toBe(0);
  await admin.end();
});

import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { openMasterKeyring, readMasterKeys } from "@groundwork/core/node";
import { type DatabaseClient, createDatabaseClient } from "@groundwork/db";
import { TEST_MASTER_KEYS, type TestDatabase, test as databaseTest } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { createBrowser, fileForm, signUp } from "./testing/index.ts";

const PROCESSES = {
  api: "main.ts",
  worker: "../../../apps/worker/src/main.ts",
  rotate: "../../../scripts/keys-rotate.ts",
} as const;

/** Of the 100 rows that a rotation takes at once. */
const MORE_THAN_A_BATCH = 150;

const makeKey = (name: string) => createHash("sha256").update(name).digest("base64");

interface House {
  keyFile: string;
  /** The superuser. */
  admin: DatabaseClient["pool"];
  start(name: keyof typeof PROCESSES, options?: { args?: string[]; env?: Record<string, string> }): ChildProcess;
  /** A new API process: it has nothing in memory. */
  startApi(): Promise<string>;
  /** Runs `pnpm keys:rotate` to its end. @returns what it said */
  rotate(...args: string[]): Promise<{ exitCode: number | null; said: string }>;
  /** Master key version -> data keys. */
  countKeys(): Promise<Record<number, number>>;
}

/** The processes of the product, on a database and with a master key file of their own. */
const test = databaseTest.extend<{ house: House }>({
  house: async ({ testDatabase }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "master-key-"));
    const keyFile = path.join(folder, "master.key");
    await writeFile(keyFile, makeKey("first"));
    const adminClient = createDatabaseClient({ url: testDatabase.adminUrl, masterKeys: TEST_MASTER_KEYS });
    const admin = adminClient.pool;
    const started: ChildProcess[] = [];
    const start: House["start"] = (name, { args = [], env = {} } = {}) => {
      const child = fork(new URL(PROCESSES[name], import.meta.url), args, {
        env: {
          ...processEnv(testDatabase),
          ...("GROUNDWORK_MASTER_KEY" in env ? {} : { GROUNDWORK_MASTER_KEY_FILE: keyFile }),
          ...env,
        },
        silent: true,
      });
      started.push(child);
      return child;
    };
    await use({
      keyFile,
      admin,
      start,
      async startApi() {
        const [{ url }] = (await once(start("api"), "message")) as [{ url: string }];
        return url;
      },
      rotate: (...args) => runToEnd(start("rotate", { args })),
      async countKeys() {
        const { rows } = await admin.query<{ version: number; keys: number }>(
          "select master_version as version, count(*)::int as keys from user_keys group by 1",
        );
        return Object.fromEntries(rows.map(({ version, keys }) => [version, keys]));
      },
    });
    for (const child of started) child.kill("SIGKILL");
    await adminClient.close();
    await rm(folder, { recursive: true });
  },
});

function processEnv(database: TestDatabase) {
  return {
    PATH: process.env["PATH"],
    PORT: "0",
    DATABASE_URL: database.apiUrl,
    WORKER_DATABASE_URL: database.workerUrl,
    MAINTENANCE_DATABASE_URL: database.maintenanceUrl,
    LOG_LEVEL: "silent",
  };
}

async function runToEnd(child: ChildProcess): Promise<{ exitCode: number | null; said: string }> {
  let said = "";
  for (const output of [child.stdout!, child.stderr!]) output.on("data", (data) => (said += String(data)));
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, said };
}

/** Resolves at the first line that matches; fails when there is none. */
async function waitForLine(child: ChildProcess, wanted: RegExp): Promise<void> {
  for await (const line of createInterface({ input: child.stdout! })) if (wanted.test(line)) return;
  throw new Error(`it never said ${wanted}`);
}

async function addPerson(url: string): Promise<string> {
  const email = `${crypto.randomUUID()}@example.com`;
  const browser = createBrowser(url);
  expect((await signUp(browser, email)).error).toBeUndefined();
  await browser.call("uploads.create", { form: fileForm("%PDF-1.4\n%%EOF", `of ${email}.pdf`) });
  return email;
}

/** Signs in and reads what only their data key opens. */
async function readAsPerson(url: string, email: string): Promise<unknown> {
  const browser = createBrowser(url);
  const { error } = await browser.call("auth.signIn", { input: { email, password: "correct horse battery" } });
  expect(error).toBeUndefined();
  const { data } = await browser.call("uploads.list", { input: {}, query: true });
  return data.items.map(({ fileName }: { fileName: string }) => fileName);
}

/** Data keys of people who have nothing else, between the people of before and those to come. */
async function addKeys({ admin, keyFile }: House, { apiUrl, count }: { apiUrl: string; count: number }): Promise<void> {
  const client = createDatabaseClient({ url: apiUrl, masterKeys: openMasterKeyring({ file: keyFile }) });
  const ids = Array.from({ length: count }, (_, i) => 2000 + i);
  await Promise.all(ids.map((id) => client.asUser(id, async () => {})));
  await client.close();
  await admin.query("alter table users alter column id restart with 3000");
}

describe("a rotation of the master key", { timeout: 120_000 }, () => {
  test.for([
    { moment: "before the first data key", lockedId: 1001, line: /now holds version 2/, done: 0 },
    { moment: "half-way", lockedId: 2120, line: /^100 data keys/, done: 100 },
  ])(
    "ASVS 11.2.2, 13.3.4, I14: killed $moment goes on when run again; everybody can sign in all the time",
    async ({ lockedId, line, done }, { house, testDatabase }) => {
      const before = await house.startApi();
      const early = await addPerson(before);
      await addKeys(house, { apiUrl: testDatabase.apiUrl, count: MORE_THAN_A_BATCH });
      const late = await addPerson(before);
      // With nothing in memory, but the file as it is now.
      const running = await house.startApi();

      // A row that somebody holds stops the rotation where the test wants to look.
      const holder = await house.admin.connect();
      await holder.query("begin");
      await holder.query("select from user_keys where user_id = $1 for update", [lockedId]);
      const rotation = house.start("rotate");
      await waitForLine(rotation, line);
      for (const email of [early, late]) expect(await readAsPerson(running, email)).toEqual([`of ${email}.pdf`]);
      const during = await addPerson(running);
      rotation.kill("SIGKILL");
      await once(rotation, "close");
      await house.admin.query(
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'groundwork-keys'",
      );
      await holder.query("rollback");
      holder.release();

      expect(await house.countKeys()).toEqual({ 1: 152 - done, 2: done + 1 });
      const refused = await house.rotate("--retire");
      expect(refused).toMatchObject({ exitCode: 1, said: expect.stringContaining("still wrapped with version 1") });
      expect(readMasterKeys(house.keyFile).map(({ version }) => version)).toEqual([1, 2]);

      const resumed = await house.rotate();
      expect(resumed).toMatchObject({ exitCode: 0, said: expect.stringContaining("going on to version 2") });
      expect(await house.countKeys()).toEqual({ 2: 153 });
      expect(await house.rotate("--retire")).toMatchObject({ exitCode: 0, said: "retired: version 1\n" });
      expect(readMasterKeys(house.keyFile).map(({ version }) => version)).toEqual([2]);
      expect((await stat(house.keyFile)).mode & 0o777).toBe(0o600);

      // One that knows version 2 alone, and the one that runs since before.
      for (const url of [await house.startApi(), running]) {
        for (const email of [early, late, during]) expect(await readAsPerson(url, email)).toEqual([`of ${email}.pdf`]);
      }
    },
  );

  test("with the key in the environment wants the new version there first", async ({ house, testDatabase }) => {
    await addKeys(house, { apiUrl: testDatabase.apiUrl, count: MORE_THAN_A_BATCH });
    const rotateWith = (...lines: string[]) =>
      runToEnd(house.start("rotate", { env: { GROUNDWORK_MASTER_KEY: lines.join("\n") } }));
    const alone = await rotateWith(makeKey("first"));
    expect(alone).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining("add a version to GROUNDWORK_MASTER_KEY"),
    });
    const added = await rotateWith(`1 ${makeKey("first")}`, `2 ${makeKey("second")}`);
    expect(added).toMatchObject({ exitCode: 0, said: expect.stringContaining("150 data keys wrapped with version 2") });
    expect(await house.countKeys()).toEqual({ 2: 150 });
    expect(await readFile(house.keyFile, "utf8")).toBe(makeKey("first"));
  });
});

describe("ASVS 13.3.1: the API and the worker do not start", { timeout: 60_000 }, () => {
  test.for<[what: string, text: string, sentence: string]>([
    ["a placeholder for a master key", Buffer.alloc(32).toString("base64"), "one byte repeated"],
    ["one that does not open what is stored", makeKey("another"), "does not open the data key of user 2000"],
  ])("with %s, and say so", async ([, text, sentence], { house, testDatabase }) => {
    await addKeys(house, { apiUrl: testDatabase.apiUrl, count: 1 });
    await writeFile(house.keyFile, text);
    for (const { exitCode, said } of await Promise.all([
      runToEnd(house.start("api")),
      runToEnd(house.start("worker")),
    ])) {
      expect(said).toContain(sentence);
      expect(said).not.toContain(text);
      expect(exitCode).toBe(1);
    }
  });
});

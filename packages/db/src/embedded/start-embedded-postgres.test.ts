import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findPostmaster } from "./postmaster.ts";
import { isAlive } from "./processes.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./start-embedded-postgres.ts";
import { clusterDirOf } from "./layout.ts";

let dataDir: string;
let cluster: string;
let servers: EmbeddedPostgres[];

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir });
  servers.push(server);
  return server;
}

beforeEach(() => {
  // The server's account must get in, whoever runs the tests.
  dataDir = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), "embedded test "))), "data");
  spawnSync("chmod", ["755", path.dirname(dataDir)]);
  cluster = clusterDirOf(dataDir);
  servers = [];
});

afterEach(async () => {
  for (const server of servers) await server.stop();
  const left = findPostmaster(cluster);
  if (left?.state === "ours") await killServer(left.pid);
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
});

async function query<Row>(adminUrl: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** Every process of the server, its postmaster first. */
function processesOf(pid: number): number[] {
  const { stdout } = spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  return [pid, ...stdout.trim().split(/\s+/).map(Number)];
}

async function killServer(pid: number): Promise<void> {
  const pids = processesOf(pid);
  for (const each of pids) process.kill(each, "SIGKILL");
  await expect.poll(() => pids.some(isAlive), { timeout: 10_000 }).toBe(false);
}

function pidOf(): number {
  return findPostmaster(cluster)?.pid ?? expect.fail("no server");
}

/** A starter in a process of its own, alive until it is killed. */
async function startElsewhere(): Promise<{ starter: ChildProcess; attached: boolean }> {
  const source = `
    const { startEmbeddedPostgres } = await import(process.argv[1]);
    const server = await startEmbeddedPostgres({ dataDir: process.argv[2] });
    process.send({ attached: server.attached });
    setInterval(() => {}, 60_000);`;
  const module = new URL("./start-embedded-postgres.ts", import.meta.url).href;
  const starter = spawn(process.execPath, ["--input-type=module", "-e", source, module, dataDir], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [message] = (await once(starter, "message")) as [{ attached: boolean }];
  return { starter, attached: message.attached };
}

async function kill(starter: ChildProcess): Promise<void> {
  starter.kill("SIGKILL");
  await once(starter, "exit");
}

test("the first start makes a UTF-8 database in UTC that only this machine reaches, and a stop leaves no process", async () => {
  const server = await start();
  const pids = processesOf(pidOf());
  expect(server.attached).toBe(false);
  expect(new URL(server.adminUrl).hostname).toBe("127.0.0.1");
  const [settings] = await query(
    server.adminUrl,
    `select current_setting('server_encoding') as encoding, current_setting('timezone') as timezone,
       current_setting('listen_addresses') as addresses, current_setting('server_version_num')::int / 10000 as major`,
  );
  expect(settings).toEqual({ encoding: "UTF8", timezone: "UTC", addresses: "127.0.0.1", major: 18 });
  await server.stop();
  expect(server.isRunning()).toBe(false);
  // The postmaster takes its file away in its last moment, not after it.
  await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([]);
});

test("nobody gets in without the password", async () => {
  const url = new URL((await start()).adminUrl);
  url.password = "guess";
  await expect(query(url.href, "select 1")).rejects.toThrow("password authentication failed");
});

test("a second start attaches to the running server, and does not stop it while the first lives", async () => {
  const { starter, attached } = await startElsewhere();
  expect(attached).toBe(false);
  const server = await start();
  expect(server.attached).toBe(true);
  await server.stop();
  expect(server.isRunning()).toBe(true);
  await kill(starter);
});

test("a start after its starter was killed takes the server over, and stops it", async () => {
  const { starter } = await startElsewhere();
  await kill(starter);
  const server = await start();
  expect(server.attached).toBe(true);
  await server.stop();
  expect(server.isRunning()).toBe(false);
});

test("address and password stay the same from start to start", async () => {
  const first = await start();
  await first.stop();
  expect((await start()).adminUrl).toBe(first.adminUrl);
});

test("a server that was killed with all its processes comes back with every committed row", async () => {
  const first = await start();
  await query(first.adminUrl, "create table kept as select generate_series(1, 1000) as n");
  await killServer(pidOf());
  expect(first.isRunning()).toBe(false);
  const second = await start();
  expect(second.attached).toBe(false);
  expect(await query(second.adminUrl, "select count(*)::int as rows from kept")).toEqual([{ rows: 1000 }]);
});

test("a server whose postmaster alone was killed comes back, once its children have left", async () => {
  const first = await start();
  await query(first.adminUrl, "create table kept (n int)");
  process.kill(pidOf(), "SIGKILL");
  const second = await start();
  expect(await query(second.adminUrl, "select count(*)::int as rows from kept")).toEqual([{ rows: 0 }]);
});

test("a killed server comes back when its number belongs to another process by now", async () => {
  const first = await start();
  await query(first.adminUrl, "create table kept (n int)");
  await killServer(pidOf());
  const pidFile = path.join(cluster, "postmaster.pid");
  const [, ...rest] = readFileSync(pidFile, "utf8").split("\n");
  writeFileSync(pidFile, [process.pid, ...rest].join("\n"));
  expect(findPostmaster(cluster)?.state).toBe("replaced");
  const second = await start();
  expect(second.attached).toBe(false);
  expect(await query(second.adminUrl, "select count(*)::int as rows from kept")).toEqual([{ rows: 0 }]);
});

test("of several starters at once one starts the server, and the others attach", async () => {
  const started = await Promise.all([startElsewhere(), startElsewhere(), startElsewhere()]);
  expect(started.filter(({ attached }) => !attached)).toHaveLength(1);
  for (const { starter } of started) await kill(starter);
});

test("a start that fails says why, with the end of the server's log", async () => {
  const first = await start();
  await first.stop();
  writeFileSync(path.join(cluster, "postgresql.conf"), "no_such_setting = 1\n");
  await expect(start()).rejects.toThrow("no_such_setting");
});

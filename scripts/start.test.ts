import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { childrenOf } from "../e2e/children-of.ts";
import { type RunningProduct, makeDataFolder, startProduct } from "../e2e/start-product.ts";

/** Each test starts the product, and some start it twice. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 90_000 });
const PATIENCE = { timeout: 60_000 };

let folder: ReturnType<typeof makeDataFolder>;
let products: RunningProduct[];

beforeEach(() => {
  folder = makeDataFolder();
  products = [];
});

afterEach(async () => {
  for (const product of products) await product.stop();
  // One more start takes over what a killed one has left running, so that a failed test leaves nothing either.
  if (processesWith(folder.dataDir).length > 0) await (await start()).stop();
  folder.remove();
});

/** Without the web app: these tests are about processes. */
async function start(env: Record<string, string> = {}): Promise<RunningProduct> {
  const product = await startProduct({ dataDir: folder.dataDir, env: { GROUNDWORK_WEB_DIR: folder.dataDir, ...env } });
  products.push(product);
  return product;
}

/** Numbers of the processes whose command line holds a text. */
function processesWith(text: string): number[] {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => line.includes(text));
  return lines.map((line) => Number.parseInt(line, 10));
}

async function startWithChildren() {
  const product = await start();
  const { api, worker } = childrenOf(product);
  if (api === undefined || worker === undefined) return expect.fail(`no api or no worker:\n${product.output()}`);
  return { product, api, worker };
}

/** One that has ended but is not buried yet does not. */
function lives(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout !== "" && !stdout.startsWith("Z");
}

async function isReady(product: RunningProduct): Promise<boolean> {
  const response = await fetch(`${product.url}/ready`).catch(() => undefined);
  return response?.ok ?? false;
}

test("starts all of it, and one Ctrl-C ends all of it; a second start finds the same data", async () => {
  const { product, api, worker } = await startWithChildren();
  expect(await isReady(product)).toBe(true);
  expect(await product.stop()).toBe(0);
  expect([api, worker].filter(lives)).toEqual([]);
  await expect.poll(() => processesWith(folder.dataDir), PATIENCE).toEqual([]);
  const again = await start();
  expect(await isReady(again)).toBe(true);
  expect(again.output()).not.toContain("making its files");
});

test("brings back a worker, an API and a database that were killed", async () => {
  const { product, api, worker } = await startWithChildren();
  const [postmaster = 0] = processesWith(folder.dataDir);
  for (const pid of [worker, api, postmaster]) process.kill(pid, "SIGKILL");
  await expect.poll(() => product.output(), PATIENCE).toContain("PostgreSQL died; starting it again");
  await expect.poll(() => isReady(product), PATIENCE).toBe(true);
  await expect.poll(() => childrenOf(product).worker, PATIENCE).toBeDefined();
});

test("when it is killed itself, API and worker end, and the next start takes the database over", async () => {
  const { product, api, worker } = await startWithChildren();
  product.supervisor.kill("SIGKILL");
  await expect.poll(() => [api, worker].filter(lives), PATIENCE).toEqual([]);
  const next = await start();
  expect(next.output()).toContain("attached");
  expect(await next.stop()).toBe(0);
  await expect.poll(() => processesWith(folder.dataDir), PATIENCE).toEqual([]);
});

test("a taken port is named, with a way out, and nothing is started", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, "127.0.0.1", () => resolve((other.address() as AddressInfo).port)),
  );
  try {
    await expect(start({ PORT: String(port) })).rejects.toThrow(`port ${port} on 127.0.0.1 is taken`);
    expect(processesWith(folder.dataDir)).toEqual([]);
  } finally {
    other.close();
  }
});

test("an own server needs all its addresses, and the message says where to get them", async () => {
  const env = { DATABASE_URL: "postgres://chatapp@127.0.0.1:1/ai_chat" };
  await expect(start(env)).rejects.toThrow(/WORKER_DATABASE_URL.*pnpm db:setup/);
});

test("a lost master key stops the start", async () => {
  await (await start()).stop();
  rmSync(`${folder.dataDir}/master.key`);
  await expect(start()).rejects.toThrow("Put it back from your backup");
});

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readlinkSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { watchConnections } from "../testing/watch-connections.ts";
import { findReadingIsolation, toIsolatedCommand } from "./reading-isolation.ts";
import { CHILD_ARGUMENTS, startReadingProcess } from "./reading-process.ts";

const ASKING = fileURLToPath(new URL("../testing/ask-for-everything.ts", import.meta.url));
const HOLDING = fileURLToPath(new URL("../testing/hold-reading-process.ts", import.meta.url));
const WITHOUT_NAMESPACES = fileURLToPath(new URL("../testing/read-without-namespaces.ts", import.meta.url));
const UNSHARE = "unshare";
const timeout = 60_000;

const isPermitted = spawnSync(UNSHARE, ["--user", "--net", "true"]).status === 0;

interface Program {
  file?: string;
  arguments: readonly string[];
}

async function run({ file = process.execPath, arguments: words }: Program): Promise<Record<string, string>> {
  const child = spawn(file, words, { env: {} });
  let output = "";
  child.stdout.on("data", (piece: Buffer) => (output += piece.toString()));
  let errors = "";
  child.stderr.on("data", (piece: Buffer) => (errors += piece.toString()));
  await once(child, "close");
  expect(errors).toBe("");
  return JSON.parse(output) as Record<string, string>;
}

test("B18, B19, ASVS 1.3.6: a reading process reaches nobody, and no file but its own code", { timeout }, async () => {
  const { port, reached } = await watchConnections();
  // With the same arguments as a reading process, and another entry; in our network, so that JavaScript alone refuses.
  const answers = await run({ arguments: [...CHILD_ARGUMENTS.slice(0, -1), ASKING, String(port)] });
  const { refused, allowed, ...rest } = Object.groupBy(Object.keys(answers), (way) => answers[way] ?? "");
  expect(rest).toEqual({});
  expect(allowed).toEqual(["own code"]);
  expect(refused).toEqual(
    expect.arrayContaining(["socket", "fetch", "lookup", "datagram", "thread", "process", "write"]),
  );
  expect(reached).toEqual([]);
});

test("the network of a reading process is as far from ours as this system permits", { timeout }, async () => {
  expect(findReadingIsolation()).toBe(isPermitted ? "namespace" : "javascript");
  const reading = startReadingProcess();
  onTestFinished(() => reading.kill());
  if (!isPermitted) return;
  const ours = readlinkSync("/proc/self/ns/net");
  await expect.poll(() => readlinkSync(`/proc/${reading.pid}/ns/net`), { timeout }).not.toBe(ours);
  await expect.poll(() => readFileSync(`/proc/${reading.pid}/cmdline`, "utf8"), { timeout }).toMatch(/^[^\0]*node\0/);
  expect(readFileSync(`/proc/${reading.pid}/status`, "utf8")).toMatch(/^CapEff:\t0+$/m);
});

describe.runIf(isPermitted)("in a namespace", () => {
  test("B19: what JavaScript would not stop reaches nobody either", { timeout }, async () => {
    const { port, reached } = await watchConnections();
    onTestFinished(() => rmSync("/tmp/groundwork-was-here", { force: true }));
    const asking = toIsolatedCommand({ file: process.execPath, arguments: ["--no-warnings", ASKING, String(port)] });
    const answers = await run(asking);
    const ways = ["socket", "connect", "fetch"];
    expect(ways.map((way) => [way, answers[way]])).toEqual(ways.map((way) => [way, "refused"]));
    // So it was the namespace that refused.
    expect([answers["listen"], answers["process"], answers["read"]]).toEqual(["allowed", "allowed", "allowed"]);
    expect(reached).toEqual([]);
  });

  test.each([
    ["before", { level: "javascript", outcome: "document" }],
    ["after", { level: "namespace", outcome: "service_unavailable" }],
  ])("a system that has no more of them %s the first was tried makes it %j", { timeout }, async (when, expected) => {
    const asRoot = ["--user", "--map-root-user", process.execPath, "--no-warnings", WITHOUT_NAMESPACES, when];
    expect(await run({ file: UNSHARE, arguments: asRoot })).toEqual(expected);
  });
});

test.each(["idle", "busy"])("a reading process that is %s ends when its parent is killed", async (state) => {
  const parent: ChildProcess = spawn(process.execPath, [HOLDING, state], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void parent.kill("SIGKILL"));
  const [piece] = (await once(parent.stdout!, "data")) as [Buffer];
  const pid = Number(piece.toString());
  expect(isRunning(pid)).toBe(true);
  parent.kill("SIGKILL");
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

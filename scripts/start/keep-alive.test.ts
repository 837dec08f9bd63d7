import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type KeptProcess, keepAlive } from "./keep-alive.ts";

const PATIENCE = { timeout: 20_000 };

let folder: string;
let said: string[];
let kept: KeptProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "keep alive "));
  said = [];
});

afterEach(async () => {
  kept?.kill();
  await kept?.stop();
  rmSync(folder, { recursive: true });
});

/** Each start of the program leaves a line with its number in `starts`. */
function keep(source: string): KeptProcess {
  const program = path.join(folder, "program.mjs");
  writeFileSync(
    program,
    `import { appendFileSync } from "node:fs"; import { spawn } from "node:child_process";
     appendFileSync("starts", process.pid + "\\n"); setInterval(() => {}, 1000); ${source}`,
  );
  kept = keepAlive({
    name: "program",
    command: [program],
    cwd: folder,
    env: {},
    say: (line) => said.push(line),
    firstPauseMilliseconds: 1,
  });
  return kept;
}

const READY = "process.send({ ready: true, url: 'http://here' });";

function starts(): number[] {
  return readFileSync(path.join(folder, "starts"), "utf8").trim().split("\n").map(Number);
}

/** One that has ended but is not buried yet does not. */
function lives(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout !== "" && !stdout.startsWith("Z");
}

test("is ready when the program says so, and ends it on stop", async () => {
  const program = keep(`process.on("SIGTERM", () => process.exit(0)); ${READY}`);
  expect(await program.ready).toEqual({ ready: true, url: "http://here" });
  const [pid = 0] = starts();
  expect(lives(pid)).toBe(true);
  await program.stop();
  expect(lives(pid)).toBe(false);
});

test("starts a program again that was killed", async () => {
  await keep(READY).ready;
  process.kill(starts()[0] ?? 0, "SIGKILL");
  await expect.poll(() => starts().length, PATIENCE).toBe(2);
  expect(said).toEqual(["the program ended (SIGKILL); starting it again in 0.001 s"]);
});

test("waits twice as long before each next start of one that keeps dying", async () => {
  const program = keep("process.exit(3);");
  await expect(program.ready).rejects.toThrow("the program ended (3) before it was ready");
  await expect.poll(() => said.length, PATIENCE).toBeGreaterThanOrEqual(4);
  expect(said.slice(0, 4).map((line) => line.split(" in ")[1])).toEqual(["0.001 s", "0.002 s", "0.004 s", "0.008 s"]);
});

test("a restart ends it and starts it without a pause", async () => {
  const program = keep(READY);
  await program.ready;
  program.restart();
  await expect.poll(() => starts().length, PATIENCE).toBe(2);
  expect(said).toEqual([]);
});

test("a program that dies takes along what it had started", async () => {
  await keep(
    `const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
     appendFileSync("starts", child.pid + "\\n"); ${READY}`,
  ).ready;
  const [pid = 0, grandchild = 0] = starts();
  process.kill(pid, "SIGKILL");
  await expect.poll(() => lives(grandchild), PATIENCE).toBe(false);
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { CHILD_ARGUMENTS } from "./reading-process.ts";

const ASKING = fileURLToPath(new URL("../testing/ask-for-everything.ts", import.meta.url));
const HOLDING = fileURLToPath(new URL("../testing/hold-reading-process.ts", import.meta.url));

/** With the same arguments as a reading process, and another entry. */
async function runAsChild(entry: string, ...more: string[]): Promise<Record<string, string>> {
  const child = spawn(process.execPath, [...CHILD_ARGUMENTS.slice(0, -1), entry, ...more], { env: {} });
  let output = "";
  child.stdout.on("data", (piece: Buffer) => (output += piece.toString()));
  let errors = "";
  child.stderr.on("data", (piece: Buffer) => (errors += piece.toString()));
  await once(child, "close");
  expect(errors).toBe("");
  return JSON.parse(output) as Record<string, string>;
}

test("a reading process reaches nobody, and no file but its own code", { timeout: 30_000 }, async () => {
  const reached: string[] = [];
  const server = createServer(() => reached.push("a connection")).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const answers = await runAsChild(ASKING, String(port));
  const { refused, allowed, ...rest } = Object.groupBy(Object.keys(answers), (way) => answers[way] ?? "");
  expect(rest).toEqual({});
  expect(allowed).toEqual(["own code"]);
  expect(refused).toEqual(
    expect.arrayContaining(["socket", "fetch", "lookup", "datagram", "thread", "process", "write"]),
  );
  expect(reached).toEqual([]);
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

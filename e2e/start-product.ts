import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** A cold start builds the web app. */
const START_MILLISECONDS = 240_000;
const OUTPUT_CHARACTERS = 64_000;

export interface RunningProduct {
  /** Such as http://127.0.0.1:40123. */
  url: string;
  /** The supervisor; the API and the worker are its children. */
  supervisor: ChildProcess;
  /** The end of what all its processes printed. */
  output(): string;
  /** As Ctrl-C does. Resolves with the exit code when all has ended; the data stay. */
  stop(): Promise<number | null>;
}

/** A folder for the product's data that its database server can reach, whoever runs the tests. */
export function makeDataFolder(): { dataDir: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), "groundwork-walk-"));
  chmodSync(folder, 0o755);
  return { dataDir: path.join(folder, "data"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The whole product as `npm start` starts it, on a free port, with the built-in engine. */
export async function startProduct({
  dataDir,
  env = {},
}: {
  dataDir: string;
  env?: Record<string, string>;
}): Promise<RunningProduct> {
  let output = "";
  const supervisor = spawn(process.execPath, [path.join(root, "scripts/start.ts")], {
    cwd: root,
    // A group of its own, as a terminal gives it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...withoutSettings(process.env),
      GROUNDWORK_ENV_FILE: devNull,
      HOST: "127.0.0.1",
      PORT: "0",
      GROUNDWORK_DATA_DIR: dataDir,
      ...env,
    },
  });
  const collect = (piece: Buffer) => {
    output = (output + piece.toString()).slice(-OUTPUT_CHARACTERS);
  };
  supervisor.stdout?.on("data", collect);
  supervisor.stderr?.on("data", collect);
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`the product did not start: ${reason}\n${output}`));
    const timer = setTimeout(() => {
      supervisor.kill("SIGTERM");
      fail(`not ready within ${START_MILLISECONDS} ms`);
    }, START_MILLISECONDS);
    supervisor.once("message", (message: { url: string }) => {
      clearTimeout(timer);
      resolve(message.url);
    });
    supervisor.once("exit", (exitCode) => {
      clearTimeout(timer);
      fail(`exit code ${exitCode}`);
    });
  });
  return {
    url,
    supervisor,
    output: () => output,
    stop: async () => {
      if (supervisor.exitCode !== null || supervisor.signalCode !== null) return supervisor.exitCode;
      const exited = new Promise<number | null>((resolve) => supervisor.once("exit", resolve));
      supervisor.kill("SIGINT");
      return exited;
    },
  };
}

/** Nothing that someone has set for their own product may decide about this one. */
function withoutSettings(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(GROUNDWORK_|OPENAI_|S3_|SMTP_|.*DATABASE_URL$|PUBLIC_URL$|TRUSTED_PROXIES$|TLS_|NODE_ENV$|VITEST)/;
  return Object.fromEntries(Object.entries(source).filter(([name]) => !ours.test(name)));
}

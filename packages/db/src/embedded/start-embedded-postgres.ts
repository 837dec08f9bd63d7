import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import { prepareBinaries } from "./binaries.ts";
import { SUPERUSER, createCluster } from "./create-cluster.ts";
import { type ServerFiles, clusterDirOf, makeDataDir, serverFilesIn, serverHomeOf } from "./layout.ts";
import { choosePort } from "./port.ts";
import { findPostmaster, forgetPostmaster } from "./postmaster.ts";
import { findIdentity } from "./processes.ts";
import { runProgram } from "./run-program.ts";
import { type ServerAccount, canReach, findServerAccount } from "./server-account.ts";

export interface EmbeddedPostgresOptions {
  dataDir: string;
  log?: (line: string) => void;
  /** Server settings for this start, such as `{ fsync: "off" }` in tests. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** The superuser, on database "postgres". */
  adminUrl: string;
  /** True: it was running already. */
  attached: boolean;
  /** Whether the server we know still lives. */
  isRunning(): boolean;
  /** Stops the server if it is ours: we started it, or took it over from a process that died. */
  stop(): Promise<void>;
}

interface Server {
  files: ServerFiles;
  binDir: string;
  account: ServerAccount | null;
  settings: Record<string, string>;
  log: (line: string) => void;
}

/** Recovery after a kill replays what was not yet in the tables; this much is never met on one machine. */
const START_SECONDS = 120;
const POLL_MILLISECONDS = 100;
const LOG_BYTES = 10e6;

/**
 * Starts the PostgreSQL that comes with us, or attaches to it where it runs already. Files and password are made on
 * the first start. One that was killed recovers by itself.
 *
 * @throws with the end of the server's log, when it doesn't come up.
 */
export async function startEmbeddedPostgres({
  log = () => {},
  settings = {},
  ...options
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = makeDataDir(options.dataDir);
  const account = findServerAccount(clusterDirOf(dataDir));
  if (account && !canReach(account, dataDir)) {
    throw new Error(
      `PostgreSQL does not run as root, and its account (uid ${account.uid}) can't enter ${dataDir}. ` +
        "Set GROUNDWORK_DATA_DIR to a folder that it can enter.",
    );
  }
  const files = serverFilesIn(serverHomeOf(dataDir));
  const server: Server = { files, binDir: prepareBinaries({ dataDir, account }), account, settings, log };
  if (!existsSync(files.cluster)) {
    log(`PostgreSQL: making its files in ${files.home}`);
    await createCluster(server);
  }
  const attached = (await startOrAttach(server)) === "attached";
  const me = findIdentity(process.pid);
  if (!attached || !hasLivingOwner(files)) writeFileSync(files.owner, String(me), { mode: 0o600 });
  return {
    adminUrl: adminUrlOf(files),
    attached,
    isRunning: () => findPostmaster(files.cluster)?.state === "ours",
    stop: async () => {
      if (readFileSync(files.owner, "utf8") === me) await stopServer(server);
    },
  };
}

async function startOrAttach(server: Server): Promise<"started" | "attached"> {
  const { files, log } = server;
  const deadline = Date.now() + START_SECONDS * 1_000;
  let failure = "it does not answer";
  for (;;) {
    const postmaster = findPostmaster(files.cluster);
    if (postmaster?.state === "ours") {
      // It may be starting, or stopping: then the next look finds another state.
      if (postmaster.port !== null && (await answers(files))) return "attached";
    } else {
      if (postmaster) log("PostgreSQL: it was killed; recovering");
      if (postmaster?.state === "replaced") forgetPostmaster(files.cluster, postmaster.pid);
      const started = await tryStart(server);
      if (started.exitCode === 0) return "started";
      failure = started.output.trim();
      // Someone else was faster, or children of a killed server are still leaving: both pass.
      const passing = findPostmaster(files.cluster)?.state === "ours" || logTail(files).includes("is still in use");
      if (!passing) break;
    }
    if (Date.now() > deadline) break;
    await delay(POLL_MILLISECONDS);
  }
  throw new Error(`PostgreSQL did not start: ${failure}\nThe end of ${files.log}:\n${logTail(files)}`);
}

async function tryStart(server: Server) {
  const { files, binDir, account, settings } = server;
  if ((statSync(files.log, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES)
    renameSync(files.log, `${files.log}.old`);
  const options = [
    `-p ${await choosePort(files.port)}`,
    ...Object.entries(settings).map(([key, value]) => `-c ${key}=${value}`),
  ];
  return runProgram(
    path.join(binDir, "pg_ctl"),
    ["start", "-w", "-t", String(START_SECONDS), "-D", files.cluster, "-l", files.log, "-o", options.join(" ")],
    account,
  );
}

async function stopServer({ files, binDir, account, log }: Server): Promise<void> {
  if (findPostmaster(files.cluster)?.state !== "ours") return;
  // "fast" ends the sessions and writes everything down; "immediate" leaves a recovery for the next start.
  for (const mode of ["fast", "immediate"]) {
    const { exitCode, output } = await runProgram(
      path.join(binDir, "pg_ctl"),
      ["stop", "-w", "-t", "30", "-m", mode, "-D", files.cluster],
      account,
    );
    if (exitCode === 0 || findPostmaster(files.cluster)?.state !== "ours") return;
    log(`PostgreSQL: ${mode} stop failed: ${output.trim()}`);
  }
}

/** Logs in, which proves that the server on that port holds our files: nobody else knows the password. */
async function answers(files: ServerFiles): Promise<boolean> {
  const client = new Client({ connectionString: adminUrlOf(files), connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "28P01") {
      throw new Error(`PostgreSQL in ${files.cluster} runs, but refuses the password in ${files.password}`, {
        cause: error,
      });
    }
    return false;
  } finally {
    await client.end();
  }
}

function adminUrlOf(files: ServerFiles): string {
  const password = readFileSync(files.password, "utf8").trim();
  const port = findPostmaster(files.cluster)?.port ?? Number.parseInt(readFileSync(files.port, "utf8"), 10);
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
}

function hasLivingOwner(files: ServerFiles): boolean {
  if (!existsSync(files.owner)) return false;
  const owner = readFileSync(files.owner, "utf8");
  return findIdentity(Number.parseInt(owner, 10)) === owner;
}

function logTail(files: ServerFiles): string {
  if (!existsSync(files.log)) return "";
  return readFileSync(files.log, "utf8").trimEnd().split("\n").slice(-12).join("\n");
}

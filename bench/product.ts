import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type MasterKeyring, openMasterKeyring } from "@groundwork/core/node";
import { startEmbeddedPostgres } from "@groundwork/db/embedded";
import { migrate, provision } from "@groundwork/db/setup";
import type { DatabaseUrls } from "@groundwork/db/setup";

export interface BenchProduct extends AsyncDisposable {
  urls: DatabaseUrls;
  /** A second database beside the first, migrated. */
  addDatabase(name: string): Promise<DatabaseUrls>;
  masterKeys: MasterKeyring;
  /** A real API process. @param options - another environment than the product's, and options of Node */
  startApi(options?: StartOptions): Promise<string>;
  /** A real worker process. */
  startWorker(options?: StartOptions): Promise<ChildProcess>;
}

interface StartOptions {
  env?: Record<string, string>;
  nodeOptions?: string[];
}

/** The product on an embedded PostgreSQL of its own, in a temporary folder; everything is gone afterwards. */
export async function startProduct(): Promise<BenchProduct> {
  const folder = await mkdtemp(path.join(tmpdir(), "groundwork-bench-"));
  // As root PostgreSQL runs under another account, which must be able to enter.
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder });
  const keyFile = path.join(folder, "bench.key");
  await writeFile(keyFile, randomBytes(32).toString("base64"));
  const passwords = { owner: "o", chatapp: "c", worker: "w", maintenance: "m" };
  const addDatabase = async (databaseName?: string) => {
    const added = await provision({ adminUrl: server.adminUrl, passwords, databaseName });
    await migrate(added.migrationUrl);
    return added;
  };
  const urls = await addDatabase();
  const children: ChildProcess[] = [];

  async function start(
    script: string,
    { env, nodeOptions = [] }: StartOptions = {},
  ): Promise<{ child: ChildProcess; url: string | undefined }> {
    const child = fork(new URL(script, import.meta.url), {
      execArgv: nodeOptions,
      env: {
        PATH: process.env["PATH"],
        PORT: "0",
        DATABASE_URL: urls.apiUrl,
        WORKER_DATABASE_URL: urls.workerUrl,
        MAINTENANCE_DATABASE_URL: urls.maintenanceUrl,
        GROUNDWORK_MASTER_KEY_FILE: keyFile,
        LOG_LEVEL: "error",
        ...env,
      },
    });
    children.push(child);
    const [message] = (await once(child, "message")) as [{ url?: string }];
    return { child, url: message.url };
  }

  return {
    urls,
    masterKeys: openMasterKeyring({ file: keyFile }),
    addDatabase,
    startApi: async (options) => (await start("../packages/api/src/main.ts", options)).url!,
    startWorker: async (options) => (await start("../apps/worker/src/main.ts", options)).child,
    async [Symbol.asyncDispose]() {
      for (const child of children) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill("SIGTERM");
        await once(child, "exit");
      }
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

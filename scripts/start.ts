// What `npm start` and `pnpm dev` run: PostgreSQL, the API (which serves the web app) and the worker, kept alive until
// a signal comes.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chooseDataDir, makeDataDir } from "@groundwork/db/embedded";
import { buildWeb } from "./start/build-web.ts";
import { choosePort } from "./start/choose-port.ts";
import { childEnv } from "./start/child-env.ts";
import { type OpenDatabase, openDatabase } from "./start/open-database.ts";
import { type KeptProcess, keepAlive } from "./start/keep-alive.ts";
import { chooseMasterKey } from "./start/secrets.ts";
import { onStopSignal } from "./start/stop-signals.ts";
import { watchSources } from "./start/watch-sources.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const watch = process.argv.includes("--watch");
const say = (line: string) => console.log(`groundwork: ${line}`);

const kept: KeptProcess[] = [];
const stopped = new AbortController();
let opening: Promise<OpenDatabase> | undefined;
let stopping: Promise<never> | undefined;

function stop(exitCode: number): Promise<never> {
  stopping ??= (async () => {
    say("stopping");
    stopped.abort();
    await Promise.all(kept.map((each) => each.stop()));
    // A database that is just being opened is waited for: nothing may stay behind.
    const database = await opening?.catch(() => undefined);
    await database?.close();
    say("stopped");
    process.exit(exitCode);
  })();
  return stopping;
}

onStopSignal({
  onFirst: () => void stop(0),
  onSecond: () => {
    say("stopping at once");
    for (const each of kept) each.kill();
  },
});

async function start(): Promise<void> {
  const envFile = path.resolve(root, process.env["GROUNDWORK_ENV_FILE"] ?? ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const host = process.env["HOST"] ?? "127.0.0.1";
  const port = await choosePort({ host, port: Number(process.env["PORT"] ?? 3000) });

  const chosen = chooseDataDir({ configured: process.env["GROUNDWORK_DATA_DIR"], repositoryRoot: root });
  if (chosen.note) say(chosen.note);
  const dataDir = makeDataDir(chosen.dataDir);
  const masterKey = chooseMasterKey({ dataDir, env: process.env, say });
  const builtElsewhere = process.env["GROUNDWORK_WEB_DIR"];
  const webDir = builtElsewhere ?? path.join(root, "apps/web/dist");
  if (!watch && builtElsewhere === undefined) await buildWeb({ root, say, signal: stopped.signal });
  if (stopping) return;

  opening = openDatabase({ dataDir, say });
  const database = await opening;
  if (stopping) return;

  const shared = { ...masterKey, NODE_ENV: watch ? "development" : "production" };
  const api = keepAlive({
    name: "api",
    command: [path.join(root, "packages/api/src/main.ts")],
    env: childEnv({
      ...shared,
      HOST: host,
      PORT: String(port),
      DATABASE_URL: database.urls.apiUrl,
      GROUNDWORK_WEB_DIR: webDir,
      GROUNDWORK_ERASURE_LEDGER_FILE:
        process.env["GROUNDWORK_ERASURE_LEDGER_FILE"] ?? path.join(dataDir, "erasures.jsonl"),
    }),
    say,
  });
  const worker = keepAlive({
    name: "worker",
    command: [path.join(root, "apps/worker/src/main.ts")],
    env: childEnv({
      ...shared,
      WORKER_DATABASE_URL: database.urls.workerUrl,
      MAINTENANCE_DATABASE_URL: database.urls.maintenanceUrl,
      GROUNDWORK_AUDIT_HEAD_FILE: process.env["GROUNDWORK_AUDIT_HEAD_FILE"] ?? path.join(dataDir, "audit-heads.jsonl"),
    }),
    say,
  });
  kept.push(api, worker);
  if (watch) {
    const web = path.join(root, "apps/web");
    const apiUrl = `http://${host}:${port}`;
    const vite = [path.join(web, "node_modules/vite/bin/vite.js"), "--host", "127.0.0.1"];
    kept.push(keepAlive({ name: "web", command: vite, cwd: web, env: childEnv({ API_URL: apiUrl }), say }));
    const sources = (folders: string[]) => folders.map((folder) => path.join(root, folder, "src"));
    watchSources(sources(["packages/core", "packages/db", "packages/api"]), () => api.restart());
    watchSources(sources(["packages/core", "packages/db", "apps/worker"]), () => worker.restart());
  }
  const [{ url }] = await Promise.all([api.ready, worker.ready]);
  say(watch ? "ready; the page is at the address that vite names" : `ready at ${url}`);
  process.send?.({ ready: true, url });
}

try {
  await start();
} catch (error) {
  // A stop in the middle of the start makes its steps fail; that is no news.
  if (!stopping) say(error instanceof Error ? error.message : String(error));
  await stop(1);
}

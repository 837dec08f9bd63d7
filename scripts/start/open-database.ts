import { type EmbeddedPostgres, startEmbeddedPostgres } from "@groundwork/db/embedded";
import { type DatabaseUrls, migrate, provision } from "@groundwork/db/setup";
import { preparePasswords } from "./secrets.ts";

const WATCH_MILLISECONDS = 2_000;

/** The variables of an own server, and what they stand for. */
const VARIABLES = {
  apiUrl: "DATABASE_URL",
  workerUrl: "WORKER_DATABASE_URL",
  maintenanceUrl: "MAINTENANCE_DATABASE_URL",
  migrationUrl: "MIGRATION_DATABASE_URL",
} as const satisfies Record<keyof DatabaseUrls, string>;

export interface OpenDatabase {
  urls: DatabaseUrls;
  close(): Promise<void>;
}

/** A migrated database: on the server that DATABASE_URL names, else on the embedded one. */
export async function openDatabase({
  dataDir,
  say,
}: {
  dataDir: string;
  say: (line: string) => void;
}): Promise<OpenDatabase> {
  const ownUrls = readOwnUrls();
  if (ownUrls) {
    await bringUpToDate(ownUrls, say);
    return { urls: ownUrls, close: async () => {} };
  }
  let server = await startEmbeddedPostgres({ dataDir, log: say });
  say(server.attached ? "PostgreSQL runs already; attached" : "PostgreSQL runs");
  const close = keepRunning({ get: () => server, set: (next) => (server = next), dataDir, say });
  try {
    const urls = await provision({ adminUrl: server.adminUrl, passwords: preparePasswords(dataDir) });
    await bringUpToDate(urls, say);
    return { urls, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @throws when some are set but not all */
function readOwnUrls(): DatabaseUrls | undefined {
  if (!process.env[VARIABLES.apiUrl]) return undefined;
  const missing = Object.values(VARIABLES).filter((name) => !process.env[name]);
  if (missing.length > 0) {
    throw new Error(
      `DATABASE_URL is set, but not ${missing.join(", ")}: \`pnpm db:setup ADMIN_URL\` makes and prints them`,
    );
  }
  const entries = Object.entries(VARIABLES).map(([key, name]) => [key, process.env[name]]);
  return Object.fromEntries(entries) as DatabaseUrls;
}

async function bringUpToDate(urls: DatabaseUrls, say: (line: string) => void): Promise<void> {
  const names = await migrate(urls.migrationUrl);
  if (names.length > 0) say(`migrated: ${names.join(", ")}`);
}

/** Starts the server again when it dies under us; it keeps its port, so the others find it again. */
function keepRunning({
  get,
  set,
  dataDir,
  say,
}: {
  get: () => EmbeddedPostgres;
  set: (server: EmbeddedPostgres) => void;
  dataDir: string;
  say: (line: string) => void;
}): () => Promise<void> {
  let restarting: Promise<void> | undefined;
  const look = () => {
    if (restarting !== undefined || get().isRunning()) return;
    say("PostgreSQL died; starting it again");
    restarting = startEmbeddedPostgres({ dataDir, log: say })
      .then(set, (error: unknown) => say(String(error)))
      .finally(() => (restarting = undefined));
  };
  const timer = setInterval(look, WATCH_MILLISECONDS);
  return async () => {
    clearInterval(timer);
    await restarting;
    await get().stop();
  };
}

// `pnpm db:setup ADMIN_URL [--write FOLDER]`: makes Groundwork's roles, database and tables on a PostgreSQL of your own,
// and prints the environment to start with, or writes it into a folder. The administrator's URL may also come from
// ADMIN_DATABASE_URL, where other users of the machine can't see it.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type DatabaseUrls, migrate, provision } from "@groundwork/db/setup";
import { makePasswords, prepareMasterKey, preparePasswords } from "./start/secrets.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: "string" } } });
const adminUrl = positionals[0] ?? process.env["ADMIN_DATABASE_URL"];
if (adminUrl === undefined) {
  console.error("usage: pnpm db:setup postgres://ADMIN:PASSWORD@HOST:5432/postgres [--write FOLDER]");
  process.exit(2);
}

try {
  if (values.write === undefined) await print(adminUrl);
  else await write(adminUrl, path.resolve(values.write));
} catch (error) {
  console.error(`The database could not be set up: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** Nothing is kept here, so passwords are new each time. */
async function print(admin: string): Promise<void> {
  const urls = await provision({ adminUrl: admin, passwords: makePasswords() });
  await migrate(urls.migrationUrl);
  console.log(Object.values(toVariables(urls)).flat().join("\n"));
}

async function write(admin: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  prepareMasterKey({ dataDir: folder, configured: undefined, say: console.log });
  const urls = await provision({ adminUrl: admin, passwords: preparePasswords(folder) });
  await migrate(urls.migrationUrl);
  for (const [part, lines] of Object.entries(toVariables(urls))) {
    writeFileSync(path.join(folder, `${part}.env`), `${lines.join("\n")}\n`, { mode: 0o600 });
  }
}

/** The lines each part needs. */
function toVariables(urls: DatabaseUrls) {
  return {
    api: [`DATABASE_URL=${urls.apiUrl}`],
    worker: [`WORKER_DATABASE_URL=${urls.workerUrl}`, `MAINTENANCE_DATABASE_URL=${urls.maintenanceUrl}`],
    migration: [`MIGRATION_DATABASE_URL=${urls.migrationUrl}`],
  };
}

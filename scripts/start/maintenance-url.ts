import { existsSync } from "node:fs";
import path from "node:path";
import { chooseDataDir } from "@groundwork/db/embedded";
import { openDatabase } from "./open-database.ts";

/** For what an operator runs by hand: the maintenance role's address, of an own server or of the embedded one. */
export async function withMaintenanceUrl<T>(
  root: string,
  work: (url: string, dataDir: string) => Promise<T>,
): Promise<T> {
  const envFile = path.resolve(root, process.env["GROUNDWORK_ENV_FILE"] ?? ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const { dataDir } = chooseDataDir({ configured: process.env["GROUNDWORK_DATA_DIR"], repositoryRoot: root });
  const ownUrl = process.env["MAINTENANCE_DATABASE_URL"];
  if (ownUrl !== undefined) return work(ownUrl, dataDir);
  const database = await openDatabase({ dataDir, say: () => {} });
  try {
    return await work(database.urls.maintenanceUrl, dataDir);
  } finally {
    await database.close();
  }
}

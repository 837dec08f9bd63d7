// `pnpm keys:rotate [--retire]`: a new master key takes over while everything runs. Adds a version to the file, then
// wraps every user's data key with it. Killed at any point it is run again, and goes on. `--retire` takes the versions
// that no data key needs any more out of the file. With the key in the environment: add a version there, restart, then
// run this. How to, and which backups still want an old version: docs/security.md.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { addMasterKeyVersion, openMasterKeyring, readMasterKeys, removeMasterKeyVersions } from "@groundwork/core/node";
import { chooseDataDir } from "@groundwork/db/embedded";
import { type KeyRotation, runKeyRotation } from "@groundwork/db/setup";
import { openDatabase } from "./start/open-database.ts";

const { values: options } = parseArgs({ options: { retire: { type: "boolean", default: false } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line: string) => console.log(line);

/** Where the master key is: one of the two. */
interface KeySource {
  file?: string | undefined;
  text?: string | undefined;
}

async function rotate(rotation: KeyRotation, source: KeySource): Promise<void> {
  const masterKeys = openMasterKeyring(source);
  const before = masterKeys.newest().version;
  const behind = [...(await rotation.countByMasterVersion()).keys()].filter((version) => version !== before);
  if (behind.length > 0) say(`going on to version ${before}, which does not wrap every data key yet`);
  else if (source.file === undefined)
    throw new Error(
      `every data key is wrapped with version ${before}; add a version to GROUNDWORK_MASTER_KEY, restart, then run this`,
    );
  else say(`${source.file} now holds version ${addMasterKeyVersion(source.file)} too: keep a copy of it now`);
  const rewrapped = await rotation.rewrap(masterKeys, (count) => say(`${count} data keys wrapped anew`));
  say(`done: ${rewrapped} data keys wrapped with version ${masterKeys.newest().version}`);
}

async function retire(rotation: KeyRotation, { file }: KeySource): Promise<void> {
  if (file === undefined)
    throw new Error("take the line out of GROUNDWORK_MASTER_KEY yourself, once no data key needs it");
  await rotation.withMasterVersionsInUse((inUse) => {
    const old = readMasterKeys(file)
      .slice(0, -1)
      .map(({ version }) => version);
    const needed = old.filter((version) => inUse.includes(version));
    if (needed.length > 0)
      throw new Error(`data keys are still wrapped with version ${needed.join(", ")}: run \`pnpm keys:rotate\` first`);
    removeMasterKeyVersions(file, old);
    say(old.length === 0 ? "there is no older version to retire" : `retired: version ${old.join(", ")}`);
  });
}

async function main(): Promise<void> {
  const envFile = path.resolve(root, process.env["GROUNDWORK_ENV_FILE"] ?? ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const env = process.env;
  const text = env["GROUNDWORK_MASTER_KEY"] || undefined;
  const { dataDir } = chooseDataDir({ configured: env["GROUNDWORK_DATA_DIR"], repositoryRoot: root });
  const file = env["GROUNDWORK_MASTER_KEY_FILE"] ?? (text === undefined ? path.join(dataDir, "master.key") : undefined);
  const ownUrl = env["MAINTENANCE_DATABASE_URL"];
  const database = ownUrl === undefined ? await openDatabase({ dataDir, say }) : undefined;
  try {
    const url = ownUrl ?? database!.urls.maintenanceUrl;
    await runKeyRotation(url, (rotation) => (options.retire ? retire : rotate)(rotation, { file, text }));
  } finally {
    await database?.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`The keys were not rotated: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROLES, type RoleKey, type RolePasswords } from "@groundwork/db/setup";

const MASTER_KEY_BYTES = 32;

/**
 * The file with the key that wraps every user's data key; made on the first start.
 *
 * @throws when a configured file is missing, or ours is gone although there is data: a new key could not open it.
 */
export function prepareMasterKey({
  dataDir,
  configured,
  say,
}: {
  dataDir: string;
  configured: string | undefined;
  say: (line: string) => void;
}): string {
  if (configured) {
    if (!existsSync(configured)) throw new Error(`GROUNDWORK_MASTER_KEY_FILE: there is no ${configured}`);
    return path.resolve(configured);
  }
  const file = path.join(dataDir, "master.key");
  if (existsSync(file)) return file;
  if (existsSync(passwordFileIn(dataDir))) {
    throw new Error(`${file} is missing, and without it nobody can read what is stored. Put it back from your backup.`);
  }
  writeSecret(file, randomBytes(MASTER_KEY_BYTES).toString("base64"));
  say(`WARNING: made ${file}, the only key to what people will store: if it is lost, all of that is lost, for ever`);
  say("keep a copy of it now, apart from the database's backups: who has both can read everything (docs/security.md)");
  return file;
}

/** What the API and the worker are told of the master key. @throws as `prepareMasterKey`, and when told both ways */
export function chooseMasterKey({
  dataDir,
  env,
  say,
}: {
  dataDir: string;
  env: Record<string, string | undefined>;
  say: (line: string) => void;
}): Record<string, string> {
  const { GROUNDWORK_MASTER_KEY: text, GROUNDWORK_MASTER_KEY_FILE: configured } = env;
  if (text && configured) throw new Error("set GROUNDWORK_MASTER_KEY_FILE or GROUNDWORK_MASTER_KEY, not both");
  if (text) return { GROUNDWORK_MASTER_KEY: text };
  return { GROUNDWORK_MASTER_KEY_FILE: prepareMasterKey({ dataDir, configured, say }) };
}

/** The passwords of the database roles, made on the first call. */
export function preparePasswords(dataDir: string): RolePasswords {
  const file = passwordFileIn(dataDir);
  if (!existsSync(file)) writeSecret(file, JSON.stringify(makePasswords()));
  return JSON.parse(readFileSync(file, "utf8")) as RolePasswords;
}

export function makePasswords(): RolePasswords {
  const made = (Object.keys(ROLES) as RoleKey[]).map((key) => [key, randomBytes(24).toString("base64url")]);
  return Object.fromEntries(made) as RolePasswords;
}

function passwordFileIn(dataDir: string): string {
  return path.join(dataDir, "database-passwords.json");
}

/** Whole or not at all, readable by us alone, and never over one that another starter has just made. */
function writeSecret(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
}

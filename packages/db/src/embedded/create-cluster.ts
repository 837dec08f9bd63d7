import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type ServerFiles, serverFilesIn } from "./layout.ts";
import { runProgram } from "./run-program.ts";
import type { ServerAccount } from "./server-account.ts";

export const SUPERUSER = "postgres";

/**
 * Byte order and the database's own Unicode tables: the same on every machine, and no system update can change an
 * index under us.
 */
const LOCALE = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--encoding=UTF8"];

const SETTINGS = `
# Groundwork: this machine only, by password.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
timezone = 'UTC'
log_timezone = 'UTC'
`;

/**
 * Makes the server's files. All of them appear at once, under their final name: a start that is cut short leaves
 * nothing half made, and of two starters the first to finish wins.
 */
export async function createCluster({
  files,
  binDir,
  account,
}: {
  files: ServerFiles;
  binDir: string;
  account: ServerAccount | null;
}): Promise<void> {
  const home = mkdtempSync(`${files.home}.new-`);
  const draft = serverFilesIn(home);
  try {
    chmodSync(home, account === null ? 0o700 : 0o711);
    for (const folder of [draft.cluster, path.dirname(draft.log)]) {
      mkdirSync(folder, { mode: 0o700 });
      if (account) chownSync(folder, account.uid, account.gid);
    }
    const password = randomBytes(24).toString("base64url");
    writeFileSync(draft.password, password, { mode: 0o600 });
    await initialise({ draft, binDir, account });
    // initdb read it as the server's account; from now on it is ours alone.
    if (account) chownSync(draft.password, 0, 0);
    appendFileSync(path.join(draft.cluster, "postgresql.conf"), SETTINGS);
    renameSync(home, files.home);
  } catch (error) {
    if (!existsSync(files.cluster)) throw error;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function initialise({
  draft,
  binDir,
  account,
}: {
  draft: ServerFiles;
  binDir: string;
  account: ServerAccount | null;
}): Promise<void> {
  if (account) chownSync(draft.password, account.uid, account.gid);
  const { exitCode, output } = await runProgram(
    path.join(binDir, "initdb"),
    ["-D", draft.cluster, "-U", SUPERUSER, `--pwfile=${draft.password}`, "--auth=scram-sha-256", ...LOCALE],
    account,
  );
  if (exitCode !== 0) throw new Error(`PostgreSQL's files could not be made in ${draft.cluster}:\n${output.trim()}`);
}

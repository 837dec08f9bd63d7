import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** The Unix account a server runs under. PostgreSQL refuses to run as root. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/**
 * Null: our own account will do. As root it is the owner of the files that are there already, else `nobody`, who exists
 * on every Unix and owns nothing.
 *
 * @param clusterDir - the server's files, which need not exist yet.
 */
export function findServerAccount(clusterDir: string): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return { uid: askId("-u"), gid: askId("-g") };
}

function askId(flag: "-u" | "-g"): number {
  const { stdout, status } = spawnSync("id", [flag, "nobody"], { encoding: "utf8" });
  const id = Number.parseInt(stdout, 10);
  if (status !== 0 || Number.isNaN(id)) {
    throw new Error(
      "PostgreSQL does not run as root, and there is no account `nobody` to run it under. Set DATABASE_URL.",
    );
  }
  return id;
}

/**
 * Whether the account may enter a folder, or run a file. Tried, not reasoned from mode bits: access lists and mounts
 * count too.
 */
export function canReach(account: ServerAccount | null, path: string): boolean {
  const { status } = spawnSync("/bin/sh", ["-c", 'test -r "$1" && test -x "$1"', "sh", path], {
    cwd: "/",
    stdio: "ignore",
    ...account,
  });
  return status === 0;
}

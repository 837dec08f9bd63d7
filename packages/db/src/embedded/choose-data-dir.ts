import { createHash } from "node:crypto";
import path from "node:path";
import { clusterDirOf } from "./layout.ts";
import { canReach, findServerAccount } from "./server-account.ts";

const SYSTEM_FOLDER = "/var/lib/groundwork";

/**
 * Where this installation keeps its data: the configured folder, else `.data` in the repository. As root the server
 * runs under another account, which may not get into the repository (one in /root, say): then a folder of its own
 * under /var/lib/groundwork, named after the repository so that two of them never share one.
 *
 * @returns `note`: what to tell the person, when the place is not the expected one.
 */
export function chooseDataDir({ configured, ...options }: { configured: string | undefined; repositoryRoot: string }): {
  dataDir: string;
  note: string | null;
} {
  const repositoryRoot = path.resolve(options.repositoryRoot);
  if (configured) return { dataDir: path.resolve(repositoryRoot, configured), note: null };
  const dataDir = path.join(repositoryRoot, ".data");
  const account = findServerAccount(clusterDirOf(dataDir));
  if (account === null || canReach(account, repositoryRoot)) return { dataDir, note: null };
  const name = createHash("sha256").update(repositoryRoot).digest("hex").slice(0, 12);
  const systemDir = path.join(SYSTEM_FOLDER, name);
  return {
    dataDir: systemDir,
    note: `Data is kept in ${systemDir}: only root can enter ${repositoryRoot}, and PostgreSQL does not run as root.`,
  };
}

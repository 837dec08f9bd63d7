import { chmodSync, mkdirSync, realpathSync } from "node:fs";
import path from "node:path";

/** Files of one version never meet a server of another: an upgrade starts beside them. */
const MAJOR_VERSION = 18;

/** What lies in the server's folder. `password` and `port` are ours alone, the rest belongs to the server's account. */
export interface ServerFiles {
  home: string;
  cluster: string;
  /** Written by the server's own account. */
  log: string;
  /** The superuser's password. */
  password: string;
  /** The TCP port, kept so that addresses stay the same from start to start. */
  port: string;
  /** Who stops the server: the process that started it, or the last one that took it over. */
  owner: string;
}

export function serverFilesIn(home: string): ServerFiles {
  return {
    home,
    cluster: path.join(home, "cluster"),
    log: path.join(home, "log", "server.log"),
    password: path.join(home, "password"),
    port: path.join(home, "port"),
    owner: path.join(home, "owner"),
  };
}

export function serverHomeOf(dataDir: string): string {
  return path.join(dataDir, `postgres-${MAJOR_VERSION}`);
}

export function clusterDirOf(dataDir: string): string {
  return serverFilesIn(serverHomeOf(dataDir)).cluster;
}

/**
 * Makes the folder where it is missing. As root, one that the server's account can pass through, whatever the umask.
 *
 * @returns its one real path: a running server is recognised by it.
 */
export function makeDataDir(dataDir: string): string {
  const first = mkdirSync(dataDir, { recursive: true });
  if (first !== undefined) {
    const mode = process.getuid?.() === 0 ? 0o755 : 0o700;
    for (let folder = path.resolve(dataDir); folder.length >= first.length; folder = path.dirname(folder)) {
      chmodSync(folder, mode);
    }
  }
  return realpathSync(dataDir);
}

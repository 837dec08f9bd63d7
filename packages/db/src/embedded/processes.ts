import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another account.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The command line of a process; null when it is gone, or where the system doesn't tell. */
export function findCommand(pid: number): string | null {
  if (process.platform !== "linux") return askPs(pid, "command=");
  return readProc(pid, "cmdline")?.replaceAll("\0", " ") ?? null;
}

/**
 * A name for this process that the next holder of its number will not have: the number and the moment it started.
 * Null when it is gone.
 */
export function findIdentity(pid: number): string | null {
  if (!isAlive(pid)) return null;
  if (process.platform !== "linux") return `${pid} ${askPs(pid, "lstart=") ?? ""}`.trim();
  // Fields count from behind the name, which is in parentheses and may hold anything; the start is the 22nd.
  const stat = readProc(pid, "stat");
  return stat === null ? null : `${pid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
}

function readProc(pid: number, file: "cmdline" | "stat"): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return null;
  }
}

function askPs(pid: number, column: string): string | null {
  const { status, stdout } = spawnSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether the number is in use: by a process that lives, or one that has ended and that nobody has buried yet. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, under another account.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** In a container the ended ones may stay unburied for good: they do not live. */
export function isAlive(pid: number): boolean {
  return exists(pid) && (process.platform !== "linux" || statFields(pid)?.[0] !== "Z");
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
  const fields = statFields(pid);
  return fields === null ? null : `${pid} ${fields[19]}`;
}

/** From the state on: what comes before it is the name, which is in parentheses and may hold anything. */
function statFields(pid: number): string[] | null {
  const stat = readProc(pid, "stat");
  return stat === null ? null : stat.slice(stat.lastIndexOf(")") + 2).split(" ");
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

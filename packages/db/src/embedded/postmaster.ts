import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exists, findCommand, isAlive } from "./processes.ts";

/** What `postmaster.pid` says. `port` is null in the moment before the server has written it. */
export interface Postmaster {
  pid: number;
  port: number | null;
  /** `ours`: it lives. `gone`: it was killed. `replaced`: so too, but its number is in use, by another or its own corpse. */
  state: "ours" | "gone" | "replaced";
}

/** A number no process can have. */
const NO_PID = 2_147_483_646;

/** Undefined: the server was stopped in order, or never ran. */
export function findPostmaster(clusterDir: string): Postmaster | undefined {
  const lines = readPidFile(clusterDir)?.split("\n");
  const pid = Number.parseInt(lines?.[0] ?? "", 10);
  if (lines === undefined || Number.isNaN(pid)) return undefined;
  const port = Number.parseInt(lines[3] ?? "", 10);
  return { pid, port: Number.isNaN(port) ? null : port, state: stateOf(pid, clusterDir) };
}

function stateOf(pid: number, clusterDir: string): Postmaster["state"] {
  if (!exists(pid)) return "gone";
  if (!isAlive(pid)) return "replaced";
  const command = findCommand(pid);
  // Where the system doesn't show command lines, the login decides.
  if (command === null) return "ours";
  return command.includes("postgres") && command.includes(clusterDir) ? "ours" : "replaced";
}

/**
 * A server that was killed leaves its number in `postmaster.pid`. While that number is in use, a new server would take
 * its holder for the old one and refuse. The file must stay, for the memory segment it names tells the new
 * server whether children of the old one still live; so only the number goes.
 */
export function forgetPostmaster(clusterDir: string, pid: number): void {
  const [first, ...rest] = (readPidFile(clusterDir) ?? "").split("\n");
  // Another starter has been faster: this is the file of a living server.
  if (first?.trim() !== String(pid)) return;
  writeFileSync(path.join(clusterDir, "postmaster.pid"), [NO_PID, ...rest].join("\n"));
}

function readPidFile(clusterDir: string): string | undefined {
  try {
    return readFileSync(path.join(clusterDir, "postmaster.pid"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

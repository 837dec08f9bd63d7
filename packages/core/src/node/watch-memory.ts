import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";

const PROC_POLL_MILLISECONDS = 25;
/** Starting `ps` costs milliseconds itself. */
const PS_POLL_MILLISECONDS = 200;

export interface MemoryLimit {
  maxResidentBytes: number;
  onExceeded: () => void;
}

/**
 * Calls back once a process holds more than it may. Linux reads `/proc`, other Unixes ask `ps`; on Windows nothing is
 * watched and only the heap limit and the timeout hold.
 *
 * @returns what stops the watching.
 */
export function watchMemory(pid: number | undefined, { maxResidentBytes, onExceeded }: MemoryLimit): () => void {
  if (pid === undefined || process.platform === "win32") return () => {};
  const check = (residentBytes: number | null) => {
    if (residentBytes !== null && residentBytes > maxResidentBytes) onExceeded();
  };
  const timer =
    process.platform === "linux"
      ? setInterval(() => check(readProc(pid)), PROC_POLL_MILLISECONDS)
      : setInterval(() => askPs(pid, check), PS_POLL_MILLISECONDS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Resident bytes; null when the process is gone. */
function readProc(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1_024;
  } catch {
    return null;
  }
}

function askPs(pid: number, tell: (residentBytes: number | null) => void): void {
  execFile("ps", ["-o", "rss=", "-p", String(pid)], (error, stdout) => {
    const kilobytes = Number.parseInt(stdout, 10);
    tell(error || Number.isNaN(kilobytes) ? null : kilobytes * 1_024);
  });
}

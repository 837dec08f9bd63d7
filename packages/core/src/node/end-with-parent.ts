import { Worker } from "node:worker_threads";

/**
 * Waits in a thread of its own for the end of a pipe that only the parent holds, then kills the process and its group. A
 * parent killed with -9 says no goodbye, and the main thread may be busy for seconds in one call into a library, deaf to
 * its own stdin. As text, because loading a module would cost the thread 30 ms. Not by a blocking read, which is
 * simpler: a process with a thread that never comes back can't end, or report on itself, which the canvas makes it do.
 */
const WAITING = `
const { workerData } = require("node:worker_threads");
const { Socket } = require("node:net");
new Socket({ fd: workerData, readable: true, writable: false })
  .on("error", () => {})
  .on("close", () => process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL"))
  .resume();
`;

/** @param descriptor - of the pipe whose other end the parent never writes to */
export function endWithParent(descriptor: number): void {
  new Worker(WAITING, { eval: true, execArgv: [], workerData: descriptor }).unref();
}

import { spawn } from "node:child_process";
import type { ServerAccount } from "./server-account.ts";

export interface ProgramRun {
  exitCode: number | null;
  /** Both streams, as they came. */
  output: string;
}

/**
 * Runs one of the server's programs to its end, under the server's account, in a process group of its own: Ctrl-C in
 * the terminal must not hit it. It knows none of our environment, which may hold keys.
 */
export function runProgram(
  file: string,
  programArguments: string[],
  account: ServerAccount | null,
): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, programArguments, {
      // initdb wants to know where it is, and the account may not enter the folder we are in.
      cwd: process.platform === "win32" ? undefined : "/",
      detached: true,
      env: process.platform === "win32" ? process.env : { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", "pipe", "pipe"],
      ...account,
    });
    let output = "";
    const collect = (piece: Buffer) => {
      output += piece.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("error", reject);
    // Not "close": a server that a failing program left behind would hold the pipes.
    child.once("exit", (exitCode) => resolve({ exitCode, output }));
  });
}

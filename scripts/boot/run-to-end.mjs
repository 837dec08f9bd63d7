import { spawn } from "node:child_process";
import { constants } from "node:os";
import path from "node:path";

const PARENT_POLL_MILLISECONDS = 1000;

/**
 * Runs a script with our Node, hands every signal on, and waits for its end. The script sees its channel to us close
 * when we are killed.
 * @returns {Promise<number>} its exit code
 */
export function runToEnd({ node, script, scriptArguments, root }) {
  const child = spawn(node, [script, ...scriptArguments], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: [path.join(root, "node_modules", ".bin"), process.env.PATH].join(path.delimiter) },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const parentWatch = stopWithNpm(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (exitCode, signal) => {
      clearInterval(parentWatch);
      resolve(exitCode ?? 128 + constants.signals[signal]);
    });
  });
}

/**
 * npm passes a signal on to a shell, and some shells die of it without a word to us: then we have another parent.
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return undefined;
  return setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_POLL_MILLISECONDS);
}

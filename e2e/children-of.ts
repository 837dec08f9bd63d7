import { spawnSync } from "node:child_process";
import type { RunningProduct } from "./start-product.ts";

/** Numbers of the API's and the worker's process, where they run. */
export function childrenOf(product: RunningProduct): { api: number | undefined; worker: number | undefined } {
  const { stdout } = spawnSync("ps", ["-o", "pid=,args=", "--ppid", String(product.supervisor.pid)], {
    encoding: "utf8",
  });
  const find = (part: string) => {
    const line = stdout.split("\n").find((each) => each.includes(part));
    return line === undefined ? undefined : Number.parseInt(line, 10);
  };
  return { api: find("packages/api/src/main.ts"), worker: find("apps/worker/src/main.ts") };
}

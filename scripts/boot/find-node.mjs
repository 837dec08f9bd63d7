import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** The first version that runs TypeScript as it is, without a flag. */
const ENOUGH = [22, 18];

/**
 * The Node that runs our TypeScript: the one installed as a package, else the one that runs this.
 * @param {string} root
 */
export function findNode(root) {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const packaged = path.join(root, "node_modules", "node", "bin", name);
  if (existsSync(packaged) && spawnSync(packaged, ["--version"]).status === 0) return packaged;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > ENOUGH[0] || (major === ENOUGH[0] && minor >= ENOUGH[1])) return process.execPath;
  console.error(
    `Groundwork needs Node ${ENOUGH.join(".")} or newer; this is ${process.versions.node}, and the package "node", ` +
      "which brings Node 24 along, could not be installed here. Install Node 24 and try again.",
  );
  return process.exit(1);
}

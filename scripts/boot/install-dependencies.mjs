import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Installs with the package manager that package.json names, fetched by npx. Where nothing has changed since our last
 * install, nothing is started.
 * @param {string} root
 */
export async function installDependencies(root) {
  const stamp = path.join(root, "node_modules", ".groundwork-installed");
  const wanted = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  console.log(`Installing packages with ${packageManager} ...`);
  // A node_modules of another pnpm or layout is replaced without asking: nobody may be there to answer.
  const flags = ["--config.confirmModulesPurge=false", ...(process.env.CI ? ["--frozen-lockfile"] : [])];
  const { status, error } = spawnSync("npx", ["-y", packageManager, "install", ...flags], {
    cwd: root,
    stdio: "inherit",
    // npx is a batch file on Windows.
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(
      `The packages could not be installed${error ? `: ${error.message}` : ""}. Is the npm registry reachable?`,
    );
    process.exit(status || 1);
  }
  writeFileSync(stamp, fingerprint(root));
}

/** Changes when a package.json, the lockfile, the workspace or the kind of machine does. */
function fingerprint(root) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  const members = ["packages", "apps"].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => path.join(folder, name, "package.json")),
  );
  for (const file of ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", ...members]) {
    const full = path.join(root, file);
    if (existsSync(full)) hash.update(`\n${file}\n`).update(readFileSync(full));
  }
  return hash.digest("hex");
}

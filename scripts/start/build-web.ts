import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** What ends up in the bundle. */
const SOURCES = ["apps/web/src", "apps/web/public", "packages/core/src"];
const SOURCE_FILES = ["apps/web/index.html", "apps/web/vite.config.ts", "apps/web/package.json", "pnpm-lock.yaml"];

/** Builds the web app, unless what is there is newer than all it is made of. */
export async function buildWeb({
  root,
  say,
  signal,
}: {
  root: string;
  say: (line: string) => void;
  /** Ends the building. */
  signal: AbortSignal;
}): Promise<void> {
  const web = path.join(root, "apps/web");
  const built = statSync(path.join(web, "dist/index.html"), { throwIfNoEntry: false });
  if (built !== undefined && built.mtimeMs > newestSource(root)) return;
  say("building the web app");
  const child = spawn(process.execPath, [path.join(web, "node_modules/vite/bin/vite.js"), "build"], {
    cwd: web,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
    signal,
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (exitCode !== 0) throw new Error("the web app could not be built; its messages are above");
}

/** Milliseconds since 1970 at which the latest of the sources was changed. */
function newestSource(root: string): number {
  const inFolders = SOURCES.map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const files = [...inFolders, ...SOURCE_FILES.map((file) => path.join(root, file))];
  return Math.max(...files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium to drive: the one that CHROMIUM_PATH names, else one on the PATH or in a usual place. On Debian, as root,
 * it is installed where there is none.
 *
 * @returns `missing` instead of `path`, with advice, where there is none to be had.
 */
export function findChromium(): { path: string; missing?: undefined } | { path?: undefined; missing: string } {
  const configured = process.env["CHROMIUM_PATH"];
  if (configured)
    return existsSync(configured) ? { path: configured } : { missing: `CHROMIUM_PATH: there is no ${configured}` };
  const found = findInstalled() ?? (canInstall() ? installOnDebian() : undefined);
  if (found) return { path: found };
  return { missing: "no Chromium found; install it (Debian: apt-get install chromium) or set CHROMIUM_PATH" };
}

function findInstalled(): string | undefined {
  const onPath = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) => PROGRAMS.map((program) => path.join(folder, program)));
  return [...onPath, ...PLACES].find((file) => existsSync(file));
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

function installOnDebian(): string | undefined {
  console.log("Installing Chromium from Debian, once ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const aptArguments of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const { status, stderr } = spawnSync("apt-get", aptArguments, { env, encoding: "utf8" });
    if (status !== 0) {
      console.error(stderr);
      return undefined;
    }
  }
  return findInstalled();
}

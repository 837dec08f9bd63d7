import { spawnSync } from "node:child_process";
import { existsSync, readlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What keeps a reading process from the network: the kernel, or only that JavaScript's ways out are taken away. */
export type ReadingIsolation = "namespace" | "javascript";

export interface Command {
  file: string;
  arguments: readonly string[];
}

const UNSHARE_FILES = ["/usr/bin/unshare", "/bin/unshare"];
/** No user is mapped: the process keeps its files and its signals, and has no capability, not even in there. */
const OWN_NETWORK = ["--user", "--net", "--"];
/** Whoever is root only outside may no longer read what others own. */
const PROBE = '[ -r "$0" ] && [ -x "$1" ] && readlink /proc/self/ns/net';
const PROBE_MILLISECONDS = 5_000;

let found: { unshare: string | undefined } | undefined;

/**
 * Tried once a process, in some milliseconds: containers (seccomp), Ubuntu (AppArmor) and others (sysctl) forbid
 * namespaces each in its own way, and only Linux has them.
 */
export function findReadingIsolation(): ReadingIsolation {
  return findUnshare() === undefined ? "javascript" : "namespace";
}

/** The command in a network of its own where that is permitted. It takes the place of `unshare`: same id, same group. */
export function toIsolatedCommand(command: Command): Command {
  const unshare = findUnshare();
  if (unshare === undefined) return command;
  return { file: unshare, arguments: [...OWN_NETWORK, command.file, ...command.arguments] };
}

function findUnshare(): string | undefined {
  found ??= { unshare: process.platform === "linux" ? UNSHARE_FILES.find(isPermitted) : undefined };
  return found.unshare;
}

function isPermitted(unshare: string): boolean {
  if (!existsSync(unshare)) return false;
  const probe = ["/bin/sh", "-c", PROBE, fileURLToPath(import.meta.url), process.execPath];
  const { status, stdout } = spawnSync(unshare, [...OWN_NETWORK, ...probe], {
    env: {},
    encoding: "utf8",
    timeout: PROBE_MILLISECONDS,
  });
  return status === 0 && stdout.startsWith("net:[") && stdout.trim() !== readlinkSync("/proc/self/ns/net");
}

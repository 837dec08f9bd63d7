import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { choosePort } from "../embedded/port.ts";
import { runProgram } from "../embedded/run-program.ts";
import { findServerAccount } from "../embedded/server-account.ts";

/** Where the machine's own PostgreSQL has its programs; undefined where it has none. */
export function findSystemPostgres(): string | undefined {
  const { stdout, status } = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" });
  const folders = [...(status === 0 ? [stdout.trim()] : []), "/usr/lib/postgresql/15/bin"];
  return folders.find((folder) => existsSync(path.join(folder, "initdb")));
}

/** A server of the machine's own PostgreSQL with empty files in `folder`. Nothing is flushed to disk: for tests. */
export async function startSystemPostgres(folder: string): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const binDir = findSystemPostgres();
  if (binDir === undefined) throw new Error("TEST_POSTGRES=system, but this machine has no PostgreSQL server");
  const cluster = path.join(folder, "cluster");
  const account = findServerAccount(cluster);
  mkdirSync(cluster, { mode: 0o700 });
  const passwordFile = path.join(folder, "password");
  writeFileSync(passwordFile, "test", { mode: 0o600 });
  if (account) for (const each of [cluster, passwordFile]) chownSync(each, account.uid, account.gid);

  const run = async (program: string, programArguments: string[]) => {
    const { exitCode, output } = await runProgram(path.join(binDir, program), programArguments, account);
    if (exitCode !== 0) throw new Error(`${program} failed:\n${output}`);
  };
  await run("initdb", [
    "-D",
    cluster,
    "-U",
    "postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
  ]);
  const port = await choosePort(path.join(folder, "port"));
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC -c fsync=off`;
  await run("pg_ctl", ["start", "-w", "-D", cluster, "-l", path.join(cluster, "server.log"), "-o", options]);
  return {
    adminUrl: `postgres://postgres:test@127.0.0.1:${port}/postgres`,
    stop: () => run("pg_ctl", ["stop", "-w", "-m", "immediate", "-D", cluster]),
  };
}

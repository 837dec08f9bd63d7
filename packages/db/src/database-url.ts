import { Client } from "pg";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

/**
 * @param url - names the server: one on this machine, or with `sslmode=verify-full` one that proves its name
 *   (`sslrootcert=FILE` for an authority of one's own). `sslmode=disable` is for a network that is private.
 * @returns the same
 * @throws a sentence for the operator for any other: `require` and the like do not say who is at the other end
 */
export function checkDatabaseUrl(url: string): string {
  const { host } = new Client({ connectionString: url });
  const modes = readSslModes(url);
  const isDecided = modes.length === 1 && (modes[0] === "verify-full" || modes[0] === "disable");
  if (isDecided || (modes.length === 0 && isOnThisMachine(host))) return url;
  throw new Error(
    `the address of the database at ${host} must say sslmode=verify-full, so that it proves who it is, or sslmode=disable where the network is private. It says ${modes.map((mode) => `sslmode=${mode}`).join(" and ") || "neither"}`,
  );
}

/** Whether what is asked and answered travels over a network in the clear. */
export function isUnprotectedLink(url: string): boolean {
  const { host } = new Client({ connectionString: url });
  return readSslModes(url).includes("disable") && !isOnThisMachine(host);
}

function readSslModes(url: string): string[] {
  return new URL(url).searchParams.getAll("sslmode");
}

function isOnThisMachine(host: string): boolean {
  return host.startsWith("/") || LOOPBACK.test(host);
}

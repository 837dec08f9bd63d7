import { readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";

/** The port of the last start if it is still free, else a free one, kept in the file for the next start. */
export async function choosePort(file: string): Promise<number> {
  const port = (await listenOnce(readPort(file))) ?? (await listenOnce(0));
  if (port === undefined) throw new Error("no free port on 127.0.0.1");
  writeFileSync(file, String(port), { mode: 0o600 });
  return port;
}

function readPort(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, "utf8"), 10) || 0;
  } catch {
    return 0;
  }
}

/** @returns the port that was listened on, 0 asking for any; undefined when it is taken. */
function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const chosen = (server.address() as AddressInfo).port;
      server.close(() => resolve(chosen));
    });
  });
}

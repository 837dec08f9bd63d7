import { connect } from "node:net";
import { DomainError } from "@groundwork/core";

/** @throws DomainError `upload_infected`, `service_unavailable` when the scanner does not answer: nothing is taken unseen */
export type VirusScan = (bytes: Uint8Array) => Promise<void>;

const DEFAULT_PORT = 3310;
const TIMEOUT_MILLISECONDS = 30_000;
const MAX_REPLY_CHARACTERS = 1_000;

/**
 * Has files looked at by ClamAV's daemon, by its command INSTREAM (man clamd).
 *
 * @param address - `tcp://HOST:PORT` or `unix:///PATH`; without one every file passes
 */
export function createVirusScan(address: string | undefined): VirusScan {
  if (address === undefined) return async () => {};
  const { protocol, hostname, port, pathname } = new URL(address);
  const place = protocol === "unix:" ? { path: pathname } : { host: hostname, port: Number(port) || DEFAULT_PORT };
  return async (bytes) => {
    const reply = await ask(place, bytes).catch((error: unknown) => {
      throw new DomainError("service_unavailable", "the virus scanner cannot be asked", { cause: error });
    });
    if (/^stream: .+ FOUND$/.test(reply)) throw new DomainError("upload_infected", reply);
    if (reply !== "stream: OK") throw new DomainError("service_unavailable", `the virus scanner said ${reply}`);
  };
}

function ask(place: { path: string } | { host: string; port: number }, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(place);
    let reply = "";
    socket.setTimeout(TIMEOUT_MILLISECONDS, () => socket.destroy(new Error("no answer in time")));
    socket.setEncoding("utf8");
    socket.on("data", (piece: string) => {
      reply += piece;
      if (reply.endsWith("\0")) socket.end();
      if (reply.length > MAX_REPLY_CHARACTERS) socket.destroy(new Error("an answer without an end"));
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(reply.replace(/\0$/, "")));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    socket.write(Buffer.concat([Buffer.from("zINSTREAM\0"), length, bytes, Buffer.alloc(4)]));
  });
}

import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** The industry's test file, in two pieces so that nobody's scanner takes this one for it. */
export const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD", "-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

export interface VirusScanner {
  url: string;
  /** Bytes of each file it was sent. */
  seen: number[];
  close(): Promise<void>;
}

/** Speaks as clamd does on INSTREAM, and knows one virus. `says` answers instead; null: it hangs up without a word. */
export async function startVirusScanner({ says }: { says?: string | null } = {}): Promise<VirusScanner> {
  const seen: number[] = [];
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (piece) => {
      received = Buffer.concat([received, piece]);
      const file = findFile(received);
      if (!file) return;
      seen.push(file.length);
      const found = file.includes(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
      socket.end(says === null ? "" : `${says ?? found}\0`);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const COMMAND = "zINSTREAM\0";

/** Once the empty chunk is there that ends it. */
function findFile(received: Buffer): Buffer | undefined {
  if (received.length < COMMAND.length) return undefined;
  if (received.toString("latin1", 0, COMMAND.length) !== COMMAND) throw new Error("another command");
  const chunks: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

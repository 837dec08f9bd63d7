import { once } from "node:events";
import { createServer } from "node:net";
import { onTestFinished } from "vitest";

/** A server that nobody is to reach, with who did. */
export async function watchConnections(): Promise<{ port: number; reached: string[] }> {
  const reached: string[] = [];
  const server = createServer((socket) => {
    reached.push("a connection");
    socket.destroy();
  });
  server.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return { port: (server.address() as { port: number }).port, reached };
}

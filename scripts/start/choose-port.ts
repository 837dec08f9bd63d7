import { type AddressInfo, createServer } from "node:net";

/**
 * The port the API will have: 0 becomes a free one here, so that it is the same after each restart.
 * @throws with advice, when the port is taken or may not be listened on
 */
export async function choosePort({ host, port }: { host: string; port: number }): Promise<number> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error("PORT must be a whole number up to 65535");
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new Error(explain(error, { host, port }))));
    server.listen({ host, port, exclusive: true }, () => {
      const chosen = (server.address() as AddressInfo).port;
      server.close(() => resolve(chosen));
    });
  });
}

function explain(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): string {
  if (error.code === "EADDRINUSE") {
    return `port ${port} on ${host} is taken; is Groundwork running already? Another port: PORT=${port + 1} npm start`;
  }
  if (error.code === "EACCES")
    return `this account may not listen on port ${port}; choose one from 1024: PORT=3000 npm start`;
  return `can't listen on ${host}:${port}: ${error.message}`;
}

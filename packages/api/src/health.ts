import { pingDatabase } from "@groundwork/db";
import type { FastifyInstance } from "fastify";
import type { Dependencies } from "./context.ts";

/** `/health`: the process lives. `/ready`: the database answers too. */
export function registerHealth(server: FastifyInstance, { database }: Dependencies): void {
  server.get("/health", { logLevel: "silent" }, async () => ({ status: "ok" }));
  server.get("/ready", { logLevel: "silent" }, async (request, reply) => {
    try {
      await pingDatabase(database.db);
      return { status: "ok" };
    } catch (error) {
      request.log.warn({ err: error }, "not ready");
      return reply.code(503).header("retry-after", "5").send({ status: "unavailable" });
    }
  });
}

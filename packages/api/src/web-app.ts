import { existsSync } from "node:fs";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** The built pages. Every path that is neither a file nor ours gets index.html: the router in it knows what to show. */
export async function registerWebApp(server: FastifyInstance, webDir: string | undefined): Promise<void> {
  const built = webDir !== undefined && existsSync(path.join(webDir, "index.html"));
  if (built) {
    await server.register(fastifyStatic, {
      root: path.resolve(webDir),
      wildcard: false,
      setHeaders(reply, file) {
        // Names in assets/ hold a hash of the content.
        const immutable = file.includes(`${path.sep}assets${path.sep}`);
        reply.header("cache-control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    if (built && isPage && !request.url.startsWith("/assets/") && !request.url.startsWith("/trpc/")) {
      return reply.sendFile("index.html");
    }
    return reply.code(404).send({ reason: "not_found", requestId: request.id });
  });
}

import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import cookie from "@fastify/cookie";
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance } from "fastify";
import type { Dependencies } from "./context.ts";
import { createContextFor } from "./create-context.ts";
import { isUnavailable } from "./errors.ts";
import { registerHealth } from "./health.ts";
import { type AppRouter, appRouter } from "./router.ts";
import { registerBrowserEdge } from "./browser-edge.ts";
import { registerMessageMedia } from "./message-media.ts";
import { registerPageImage } from "./page-image.ts";
import { registerProfileExport } from "./profile-export.ts";
import { registerQuestionExport } from "./question-export.ts";
import { registerUploadFile } from "./upload-file.ts";
import { registerWebApp } from "./web-app.ts";

/** The file's limit and what multipart puts around it. The exact limit is checked in the procedure. */
const MAX_BODY_BYTES = 11 * 1024 * 1024;
const MAX_BATCH_SIZE = 10;

export interface ServerOptions {
  logger: FastifyBaseLogger;
  webDir?: string;
  publicUrl?: string;
}

export async function createServer(dependencies: Dependencies, options: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: options.logger,
    genReqId: () => randomUUID(),
    // A batch's path names every procedure in it.
    routerOptions: { maxParamLength: 1000 },
    bodyLimit: 1024 * 1024,
    // A subscription's input travels in its URL: a message of 4,000 letters of three bytes each takes 36 kB there.
    http: { maxHeaderSize: 64 * 1024 },
    requestTimeout: 60_000,
    forceCloseConnections: "idle",
  });
  closeSubscriptionsFirst(server);
  endBodyOfVanishedClient(server);
  answerErrors(server);
  await server.register(cookie);
  registerBrowserEdge(server, { publicUrl: options.publicUrl });
  registerHealth(server, dependencies);
  registerUploadFile(server, dependencies);
  registerMessageMedia(server, dependencies);
  registerProfileExport(server, dependencies);
  registerQuestionExport(server, dependencies);
  registerPageImage(server, dependencies);
  await server.register(fastifyTRPCPlugin, {
    prefix: "/trpc",
    trpcOptions: {
      router: appRouter,
      createContext: createContextFor(dependencies),
      maxBodySize: MAX_BODY_BYTES,
      maxBatchSize: MAX_BATCH_SIZE,
      onError({ error, path, req }) {
        if (error.code === "INTERNAL_SERVER_ERROR")
          req.log.error({ err: error.cause ?? error, path }, "procedure failed");
      },
      responseMeta: ({ errors }) =>
        errors.some((error) => error.code === "SERVICE_UNAVAILABLE") ? { headers: { "retry-after": "5" } } : {},
    },
  } satisfies FastifyTRPCPluginOptions<AppRouter>);
  await registerWebApp(server, options.webDir);
  return server;
}

/** A server-sent-events socket never goes idle. Cut, not completed, so that the client resumes elsewhere. */
function closeSubscriptionsFirst(server: FastifyInstance): void {
  const sockets = new Set<Socket>();
  server.addHook("onRequest", async (request) => {
    if (!request.headers.accept?.includes("text/event-stream")) return;
    const { socket } = request.raw;
    // A kept-alive socket carries one subscription after another.
    if (sockets.has(socket)) return;
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.addHook("preClose", async () => {
    for (const socket of sockets) socket.destroy();
  });
}

/**
 * When a client goes away in the middle of a body, tRPC's stream of it neither ends nor fails, and the handler would
 * wait for ever. Told that the body is over, it fails to parse what came, and ends.
 */
function endBodyOfVanishedClient(server: FastifyInstance): void {
  server.addHook("onRequest", async ({ raw }) => {
    raw.once("aborted", () => raw.emit("end"));
  });
}

/** What fails outside the procedures speaks the same contract as what fails in them, and shows nothing of the inside. */
function answerErrors(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const unavailable = isUnavailable(error);
    const httpStatus = unavailable ? 503 : (error.statusCode ?? 500);
    if (httpStatus >= 500) request.log.error({ err: error }, "request failed");
    if (unavailable) reply.header("retry-after", "5");
    const reason = unavailable
      ? "service_unavailable"
      : httpStatus >= 500
        ? "internal_error"
        : toHttpReason(httpStatus);
    const data = { httpStatus, reason, requestId: request.id };
    return reply.code(httpStatus).send({ error: { message: "The request could not be served.", code: -32_603, data } });
  });
}

function toHttpReason(status: number): string {
  return status === 413 ? "upload_too_large" : "input_invalid";
}

import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import cookie from "@fastify/cookie";
import { DomainError, type FailureCode } from "@groundwork/core";
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance } from "fastify";
import { registerAccountExport } from "./account-export.ts";
import type { Dependencies } from "./context.ts";
import { createContextFor } from "./create-context.ts";
import { isUnavailable, toRetryAfterSeconds, toTrpcError } from "./errors.ts";
import { registerHealth } from "./health.ts";
import { type AppRouter, appRouter } from "./router.ts";
import { registerBrowserEdge } from "./browser-edge.ts";
import { registerMessageMedia } from "./message-media.ts";
import { registerPageImage } from "./page-image.ts";
import { registerProfileExport } from "./profile-export.ts";
import { registerQuestionExport } from "./question-export.ts";
import { registerUploadFile } from "./upload-file.ts";
import { type TlsFiles, isReachedByTls } from "./tls-files.ts";
import { registerWebApp } from "./web-app.ts";

/** The file's limit and what multipart puts around it. The exact limit is checked in the procedure. */
const MAX_FORM_BYTES = 11 * 1024 * 1024;
const MAX_JSON_BYTES = 256 * 1024;
const MAX_BATCH_SIZE = 10;

const SOCKET_LIMITS = {
  // A subscription's input travels in its URL: a message of 4,000 letters of three bytes each takes 36 kB there.
  maxHeaderSize: 64 * 1024,
  headersTimeout: 10_000,
  // Node looks for what is overdue only this often; its own 30 s would let a header take 40.
  connectionsCheckingInterval: 1_000,
};
/** Head and body. */
const REQUEST_MILLISECONDS = 60_000;

export interface ServerOptions {
  logger: FastifyBaseLogger;
  webDir?: string | undefined;
  publicUrl?: string | undefined;
  /** Addresses and networks whose X-Forwarded-* headers are believed. Without any, nobody's are. */
  trustedProxies?: string[] | undefined;
  tls?: TlsFiles | undefined;
}

export async function createServer(dependencies: Dependencies, options: ServerOptions): Promise<FastifyInstance> {
  const { publicUrl, tls } = options;
  const server: FastifyInstance = fastify({
    loggerInstance: options.logger,
    genReqId: () => randomUUID(),
    // A batch's path names every procedure in it.
    routerOptions: { maxParamLength: 1000 },
    bodyLimit: MAX_JSON_BYTES,
    trustProxy: options.trustedProxies ?? false,
    requestTimeout: REQUEST_MILLISECONDS,
    forceCloseConnections: "idle",
    ...(tls ? { https: { ...SOCKET_LIMITS, ...tls, minVersion: "TLSv1.2" } } : { http: SOCKET_LIMITS }),
  });
  closeSubscriptionsFirst(server);
  endBodyOfVanishedClient(server);
  answerErrors(server);
  await server.register(cookie);
  registerBrowserEdge(server, {
    publicUrl,
    isSecure: isReachedByTls(options),
    cookieName: dependencies.sessions.cookieName,
  });
  registerHealth(server, dependencies);
  registerUploadFile(server, dependencies);
  registerMessageMedia(server, dependencies);
  registerProfileExport(server, dependencies);
  registerQuestionExport(server, dependencies);
  registerPageImage(server, dependencies);
  registerAccountExport(server, dependencies);
  await server.register(fastifyTRPCPlugin, {
    prefix: "/trpc",
    trpcOptions: {
      router: appRouter,
      createContext: createContextFor(dependencies, options),
      maxBodySize: MAX_FORM_BYTES,
      maxBatchSize: MAX_BATCH_SIZE,
      onError({ error, path, req }) {
        if (error.code === "INTERNAL_SERVER_ERROR")
          req.log.error({ err: error.cause ?? error, path }, "procedure failed");
      },
      responseMeta({ errors }) {
        const seconds = errors.flatMap((error) => toRetryAfterSeconds(error) ?? []);
        return seconds.length === 0 ? {} : { headers: { "retry-after": String(Math.max(...seconds)) } };
      },
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
  server.setErrorHandler((error: FastifyError | DomainError, request, reply) => {
    const { httpStatus, reason } = toHttpFailure(error);
    if (httpStatus >= 500) request.log.error({ err: error }, "request failed");
    const retryAfterSeconds = toRetryAfterSeconds(error);
    if (retryAfterSeconds !== undefined) reply.header("retry-after", String(retryAfterSeconds));
    const data = { httpStatus, reason, retryAfterSeconds, requestId: request.id };
    return reply.code(httpStatus).send({ error: { message: "The request could not be served.", code: -32_603, data } });
  });
}

function toHttpFailure(error: FastifyError | DomainError): { httpStatus: number; reason: FailureCode } {
  if (error instanceof DomainError) {
    return { httpStatus: getHTTPStatusCodeFromError(toTrpcError(error)), reason: error.code };
  }
  if (isUnavailable(error)) return { httpStatus: 503, reason: "service_unavailable" };
  const httpStatus = error.statusCode ?? 500;
  if (httpStatus >= 500) return { httpStatus, reason: "internal_error" };
  return { httpStatus, reason: httpStatus === 413 ? "upload_too_large" : "input_invalid" };
}

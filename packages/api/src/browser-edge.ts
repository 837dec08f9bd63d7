import type { FailureCode } from "@groundwork/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isSameOrigin } from "./auth/same-origin.ts";
import { holdsSecret } from "./secrets-in-urls.ts";
import { isDeeperThan } from "./json-depth.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Or from no page at all: see {@link isSameOrigin}. */
    isFromOwnPages: boolean;
  }
}

export interface BrowserEdgeOptions {
  publicUrl: string | undefined;
  /** Browsers reach it over TLS, ours or a proxy's. */
  isSecure: boolean;
  /** Of the session. */
  cookieName: string;
}

/** A route that may be kept says so itself. */
const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; " +
    "connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "microphone=(self), camera=(self), geolocation=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
const HSTS = "max-age=31536000; includeSubDomains";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);
const MAX_DEPTH = 32;

interface Refusal {
  httpStatus: number;
  reason: FailureCode;
  message: string;
}

const FOREIGN: Refusal = {
  httpStatus: 403,
  reason: "origin_forbidden",
  message: "This request did not come from our own pages.",
};
const SECRET_IN_URL: Refusal = {
  httpStatus: 400,
  reason: "input_invalid",
  message: "A key, token or password has no place in an address, which many keep.",
};
const TWO_CREDENTIALS: Refusal = {
  httpStatus: 400,
  reason: "input_invalid",
  message: "Send a session's cookie or an Authorization header, not both.",
};
const NO_KEYS_YET: Refusal = { httpStatus: 401, reason: "session_required", message: "This key is not known." };
const TOO_DEEP: Refusal = {
  httpStatus: 400,
  reason: "input_invalid",
  message: `JSON may be nested ${MAX_DEPTH} deep.`,
};

/** What stands between any page in the browser and us: before tRPC, and before a body is read. */
export function registerBrowserEdge(server: FastifyInstance, options: BrowserEdgeOptions): void {
  const publicOrigin = options.publicUrl === undefined ? undefined : new URL(options.publicUrl).origin;
  server.decorateRequest("isFromOwnPages", false);
  server.addHook("onRequest", async (request, reply) => {
    request.isFromOwnPages = isSameOrigin(request.headers, [publicOrigin ?? ownOrigin(request)]);
    reply.headers(HEADERS);
    if (options.isSecure) reply.header("strict-transport-security", HSTS);
    reply.header("x-request-id", request.id);
    const refusal = findRefusal(request, options);
    if (refusal) await refuse(reply, refusal);
  });
  server.addHook("preHandler", async ({ body, query }, reply) => {
    const { input } = query as { input?: unknown };
    const texts = [body, ...(Array.isArray(input) ? input : [input])].filter((text) => typeof text === "string");
    if (texts.some((text) => isDeeperThan(MAX_DEPTH, text))) await refuse(reply, TOO_DEEP);
  });
}

function findRefusal(request: FastifyRequest, { cookieName }: BrowserEdgeOptions): Refusal | undefined {
  if (!READS.has(request.method) && !request.isFromOwnPages) return FOREIGN;
  if (holdsSecret(request.url)) return SECRET_IN_URL;
  if (!/^bearer\b/i.test(request.headers.authorization ?? "")) return undefined;
  return request.cookies[cookieName] === undefined ? NO_KEYS_YET : TWO_CREDENTIALS;
}

function refuse(reply: FastifyReply, { httpStatus, reason, message }: Refusal): FastifyReply {
  const data = { httpStatus, reason, requestId: reply.request.id };
  return reply.code(httpStatus).send({ error: { message, code: -32_003, data } });
}

/** Without PUBLIC_URL: the address it was reached at, which on a loopback name is enough to tell own pages from others. */
function ownOrigin(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

import type { FastifyInstance, FastifyRequest } from "fastify";
import { isSameOrigin } from "./auth/same-origin.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Or from no page at all: see {@link isSameOrigin}. */
    isFromOwnPages: boolean;
  }
}

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; " +
    "connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "microphone=(self), camera=(self), geolocation=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
const HSTS = "max-age=31536000";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/** What stands between any page in the browser and us: before tRPC, and before a body is read. */
export function registerBrowserEdge(server: FastifyInstance, { publicUrl }: { publicUrl?: string }): void {
  const publicOrigin = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  server.decorateRequest("isFromOwnPages", false);
  server.addHook("onRequest", async (request, reply) => {
    request.isFromOwnPages = isSameOrigin(request.headers, [publicOrigin ?? ownOrigin(request)]);
    reply.headers(HEADERS);
    if (publicOrigin?.startsWith("https:")) reply.header("strict-transport-security", HSTS);
    reply.header("x-request-id", request.id);
    if (request.url.startsWith("/trpc/")) reply.header("cache-control", "no-store");
    if (READS.has(request.method) || request.isFromOwnPages) return;
    await reply.code(403).send({
      error: {
        message: "This request did not come from our own pages.",
        code: -32_003,
        data: { code: "FORBIDDEN", httpStatus: 403, reason: "origin_forbidden", requestId: request.id },
      },
    });
  });
}

/** Without PUBLIC_URL: the address it was reached at, which on a loopback name is enough to tell own pages from others. */
function ownOrigin(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

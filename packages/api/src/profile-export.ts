import { DomainError } from "@groundwork/core";
import { exportProfile } from "@groundwork/core/node";
import { exportFormatSchema, jobIdSchema } from "@groundwork/core/schemas";
import { getProfile } from "@groundwork/db";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { create as toContentDisposition } from "content-disposition";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { recordWith } from "./audited-act.ts";
import type { Dependencies } from "./context.ts";
import { toTrpcError } from "./errors.ts";

const paramsSchema = z.object({ jobId: jobIdSchema });
const querySchema = z.strictObject({ format: exportFormatSchema });

/** `/profiles/:jobId/export?format=`: the owner's profile, corrections included, as a file to keep. */
export function registerProfileExport(server: FastifyInstance, { database, sessions, rateLimits }: Dependencies): void {
  server.get("/profiles/:jobId/export", async (request, reply) => {
    const token = request.cookies[sessions.cookieName];
    const found = token ? await sessions.find(token) : undefined;
    if (!found) return reply.code(401).send({ reason: "session_required", requestId: request.id });
    await rateLimits.consume("export", { user: found.user.id });
    const query = querySchema.safeParse(request.query);
    if (!query.success) return reply.code(400).send({ reason: "input_invalid", requestId: request.id });
    const params = paramsSchema.safeParse(request.params);
    try {
      if (!params.success) throw new DomainError("profile_not_found");
      const { jobId } = params.data;
      const act = { action: "profile.exported", subject: jobId, requestId: request.id } as const;
      const profile = await database.asUser(found.user.id, (owner) =>
        recordWith(owner, act, (scope) => getProfile(scope, jobId)),
      );
      const { bytes, mimeType, extension } = await exportProfile(profile, query.data.format);
      reply.headers({
        "content-type": mimeType,
        "content-disposition": toContentDisposition(`${toBaseName(profile.contact.name)}${extension}`),
        "cache-control": "private, no-store",
      });
      return await reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const status = getHTTPStatusCodeFromError(toTrpcError(error));
      return reply.code(status).send({ reason: error.code, requestId: request.id });
    }
  });
}

/** A name of a file on any system: no separators, no wildcards, nothing unprintable, no dot at its start. */
function toBaseName(name: string | null): string {
  const safe = (name ?? "")
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, " ")
    .replace(/^[\s.]+/, "")
    .trim();
  return [...safe].slice(0, 100).join("") || "profile";
}

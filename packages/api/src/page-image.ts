import { DomainError } from "@groundwork/core";
import { jobIdInputSchema } from "@groundwork/core/schemas";
import { getJob, getUploadBytes } from "@groundwork/db";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Dependencies } from "./context.ts";
import { toTrpcError } from "./errors.ts";

const MAX_PAGES = 50;
const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);
const paramsSchema = z.object({ id: jobIdInputSchema.shape.jobId, page: wholeNumber.pipe(z.number().max(MAX_PAGES)) });
/** Pixels: from a thumbnail to a page filling a large screen. */
const querySchema = z.object({ width: wholeNumber.pipe(z.number().min(100).max(2_000)).default(1_240) });
const RETRY_SECONDS = "2";

/**
 * `/jobs/:id/pages/:n.png?width=`: a page of the owner's PDF as a picture; 404 for a DOCX, which has no pages. Drawn each
 * time, a few at once in all: further requests are told to come back.
 */
export function registerPageImage(server: FastifyInstance, { database, sessions, reading }: Dependencies): void {
  server.get("/jobs/:id/pages/:page(^\\d+).png", async (request, reply) => {
    const token = request.cookies[sessions.cookieName];
    const found = token ? await sessions.find(token) : undefined;
    if (!found) return reply.code(401).send({ reason: "session_required", requestId: request.id });
    const gone = new AbortController();
    reply.raw.once("close", () => gone.abort(new DomainError("service_unavailable", "nobody waits for it any more")));
    try {
      const params = paramsSchema.safeParse(request.params);
      if (!params.success) throw new DomainError("page_not_found");
      const query = querySchema.safeParse(request.query);
      if (!query.success) throw new DomainError("input_invalid");
      const bytes = await database.readAsUser(found.user.id, async (scope) => {
        const { uploadId } = await getJob(scope, params.data.id);
        return getUploadBytes(scope, uploadId);
      });
      const picture = await reading.renderPage(bytes, {
        page: params.data.page,
        width: query.data.width,
        signal: gone.signal,
      });
      // The file of a job never changes.
      return await reply
        .headers({ "content-type": "image/png", "cache-control": "private, max-age=600" })
        .send(picture);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      // A Word document has no page of any number.
      const reason = error.code === "document_unsupported" ? "page_not_found" : error.code;
      const status = getHTTPStatusCodeFromError(toTrpcError(new DomainError(reason)));
      if (status === 503) reply.header("retry-after", RETRY_SECONDS);
      return reply.code(status).send({ reason, requestId: request.id });
    }
  });
}

import { DomainError } from "@groundwork/core";
import { uploadIdInputSchema } from "@groundwork/core/schemas";
import { getUpload, getUploadBytes } from "@groundwork/db";
import { create as toContentDisposition } from "content-disposition";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { recordWith } from "./audited-act.ts";
import type { Dependencies } from "./context.ts";
import { sendBytes } from "./send-bytes.ts";

/** A downloaded file goes where the browser puts it, and ends as it looks. */
const UNOFFERED = /[/\\\p{Cc}\p{Bidi_Control}]/gu;

const paramsSchema = z.object({ id: z.coerce.number().pipe(uploadIdInputSchema.shape.uploadId) });

/** `/uploads/:id/file`: the owner's bytes, always as an attachment, whole or a range of them. */
export function registerUploadFile(server: FastifyInstance, { database, sessions }: Dependencies): void {
  server.get("/uploads/:id/file", async (request, reply) => {
    const token = request.cookies[sessions.cookieName];
    const found = token ? await sessions.find(token) : undefined;
    if (!found) return reply.code(401).send({ reason: "session_required", requestId: request.id });
    const params = paramsSchema.safeParse(request.params);
    try {
      if (!params.success) throw new DomainError("upload_not_found");
      const { id } = params.data;
      const act = { action: "upload.downloaded", subject: id, requestId: request.id } as const;
      const { upload, bytes } = await database.asUser(found.user.id, (owner) =>
        recordWith(owner, act, async (scope) => ({
          upload: await getUpload(scope, id),
          bytes: await getUploadBytes(scope, id),
        })),
      );
      return await sendBytes(request, reply, {
        size: bytes.length,
        headers: {
          "content-type": upload.mimeType,
          "content-disposition": toContentDisposition(upload.fileName.replace(UNOFFERED, "_")),
        },
        read: async (start, end) => bytes.subarray(start, end),
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return reply.code(404).send({ reason: error.code, requestId: request.id });
    }
  });
}

import { DomainError } from "@groundwork/core";
import { messageIdSchema } from "@groundwork/core/schemas";
import { getMessageMedia, readMediaRange } from "@groundwork/db";
import { create as toContentDisposition } from "content-disposition";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Dependencies } from "./context.ts";
import { sendBytes } from "./send-bytes.ts";

/** Where a kind's name is not its files' ending. */
const ENDINGS: Readonly<Record<string, string>> = {
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "image/jpeg": "jpg",
  "video/ogg": "ogv",
  "video/quicktime": "mov",
};

const paramsSchema = z.object({ id: messageIdSchema });

/** `/messages/:id/media`: the owner's image, audio or video, whole or a range of it. */
export function registerMessageMedia(server: FastifyInstance, { database, sessions }: Dependencies): void {
  server.get("/messages/:id/media", async (request, reply) => {
    const token = request.cookies[sessions.cookieName];
    const found = token ? await sessions.find(token) : undefined;
    if (!found) return reply.code(401).send({ reason: "session_required", requestId: request.id });
    const userId = found.user.id;
    try {
      const params = paramsSchema.safeParse(request.params);
      if (!params.success) throw new DomainError("message_not_found");
      const messageId = params.data.id;
      const { size, mimeType } = await database.readAsUser(userId, (scope) => getMessageMedia(scope, messageId));
      const fileName = `message-${messageId}.${ENDINGS[mimeType] ?? mimeType.split("/")[1]}`;
      return await sendBytes(request, reply, {
        size,
        headers: { "content-type": mimeType, "content-disposition": toContentDisposition(fileName) },
        read: (start, end) =>
          database.readAsUser(userId, (scope) => readMediaRange(scope, { messageId, size, start, end })),
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return reply.code(404).send({ reason: error.code, requestId: request.id });
    }
  });
}

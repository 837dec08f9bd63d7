import { Readable } from "node:stream";
import { exportQuestions } from "@groundwork/core";
import { type SavedQuestion, exportQuestionsInputSchema } from "@groundwork/core/schemas";
import { type SavedFilter, type ReadScope, listSavedQuestions, recordAudit } from "@groundwork/db";
import { create as toContentDisposition } from "content-disposition";
import type { FastifyInstance } from "fastify";
import type { Dependencies } from "./context.ts";

/** Saved questions held at a time. */
const PAGE = 100;

type AsOwner = <T>(work: (scope: ReadScope) => Promise<T>) => Promise<T>;

/** `/questions/export?format=`: the owner's saved questions that a filter leaves, all pages, as a file to keep. */
export function registerQuestionExport(
  server: FastifyInstance,
  { database, sessions, rateLimits }: Dependencies,
): void {
  server.get("/questions/export", async (request, reply) => {
    const token = request.cookies[sessions.cookieName];
    const found = token ? await sessions.find(token) : undefined;
    if (!found) return reply.code(401).send({ reason: "session_required", requestId: request.id });
    await rateLimits.consume("export", { user: found.user.id });
    const query = exportQuestionsInputSchema.safeParse(request.query);
    if (!query.success) return reply.code(400).send({ reason: "input_invalid", requestId: request.id });
    const { format, ...filter } = query.data;
    const asOwner: AsOwner = (work) => database.readAsUser(found.user.id, work);
    await database.asUser(found.user.id, (scope) =>
      recordAudit(scope, { action: "question.exported", subject: format, requestId: request.id }),
    );
    const { mimeType, extension, text } = exportQuestions(format, readAllPages(asOwner, filter));
    reply.headers({
      "content-type": mimeType,
      "content-disposition": toContentDisposition(`interview-questions${extension}`),
      "cache-control": "private, no-store",
    });
    return reply.send(Readable.from(text));
  });
}

/** By themselves: a slow reader holds no connection. */
async function* readAllPages(asOwner: AsOwner, filter: SavedFilter): AsyncGenerator<SavedQuestion> {
  let cursor: string | undefined;
  do {
    const page = await asOwner((scope) => listSavedQuestions(scope, { limit: PAGE, cursor, ...filter }));
    yield* page.items;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

import { Readable } from "node:stream";
import { DomainError } from "@groundwork/core";
import { exportProfile } from "@groundwork/core/node";
import {
  EXPORTED_TABLES,
  type OwnTable,
  type UserScope,
  exportRows,
  getProfile,
  getUploadBytes,
  readMediaRange,
  recordAudit,
} from "@groundwork/db";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { create as toContentDisposition } from "content-disposition";
import type { FastifyInstance } from "fastify";
import { assertFreshAuthentication } from "./auth/fresh-authentication.ts";
import type { Dependencies } from "./context.ts";
import { toTrpcError } from "./errors.ts";
import { type ZipEntry, zipStream } from "./zip-stream.ts";

const MEDIA_CHUNK_BYTES = 1024 * 1024;

type AsOwner = <T>(work: (scope: UserScope) => Promise<T>) => Promise<T>;

/** `/account/export`: everything of the person as one archive (docs/export.md), if they gave their password a moment ago. */
export function registerAccountExport(server: FastifyInstance, { database, sessions, rateLimits }: Dependencies): void {
  server.get("/account/export", async (request, reply) => {
    const token = request.cookies[sessions.cookieName];
    const found = token ? await sessions.find(token) : undefined;
    if (!found) return reply.code(401).send({ reason: "session_required", requestId: request.id });
    const { user, session } = found;
    const asOwner: AsOwner = (work) => database.asUser(user.id, work);
    try {
      assertFreshAuthentication(session);
      await rateLimits.consume("export", { user: user.id });
      await asOwner((scope) => recordAudit(scope, { action: "account.exported", requestId: request.id }));
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === "rate_limited") throw error;
      const status = getHTTPStatusCodeFromError(toTrpcError(error));
      return reply.code(status).send({ reason: error.code, requestId: request.id });
    }
    reply.headers({
      "content-type": "application/zip",
      "content-disposition": toContentDisposition("groundwork-export.zip"),
      "cache-control": "private, no-store",
    });
    return reply.send(Readable.from(zipStream(listEntries(asOwner))));
  });
}

const README = `Everything that Groundwork keeps of you.

data/      one JSON file a kind of thing, each a list: docs/export.md of the project describes them
profiles/  each analysed resume as a JSON Resume (jsonresume.org), with your corrections
files/     the resumes you uploaded, by their number in data/user_uploads.json
media/     pictures, recordings and films of the chat, by their number in data/chat_messages.json

Left out: hashes of passwords and links, keys, and numbers computed from texts that are here.
`;

async function* listEntries(asOwner: AsOwner): AsyncGenerator<ZipEntry, void, undefined> {
  yield { name: "README.txt", chunks: once(README) };
  for (const table of EXPORTED_TABLES) yield { name: `data/${table}.json`, chunks: toJson(asOwner, table) };
  for await (const { job_id } of exportRows(asOwner, "user_profile")) {
    const jobId = String(job_id);
    const { bytes } = await exportProfile(await asOwner((scope) => getProfile(scope, jobId)), "jsonresume");
    yield { name: `profiles/${jobId}.json`, chunks: once(bytes) };
  }
  for await (const { id, file_name } of exportRows(asOwner, "user_uploads")) {
    const bytes = await asOwner((scope) => getUploadBytes(scope, Number(id))).catch(orNothing);
    const name = `files/${String(id)}-${toSafeName(String(file_name))}`;
    if (bytes) yield { name, isPacked: true, chunks: once(bytes) };
  }
  for await (const { id, media_size, metadata } of exportRows(asOwner, "chat_messages")) {
    if (media_size === null) continue;
    const kind = (metadata as { mime_type?: string } | null)?.mime_type?.split("/")[1] ?? "bin";
    const media = { messageId: String(id), size: Number(media_size) };
    yield { name: `media/${media.messageId}.${kind}`, isPacked: true, chunks: readMedia(asOwner, media) };
  }
}

async function* toJson(asOwner: AsOwner, table: OwnTable): AsyncGenerator<Uint8Array, void, undefined> {
  let lead = "[\n";
  for await (const row of exportRows(asOwner, table)) {
    yield Buffer.from(lead + JSON.stringify(row));
    lead = ",\n";
  }
  yield Buffer.from(lead === "[\n" ? "[]\n" : "\n]\n");
}

async function* readMedia(
  asOwner: AsOwner,
  { messageId, size }: { messageId: string; size: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let start = 0; start < size; start += MEDIA_CHUNK_BYTES) {
    const end = Math.min(start + MEDIA_CHUNK_BYTES, size);
    // Deleted, or past its 90 days, since the list was read.
    const bytes = await asOwner((scope) => readMediaRange(scope, { messageId, size, start, end })).catch(orNothing);
    if (bytes === undefined) return;
    yield bytes;
  }
}

async function* once(content: string | Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield typeof content === "string" ? Buffer.from(content) : content;
}

function orNothing(error: unknown): undefined {
  if (!(error instanceof DomainError)) throw error;
}

/** A name that is a path nowhere. */
function toSafeName(name: string): string {
  return (
    name
      .replaceAll(/[^\p{L}\p{N}._-]+/gu, "_")
      .replace(/^\.+/, "")
      .slice(-100) || "file"
  );
}

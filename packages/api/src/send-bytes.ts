import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import parseRange from "range-parser";

/** Bytes read at a time, so that a long file never stands in memory whole. */
const PIECE_BYTES = 1_048_576;

export interface ServedFile {
  size: number;
  headers: Record<string, string>;
  /** Bytes `start` to `end`, the end not included. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** The owner's file, whole or the range that was asked for: never shown as a page, and never kept by a cache. */
export async function sendBytes(request: FastifyRequest, reply: FastifyReply, file: ServedFile): Promise<FastifyReply> {
  const { size } = file;
  reply.headers({
    "accept-ranges": "bytes",
    "cache-control": "private, no-store",
    "content-security-policy": "sandbox; default-src 'none'",
    ...file.headers,
  });
  const ranges = request.headers.range === undefined ? undefined : parseRange(size, request.headers.range);
  if (ranges === -1) return reply.code(416).header("content-range", `bytes */${size}`).send();
  // Several ranges at once, or words that are no range: the whole file, as RFC 9110 allows.
  if (ranges === undefined || ranges === -2 || ranges.type !== "bytes" || ranges.length !== 1)
    return sendPart(reply, file, { start: 0, end: size });
  const { start, end } = ranges[0]!;
  reply.code(206).header("content-range", `bytes ${start}-${end}/${size}`);
  return sendPart(reply, file, { start, end: end + 1 });
}

async function sendPart(
  reply: FastifyReply,
  { read }: ServedFile,
  { start, end }: { start: number; end: number },
): Promise<FastifyReply> {
  // Read before the answer begins: a file that is gone still has a status.
  const first = await read(start, Math.min(start + PIECE_BYTES, end));
  reply.header("content-length", end - start);
  async function* pieces() {
    yield first;
    for (let at = start + first.length; at < end; at += PIECE_BYTES) yield read(at, Math.min(at + PIECE_BYTES, end));
  }
  return reply.send(first.length === end - start ? first : Readable.from(pieces()));
}

import { DomainError } from "@groundwork/core";
import { sql } from "kysely";
import { isKept } from "./chat-sessions.ts";
import { type CellPlace, ENVELOPE_BYTES, type UserCipher } from "./cipher.ts";
import type { ReadScope } from "./client.ts";

/** Plain bytes that are sealed together: a range is read without the rest of the file. */
const SEGMENT_BYTES = 65_536;
const SEALED_BYTES = SEGMENT_BYTES + ENVELOPE_BYTES;

/** Bound to its place and to how many there are: one that is moved, dropped or doubled does not open. */
const place = (messageId: string, index: number, count: number): CellPlace => ({
  table: "chat_messages",
  column: "content",
  row: `${messageId}/${index}/${count}`,
});

const countSegments = (size: number) => Math.ceil(size / SEGMENT_BYTES);

export function sealMedia(cipher: UserCipher, messageId: string, bytes: Uint8Array): Buffer {
  const count = countSegments(bytes.length);
  const segments = Array.from({ length: count }, (_, index) =>
    cipher.seal(place(messageId, index, count), bytes.subarray(index * SEGMENT_BYTES, (index + 1) * SEGMENT_BYTES)),
  );
  return Buffer.concat(segments);
}

export interface MessageMedia {
  /** Length in bytes. */
  size: number;
  mimeType: string;
}

/** @throws DomainError `message_not_found`, also for a message without media */
export async function getMessageMedia({ db, userId }: ReadScope, messageId: string): Promise<MessageMedia> {
  const row = await db
    .selectFrom("chat_messages")
    .select(["media_size", sql<string>`metadata ->> 'mime_type'`.as("mime_type")])
    .where("owner_id", "=", userId)
    .where("id", "=", messageId)
    .where(isKept("created_at"))
    .executeTakeFirst();
  if (!row?.media_size) throw new DomainError("message_not_found");
  return { size: row.media_size, mimeType: row.mime_type };
}

/**
 * Bytes `start` to `end`, the end not included, of a file of `size` bytes.
 * @throws DomainError `message_not_found`
 */
export async function readMediaRange(
  { db, userId, cipher }: ReadScope,
  { messageId, size, start, end }: { messageId: string; size: number; start: number; end: number },
): Promise<Buffer> {
  const first = Math.floor(start / SEGMENT_BYTES);
  const after = countSegments(end);
  const row = await db
    .selectFrom("chat_messages")
    // Bytes are counted from 1.
    .select(
      sql<Buffer>`substring(content from ${first * SEALED_BYTES + 1} for ${(after - first) * SEALED_BYTES})`.as(
        "sealed",
      ),
    )
    .where("owner_id", "=", userId)
    .where("id", "=", messageId)
    .where(isKept("created_at"))
    .executeTakeFirst();
  if (!row) throw new DomainError("message_not_found");
  const count = countSegments(size);
  const segments = Array.from({ length: after - first }, (_, i) =>
    cipher.open(place(messageId, first + i, count), row.sealed.subarray(i * SEALED_BYTES, (i + 1) * SEALED_BYTES)),
  );
  return Buffer.concat(segments).subarray(start - first * SEGMENT_BYTES, end - first * SEGMENT_BYTES);
}

import { createHash } from "node:crypto";
import { type CorrectionChange, DomainError, type StoredCorrection } from "@groundwork/core";
import { sql } from "kysely";
import type { CellPlace } from "./cipher.ts";
import type { ReadScope, UserScope } from "./client.ts";

type Content = Pick<StoredCorrection, "target" | "value" | "original" | "pointer">;

const place = (correctionId: string): CellPlace => ({
  table: "profile_corrections",
  column: "content",
  row: correctionId,
});

/** In the order they apply. */
export async function listCorrections(scope: ReadScope, uploadId: number): Promise<StoredCorrection[]> {
  return (await listCorrectionsOf(scope, [uploadId])).get(uploadId) ?? [];
}

/** Upload id -> its corrections in the order they apply; uploads without any are not in it. */
export async function listCorrectionsOf(
  { db, userId, cipher }: ReadScope,
  uploadIds: readonly number[],
): Promise<Map<number, StoredCorrection[]>> {
  if (uploadIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("profile_corrections")
    .selectAll()
    .where("user_id", "=", userId)
    .where("upload_id", "in", uploadIds)
    .orderBy("sequence")
    .execute();
  const found = new Map<number, StoredCorrection[]>();
  for (const row of rows) {
    // Ours alone: sealed, and bound to this row.
    const content = JSON.parse(cipher.openText(place(row.correction_id), row.content)) as Content;
    const { correction_id: id, sequence, operation, created_at: createdAt } = row;
    const stored = { id, sequence, operation, createdAt: createdAt.toISOString(), ...content };
    found.set(row.upload_id, [...(found.get(row.upload_id) ?? []), stored]);
  }
  return found;
}

/** Names the state of an upload's corrections: another after every change. */
export function toRevision(corrections: readonly StoredCorrection[]): string {
  const ids = corrections.map(({ id }) => id).join();
  return createHash("sha256").update(ids).digest("base64url").slice(0, 16);
}

/** @throws DomainError `correction_not_found` when one to delete is not there */
export async function saveCorrectionChange(
  { db, userId, cipher }: UserScope,
  { uploadId, change: { deletedIds, inserted } }: { uploadId: number; change: CorrectionChange },
): Promise<void> {
  if (deletedIds.length > 0) {
    const { numDeletedRows } = await db
      .deleteFrom("profile_corrections")
      .where("user_id", "=", userId)
      .where("upload_id", "=", uploadId)
      .where("correction_id", "in", deletedIds)
      .executeTakeFirst();
    if (numDeletedRows !== BigInt(new Set(deletedIds).size)) throw new DomainError("correction_not_found");
  }
  if (inserted.length === 0) return;
  await db
    .insertInto("profile_corrections")
    .values(
      inserted.map(({ id, sequence, operation, ...correction }) => {
        const { target, value, original, pointer } = correction;
        const content: Content = { target, value, original, pointer };
        return {
          user_id: userId,
          correction_id: id,
          upload_id: uploadId,
          sequence,
          operation,
          content: cipher.seal(place(id), JSON.stringify(content)),
        };
      }),
    )
    .execute();
}

/**
 * One at a time: changing the corrections of an upload, and writing a profile of it, which is searched by what they leave.
 * A lock of its own, taken last: a worker holds its job's row by then, which whoever holds the upload's lock may wait for.
 */
export async function lockCorrections({ db, userId }: UserScope, uploadId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`corrections/${userId}/${uploadId}`}, 0))`.execute(db);
}

import { DomainError } from "@groundwork/core";
import type { Page, Upload } from "@groundwork/core/schemas";
import { type Selectable, sql } from "kysely";
import type { CellPlace } from "./cipher.ts";
import type { ReadScope, UserScope } from "./client.ts";
import { isAfterCursor, toInstantText, toPage } from "./cursor.ts";
import type { UserUploadsTable } from "./schema.ts";

const METADATA = [
  "id",
  "linkedin_url",
  "file_name",
  "file_size",
  "mime_type",
  "sha256",
  "pages",
  "engine",
  "created_at",
] as const;
type MetadataRow = Pick<Selectable<UserUploadsTable>, (typeof METADATA)[number]>;

const place = (column: "file_name" | "file_content" | "extracted_text", row: number): CellPlace => ({
  table: "user_uploads",
  column,
  row,
});

export interface NewUpload {
  fileName: string;
  mimeType: string;
  linkedinUrl: string | null;
  bytes: Uint8Array;
  /** Of the plain bytes, hexadecimal. */
  sha256: string;
}

export async function insertUpload({ db, userId, cipher }: UserScope, upload: NewUpload): Promise<Upload> {
  const { rows } = await sql<{ id: number }>`select nextval('user_uploads_id_seq')::integer as id`.execute(db);
  const id = rows[0]!.id;
  const row = await db
    .insertInto("user_uploads")
    .values({
      id,
      user_id: userId,
      linkedin_url: upload.linkedinUrl,
      file_name: cipher.seal(place("file_name", id), upload.fileName),
      file_content: cipher.seal(place("file_content", id), upload.bytes),
      file_size: upload.bytes.length,
      mime_type: upload.mimeType,
      sha256: upload.sha256,
      extracted_text: null,
    })
    .returning(METADATA)
    .executeTakeFirstOrThrow();
  return toUpload({ cipher }, row);
}

/** @throws DomainError `upload_not_found` */
export async function getUpload({ db, userId, cipher }: ReadScope, uploadId: number): Promise<Upload> {
  const row = await db
    .selectFrom("user_uploads")
    .select(METADATA)
    .where("user_id", "=", userId)
    .where("id", "=", uploadId)
    .executeTakeFirst();
  if (!row) throw new DomainError("upload_not_found");
  return toUpload({ cipher }, row);
}

/** @throws DomainError `upload_not_found`, also when the bytes are gone */
export async function getUploadBytes({ db, userId, cipher }: ReadScope, uploadId: number): Promise<Buffer> {
  const row = await db
    .selectFrom("user_uploads")
    .select("file_content")
    .where("user_id", "=", userId)
    .where("id", "=", uploadId)
    .executeTakeFirst();
  if (!row?.file_content) throw new DomainError("upload_not_found");
  return cipher.open(place("file_content", uploadId), row.file_content);
}

export async function listUploads(
  { db, userId, cipher }: ReadScope,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Page<Upload>> {
  const rows = await db
    .selectFrom("user_uploads")
    .select(METADATA)
    .select(toInstantText("created_at").as("instant"))
    .where("user_id", "=", userId)
    .where(isAfterCursor(cursor, { instant: "created_at", id: "id", idType: "integer" }))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return toPage(rows, {
    limit,
    cursorOf: (row) => ({ instant: row.instant, id: String(row.id) }),
    toItem: (row) => toUpload({ cipher }, row),
  });
}

/** Of the latest analysis. */
export async function saveReading(
  { db, userId, cipher }: UserScope,
  { uploadId, text, pages, engine }: { uploadId: number; text: string; pages: number | null; engine: string },
): Promise<void> {
  await db
    .updateTable("user_uploads")
    .set({ extracted_text: cipher.seal(place("extracted_text", uploadId), text), pages, engine })
    .where("user_id", "=", userId)
    .where("id", "=", uploadId)
    .execute();
}

/** The upload with its jobs and all they made. Saved questions stay. @throws DomainError `upload_not_found` */
export async function deleteUpload(scope: UserScope, uploadId: number): Promise<void> {
  const { db, userId } = scope;
  await lockUpload(scope, uploadId);
  // Jobs first, as a worker that completes one does: the other way round the two could wait for each other.
  const jobs = await db
    .deleteFrom("analysis_jobs")
    .where("user_id", "=", userId)
    .where("upload_id", "=", uploadId)
    .returning("job_id")
    .execute();
  const { numDeletedRows } = await db
    .deleteFrom("user_uploads")
    .where("user_id", "=", userId)
    .where("id", "=", uploadId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new DomainError("upload_not_found");
  await db.deleteFrom("profile_corrections").where("user_id", "=", userId).where("upload_id", "=", uploadId).execute();
  await deleteJobChildren(
    scope,
    jobs.map((job) => job.job_id),
  );
}

/** One at a time: deleting an upload, and adding a job to it. There is no foreign key to see to that. */
export async function lockUpload({ db, userId }: UserScope, uploadId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`upload/${userId}/${uploadId}`}, 0))`.execute(db);
}

const JOB_CHILDREN = [
  "job_steps",
  "job_events",
  "user_profile",
  "resume_chunks",
  "generated_questions",
  "matches",
] as const;

/** Everything that belongs to jobs and is nothing without them. There are no foreign keys: this is the cascade. */
export async function deleteJobChildren({ db, userId }: UserScope, jobIds: readonly string[]): Promise<void> {
  if (jobIds.length === 0) return;
  for (const table of JOB_CHILDREN) {
    await db.deleteFrom(table).where("user_id", "=", userId).where("job_id", "in", jobIds).execute();
  }
  // A conversation about it goes on with the newest resume.
  await db
    .updateTable("chat_sessions")
    .set({ job_id: null })
    .where("user_id", "=", userId)
    .where("job_id", "in", jobIds)
    .execute();
}

function toUpload({ cipher }: Pick<UserScope, "cipher">, row: MetadataRow): Upload {
  return {
    id: row.id,
    fileName: cipher.openText(place("file_name", row.id), row.file_name),
    mimeType: row.mime_type,
    fileSize: row.file_size,
    sha256: row.sha256,
    linkedinUrl: row.linkedin_url,
    pages: row.pages,
    engine: row.engine,
    createdAt: row.created_at.toISOString(),
  };
}

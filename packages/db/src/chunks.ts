import type { CellPlace } from "./cipher.ts";
import type { UserScope } from "./client.ts";
import { fromVectorBytes, toVectorBytes } from "./vector.ts";

/** A passage of a resume with its vector. */
export interface Chunk {
  text: string;
  start: number;
  end: number;
  page: number | null;
  vector: Float32Array;
}

const place = (jobId: string, position: number): CellPlace => ({
  table: "resume_chunks",
  column: "text",
  row: `${jobId}/${position}`,
});

export async function insertChunks(
  { db, userId, cipher }: UserScope,
  { jobId, embedderId, chunks }: { jobId: string; embedderId: string; chunks: readonly Chunk[] },
): Promise<void> {
  if (chunks.length === 0) return;
  await db
    .insertInto("resume_chunks")
    .values(
      chunks.map((chunk, position) => ({
        user_id: userId,
        job_id: jobId,
        position,
        text: cipher.seal(place(jobId, position), chunk.text),
        page: chunk.page,
        start_offset: chunk.start,
        end_offset: chunk.end,
        embedding: toVectorBytes(chunk.vector),
        embedding_model: embedderId,
        dimensions: chunk.vector.length,
      })),
    )
    .execute();
}

/** The chunks of a job that this embedder made, in reading order. */
export async function listChunks(
  { db, userId, cipher }: UserScope,
  { jobId, embedderId }: { jobId: string; embedderId: string },
): Promise<Chunk[]> {
  const rows = await db
    .selectFrom("resume_chunks")
    .selectAll()
    .where("user_id", "=", userId)
    .where("job_id", "=", jobId)
    .where("embedding_model", "=", embedderId)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    text: cipher.openText(place(jobId, row.position), row.text),
    start: row.start_offset,
    end: row.end_offset,
    page: row.page,
    vector: fromVectorBytes(row.embedding),
  }));
}

/** Job id -> the vectors of its passages: of one embedder alone, since those of two are not comparable. */
export async function listChunkVectors(
  { db, userId }: UserScope,
  { jobIds, embedderId }: { jobIds: readonly string[]; embedderId: string },
): Promise<Map<string, Float32Array[]>> {
  const rows = await db
    .selectFrom("resume_chunks")
    .select(["job_id", "embedding"])
    .where("user_id", "=", userId)
    .where("job_id", "in", jobIds)
    .where("embedding_model", "=", embedderId)
    .execute();
  const vectors = new Map<string, Float32Array[]>();
  for (const row of rows) {
    const ofJob = vectors.get(row.job_id) ?? [];
    ofJob.push(fromVectorBytes(row.embedding));
    vectors.set(row.job_id, ofJob);
  }
  return vectors;
}

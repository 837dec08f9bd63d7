import { sql } from "kysely";
import type { UserScope } from "./client.ts";
import { fromVectorBytes, toVectorBytes } from "./vector.ts";

/** One way to ask a saved question, with its vector. The first is the question itself. */
export interface Phrasing {
  text: string;
  vector: Float32Array;
}

export interface EmbeddedPhrasings {
  embedderId: string;
  phrasings: readonly Phrasing[];
}

/** The vectors of a saved question, in place of those it had. */
export async function replacePhrasings(
  scope: UserScope,
  { savedId, embedded }: { savedId: string; embedded: EmbeddedPhrasings },
): Promise<void> {
  const { db, userId } = scope;
  await deletePhrasings(scope, [savedId]);
  await db
    .insertInto("question_embeddings")
    .values(
      embedded.phrasings.map((phrasing, position) => ({
        user_id: userId,
        saved_id: savedId,
        position,
        phrasing: phrasing.text,
        embedding: toVectorBytes(phrasing.vector),
        embedding_model: embedded.embedderId,
        dimensions: phrasing.vector.length,
      })),
    )
    .execute();
}

/** Every way a saved question is asked, the question itself first. */
export async function listPhrasings({ db, userId }: UserScope, savedId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("question_embeddings")
    .select("phrasing")
    .where("user_id", "=", userId)
    .where("saved_id", "=", savedId)
    .orderBy("position")
    .execute();
  return rows.map((row) => row.phrasing);
}

/** The vectors of a new embedder, unless the question is gone, was reworded, or someone else was faster. */
export async function refreshPhrasings(
  scope: UserScope,
  { savedId, embedded }: { savedId: string; embedded: EmbeddedPhrasings },
): Promise<void> {
  const { db, userId } = scope;
  const saved = await db
    .selectFrom("saved_interview_questions")
    .select("id")
    .where("user_id", "=", userId)
    .where("id", "=", savedId)
    .forUpdate()
    .executeTakeFirst();
  const stored = await db
    .selectFrom("question_embeddings")
    .select(["phrasing", "embedding_model"])
    .where("user_id", "=", userId)
    .where("saved_id", "=", savedId)
    .orderBy("position")
    .execute();
  const isStale = stored.some((row) => row.embedding_model !== embedded.embedderId);
  const isSame = stored.every((row, position) => row.phrasing === embedded.phrasings[position]?.text);
  if (saved && isStale && isSame) await replacePhrasings(scope, { savedId, embedded });
}

export interface SavedCandidate {
  savedId: string;
  question: string;
  phrasings: Phrasing[];
}

/** Every saved question that this embedder can match, with its phrasings. */
export async function listCandidates(
  { db, userId }: UserScope,
  { embedderId }: { embedderId: string },
): Promise<SavedCandidate[]> {
  const rows = await db
    .selectFrom("question_embeddings")
    .innerJoin("saved_interview_questions", (join) =>
      join
        .onRef("saved_interview_questions.id", "=", "question_embeddings.saved_id")
        .onRef("saved_interview_questions.user_id", "=", "question_embeddings.user_id"),
    )
    .select(["saved_id", "question", "phrasing", "embedding"])
    .where("question_embeddings.user_id", "=", userId)
    .where("embedding_model", "=", embedderId)
    .orderBy("saved_id")
    .orderBy("position")
    .execute();
  const candidates = new Map<string, SavedCandidate>();
  for (const row of rows) {
    const candidate = candidates.get(row.saved_id) ?? { savedId: row.saved_id, question: row.question, phrasings: [] };
    candidate.phrasings.push({ text: row.phrasing, vector: fromVectorBytes(row.embedding) });
    candidates.set(row.saved_id, candidate);
  }
  return [...candidates.values()];
}

/** Saved questions whose vectors another embedder made: to be embedded again before they can match. */
export async function listForeignPhrasings(
  { db, userId }: UserScope,
  { embedderId, limit }: { embedderId: string; limit: number },
): Promise<{ savedId: string; texts: string[] }[]> {
  const rows = await db
    .selectFrom("question_embeddings")
    .select(["saved_id", sql<string[]>`array_agg(phrasing order by position)`.as("texts")])
    .where("user_id", "=", userId)
    .where("embedding_model", "<>", embedderId)
    .groupBy("saved_id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ savedId: row.saved_id, texts: row.texts }));
}

export async function deletePhrasings({ db, userId }: UserScope, savedIds: readonly string[]): Promise<void> {
  await db.deleteFrom("question_embeddings").where("user_id", "=", userId).where("saved_id", "in", savedIds).execute();
}

import { DomainError, type WrongPair } from "@groundwork/core";
import type { CellPlace } from "./cipher.ts";
import type { UserScope } from "./client.ts";
import { fromVectorBytes, toVectorBytes } from "./vector.ts";

const place = (replyId: string): CellPlace => ({ table: "match_feedback", column: "asked", row: replyId });

/** Said twice, it is said once. @throws DomainError `saved_question_not_found` */
export async function insertWrongMatch(
  { db, userId, cipher }: UserScope,
  { replyId, savedId, asked, vector, embedderId }: WrongPair & { replyId: string; embedderId: string },
): Promise<void> {
  // A question that is deleted meanwhile takes what was said of it along.
  const saved = await db
    .selectFrom("saved_interview_questions")
    .select("id")
    .where("user_id", "=", userId)
    .where("id", "=", savedId)
    .forShare()
    .executeTakeFirst();
  if (!saved) throw new DomainError("saved_question_not_found");
  await db
    .insertInto("match_feedback")
    .values({
      user_id: userId,
      reply_id: replyId,
      saved_id: savedId,
      asked: cipher.seal(place(replyId), asked),
      embedding: toVectorBytes(vector),
      embedding_model: embedderId,
    })
    .onConflict((conflict) => conflict.columns(["user_id", "reply_id"]).doNothing())
    .execute();
}

export async function deleteWrongMatch({ db, userId }: UserScope, replyId: string): Promise<void> {
  await db.deleteFrom("match_feedback").where("user_id", "=", userId).where("reply_id", "=", replyId).execute();
}

/** Of questions that are no more. */
export async function deleteWrongMatchesOf({ db, userId }: UserScope, savedIds: readonly string[]): Promise<void> {
  await db.deleteFrom("match_feedback").where("user_id", "=", userId).where("saved_id", "in", savedIds).execute();
}

/** Vectors of another embedder, which can't be compared, come back empty. */
export async function listWrongMatches(
  { db, userId, cipher }: UserScope,
  { embedderId }: { embedderId: string },
): Promise<WrongPair[]> {
  const rows = await db
    .selectFrom("match_feedback")
    .select(["reply_id", "saved_id", "asked", "embedding", "embedding_model"])
    .where("user_id", "=", userId)
    .orderBy("reply_id")
    .execute();
  return rows.map((row) => ({
    savedId: row.saved_id,
    asked: cipher.openText(place(row.reply_id), row.asked),
    vector: row.embedding_model === embedderId ? fromVectorBytes(row.embedding) : new Float32Array(0),
  }));
}

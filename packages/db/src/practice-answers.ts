import { randomUUID } from "node:crypto";
import type { PracticeAnswer, Rubric } from "@groundwork/core/schemas";
import type { UserScope } from "./client.ts";
import { lockSavedQuestion } from "./practice-cards.ts";

/**
 * Keeps what was practised, sealed, with the rubric it got.
 * @throws DomainError `saved_question_not_found`
 */
export async function savePracticeAnswer(
  scope: UserScope,
  { savedId, text, rubric, now }: { savedId: string; text: string; rubric: Rubric; now: Date },
): Promise<PracticeAnswer> {
  const { db, userId, cipher } = scope;
  const { category } = await lockSavedQuestion(scope, savedId);
  const answerId = randomUUID();
  const place = { table: "practice_answers", column: "content", row: answerId };
  await db
    .insertInto("practice_answers")
    .values({
      user_id: userId,
      answer_id: answerId,
      saved_id: savedId,
      category,
      total: rubric.total,
      content: cipher.seal(place, JSON.stringify({ text, rubric })),
      created_at: now,
    })
    .execute();
  return { ...rubric, answerId, savedId, createdAt: now.toISOString() };
}

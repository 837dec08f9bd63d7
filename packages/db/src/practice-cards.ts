import { randomUUID } from "node:crypto";
import { type CardMemory, DomainError, gradeCard, newCard, toSchedule } from "@groundwork/core";
import type { PracticeCard, Rating, SavedQuestion } from "@groundwork/core/schemas";
import type { Selectable } from "kysely";
import type { ReadScope, UserScope } from "./client.ts";
import { SAVED_COLUMNS, toSavedQuestion } from "./saved-questions.ts";
import type { PracticeCardsTable } from "./schema.ts";

/** What is due at `now`: the longest due first, then what was never graded, the longest saved first. */
export async function listDueCards(
  { db, userId, cipher }: ReadScope,
  { now, limit }: { now: Date; limit: number },
): Promise<PracticeCard[]> {
  const rows = await db
    .selectFrom("saved_interview_questions as saved")
    .leftJoin("practice_cards as card", (join) =>
      join.onRef("card.user_id", "=", "saved.user_id").onRef("card.saved_id", "=", "saved.id"),
    )
    .select(SAVED_COLUMNS.map((column) => `saved.${column}` as const))
    .select(["card.due_at", "card.memory"])
    .where("saved.user_id", "=", userId)
    .where((eb) => eb.or([eb("card.due_at", "is", null), eb("card.due_at", "<=", now)]))
    .orderBy("card.due_at", (order) => order.asc().nullsLast())
    .orderBy("saved.created_at")
    .orderBy("saved.id")
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const { due_at, memory } = row;
    const card = due_at === null || memory === null ? undefined : toMemory({ due_at, memory });
    return toPracticeCard(toSavedQuestion(cipher, row), { card, now });
  });
}

/**
 * Grades a question, due or not, and keeps the review. Two at once follow each other.
 * @throws DomainError `saved_question_not_found`
 */
export async function gradeSavedQuestion(
  scope: UserScope,
  { savedId, rating, now }: { savedId: string; rating: Rating; now: Date },
): Promise<PracticeCard> {
  const { db, userId } = scope;
  const question = await lockSavedQuestion(scope, savedId);
  const before = (await findCard(scope, savedId)) ?? newCard(question.createdAt);
  const card = gradeCard(before, { rating, now });
  const { due, ...memory } = card;
  const row = { due_at: new Date(due), memory: JSON.stringify(memory) };
  await db
    .insertInto("practice_cards")
    .values({ user_id: userId, saved_id: savedId, ...row })
    .onConflict((conflict) => conflict.columns(["user_id", "saved_id"]).doUpdateSet(row))
    .execute();
  await db
    .insertInto("question_reviews")
    .values({
      user_id: userId,
      review_id: randomUUID(),
      saved_id: savedId,
      rating,
      category: question.category,
      reviewed_at: now,
    })
    .execute();
  return toPracticeCard(question, { card, now });
}

/**
 * Until the transaction ends nobody else grades it, and it is not deleted from under what is written of it.
 * @throws DomainError `saved_question_not_found`
 */
export async function lockSavedQuestion({ db, userId, cipher }: UserScope, savedId: string): Promise<SavedQuestion> {
  const row = await db
    .selectFrom("saved_interview_questions")
    .select(SAVED_COLUMNS)
    .where("user_id", "=", userId)
    .where("id", "=", savedId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw new DomainError("saved_question_not_found");
  return toSavedQuestion(cipher, row);
}

async function findCard({ db, userId }: UserScope, savedId: string): Promise<CardMemory | undefined> {
  const row = await db
    .selectFrom("practice_cards")
    .select(["due_at", "memory"])
    .where("user_id", "=", userId)
    .where("saved_id", "=", savedId)
    .executeTakeFirst();
  return row && toMemory(row);
}

function toMemory(row: Pick<Selectable<PracticeCardsTable>, "due_at" | "memory">): CardMemory {
  return { ...row.memory, due: row.due_at.toISOString() };
}

function toPracticeCard(
  question: SavedQuestion,
  { card = newCard(question.createdAt), now }: { card: CardMemory | undefined; now: Date },
): PracticeCard {
  return { ...question, schedule: toSchedule(card, now) };
}

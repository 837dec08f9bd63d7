import { CATEGORIES, type PracticeProgress } from "@groundwork/core/schemas";
import { type RawBuilder, sql } from "kysely";
import type { ReadScope } from "./client.ts";

const WEEKS = 12;
const DAY = 24 * 60 * 60 * 1000;

/** The weeks end with that of `now`. */
export async function getPracticeProgress(scope: ReadScope, now: Date): Promise<PracticeProgress> {
  return {
    weeks: await listWeeks(scope, now),
    categories: await listCategories(scope),
    due: await countDue(scope, now),
  };
}

async function listWeeks({ db, userId }: ReadScope, now: Date): Promise<PracticeProgress["weeks"]> {
  const mondays = lastMondays(now);
  const since = new Date(`${mondays[0]}T00:00:00Z`);
  const reviews = await db
    .selectFrom("question_reviews")
    .select(({ fn }) => [toMonday("reviewed_at").as("week"), fn.countAll<string>().as("reviews")])
    .where("user_id", "=", userId)
    .where("reviewed_at", ">=", since)
    .groupBy("week")
    .execute();
  const scores = await db
    .selectFrom("practice_answers")
    .select(({ fn }) => [toMonday("created_at").as("week"), fn.avg<string | null>("total").as("score")])
    .where("user_id", "=", userId)
    .where("created_at", ">=", since)
    .groupBy("week")
    .execute();
  return mondays.map((week) => ({
    week,
    reviews: Number(reviews.find((row) => row.week === week)?.reviews ?? 0),
    score: toMean(scores.find((row) => row.week === week)?.score),
  }));
}

async function listCategories({ db, userId }: ReadScope): Promise<PracticeProgress["categories"]> {
  const saved = await db
    .selectFrom("saved_interview_questions as saved")
    .leftJoin("practice_cards as card", (join) =>
      join.onRef("card.user_id", "=", "saved.user_id").onRef("card.saved_id", "=", "saved.id"),
    )
    .select(({ fn }) => [
      "category",
      fn.countAll<string>().as("saved"),
      fn.count<string>("card.saved_id").as("practised"),
    ])
    .where("saved.user_id", "=", userId)
    .groupBy("category")
    .execute();
  const reviews = await db
    .selectFrom("question_reviews")
    .select(({ fn }) => [
      "category",
      fn.countAll<string>().as("reviews"),
      fn.countAll<string>().filterWhere("rating", "<>", "again").as("recalled"),
    ])
    .where("user_id", "=", userId)
    .groupBy("category")
    .execute();
  const scores = await db
    .selectFrom("practice_answers")
    .select(({ fn }) => ["category", fn.avg<string | null>("total").as("score")])
    .where("user_id", "=", userId)
    .groupBy("category")
    .execute();
  return CATEGORIES.map((category) => {
    const counted = saved.find((row) => row.category === category);
    const reviewed = reviews.find((row) => row.category === category);
    return {
      category,
      saved: Number(counted?.saved ?? 0),
      practised: Number(counted?.practised ?? 0),
      reviews: Number(reviewed?.reviews ?? 0),
      recalled: reviewed ? Number(reviewed.recalled) / Number(reviewed.reviews) : null,
      score: toMean(scores.find((row) => row.category === category)?.score),
    };
  });
}

async function countDue({ db, userId }: ReadScope, now: Date): Promise<PracticeProgress["due"]> {
  const { fn } = db;
  const after = (days: number) => new Date(now.getTime() + days * DAY);
  const row = await db
    .selectFrom("saved_interview_questions as saved")
    .leftJoin("practice_cards as card", (join) =>
      join.onRef("card.user_id", "=", "saved.user_id").onRef("card.saved_id", "=", "saved.id"),
    )
    .select([
      fn
        .countAll<string>()
        .filterWhere((eb) => eb.or([eb("due_at", "is", null), eb("due_at", "<=", now)]))
        .as("now"),
      fn.countAll<string>().filterWhere("due_at", ">", now).filterWhere("due_at", "<=", after(1)).as("tomorrow"),
      fn.countAll<string>().filterWhere("due_at", ">", now).filterWhere("due_at", "<=", after(7)).as("week"),
    ])
    .where("saved.user_id", "=", userId)
    .executeTakeFirstOrThrow();
  return { now: Number(row.now), tomorrow: Number(row.tomorrow), week: Number(row.week) };
}

/** "YYYY-MM-DD" of the Monday, in UTC. */
function toMonday(column: "reviewed_at" | "created_at"): RawBuilder<string> {
  return sql<string>`to_char(date_trunc('week', ${sql.ref(column)} at time zone 'UTC'), 'YYYY-MM-DD')`;
}

function lastMondays(now: Date): string[] {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const monday = today - ((now.getUTCDay() + 6) % 7) * DAY;
  return Array.from({ length: WEEKS }, (_, i) =>
    new Date(monday - (WEEKS - 1 - i) * 7 * DAY).toISOString().slice(0, 10),
  );
}

function toMean(average: string | null | undefined): number | null {
  return average === null || average === undefined ? null : Math.round(Number(average));
}

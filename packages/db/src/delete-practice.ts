import type { UserScope } from "./client.ts";

/** Card, reviews and answers of saved questions: practice is the person's own, and goes with what it was about. */
export async function deletePractice({ db, userId }: UserScope, savedIds: readonly string[]): Promise<void> {
  for (const table of ["practice_cards", "question_reviews", "practice_answers"] as const) {
    await db.deleteFrom(table).where("user_id", "=", userId).where("saved_id", "in", savedIds).execute();
  }
}

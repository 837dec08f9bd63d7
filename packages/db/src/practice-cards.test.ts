import type { Rating, SavedQuestion } from "@groundwork/core/schemas";
import { describe, expect } from "vitest";
import type { DatabaseClient } from "./client.ts";
import { savePracticeAnswer } from "./practice-answers.ts";
import { gradeSavedQuestion, listDueCards } from "./practice-cards.ts";
import { deleteSavedQuestions } from "./saved-questions.ts";
import { SAMPLE_RUBRIC, addSavedQuestions, test } from "./testing/index.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Later than anything a test saves. */
const NOW = new Date("2100-03-03T12:00:00.000Z");
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

interface Person {
  userId: number;
  database: DatabaseClient;
  saved: SavedQuestion[];
}

const addSaved = async (database: DatabaseClient, count: number): Promise<Person> => ({
  database,
  ...(await addSavedQuestions(database, count)),
});
const grade = (
  { userId, database }: Person,
  savedId: string,
  { rating = "good", now = NOW }: { rating?: Rating; now?: Date } = {},
) => database.asUser(userId, (scope) => gradeSavedQuestion(scope, { savedId, rating, now }));
const listDue = async ({ userId, database }: Person, { now = NOW, limit = 20 } = {}) =>
  (await database.asUser(userId, (scope) => listDueCards(scope, { now, limit }))).map(({ savedId }) => savedId);
const answer = ({ userId, database }: Person, savedId: string) =>
  database.asUser(userId, (scope) =>
    savePracticeAnswer(scope, { savedId, text: "I wrote it down.", rubric: SAMPLE_RUBRIC, now: NOW }),
  );

describe("what is due", () => {
  test("is what was saved and never graded, until it is graded", async ({ database }) => {
    const person = await addSaved(database, 2);
    const [first, second] = person.saved.map(({ savedId }) => savedId) as [string, string];
    expect(await listDue(person)).toEqual([first, second]);
    const card = await grade(person, first);
    expect(card).toMatchObject({
      ...person.saved[0],
      schedule: { state: "review", reviews: 1, lastReviewedAt: NOW.toISOString(), due: later(2 * DAY).toISOString() },
    });
    expect(await listDue(person)).toEqual([second]);
    expect(await listDue(person, { now: later(2 * DAY) })).toEqual([first, second]);
    expect(await listDue(person, { now: later(2 * DAY - 1) })).toEqual([second]);
  });

  test("is the longest due first, what is new after it, and no more than asked for", async ({ database }) => {
    const person = await addSaved(database, 4);
    const [a, b, c, d] = person.saved.map(({ savedId }) => savedId) as [string, string, string, string];
    await grade(person, c, { rating: "again" });
    await grade(person, b, { rating: "again", now: later(-MINUTE) });
    await grade(person, d, { rating: "easy" });
    expect(await listDue(person, { now: later(11 * MINUTE) })).toEqual([b, c, a]);
    expect(await listDue(person, { now: later(11 * MINUTE), limit: 2 })).toEqual([b, c]);
  });

  test("is another for each person", async ({ database }) => {
    const person = await addSaved(database, 1);
    const other = await addSaved(database, 0);
    expect(await listDue(other)).toEqual([]);
    await expect(grade(other, person.saved[0]!.savedId)).rejects.toMatchObject({ code: "saved_question_not_found" });
    expect(await listDue(person)).toHaveLength(1);
  });
});

describe("grading", () => {
  test("one card many times at once loses none of them", async ({ database }) => {
    const person = await addSaved(database, 1);
    const { savedId } = person.saved[0]!;
    const ratings: Rating[] = ["good", "again", "hard", "easy", "good", "again"];
    await Promise.all(ratings.map((rating) => grade(person, savedId, { rating })));
    const last = await grade(person, savedId, { rating: "good", now: later(DAY) });
    expect(last.schedule.reviews).toBe(7);
    expect(await countRows(person)).toMatchObject({ practice_cards: 1, question_reviews: 7 });
  });

  test("and deleting at once leave a whole card or none", async ({ database }) => {
    const person = await addSaved(database, 6);
    const outcomes = await Promise.all(
      person.saved.flatMap(({ savedId }) => [
        grade(person, savedId).then(
          () => "graded",
          (error: { code: string }) => error.code,
        ),
        database.asUser(person.userId, (scope) => deleteSavedQuestions(scope, [savedId])),
      ]),
    );
    for (const outcome of outcomes) expect(["graded", "saved_question_not_found", undefined]).toContain(outcome);
    expect(await countRows(person)).toEqual({ practice_cards: 0, question_reviews: 0, practice_answers: 0 });
  });
});

async function countRows({ userId, database }: Person): Promise<Record<string, number>> {
  return database.asUser(userId, async ({ db }) => {
    const counts: Record<string, number> = {};
    for (const table of ["practice_cards", "question_reviews", "practice_answers"] as const) {
      counts[table] = (await db.selectFrom(table).select("user_id").execute()).length;
    }
    return counts;
  });
}

test("a saved question takes its card, its reviews and its answers with it, and only those", async ({ database }) => {
  const person = await addSaved(database, 2);
  for (const { savedId } of person.saved) {
    await grade(person, savedId);
    await answer(person, savedId);
  }
  await database.asUser(person.userId, (scope) => deleteSavedQuestions(scope, [person.saved[0]!.savedId]));
  expect(await countRows(person)).toEqual({ practice_cards: 1, question_reviews: 1, practice_answers: 1 });
});

test("an answer is kept sealed with its rubric, and none for a question that is not there", async ({ database }) => {
  const person = await addSaved(database, 1);
  const { savedId } = person.saved[0]!;
  const stored = await answer(person, savedId);
  expect(stored).toEqual({ ...SAMPLE_RUBRIC, answerId: stored.answerId, savedId, createdAt: NOW.toISOString() });
  await database.asUser(person.userId, async ({ db, cipher }) => {
    const { content } = await db.selectFrom("practice_answers").select("content").executeTakeFirstOrThrow();
    expect(content.toString("latin1")).not.toContain("wrote");
    const place = { table: "practice_answers", column: "content", row: stored.answerId };
    expect(JSON.parse(cipher.openText(place, content))).toEqual({ text: "I wrote it down.", rubric: SAMPLE_RUBRIC });
  });
  await expect(answer(person, "999999")).rejects.toMatchObject({ code: "saved_question_not_found" });
  expect(await countRows(person)).toMatchObject({ practice_answers: 1 });
});

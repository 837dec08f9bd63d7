import type { Rating } from "@groundwork/core/schemas";
import { expect } from "vitest";
import type { DatabaseClient } from "./client.ts";
import { savePracticeAnswer } from "./practice-answers.ts";
import { gradeSavedQuestion } from "./practice-cards.ts";
import { getPracticeProgress } from "./practice-progress.ts";
import { updateSavedQuestion } from "./saved-questions.ts";
import { SAMPLE_RUBRIC, addSavedQuestions, test } from "./testing/index.ts";

const DAY = 24 * 60 * 60_000;
/** A Wednesday. */
const NOW = new Date("2100-03-03T12:00:00.000Z");
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

const addSaved = async (database: DatabaseClient, count: number) => {
  const { userId, saved } = await addSavedQuestions(database, count);
  return { userId, database, saved };
};
type Person = Awaited<ReturnType<typeof addSaved>>;
const grade = (
  { userId, database }: Person,
  savedId: string,
  { rating = "good", now = NOW }: { rating?: Rating; now?: Date } = {},
) => database.asUser(userId, (scope) => gradeSavedQuestion(scope, { savedId, rating, now }));
const answer = (
  { userId, database }: Person,
  savedId: string,
  { total, now = NOW }: { total: number | null; now?: Date },
) =>
  database.asUser(userId, (scope) =>
    savePracticeAnswer(scope, { savedId, text: "I wrote it down.", rubric: { ...SAMPLE_RUBRIC, total }, now }),
  );
const progress = ({ userId, database }: Person, now = NOW) =>
  database.asUser(userId, (scope) => getPracticeProgress(scope, now));

test("progress without anything is twelve weeks and four categories of nothing", async ({ database }) => {
  const { weeks, categories, due } = await progress(await addSaved(database, 0));
  expect(weeks).toHaveLength(12);
  expect([weeks[0]!.week, weeks[11]!.week]).toEqual(["2099-12-14", "2100-03-01"]);
  expect(weeks.every(({ reviews, score }) => reviews === 0 && score === null)).toBe(true);
  expect(categories.map(({ saved, recalled, score }) => [saved, recalled, score])).toEqual(
    Array.from({ length: 4 }, () => [0, null, null]),
  );
  expect(due).toEqual({ now: 0, tomorrow: 0, week: 0 });
});

test("progress counts reviews and scores in the week of UTC they fell in, Monday first", async ({ database }) => {
  const person = await addSaved(database, 1);
  const { savedId } = person.saved[0]!;
  for (const instant of [
    "2099-12-13T23:59:59.999Z",
    "2099-12-14T00:00:00.000Z",
    "2100-02-28T23:59:59.999Z",
    "2100-03-01T00:00:00.000Z",
  ]) {
    await grade(person, savedId, { now: new Date(instant) });
    await answer(person, savedId, { total: 40, now: new Date(instant) });
  }
  await answer(person, savedId, { total: 81 });
  await answer(person, savedId, { total: null });
  const { weeks } = await progress(person);
  expect(weeks.filter(({ reviews }) => reviews > 0)).toEqual([
    { week: "2099-12-14", reviews: 1, score: 40 },
    { week: "2100-02-22", reviews: 1, score: 40 },
    { week: "2100-03-01", reviews: 1, score: 61 },
  ]);
  const sunday = await progress(person, new Date("2100-03-07T23:59:59.999Z"));
  expect(sunday.weeks.at(-1)).toEqual({ week: "2100-03-01", reviews: 1, score: 61 });
});

test("progress keeps a review in the category it was graded in, and the question in the one it has", async ({
  database,
}) => {
  const person = await addSaved(database, 2);
  const { savedId } = person.saved[0]!;
  for (const rating of ["good", "again", "hard"] as const) await grade(person, savedId, { rating });
  await answer(person, savedId, { total: 70 });
  await database.asUser(person.userId, (scope) =>
    updateSavedQuestion(scope, { savedId, changes: { category: "Technical" } }),
  );
  const { categories } = await progress(person);
  expect(categories).toEqual([
    { category: "Technical", saved: 1, practised: 1, reviews: 0, recalled: null, score: null },
    { category: "Behavioral", saved: 0, practised: 0, reviews: 0, recalled: null, score: null },
    { category: "Situational", saved: 1, practised: 0, reviews: 3, recalled: 2 / 3, score: 70 },
    { category: "Problem-Solving", saved: 0, practised: 0, reviews: 0, recalled: null, score: null },
  ]);
});

test("progress says how many wait now, in the day from now and in the week from now", async ({ database }) => {
  const person = await addSaved(database, 4);
  const [a, b, c] = person.saved.map(({ savedId }) => savedId) as [string, string, string];
  await grade(person, a, { rating: "again" });
  await grade(person, b, { rating: "good" });
  await grade(person, c, { rating: "easy" });
  expect((await progress(person)).due).toEqual({ now: 1, tomorrow: 1, week: 2 });
  expect((await progress(person, later(3 * DAY))).due).toEqual({ now: 3, tomorrow: 0, week: 1 });
  expect((await progress(await addSaved(database, 0))).due.now).toBe(0);
});

import type { User } from "@groundwork/core/schemas";
import { type DatabaseClient, deleteJob } from "@groundwork/db";
import { addQuestion, addUser } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { type Api, addReadJob, reasonOf, test } from "../testing/index.ts";

const DRAFT = `When I was a senior nurse at Northfield General, the night shift kept missing doses after handover. I had to find out why. I sat
  down with both shifts, wrote a checklist, and tried it for a month on our ward. In the end missed doses fell by 30%.`;

async function addSaved({ api, workerDatabase }: { api: Api; workerDatabase: DatabaseClient }) {
  const user = await addUser(api.database);
  const { jobId } = await addReadJob({ api, workerDatabase }, user.id);
  const question = await addQuestion(api.database, user.id, jobId);
  const caller = api.callerFor(user);
  const saved = await caller.questions.save({ questionId: question.id, answer: "I hand over with a checklist." });
  return { user, saved, caller };
}

/** What practice has left: cards that were graded, reviews, answers. */
const countRows = ({ database }: Api, { id }: User) =>
  database.asUser(id, async ({ db }) => [
    (await db.selectFrom("practice_cards").select("saved_id").execute()).length,
    (await db.selectFrom("question_reviews").select("saved_id").execute()).length,
    (await db.selectFrom("practice_answers").select("saved_id").execute()).length,
  ]);

describe("practice", () => {
  test("takes a saved question from due, through a scored draft and a grade, to a later day and the progress", async ({
    api,
    workerDatabase,
  }) => {
    const { saved, caller } = await addSaved({ api, workerDatabase });
    const { practice } = caller;
    const [card, ...more] = await practice.due({});
    expect(more).toEqual([]);
    expect(card).toMatchObject({ ...saved, schedule: { state: "new", due: saved.createdAt, reviews: 0 } });

    const answer = await practice.answer({ savedId: saved.savedId, text: DRAFT });
    expect(answer.scores.map(({ criterion }) => criterion)).toEqual([
      "relevance",
      "structure",
      "specifics",
      "evidence",
      "length",
    ]);
    for (const { text, start, end } of answer.scores.flatMap(({ quotes }) => quotes)) {
      expect(DRAFT.slice(start, end)).toBe(text);
    }
    expect(answer.scores[3]!.reason).toContain("your resume or saved answer");
    const { answerId: _, createdAt: __, ...rubric } = answer;
    expect(await practice.answer({ savedId: saved.savedId, text: DRAFT })).toMatchObject(rubric);

    const graded = await practice.grade({ savedId: saved.savedId, rating: "good" });
    expect(graded.schedule).toMatchObject({ state: "review", reviews: 1, lapses: 0 });
    expect(Date.parse(graded.schedule.due)).toBeGreaterThan(Date.parse(graded.schedule.lastReviewedAt!));
    expect(await practice.due({})).toEqual([]);
    const progress = await practice.progress();
    expect(progress.due).toEqual({ now: 0, tomorrow: 0, week: 1 });
    expect(progress.weeks.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(1);
    expect(progress.categories.find(({ category }) => category === saved.category)).toEqual({
      category: saved.category,
      saved: 1,
      practised: 1,
      reviews: 1,
      recalled: 1,
      score: answer.total,
    });
  });

  test("goes on without the resume when its job is deleted, and says so", async ({ api, workerDatabase }) => {
    const { user, saved, caller } = await addSaved({ api, workerDatabase });
    await api.database.asUser(user.id, (scope) => deleteJob(scope, saved.jobId));
    const { scores, total } = await caller.practice.answer({ savedId: saved.savedId, text: DRAFT });
    expect(total).toBeGreaterThan(0);
    expect(scores.find(({ criterion }) => criterion === "evidence")!.reason).toContain("no longer kept");
    expect(await caller.practice.due({})).toHaveLength(1);
  });

  test("of a draft in another language has no total, and leaves the means alone", async ({ api, workerDatabase }) => {
    const { saved, caller } = await addSaved({ api, workerDatabase });
    const text = "Ich habe die Übergabe mit einer Liste gemacht, und wir haben seitdem keine Dosis mehr vergessen.";
    const answer = await caller.practice.answer({ savedId: saved.savedId, text });
    expect(answer).toMatchObject({ total: null, scores: [{ criterion: "length" }] });
    expect((await caller.practice.progress()).weeks.at(-1)).toMatchObject({ score: null });
  });

  test("leaves nothing behind of what is refused", async ({ api, workerDatabase }) => {
    const { user, saved, caller } = await addSaved({ api, workerDatabase });
    const { practice } = caller;
    const { savedId } = saved;
    const refused: [request: () => Promise<unknown>, reason: string][] = [
      [() => practice.answer({ savedId, text: "" }), "input_invalid"],
      [() => practice.answer({ savedId, text: " \n" }), "input_invalid"],
      [() => practice.answer({ savedId, text: "x".repeat(20_001) }), "input_invalid"],
      [() => practice.answer({ savedId, text: "nul \0 here" }), "text_has_nul"],
      [() => practice.answer({ savedId, text: "half \uD83D here" }), "text_has_lone_surrogate"],
      [() => practice.answer({ savedId: "0", text: DRAFT }), "input_invalid"],
      [() => practice.answer({ savedId: "9".repeat(19), text: DRAFT }), "input_invalid"],
      [() => practice.answer({ savedId: "4242", text: DRAFT }), "saved_question_not_found"],
      [() => practice.grade({ savedId, rating: "perfect" as "good" }), "input_invalid"],
      [() => practice.grade({ savedId: "4242", rating: "good" }), "saved_question_not_found"],
      [() => practice.due({ limit: 0 }), "input_invalid"],
      [() => practice.due({ limit: 101 }), "input_invalid"],
    ];
    for (const [i, [request, reason]] of refused.entries()) expect([i, await reasonOf(request())]).toEqual([i, reason]);
    expect(await countRows(api, user)).toEqual([0, 0, 0]);
  });

  test("is gone with its saved question", async ({ api, workerDatabase }) => {
    const { user, saved, caller } = await addSaved({ api, workerDatabase });
    await caller.practice.answer({ savedId: saved.savedId, text: DRAFT });
    await caller.practice.grade({ savedId: saved.savedId, rating: "again" });
    expect(await countRows(api, user)).toEqual([1, 1, 1]);
    await caller.questions.deleteSaved({ savedIds: [saved.savedId] });
    expect(await countRows(api, user)).toEqual([0, 0, 0]);
    expect(await caller.practice.due({})).toEqual([]);
  });
});

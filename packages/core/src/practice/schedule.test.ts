import { createEmptyCard, fsrs } from "ts-fsrs";
import { expect, test } from "vitest";
import { practiceScheduleSchema } from "../schemas/index.ts";
import { type CardMemory, gradeCard, newCard, toSchedule } from "./schedule.ts";

const savedAt = "2026-03-01T08:00:00.000Z";
const now = new Date("2026-03-02T10:00:00.000Z");

test("a new card is due since it was saved, and shows when each rating would bring it back", () => {
  expect(practiceScheduleSchema.parse(toSchedule(newCard(savedAt), now))).toEqual({
    state: "new",
    due: savedAt,
    lastReviewedAt: null,
    reviews: 0,
    lapses: 0,
    next: {
      again: "2026-03-02T10:10:00.000Z",
      hard: "2026-03-02T10:15:00.000Z",
      good: "2026-03-04T10:00:00.000Z",
      easy: "2026-03-10T10:00:00.000Z",
    },
  });
});

test("what a preview promises is what the grade brings", () => {
  let memory = newCard(savedAt);
  let at = now;
  for (const rating of ["good", "again", "hard", "good", "easy", "good"] as const) {
    const promised = toSchedule(memory, at).next[rating];
    memory = gradeCard(memory, { rating, now: at });
    expect(memory.due).toBe(promised);
    expect(memory.lastReviewedAt).toBe(at.toISOString());
    at = new Date(memory.due);
  }
  expect(memory).toMatchObject({ state: "review", reviews: 6, lapses: 1 });
});

test("intervals are those of ts-fsrs itself, also for a memory that was JSON in between", () => {
  const reference = fsrs({ enable_fuzz: false, learning_steps: ["10m"], relearning_steps: ["10m"] });
  let memory = newCard(savedAt);
  let card = reference.repeat(createEmptyCard(savedAt), now)[3].card;
  memory = gradeCard(memory, { rating: "good", now });
  for (let review = 0; review < 4; review++) {
    expect(memory.due).toBe(card.due.toISOString());
    const at = card.due;
    card = reference.repeat(card, at)[3].card;
    memory = gradeCard(JSON.parse(JSON.stringify(memory)) as CardMemory, { rating: "good", now: at });
  }
  expect(memory).toMatchObject({ stability: card.stability, difficulty: card.difficulty });
});

test("a lapse is counted, and comes back in the same sitting", () => {
  const learned = gradeCard(newCard(savedAt), { rating: "good", now });
  const at = new Date(learned.due);
  expect(gradeCard(learned, { rating: "again", now: at })).toMatchObject({
    state: "relearning",
    lapses: 1,
    due: new Date(at.getTime() + 10 * 60_000).toISOString(),
  });
});

test("a server whose clock is behind grades as at the last review, and nothing is scheduled far beyond a year", () => {
  const learned = gradeCard(newCard(savedAt), { rating: "easy", now });
  const earlier = new Date(now.getTime() - 3 * 86_400_000);
  expect(gradeCard(learned, { rating: "good", now: earlier })).toEqual(gradeCard(learned, { rating: "good", now }));
  let memory = learned;
  for (let review = 0; review < 12; review++) memory = gradeCard(memory, { rating: "easy", now: new Date(memory.due) });
  // "easy" is always some days after "good".
  expect(memory.scheduledDays).toBeGreaterThanOrEqual(365);
  expect(memory.scheduledDays).toBeLessThan(370);
});

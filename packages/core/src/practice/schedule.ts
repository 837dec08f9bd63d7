import { type Card, type Grade, Rating, State, createEmptyCard, fsrs } from "ts-fsrs";
import type { CardState, PracticeSchedule, Rating as RatingName } from "../schemas/index.ts";

/** What is kept of a card between two reviews. Instants are ISO strings. */
export interface CardMemory {
  state: CardState;
  due: string;
  lastReviewedAt: string | null;
  reviews: number;
  lapses: number;
  /** Days until recall falls to 90 %. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  /** Of the last interval. */
  scheduledDays: number;
  /** Which of the short steps it is at. */
  step: number;
}

/**
 * No chance in it: the same reviews at the same instants give the same schedule. One short step, so that what failed comes
 * back in the same sitting, and what went well does not. About a year at most: nobody prepares an interview for longer.
 */
const scheduler = fsrs({
  enable_fuzz: false,
  learning_steps: ["10m"],
  relearning_steps: ["10m"],
  maximum_interval: 365,
});

const GRADES: Record<RatingName, Grade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};
const STATES = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const;
const STATE_NAMES = { 0: "new", 1: "learning", 2: "review", 3: "relearning" } as const;

/** Never reviewed: due since the question was saved. */
export function newCard(savedAt: string): CardMemory {
  return toMemory(createEmptyCard(savedAt));
}

/** The card after a review at `now`. */
export function gradeCard(memory: CardMemory, { rating, now }: { rating: RatingName; now: Date }): CardMemory {
  return toMemory(scheduler.next(toCard(memory), notBeforeLast(memory, now), GRADES[rating]).card);
}

/** When the card is due, and when it would be after each rating at `now`. */
export function toSchedule(memory: CardMemory, now: Date): PracticeSchedule {
  const { state, due, lastReviewedAt, reviews, lapses } = memory;
  const preview = scheduler.repeat(toCard(memory), notBeforeLast(memory, now));
  const nextAfter = (rating: RatingName) => preview[GRADES[rating]].card.due.toISOString();
  return {
    state,
    due,
    lastReviewedAt,
    reviews,
    lapses,
    next: { again: nextAfter("again"), hard: nextAfter("hard"), good: nextAfter("good"), easy: nextAfter("easy") },
  };
}

/** The clocks of two servers differ, and the scheduler refuses a review before the last one. */
function notBeforeLast({ lastReviewedAt }: CardMemory, now: Date): Date {
  return lastReviewedAt === null ? now : new Date(Math.max(now.getTime(), Date.parse(lastReviewedAt)));
}

function toCard(memory: CardMemory): Card {
  return {
    due: new Date(memory.due),
    stability: memory.stability,
    difficulty: memory.difficulty,
    // Required by the type, and no longer read.
    elapsed_days: 0,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.step,
    reps: memory.reviews,
    lapses: memory.lapses,
    state: STATES[memory.state],
    ...(memory.lastReviewedAt === null ? {} : { last_review: new Date(memory.lastReviewedAt) }),
  };
}

function toMemory(card: Card): CardMemory {
  return {
    state: STATE_NAMES[card.state],
    due: card.due.toISOString(),
    lastReviewedAt: card.last_review?.toISOString() ?? null,
    reviews: card.reps,
    lapses: card.lapses,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    step: card.learning_steps,
  };
}

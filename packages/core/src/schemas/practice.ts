import { z } from "zod";
import { type SavedQuestion, savedIdSchema, savedQuestionSchema } from "./question.ts";
import { CATEGORIES, type Category } from "./question-kinds.ts";
import { instantSchema, storableText } from "./text.ts";

export const RATINGS = ["again", "hard", "good", "easy"] as const;
export type Rating = (typeof RATINGS)[number];

export const CARD_STATES = ["new", "learning", "review", "relearning"] as const;
export type CardState = (typeof CARD_STATES)[number];

/** When a saved question comes again: FSRS (Free Spaced Repetition Scheduler), as ts-fsrs implements it. */
export interface PracticeSchedule {
  state: CardState;
  due: string;
  lastReviewedAt: string | null;
  reviews: number;
  lapses: number;
  /** When it would come again after each rating. */
  next: Record<Rating, string>;
}

export interface PracticeCard extends SavedQuestion {
  schedule: PracticeSchedule;
}

export const CRITERIA = ["relevance", "structure", "specifics", "evidence", "length"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Words of the person's own draft: `draft.slice(start, end)`, UTF-16 offsets. */
export interface DraftQuote {
  text: string;
  start: number;
  end: number;
}

export interface CriterionScore {
  criterion: Criterion;
  /** 0 to 4. */
  score: number;
  /** What was counted, as one sentence. */
  reason: string;
  /** What of the draft earned the score. */
  quotes: DraftQuote[];
}

/** Of the words alone, by rules: the same draft always gets the same. Nothing else about a person is scored. */
export interface Rubric {
  /** What can be judged: all five criteria, or the length alone of a draft that is not in English. */
  scores: CriterionScore[];
  /** 0 to 100: the sum of the scores over the most they can be; null unless all five were judged. */
  total: number | null;
  words: number;
  /** The one thing that would help most. */
  improvement: { criterion: Criterion; text: string };
}

export interface PracticeAnswer extends Rubric {
  answerId: string;
  savedId: string;
  createdAt: string;
}

/** Monday of an ISO week, "YYYY-MM-DD", in UTC. */
export interface PracticeWeek {
  week: string;
  reviews: number;
  /** Mean total of the answers practised, 0 to 100; null without one that has a total. */
  score: number | null;
}

export interface PracticeCategory {
  category: Category;
  saved: number;
  /** Graded at least once. */
  practised: number;
  reviews: number;
  /** Share of the reviews that were not "again", 0 to 1; null without one. */
  recalled: number | null;
  score: number | null;
}

export interface PracticeProgress {
  /** The last twelve weeks, oldest first, those without a review too. */
  weeks: PracticeWeek[];
  /** All four, also without a question. */
  categories: PracticeCategory[];
  /** `tomorrow`: what comes due in the 24 hours from now; `week`: in the seven days from now. Both without what is due now. */
  due: { now: number; tomorrow: number; week: number };
}

export const practiceScheduleSchema = z.object({
  state: z.enum(CARD_STATES),
  due: instantSchema,
  lastReviewedAt: instantSchema.nullable(),
  reviews: z.number().int().min(0),
  lapses: z.number().int().min(0),
  next: z.record(z.enum(RATINGS), instantSchema),
}) satisfies z.ZodType<PracticeSchedule>;

export const practiceCardSchema = savedQuestionSchema.extend({
  schedule: practiceScheduleSchema,
}) satisfies z.ZodType<PracticeCard>;

const scoreSchema = z.number().int().min(0).max(100);

export const rubricSchema = z.object({
  scores: z.array(
    z.object({
      criterion: z.enum(CRITERIA),
      score: z.number().int().min(0).max(4),
      reason: z.string(),
      quotes: z.array(z.object({ text: z.string(), start: z.number().int(), end: z.number().int() })),
    }),
  ),
  total: scoreSchema.nullable(),
  words: z.number().int().min(0),
  improvement: z.object({ criterion: z.enum(CRITERIA), text: z.string() }),
}) satisfies z.ZodType<Rubric>;

export const practiceAnswerSchema = rubricSchema.extend({
  answerId: z.string(),
  savedId: z.string(),
  createdAt: instantSchema,
}) satisfies z.ZodType<PracticeAnswer>;

export const practiceProgressSchema = z.object({
  weeks: z.array(z.object({ week: z.iso.date(), reviews: z.number().int(), score: scoreSchema.nullable() })),
  categories: z.array(
    z.object({
      category: z.enum(CATEGORIES),
      saved: z.number().int(),
      practised: z.number().int(),
      reviews: z.number().int(),
      recalled: z.number().min(0).max(1).nullable(),
      score: scoreSchema.nullable(),
    }),
  ),
  due: z.object({ now: z.number().int(), tomorrow: z.number().int(), week: z.number().int() }),
}) satisfies z.ZodType<PracticeProgress>;

export const MAX_DRAFT_CHARACTERS = 20_000;

/** `limit`: 1 to 100 cards, the longest due first. */
export const dueInputSchema = z.strictObject({ limit: z.number().int().min(1).max(100).default(20) });
export const gradeInputSchema = z.strictObject({ savedId: savedIdSchema, rating: z.enum(RATINGS) });
export const practiceAnswerInputSchema = z.strictObject({
  savedId: savedIdSchema,
  // Not trimmed: quotes are offsets into it.
  text: storableText({ max: MAX_DRAFT_CHARACTERS }).refine((text) => text.trim() !== "", "says nothing"),
});

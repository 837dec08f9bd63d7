import { z } from "zod";
import { type Evidence, evidenceSchema } from "./evidence.ts";
import { jobIdSchema } from "./job.ts";
import { pageInputSchema } from "./page.ts";
import { CATEGORIES, type Category, DIFFICULTIES, type Difficulty, QUESTION_EXPORT_FORMATS } from "./question-kinds.ts";
import { instantSchema, nonBlankText, storableText } from "./text.ts";

export {
  CATEGORIES,
  type Category,
  DIFFICULTIES,
  type Difficulty,
  QUESTION_EXPORT_FORMATS,
  type QuestionExportFormat,
} from "./question-kinds.ts";

/** Has evidence, or is advice: never neither. */
export interface AnswerSentence {
  text: string;
  evidence: Evidence[];
  advice: boolean;
}

export interface Answer {
  /** The sentences, joined. */
  text: string;
  sentences: AnswerSentence[];
  /** What only the person can fill in: "say how many people were in the team". */
  gaps: string[];
}

/** What an engine writes; saving it gives it ids. */
export interface QuestionContent {
  question: string;
  category: Category;
  difficulty: Difficulty;
  tags: string[];
  answer: Answer;
  /** The same question in other words: matched against in chat, never shown. */
  phrasings: string[];
}

export interface Question extends Omit<QuestionContent, "phrasings"> {
  id: string;
  jobId: string;
  jobTitle: string | null;
  company: string | null;
}

export interface SavedQuestion extends Omit<Question, "answer"> {
  savedId: string;
  answer: string;
  createdAt: string;
  updatedAt: string;
}

/** A tag of the person's saved questions: in the spelling used most, capitals aside. */
export interface TagCount {
  tag: string;
  count: number;
}

const questionTextSchema = nonBlankText({ max: 500 });
const tagsSchema = z.array(nonBlankText({ max: 50 })).max(20);
export const savedIdSchema = z.string().regex(/^[1-9]\d{0,17}$/);
const questionIdSchema = z.string().min(1).max(50);

export const answerSchema = z.object({
  text: z.string(),
  sentences: z.array(z.object({ text: z.string(), evidence: z.array(evidenceSchema), advice: z.boolean() })),
  gaps: z.array(z.string()),
}) satisfies z.ZodType<Answer>;

export const questionContentSchema = z.object({
  question: z.string().min(1).max(500),
  category: z.enum(CATEGORIES),
  difficulty: z.enum(DIFFICULTIES),
  tags: z.array(z.string()),
  answer: answerSchema,
  phrasings: z.array(z.string()),
}) satisfies z.ZodType<QuestionContent>;

export const questionSchema = questionContentSchema.omit({ phrasings: true }).extend({
  id: z.string(),
  jobId: jobIdSchema,
  jobTitle: z.string().nullable(),
  company: z.string().nullable(),
}) satisfies z.ZodType<Question>;

export const savedQuestionSchema = questionSchema.omit({ answer: true }).extend({
  savedId: z.string(),
  answer: z.string(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
}) satisfies z.ZodType<SavedQuestion>;

export const tagCountSchema = z.object({ tag: z.string(), count: z.number().int() }) satisfies z.ZodType<TagCount>;

export const generateQuestionsInputSchema = z.strictObject({
  jobId: jobIdSchema,
  jobTitle: nonBlankText({ max: 255 }).optional(),
  level: nonBlankText({ max: 100 }).optional(),
  company: nonBlankText({ max: 255 }).optional(),
  jobDescription: storableText({ max: 50_000 }).optional(),
  /** Takes title, company and description from a match, and asks about its gaps first. */
  matchId: z.uuid().optional(),
  categories: z.array(z.enum(CATEGORIES)).min(1).max(4).optional(),
  difficulties: z.array(z.enum(DIFFICULTIES)).min(1).max(3).optional(),
  count: z.number().int().min(1).max(50),
});

export const regenerateAnswerInputSchema = z.strictObject({
  questionId: questionIdSchema,
  /** Such as "shorter", "use my time at Brightline", "with a number". */
  instruction: nonBlankText({ max: 500 }).optional(),
});

export const bulkTagInputSchema = z
  .strictObject({
    savedIds: z.array(savedIdSchema).min(1).max(100),
    add: tagsSchema.default([]),
    remove: tagsSchema.default([]),
  })
  .refine(({ add, remove }) => add.length + remove.length > 0, "names no tag");

export const saveQuestionInputSchema = z.strictObject({
  questionId: questionIdSchema,
  answer: storableText({ min: 1, max: 20_000 }).optional(),
});

const savedFilterSchema = z.strictObject({
  /** Capitals do not matter. */
  tag: storableText({ max: 50 }).optional(),
  category: z.enum(CATEGORIES).optional(),
  difficulty: z.enum(DIFFICULTIES).optional(),
  jobId: jobIdSchema.optional(),
  /** Words of the question, a tag or the answer; "quotes", or and -minus as on the web. The last may be half typed. */
  search: storableText({ max: 200 }).optional(),
  /** Only what practice asks next: due by now, or never graded. */
  due: z.literal(true).optional(),
});

export const savedQuestionsInputSchema = pageInputSchema.extend(savedFilterSchema.shape);

/** As a query string holds it. */
export const exportQuestionsInputSchema = savedFilterSchema.extend({
  due: z
    .literal("true")
    .transform(() => true as const)
    .optional(),
  format: z.enum(QUESTION_EXPORT_FORMATS),
});

export const isSavedInputSchema = z.strictObject({ questionIds: z.array(questionIdSchema).min(1).max(100) });

export const updateSavedInputSchema = z.strictObject({
  savedId: savedIdSchema,
  question: questionTextSchema.optional(),
  answer: storableText({ min: 1, max: 20_000 }).optional(),
  tags: tagsSchema.optional(),
  category: z.enum(CATEGORIES).optional(),
  difficulty: z.enum(DIFFICULTIES).optional(),
});

export const deleteSavedInputSchema = z.strictObject({ savedIds: z.array(savedIdSchema).min(1).max(100) });

import { z } from "zod";
import { CATEGORIES, DIFFICULTIES, IMPORTANCES, REQUIREMENT_KINDS } from "../../schemas/index.ts";

/** What the model is asked for. Strict structured output knows no optional fields, so what may be missing is null. */
export const modelProfileSchema = z.object({
  location: z.string().nullable(),
  summary: z.string().nullable(),
  experience: z.array(
    z.object({
      company: z.string(),
      role: z.string(),
      dates: z.string().nullable(),
      location: z.string().nullable(),
      description: z.array(z.string()),
    }),
  ),
  education: z.array(z.object({ degree: z.string(), institution: z.string(), year: z.number().nullable() })),
  skills: z.array(z.object({ category: z.string(), skills: z.array(z.string()) })),
  strengths: z.array(z.object({ text: z.string(), quotes: z.array(z.string()) })),
  weaknesses: z.array(z.object({ text: z.string(), quotes: z.array(z.string()) })),
  jobRecommendations: z.array(z.object({ text: z.string(), quotes: z.array(z.string()) })),
});

export type ModelProfile = z.infer<typeof modelProfileSchema>;

export const modelAnswerSchema = z.object({
  sentences: z.array(z.object({ text: z.string(), quotes: z.array(z.string()), advice: z.boolean() })),
  gaps: z.array(z.string()),
});

export type ModelAnswer = z.infer<typeof modelAnswerSchema>;

export const modelQuestionsSchema = z.object({
  questions: z.array(
    z.object({
      question: z.string(),
      category: z.enum(CATEGORIES),
      difficulty: z.enum(DIFFICULTIES),
      tags: z.array(z.string()),
      phrasings: z.array(z.string()),
      ...modelAnswerSchema.shape,
    }),
  ),
});

export const modelReplySchema = z.object({
  sentences: z.array(z.object({ text: z.string(), passage: z.number(), quote: z.string() })),
});

export const modelRequirementsSchema = z.object({
  requirements: z.array(
    z.object({ quote: z.string(), kind: z.enum(REQUIREMENT_KINDS), importance: z.enum(IMPORTANCES) }),
  ),
});

import { z } from "zod";
import { jobIdSchema } from "./job.ts";
import { pageInputSchema } from "./page.ts";
import { instantSchema, nonBlankText } from "./text.ts";

/** What a profile holds, corrections included; all that are given must be met. Capitals do not matter. */
export const searchProfilesInputSchema = pageInputSchema.extend({
  /** A whole skill; with `category`, in that category. */
  skill: nonBlankText({ max: 100 }).optional(),
  /** A category of skills that is not empty. */
  category: nonBlankText({ max: 100 }).optional(),
  /** Part of a company's name. */
  company: nonBlankText({ max: 255 }).optional(),
  /** Part of the person's location. */
  location: nonBlankText({ max: 255 }).optional(),
});

export const SIMILARITY_PARTS = ["skills", "roles", "text"] as const;
export type SimilarityPart = (typeof SIMILARITY_PARTS)[number];

/** Another own resume that is like the one asked about. */
export interface SimilarProfile {
  jobId: string;
  uploadId: number;
  name: string | null;
  /** The newest role. */
  role: string | null;
  createdAt: string;
  /** 0 to 1: the sum of weight times score over the parts. */
  score: number;
  /** Where the score is from; `shared` are the skills, or the words of roles, that both have. */
  parts: { part: SimilarityPart; weight: number; score: number; shared: string[] }[];
}

export const similarProfileSchema = z.object({
  jobId: jobIdSchema,
  uploadId: z.number().int(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  createdAt: instantSchema,
  score: z.number().min(0).max(1),
  parts: z.array(
    z.object({
      part: z.enum(SIMILARITY_PARTS),
      weight: z.number().min(0).max(1),
      score: z.number().min(0).max(1),
      shared: z.array(z.string()),
    }),
  ),
}) satisfies z.ZodType<SimilarProfile>;

export const EXPORT_FORMATS = ["json", "jsonresume", "csv", "docx", "pdf"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const exportFormatSchema = z.enum(EXPORT_FORMATS);

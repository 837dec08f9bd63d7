import { z } from "zod";
import { type Evidence, evidenceSchema } from "./evidence.ts";
import { jobIdSchema } from "./job.ts";
import { pageInputSchema } from "./page.ts";
import { instantSchema, nonBlankText, storableText } from "./text.ts";

export const IMPORTANCES = ["must", "nice"] as const;
export type Importance = (typeof IMPORTANCES)[number];

export const REQUIREMENT_KINDS = ["skill", "experience", "education", "language", "certificate", "other"] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

export const REQUIREMENT_STATUSES = ["met", "partly", "missing"] as const;
export type RequirementStatus = (typeof REQUIREMENT_STATUSES)[number];

/** One thing a job description asks for, and what the resume says of it. */
export interface Requirement {
  /** `jobDescription.slice(start, end)`. */
  text: string;
  /** UTF-16 offsets into the job description. */
  start: number;
  end: number;
  kind: RequirementKind;
  importance: Importance;
  status: RequirementStatus;
  /** Why, as one sentence: "Your jobs that name Python add up to 3 of the 5 years asked for." */
  reason: string;
  /** Where the resume shows it. Never empty for met and partly, always for missing. */
  evidence: Evidence[];
  /** Points it can give. */
  weight: number;
  /** Points it gives, 0 to `weight`. */
  points: number;
}

/** `score` = round(100 * points / possible), each the sum over the requirements: recomputed by hand from these. */
export interface MatchSum {
  points: number;
  possible: number;
  /** Skills in the resume's lists of skills. */
  listedSkills: number;
  /** What a skill that is only listed, and shown in no work, gives of its weight; the longer the list, the less. */
  listedShare: number;
}

/** What the description gave cause to say: an instruction to a model inside it, a part that was not read. */
export interface MatchWarning {
  code: "instructions_in_description" | "description_cut" | "language_not_understood" | "few_requirements";
  message: string;
}

/** What an engine and the rules make of a job description and a profile; saving it gives it an id. */
export interface MatchContent {
  /** 0 to 100. */
  score: number;
  sum: MatchSum;
  /** In the order of the description. */
  requirements: Requirement[];
  warnings: MatchWarning[];
}

export interface Match extends MatchContent {
  matchId: string;
  jobId: string;
  jobTitle: string | null;
  company: string | null;
  jobDescription: string;
  createdAt: string;
}

/** What a list of matches shows. */
export type MatchSummary = Pick<Match, "matchId" | "jobId" | "jobTitle" | "company" | "score" | "createdAt">;

export const MAX_DESCRIPTION_CHARACTERS = 50_000;

export const requirementSchema = z.object({
  text: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: z.enum(REQUIREMENT_KINDS),
  importance: z.enum(IMPORTANCES),
  status: z.enum(REQUIREMENT_STATUSES),
  reason: z.string(),
  evidence: z.array(evidenceSchema),
  weight: z.number().min(0),
  points: z.number().min(0),
}) satisfies z.ZodType<Requirement>;

export const matchContentSchema = z.object({
  score: z.number().int().min(0).max(100),
  sum: z.object({
    points: z.number(),
    possible: z.number(),
    listedSkills: z.number().int(),
    listedShare: z.number(),
  }),
  requirements: z.array(requirementSchema),
  warnings: z.array(
    z.object({
      code: z.enum(["instructions_in_description", "description_cut", "language_not_understood", "few_requirements"]),
      message: z.string(),
    }),
  ),
}) satisfies z.ZodType<MatchContent>;

export const matchSchema = matchContentSchema.extend({
  matchId: z.string(),
  jobId: jobIdSchema,
  jobTitle: z.string().nullable(),
  company: z.string().nullable(),
  jobDescription: z.string(),
  createdAt: instantSchema,
}) satisfies z.ZodType<Match>;

export const matchSummarySchema = matchSchema.pick({
  matchId: true,
  jobId: true,
  jobTitle: true,
  company: true,
  score: true,
  createdAt: true,
}) satisfies z.ZodType<MatchSummary>;

export const matchIdSchema = z.uuid();
export const matchIdInputSchema = z.strictObject({ matchId: matchIdSchema });

export const createMatchInputSchema = z.strictObject({
  jobId: jobIdSchema,
  jobDescription: storableText({ max: MAX_DESCRIPTION_CHARACTERS }),
  jobTitle: nonBlankText({ max: 255 }).optional(),
  company: nonBlankText({ max: 255 }).optional(),
});

export const listMatchesInputSchema = pageInputSchema.extend({ jobId: jobIdSchema.optional() });

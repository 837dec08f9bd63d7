import { z } from "zod";
import { type Evidence, evidenceSchema } from "./evidence.ts";
import { jobIdSchema } from "./job.ts";
import { type ExperienceEntry, type Profile, educationEntrySchema, profileSchema } from "./profile.ts";
import { instantSchema, nonBlankText, storableText } from "./text.ts";

export const CORRECTION_OPERATIONS = ["set", "add", "remove"] as const;
export type CorrectionOperation = (typeof CORRECTION_OPERATIONS)[number];

/** Most corrections of one upload. */
export const MAX_CORRECTIONS = 500;

/** An experience entry as a person writes it: its years follow from its dates. */
export type WrittenExperience = Omit<ExperienceEntry, "years">;

/** Text, a date, a flag; or a whole experience or education entry. */
export type CorrectedValue = string | number | boolean | null | Record<string, string | number | boolean | null>;

/** What the person changed. Kept with the upload, and applied to every analysis of it, by what it changed, not by its place. */
export interface Correction {
  id: string;
  operation: CorrectionOperation;
  /** JSON pointer into this profile where it stands now; where it stood before, when removed; where it was made, when not applied. */
  pointer: string;
  /** False: nothing in this analysis matches what it changed. It is kept for the next one. */
  applied: boolean;
  /** Null when removed. */
  value: CorrectedValue;
  /** What was read from the document, in the analysis it was made in; null for what the person added. */
  original: { value: CorrectedValue; evidence: Evidence[] } | null;
  createdAt: string;
}

export interface CorrectionList {
  /** In the order they were made. */
  corrections: Correction[];
  /** Another after every edit: sent back, it refuses an edit made on an older state. */
  revision: string;
}

export interface CorrectedProfile extends CorrectionList {
  profile: Profile;
}

/** On one line, and not only of characters nobody sees. */
const shortText = (max: number) =>
  nonBlankText({ max }).refine((written) => !/\p{Cc}/u.test(written) && /[^\p{C}\p{Z}]/u.test(written));
const text = (max: number) => storableText({ max }).transform((written) => written.trim());
const writtenDate = z
  .string()
  .regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/)
  .nullable();

export const writtenExperienceSchema = z
  .strictObject({
    company: text(255),
    role: text(255),
    start: writtenDate.default(null),
    end: writtenDate.default(null),
    current: z.boolean().default(false),
    location: shortText(255).nullable().default(null),
    description: text(20_000).default(""),
  })
  .refine(({ company, role }) => company !== "" || role !== "");

export const writtenEducationSchema = z
  .strictObject({
    degree: text(255),
    institution: text(255),
    year: educationEntrySchema.shape.year.default(null),
  })
  .refine(({ degree, institution }) => degree !== "" || institution !== "");

/** What a corrected field may hold, by the field's name. */
export const WRITTEN_FIELDS = {
  name: shortText(255).nullable(),
  email: z.email().max(255).nullable(),
  phone: shortText(100).nullable(),
  location: shortText(255).nullable(),
  summary: storableText({ min: 1, max: 20_000 }).nullable(),
  link: z.url({ protocol: /^(?:https?|mailto)$/ }).max(2000),
  skillCategory: shortText(100).refine((name) => name !== "__proto__"),
  skill: shortText(100),
  sentence: shortText(500),
} as const;

export const correctProfileInputSchema = z.strictObject({
  jobId: jobIdSchema,
  operation: z.enum(CORRECTION_OPERATIONS),
  /** RFC 6901, into the profile as corrected so far; "-" as the index of what is added appends. */
  pointer: z.string().max(500),
  /** Checked against the field it names. */
  value: z.unknown().optional(),
  /** As the last answer gave it: refused with `profile_changed` when another edit came in between. */
  revision: z.string().max(100).optional(),
});

export const uncorrectProfileInputSchema = z.strictObject({
  jobId: jobIdSchema,
  correctionIds: z.array(z.uuid().toLowerCase()).min(1).max(100),
  revision: z.string().max(100).optional(),
});

const plainSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const correctedValueSchema = z.union([
  plainSchema,
  z.record(z.string(), plainSchema),
]) satisfies z.ZodType<CorrectedValue>;

export const correctionSchema = z.object({
  id: z.uuid(),
  operation: z.enum(CORRECTION_OPERATIONS),
  pointer: z.string(),
  applied: z.boolean(),
  value: correctedValueSchema,
  original: z.object({ value: correctedValueSchema, evidence: z.array(evidenceSchema) }).nullable(),
  createdAt: instantSchema,
}) satisfies z.ZodType<Correction>;

export const correctionListSchema = z.object({
  corrections: z.array(correctionSchema),
  revision: z.string(),
}) satisfies z.ZodType<CorrectionList>;

export const correctedProfileSchema = correctionListSchema.extend({
  profile: profileSchema,
}) satisfies z.ZodType<CorrectedProfile>;

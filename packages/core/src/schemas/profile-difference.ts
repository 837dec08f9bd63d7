import { z } from "zod";
import { jobIdSchema } from "./job.ts";
import { type EducationEntry, type ExperienceEntry, educationEntrySchema, experienceEntrySchema } from "./profile.ts";

export const CHANGE_KINDS = ["added", "removed", "changed"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

type Plain = string | number | boolean | null;

export interface FieldChange {
  /** "/contact/name" in a profile; "role" in an entry. */
  field: string;
  kind: ChangeKind;
  before: Plain;
  after: Plain;
}

/** An experience or education entry: two that are alike are one that changed. */
export interface EntryChange<Entry> {
  kind: ChangeKind;
  /** Into the first profile; null when added. */
  pointer: string | null;
  /** Into the second profile; null when removed. */
  otherPointer: string | null;
  before: Entry | null;
  after: Entry | null;
  /** What changed within; empty unless `changed`. */
  fields: FieldChange[];
}

export interface SkillPlace {
  category: string;
  skill: string;
}

export interface ListChange {
  field: "/contact/links" | "/strengths" | "/weaknesses" | "/jobRecommendations";
  added: string[];
  removed: string[];
}

/** From the first profile to the second. Compared the other way round, added and removed, before and after, change places. */
export interface ProfileDifference {
  jobId: string;
  otherJobId: string;
  /** True when nothing below says anything. */
  equal: boolean;
  fields: FieldChange[];
  skills: { added: SkillPlace[]; removed: SkillPlace[]; moved: { skill: string; from: string; to: string }[] };
  experience: EntryChange<ExperienceEntry>[];
  education: EntryChange<EducationEntry>[];
  /** Only those that changed. */
  lists: ListChange[];
}

export const compareProfilesInputSchema = z.strictObject({ jobId: jobIdSchema, otherJobId: jobIdSchema });

const plainSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const fieldChangeSchema = z.object({
  field: z.string(),
  kind: z.enum(CHANGE_KINDS),
  before: plainSchema,
  after: plainSchema,
}) satisfies z.ZodType<FieldChange>;

const skillPlaceSchema = z.object({ category: z.string(), skill: z.string() }) satisfies z.ZodType<SkillPlace>;

export const profileDifferenceSchema = z.object({
  jobId: jobIdSchema,
  otherJobId: jobIdSchema,
  equal: z.boolean(),
  fields: z.array(fieldChangeSchema),
  skills: z.object({
    added: z.array(skillPlaceSchema),
    removed: z.array(skillPlaceSchema),
    moved: z.array(z.object({ skill: z.string(), from: z.string(), to: z.string() })),
  }),
  experience: z.array(entryChangeSchema(experienceEntrySchema)),
  education: z.array(entryChangeSchema(educationEntrySchema)),
  lists: z.array(
    z.object({
      field: z.enum(["/contact/links", "/strengths", "/weaknesses", "/jobRecommendations"]),
      added: z.array(z.string()),
      removed: z.array(z.string()),
    }),
  ),
}) satisfies z.ZodType<ProfileDifference>;

function entryChangeSchema<Entry>(entrySchema: z.ZodType<Entry>): z.ZodType<EntryChange<Entry>> {
  return z.object({
    kind: z.enum(CHANGE_KINDS),
    pointer: z.string().nullable(),
    otherPointer: z.string().nullable(),
    before: entrySchema.nullable(),
    after: entrySchema.nullable(),
    fields: z.array(fieldChangeSchema),
  });
}

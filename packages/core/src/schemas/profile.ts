import { z } from "zod";
import { type Evidence, evidenceSchema } from "./evidence.ts";
import { jobIdSchema } from "./job.ts";
import { instantSchema } from "./text.ts";

export interface Contact {
  name: string | null;
  email: string | null;
  phone: string | null;
  links: string[];
}

/** A line of work history. `start` and `end` are "YYYY-MM" or "YYYY"; null: not said, or still there (`current`). */
export interface ExperienceEntry {
  company: string;
  role: string;
  /** Years, one decimal. */
  years: number;
  start: string | null;
  end: string | null;
  current: boolean;
  location: string | null;
  description: string;
}

export interface EducationEntry {
  degree: string;
  institution: string;
  year: number | null;
}

/** Where a field is from. Extracted: the quote holds the value. Derived: the inputs, and the rule's name. */
export interface Source {
  origin: "extracted" | "derived" | "corrected";
  /** 0 to 1. */
  confidence: number;
  evidence: Evidence[];
  rule: string | null;
}

/** Something the reader should know: hidden text left out, a page skipped, characters repaired. */
export interface DocumentWarning {
  code: string;
  message: string;
  evidence: Evidence[];
}

/** What an engine understands of one document. The job adds the ids. */
export interface ProfileContent {
  engine: string;
  contact: Contact;
  location: string | null;
  /** `floor(workMonths / 12)`. */
  totalWorkYears: number | null;
  /** Months of the union of all experience entries: overlaps count once. */
  workMonths: number | null;
  /** Category -> skills. */
  skills: Record<string, string[]>;
  experience: ExperienceEntry[];
  education: EducationEntry[];
  summary: string | null;
  jobRecommendations: string[];
  strengths: string[];
  weaknesses: string[];
  /** JSON pointer (RFC 6901) into this profile, such as "/skills/Technical/0" or "/experience/0/company" -> its source. */
  sources: Record<string, Source>;
  warnings: DocumentWarning[];
}

export interface Profile extends ProfileContent {
  jobId: string;
  uploadId: number;
  createdAt: string;
}

export const contactSchema = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  links: z.array(z.string()),
}) satisfies z.ZodType<Contact>;

export const experienceEntrySchema = z.object({
  company: z.string(),
  role: z.string(),
  years: z.number().min(0).max(80),
  start: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/)
    .nullable(),
  end: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/)
    .nullable(),
  current: z.boolean(),
  location: z.string().nullable(),
  description: z.string(),
}) satisfies z.ZodType<ExperienceEntry>;

export const educationEntrySchema = z.object({
  degree: z.string(),
  institution: z.string(),
  year: z.number().int().min(1900).max(2100).nullable(),
}) satisfies z.ZodType<EducationEntry>;

export const sourceSchema = z.object({
  origin: z.enum(["extracted", "derived", "corrected"]),
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
  rule: z.string().nullable(),
}) satisfies z.ZodType<Source>;

export const documentWarningSchema = z.object({
  code: z.string(),
  message: z.string(),
  evidence: z.array(evidenceSchema),
}) satisfies z.ZodType<DocumentWarning>;

export const profileContentSchema = z.object({
  engine: z.string(),
  contact: contactSchema,
  location: z.string().nullable(),
  totalWorkYears: z.number().int().min(0).max(80).nullable(),
  workMonths: z
    .number()
    .int()
    .min(0)
    .max(80 * 12 + 11)
    .nullable(),
  skills: z.record(z.string(), z.array(z.string())),
  experience: z.array(experienceEntrySchema),
  education: z.array(educationEntrySchema),
  summary: z.string().nullable(),
  jobRecommendations: z.array(z.string()),
  strengths: z.array(z.string()),
  weaknesses: z.array(z.string()),
  sources: z.record(z.string(), sourceSchema),
  warnings: z.array(documentWarningSchema),
}) satisfies z.ZodType<ProfileContent>;

export const profileSchema = profileContentSchema.extend({
  jobId: jobIdSchema,
  uploadId: z.number().int(),
  createdAt: instantSchema,
}) satisfies z.ZodType<Profile>;

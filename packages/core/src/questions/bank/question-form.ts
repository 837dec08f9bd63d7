import type { Category, Difficulty } from "../../schemas/index.ts";
import type { Theme } from "./themes.ts";

export const FAMILIES = [
  "software",
  "data",
  "design",
  "engineering",
  "science",
  "healthcare",
  "education",
  "sales",
  "marketing",
  "service",
  "hospitality",
  "trades",
  "logistics",
  "finance",
  "office",
  "people",
  "legal",
  "management",
] as const;

/** A group of occupations that are interviewed alike. */
export type Family = (typeof FAMILIES)[number];

/**
 * What a form may ask about; each is filled from the profile or the job aimed at.
 * `missingSkill`: asked for by the job description, absent from the resume. `gap`: anything else that is, as a short noun
 * phrase ("five years of experience in sales"). `work`: what a line of the resume is about, never its words: questions are
 * stored in the clear, descriptions are not.
 */
export const SLOTS = [
  "skill",
  "missingSkill",
  "gap",
  "company",
  "role",
  "previousRole",
  "work",
  "institution",
  "degree",
  "jobTitle",
  "targetCompany",
] as const;

export type Slot = (typeof SLOTS)[number];

export const CAREER_SHAPES = ["newField", "break", "shortJobs", "firstJob", "stepUp", "stepDown"] as const;

/** What a work history, or its distance to the job aimed at, looks like. */
export type CareerShape = (typeof CAREER_SHAPES)[number];

/** A question in general: filled from a profile it becomes one in particular. */
export interface QuestionForm {
  id: string;
  /** Empty: for everybody. */
  families: readonly Family[];
  /** Only for people whose history has this shape; absent: for all. */
  career?: CareerShape;
  category: Category;
  difficulty: Difficulty;
  theme: Theme;
  /** Holds slots in braces: "How do you use {skill}?" */
  text: string;
  /** At least three other ways to ask it, with no slot that `text` lacks. */
  phrasings: readonly string[];
}

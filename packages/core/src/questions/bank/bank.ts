import { BEHAVIORAL_FORMS } from "./behavioral.ts";
import { OCCUPATION_FORMS } from "./occupations.ts";
import { PROBLEM_SOLVING_FORMS } from "./problem-solving.ts";
import type { QuestionForm } from "./question-form.ts";
import { SITUATIONAL_FORMS } from "./situational.ts";
import { TECHNICAL_FORMS } from "./technical.ts";

/** Every form the built-in engine asks from. */
export const QUESTION_FORMS: readonly QuestionForm[] = [
  ...OCCUPATION_FORMS,
  ...TECHNICAL_FORMS,
  ...BEHAVIORAL_FORMS,
  ...SITUATIONAL_FORMS,
  ...PROBLEM_SOLVING_FORMS,
];

import { BEHAVIORAL_FORMS } from "./behavioral.ts";
import { CAREER_CHANGE_FORMS } from "./career-change.ts";
import { CAREER_STEP_FORMS } from "./career-step.ts";
import { DATA_FORMS } from "./families/data.ts";
import { DESIGN_FORMS } from "./families/design.ts";
import { EDUCATION_FORMS } from "./families/education.ts";
import { ENGINEERING_FORMS } from "./families/engineering.ts";
import { FINANCE_FORMS } from "./families/finance.ts";
import { HEALTHCARE_FORMS } from "./families/healthcare.ts";
import { HOSPITALITY_FORMS } from "./families/hospitality.ts";
import { LEGAL_FORMS } from "./families/legal.ts";
import { LOGISTICS_FORMS } from "./families/logistics.ts";
import { MANAGEMENT_FORMS } from "./families/management.ts";
import { MARKETING_FORMS } from "./families/marketing.ts";
import { OFFICE_FORMS } from "./families/office.ts";
import { PEOPLE_FORMS } from "./families/people.ts";
import { SALES_FORMS } from "./families/sales.ts";
import { SCIENCE_FORMS } from "./families/science.ts";
import { SERVICE_FORMS } from "./families/service.ts";
import { SOFTWARE_FORMS } from "./families/software.ts";
import { TRADES_FORMS } from "./families/trades.ts";
import { GAP_FORMS } from "./gap.ts";
import { MISSING_SKILL_FORMS } from "./missing-skill.ts";
import { OPEN_FORMS } from "./open.ts";
import { PROBLEM_SOLVING_FORMS } from "./problem-solving.ts";
import { SITUATIONAL_FORMS } from "./situational.ts";
import { TECHNICAL_FORMS } from "./technical.ts";
import type { QuestionForm } from "./question-form.ts";

/** Every form the built-in engine asks from. */
export const QUESTION_FORMS: readonly QuestionForm[] = [
  ...SOFTWARE_FORMS,
  ...DATA_FORMS,
  ...DESIGN_FORMS,
  ...ENGINEERING_FORMS,
  ...SCIENCE_FORMS,
  ...HEALTHCARE_FORMS,
  ...EDUCATION_FORMS,
  ...SALES_FORMS,
  ...MARKETING_FORMS,
  ...SERVICE_FORMS,
  ...HOSPITALITY_FORMS,
  ...TRADES_FORMS,
  ...LOGISTICS_FORMS,
  ...FINANCE_FORMS,
  ...OFFICE_FORMS,
  ...PEOPLE_FORMS,
  ...LEGAL_FORMS,
  ...MANAGEMENT_FORMS,
  ...TECHNICAL_FORMS,
  ...BEHAVIORAL_FORMS,
  ...SITUATIONAL_FORMS,
  ...PROBLEM_SOLVING_FORMS,
  ...OPEN_FORMS,
  ...MISSING_SKILL_FORMS,
  ...GAP_FORMS,
  ...CAREER_CHANGE_FORMS,
  ...CAREER_STEP_FORMS,
];

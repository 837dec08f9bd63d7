import type { Family } from "./question-form.ts";

/** Words of job titles and of the skills around them, by family; a title counts more than a skill. */
export const OCCUPATION_WORDS: Record<Family, string> = {
  software:
    "software developer programmer frontend backend fullstack full-stack devops sre engineer web mobile ios android coding qa tester api architect platform cloud security kubernetes javascript python java",
  data: "data analyst analytics scientist statistician machine learning bi business-intelligence researcher quantitative etl sql tableau statistics modeling",
  design:
    "designer design ux ui graphic illustrator art creative artist visual animator photographer figma photoshop branding typography",
  healthcare:
    "nurse nursing rn lpn cna doctor physician surgeon medical clinical patient hospital pharmacist therapist paramedic caregiver dental dentist midwife health icu care",
  education:
    "teacher teaching tutor lecturer professor instructor educator school classroom curriculum student principal kindergarten librarian trainer academic",
  sales:
    "sales seller account retail store cashier marketing marketer customer representative business-development advertising campaign brand merchandiser realtor crm seo leads",
  trades:
    "electrician plumber carpenter mechanic welder technician construction builder driver machinist installer foreman maintenance warehouse forklift operator hvac mason painter roofer chef cook",
  management:
    "manager director head chief ceo cto coo vp president executive supervisor lead leader founder owner management operations program project product scrum",
  office:
    "accountant accounting bookkeeper auditor finance financial administrative administrator assistant secretary clerk hr human-resources recruiter paralegal lawyer attorney legal office payroll controller receptionist",
};

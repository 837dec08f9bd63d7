import type { Family } from "./question-form.ts";

/** Words of job titles and of the skills around them, by family; a title counts more than a skill. */
export const OCCUPATION_WORDS: Record<Family, string> = {
  software:
    "software developer programmer frontend backend fullstack devops sre web mobile ios android coding qa tester platform cloud cybersecurity kubernetes javascript typescript python java react sysadmin network systems solutions",
  data: "data analytics statistician machine learning ml bi quantitative etl sql tableau statistics modeling",
  design:
    "designer design ux ui graphic illustrator art creative artist visual animator photographer figma photoshop branding typography interior fashion",
  engineering:
    "mechanical electrical chemical structural industrial aerospace manufacturing hardware electronics petroleum environmental automotive autocad solidworks cad matlab surveyor geotechnical draftsman",
  science:
    "researcher research chemist biologist physicist microbiologist geologist laboratory lab postdoctoral postdoc biotechnology astronomer ecologist pcr assay spectroscopy",
  healthcare:
    "nurse nursing rn lpn cna doctor physician surgeon medical clinical patient hospital pharmacist pharmacy therapist paramedic caregiver caseworker dental dentist midwife health icu care radiographer physiotherapist psychologist veterinarian triage",
  education:
    "teacher teaching tutor lecturer professor instructor educator school classroom curriculum student principal kindergarten librarian trainer academic childcare",
  sales: "sales seller account retail store cashier salesperson merchandiser realtor broker crm upselling",
  marketing:
    "marketing marketer advertising campaign brand seo content copywriter communications pr relations journalist editor media",
  service: "customer service helpdesk desk callcenter ticket agent zendesk",
  hospitality:
    "chef cook waiter waitress server bartender barista hotel restaurant hospitality housekeeper housekeeping kitchen catering concierge sommelier baker hairdresser stylist attendant tourism guest",
  trades:
    "electrician plumber carpenter mechanic welder construction builder machinist installer foreman maintenance hvac mason painter roofer millwright locksmith handyman farmer gardener",
  logistics:
    "driver truck warehouse forklift logistics supply chain dispatcher procurement purchasing buyer courier delivery shipping inventory transport pilot freight",
  finance:
    "accountant accounting accounts payable receivable ledger bookkeeper auditor audit finance financial controller payroll tax banker banking treasury underwriter actuary investment ifrs gaap cpa",
  office: "administrative administrator secretary clerk office receptionist typist scheduling filing",
  people: "hr resources recruiter recruiting recruitment talent people onboarding personnel staffing",
  legal:
    "lawyer attorney solicitor barrister paralegal legal judge police policy compliance government servant guard notary firefighter",
  management:
    "manager director head chief ceo cto coo vp president supervisor lead leader founder owner management program project product scrum",
};

/** Words that many occupations share: they count only in a title that has no other word of any family. */
export const SHARED_TITLE_WORDS: Partial<Record<Family, string>> = {
  software: "security",
  data: "analyst",
  engineering: "civil engineer architect inspector",

  science: "scientist",
  healthcare: "social worker",
  service: "support representative",
  trades: "technician",
  office: "assistant coordinator",
  legal: "officer public",
  management: "executive",
};

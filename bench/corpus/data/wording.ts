/** What a resume in a language calls things. The first wording of a heading is the plain one. */
export interface Wording {
  headings: Record<SectionKind, string[]>;
  months: string[];
  shortMonths: string[];
  seasons: [winter: string, spring: string, summer: string, autumn: string];
  quarter: string;
  present: string[];
  since: string;
  to: string;
  /** "at" in "Engineer at Velora"; null where nobody writes so. */
  at: string | null;
  degrees: { level: string; short: string | null; school?: true }[];
  of: string;
  expected: string;
  grade: string[];
  thesis: string;
  internship: string;
  freelance: { title: string; company: string };
  breaks: string[];
  spoken: { language: string; level: string }[];
  hobbies: string[];
  labels: {
    name: string;
    address: string;
    phone: string;
    email: string;
    birth: string;
    nationality: string;
    links: string;
  };
  document: string;
  /** One, and several. */
  yearWords: [string, string];
  monthWords: [string, string];
  volunteer: { role: string; organisation: string }[];
  awards: string[];
  publications: string[];
  projects: { name: string; text: string }[];
  referencesOnRequest: string;
  levels: string[];
}

export type SectionKind =
  | "summary"
  | "experience"
  | "education"
  | "skills"
  | "languages"
  | "certificates"
  | "volunteering"
  | "projects"
  | "publications"
  | "awards"
  | "hobbies"
  | "references"
  | "contact";

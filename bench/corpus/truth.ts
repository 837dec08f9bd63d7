/** The ground truth of one document, in the shared set's format. What the document does not show is null or absent. */
export interface Truth {
  id: string;
  person: string;
  group: LayoutGroup;
  lang: string;
  theme: string | null;
  format: "pdf" | "docx";
  career: string;
  contact: { name: string | null; email: string | null; phone: string | null; links: string[] };
  location: string | null;
  location_parts: string[];
  /** Null: the document gives no certain dates. */
  total_work_years: number | null;
  skills: Record<string, string[]>;
  skills_neutral: string[];
  experience: TruthJob[];
  education: TruthStudy[];
  summary: string | null;
  _hidden: string[];
  /** What the document is meant to try; not in the shared set's format, and ignored by its scorer. */
  traits: string[];
}

export const LAYOUT_GROUPS = ["one-column", "two-column", "docx", "scanned", "latex"] as const;
export type LayoutGroup = (typeof LAYOUT_GROUPS)[number];

export interface TruthJob {
  company: string;
  role: string;
  start: string | null;
  end: string | null;
  /** One decimal; null where it is not counted. */
  years: number | null;
  description: string | null;
}

export interface TruthStudy {
  degree: string;
  degree_alt: string[];
  institution: string;
  year: number | null;
}

import type { CompanyKind } from "./organisations.ts";

/** What people of one occupation write about themselves, in one language. `{n}` and `{p}` are numbers to fill in. */
export interface Occupation {
  family: string;
  companies: CompanyKind[];
  /** From the first job to the last. */
  titles: [string, string, string, ...string[]];
  duties: string[];
  skills: Record<string, string[]>;
  subjects: string[];
  summaries: string[];
  certificates: string[];
}

import type { DateRange } from "./date-range.ts";
import type { Found } from "./found.ts";
import type { HeaderPart } from "./read-header.ts";

export interface FoundExperience {
  company: Found | null;
  role: Found | null;
  location: Found | null;
  dates: (DateRange & { confidence: number }) | null;
  description: Found | null;
}

/** A job whose neighbours may still change it. */
export interface Draft extends FoundExperience {
  /** The names in its header. */
  parts: readonly HeaderPart[];
  bodyLines: number;
}

/** What the address bar holds: a search is a link. */
export interface SearchFilters {
  skill?: string;
  company?: string;
  location?: string;
}

export const SEARCH_FIELDS = ["skill", "company", "location"] as const satisfies readonly (keyof SearchFilters)[];
const MAX_LENGTH = 100;

/** Reads the address bar, where anything may stand: what is not a filter is left out. The router reads `?skill=11` as a number. */
export function toSearchFilters(query: Record<string, unknown>): SearchFilters {
  const entries = SEARCH_FIELDS.flatMap((field) => {
    const value = query[field];
    const text =
      typeof value === "string" || typeof value === "number" ? String(value).trim().slice(0, MAX_LENGTH) : "";
    return text === "" ? [] : [[field, text]];
  });
  return Object.fromEntries(entries) as SearchFilters;
}

export function isSearching(filters: SearchFilters): boolean {
  return SEARCH_FIELDS.some((field) => filters[field] !== undefined);
}

import { CATEGORIES, type Category, DIFFICULTIES, type Difficulty } from "@groundwork/core/schemas";

/** What the address bar holds: a filter is a link. */
export interface LibraryFilters {
  search?: string;
  tag?: string;
  category?: Category;
  difficulty?: Difficulty;
}

const MAX_SEARCH = 200;
const MAX_TAG = 50;

/** Reads the address bar, where anything may stand: what is not a filter is left out. */
export function toLibraryFilters(query: Record<string, unknown>): LibraryFilters {
  return withoutEmpty({
    search: toText(query["search"], MAX_SEARCH),
    tag: toText(query["tag"], MAX_TAG),
    category: CATEGORIES.find((category) => category === query["category"]),
    difficulty: DIFFICULTIES.find((difficulty) => difficulty === query["difficulty"]),
  });
}

export function hasFilters(filters: LibraryFilters): boolean {
  return Object.keys(withoutEmpty(filters)).length > 0;
}

/** The router reads `?tag=2024` as a number and `?tag=true` as a boolean; both are tags. */
function toText(value: unknown, maxLength: number): string | undefined {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  return String(value).trim().slice(0, maxLength) || undefined;
}

function withoutEmpty(filters: LibraryFilters): LibraryFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

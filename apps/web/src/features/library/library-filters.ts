import {
  CATEGORIES,
  type Category,
  DIFFICULTIES,
  type Difficulty,
  type QuestionExportFormat,
} from "@groundwork/core/schemas";

/** What the address bar holds: a filter is a link. */
export interface LibraryFilters {
  search?: string;
  tag?: string;
  category?: Category;
  difficulty?: Difficulty;
  /** The resume, by its analysis. */
  jobId?: string;
  /** Only what is to be practised now. */
  due?: true;
}

const MAX_SEARCH = 200;
const MAX_TAG = 50;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Reads the address bar, where anything may stand: what is not a filter is left out. */
export function toLibraryFilters(query: Record<string, unknown>): LibraryFilters {
  const jobId = toText(query["jobId"], MAX_TAG);
  return withoutEmpty({
    search: toText(query["search"], MAX_SEARCH),
    tag: toText(query["tag"], MAX_TAG),
    category: CATEGORIES.find((category) => category === query["category"]),
    difficulty: DIFFICULTIES.find((difficulty) => difficulty === query["difficulty"]),
    jobId: jobId !== undefined && UUID.test(jobId) ? jobId : undefined,
    due: query["due"] === true ? true : undefined,
  });
}

export function hasFilters(filters: LibraryFilters): boolean {
  return Object.keys(withoutEmpty(filters)).length > 0;
}

/** The file of what the filters show. */
export function toExportHref({ due, ...filters }: LibraryFilters, format: QuestionExportFormat): string {
  return `/questions/export?${new URLSearchParams({ format, ...withoutEmpty(filters), ...(due && { due: "true" }) })}`;
}

/** The router reads `?tag=2024` as a number and `?tag=true` as a boolean; both are tags. */
function toText(value: unknown, maxLength: number): string | undefined {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  return String(value).trim().slice(0, maxLength) || undefined;
}

function withoutEmpty<Filters extends Partial<LibraryFilters>>(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as Filters;
}

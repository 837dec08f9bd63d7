import { type WordSearch, createWordSearch } from "@groundwork/core";
import type { Category, Difficulty, Page, SavedQuestion } from "@groundwork/core/schemas";
import { type RawBuilder, sql } from "kysely";
import type { ReadScope } from "./client.ts";
import { type Cursor, isAfterCursor, toInstantText, toPage } from "./cursor.ts";
import { SAVED_COLUMNS, toSavedQuestion } from "./saved-questions.ts";

export interface SavedFilter {
  /** Capitals do not matter. */
  tag?: string;
  category?: Category;
  difficulty?: Difficulty;
  jobId?: string;
  /** Words of the question, a tag or the answer. */
  search?: string;
  /** Only what practice asks next: due by now, or never graded. */
  due?: true;
}

/** Saved questions opened at a time while a search looks into answers. */
const BATCH = 200;

/**
 * Newest first. Question and tags are searched by the database; answers are ciphertext, so a search opens those of the one
 * user, in the list's order, until the page is full.
 */
export async function listSavedQuestions(
  scope: ReadScope,
  { cursor, limit, search = "", ...filter }: SavedFilter & { cursor?: string; limit: number },
): Promise<Page<SavedQuestion>> {
  if (search.trim() === "") {
    const { items, nextCursor } = await listBatch(scope, { cursor, limit, search: "", ...filter });
    return { items: items.map(({ saved }) => saved), nextCursor };
  }
  const wordSearch = createWordSearch(search);
  const found: Candidate[] = [];
  let next: string | null = cursor ?? null;
  do {
    const batch: Page<Candidate> = await listBatch(scope, {
      cursor: next ?? undefined,
      limit: BATCH,
      search,
      ...filter,
    });
    found.push(...batch.items.filter((candidate) => isFound(candidate, wordSearch)));
    next = batch.nextCursor;
  } while (next !== null && found.length <= limit);
  return toPage(found, { limit, cursorOf: ({ place }) => place, toItem: ({ saved }) => saved });
}

interface Candidate {
  saved: SavedQuestion;
  /** By question and tags. */
  matched: boolean;
  place: Cursor;
}

function isFound({ saved, matched }: Candidate, { finds, excludes }: WordSearch): boolean {
  const text = [saved.question, ...saved.tags, saved.answer].join("\n");
  return (matched || finds(text)) && !excludes(text);
}

async function listBatch(
  { db, userId, cipher }: ReadScope,
  { cursor, limit, search, ...filter }: SavedFilter & { cursor?: string; limit: number; search: string },
): Promise<Page<Candidate>> {
  let query = db
    .selectFrom("saved_interview_questions")
    .select(SAVED_COLUMNS)
    .select([toInstantText("created_at").as("instant"), isMatched(search).as("matched")])
    .where("user_id", "=", userId)
    .where(isAfterCursor(cursor, { instant: "created_at", id: "id", idType: "bigint" }));
  if (filter.tag !== undefined)
    query = query.where(sql<boolean>`exists (select from unnest(tags) tag where lower(tag) = lower(${filter.tag}))`);
  if (filter.category !== undefined) query = query.where("category", "=", filter.category);
  if (filter.difficulty !== undefined) query = query.where("difficulty", "=", filter.difficulty);
  if (filter.jobId !== undefined) query = query.where("job_id", "=", filter.jobId);
  if (filter.due) query = query.where(isDue);
  const rows = await query
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const placeOf = (row: (typeof rows)[number]): Cursor => ({ instant: row.instant, id: row.id });
  return toPage(rows, {
    limit,
    cursorOf: placeOf,
    toItem: (row) => ({ saved: toSavedQuestion(cipher, row), matched: row.matched, place: placeOf(row) }),
  });
}

const isDue = sql<boolean>`not exists (
  select from practice_cards card
  where card.user_id = saved_interview_questions.user_id and card.saved_id = saved_interview_questions.id
    and card.due_at > now())`;

/** The last word may be half typed; one that ends in a sign, like "C++", is whole. English would drop "the" from a phrase. */
function isMatched(search: string): RawBuilder<boolean> {
  if (search === "") return sql<boolean>`true`;
  const text = search.replaceAll(/[./]/g, " ").trim();
  const stemmed = text.includes('"') ? "simple" : "english";
  const ending = /[\p{L}\p{N}]$/u.test(text) ? "':*" : "'";
  return sql<boolean>`words @@ (websearch_to_tsquery(${stemmed}::regconfig, ${text})
    || regexp_replace(websearch_to_tsquery('simple', ${text})::text, '''$', ${ending})::tsquery)`;
}

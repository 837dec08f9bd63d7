import { DomainError } from "@groundwork/core";
import type { Category, Difficulty, Page, Question, SavedQuestion } from "@groundwork/core/schemas";
import { type Selectable, sql } from "kysely";
import type { CellPlace, UserCipher } from "./cipher.ts";
import type { UserScope } from "./client.ts";
import { isAfterCursor, toInstantText, toPage } from "./cursor.ts";
import { type EmbeddedPhrasings, deletePhrasings, replacePhrasings } from "./question-phrasings.ts";
import type { SavedInterviewQuestionsTable } from "./schema.ts";

const place = (savedId: string): CellPlace => ({ table: "saved_interview_questions", column: "answer", row: savedId });

/** Saves a question once: saving it again changes its answer. */
export async function saveQuestion(
  scope: UserScope,
  { question, answer, embedded }: { question: Question; answer: string; embedded: EmbeddedPhrasings },
): Promise<SavedQuestion> {
  const { db, userId, cipher } = scope;
  const existingId = await findSavedId(scope, question);
  const savedId = existingId ?? (await nextSavedId(scope));
  const row = await db
    .insertInto("saved_interview_questions")
    .values({
      id: savedId,
      user_id: userId,
      job_id: question.jobId,
      question_id: question.id,
      question: question.question,
      answer: cipher.seal(place(savedId), answer),
      category: question.category,
      difficulty: question.difficulty,
      tags: question.tags,
      job_title: question.jobTitle,
      company: question.company,
    })
    .onConflict((conflict) =>
      conflict.columns(["user_id", "id"]).doUpdateSet({ answer: (eb) => eb.ref("excluded.answer") }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  // A question whose wording was edited keeps the vectors of what it asks now.
  if (existingId === undefined) await replacePhrasings(scope, { savedId, embedded });
  return toSavedQuestion(cipher, row);
}

async function findSavedId({ db, userId }: UserScope, question: Question): Promise<string | undefined> {
  // Two saves of one question at once: the second waits here and then finds the first's row.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`save/${userId}/${question.id}`}, 0))`.execute(db);
  const row = await db
    .selectFrom("saved_interview_questions")
    .select("id")
    .where("user_id", "=", userId)
    .where("job_id", "=", question.jobId)
    .where("question_id", "=", question.id)
    .executeTakeFirst();
  return row?.id;
}

async function nextSavedId({ db }: UserScope): Promise<string> {
  const { rows } = await sql<{ id: string }>`select nextval('saved_interview_questions_id_seq') as id`.execute(db);
  return rows[0]!.id;
}

/** @throws DomainError `saved_question_not_found` */
export async function getSavedQuestion({ db, userId, cipher }: UserScope, savedId: string): Promise<SavedQuestion> {
  const row = await db
    .selectFrom("saved_interview_questions")
    .selectAll()
    .where("user_id", "=", userId)
    .where("id", "=", savedId)
    .executeTakeFirst();
  if (!row) throw new DomainError("saved_question_not_found");
  return toSavedQuestion(cipher, row);
}

export interface SavedFilter {
  tag?: string;
  category?: Category;
  difficulty?: Difficulty;
  jobId?: string;
  /** Words of the question or a tag. */
  search?: string;
}

export async function listSavedQuestions(
  { db, userId, cipher }: UserScope,
  { cursor, limit, ...filter }: SavedFilter & { cursor?: string; limit: number },
): Promise<Page<SavedQuestion>> {
  let query = db
    .selectFrom("saved_interview_questions")
    .selectAll()
    .select(toInstantText("created_at").as("instant"))
    .where("user_id", "=", userId)
    .where(isAfterCursor(cursor, { instant: "created_at", id: "id", idType: "bigint" }));
  if (filter.tag !== undefined) query = query.where(sql<boolean>`tags @> array[${filter.tag}]::text[]`);
  if (filter.category !== undefined) query = query.where("category", "=", filter.category);
  if (filter.difficulty !== undefined) query = query.where("difficulty", "=", filter.difficulty);
  if (filter.jobId !== undefined) query = query.where("job_id", "=", filter.jobId);
  for (const word of filter.search?.split(/\s+/).filter(Boolean) ?? []) {
    const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    query = query.where(sql<boolean>`(question ilike ${pattern} or array_to_string(tags, ' ') ilike ${pattern})`);
  }
  const rows = await query
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return toPage(rows, {
    limit,
    cursorOf: (row) => ({ instant: row.instant, id: row.id }),
    toItem: (row) => toSavedQuestion(cipher, row),
  });
}

/** Which of these generated questions are saved: question id -> saved id. */
export async function findSavedIds(
  { db, userId }: UserScope,
  questionIds: readonly string[],
): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom("saved_interview_questions")
    .select(["id", "question_id"])
    .where("user_id", "=", userId)
    .where("question_id", "in", questionIds)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.question_id, row.id]));
}

export interface SavedChanges {
  question?: string;
  answer?: string;
  tags?: string[];
  category?: Category;
  difficulty?: Difficulty;
}

/** `embedded`: the vectors of a new wording; without it the old ones stay. @throws DomainError `saved_question_not_found` */
export async function updateSavedQuestion(
  scope: UserScope,
  { savedId, changes, embedded }: { savedId: string; changes: SavedChanges; embedded?: EmbeddedPhrasings },
): Promise<SavedQuestion> {
  const { db, userId, cipher } = scope;
  const { answer, ...plain } = changes;
  const row = await db
    .updateTable("saved_interview_questions")
    .set({
      ...plain,
      ...(answer === undefined ? {} : { answer: cipher.seal(place(savedId), answer) }),
      // Something to set even where nothing changes: the statement is also the check that the row is there.
      user_id: userId,
    })
    .where("user_id", "=", userId)
    .where("id", "=", savedId)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new DomainError("saved_question_not_found");
  if (embedded) await replacePhrasings(scope, { savedId, embedded });
  return toSavedQuestion(cipher, row);
}

/** All of them or none. @throws DomainError `saved_question_not_found` */
export async function deleteSavedQuestions(scope: UserScope, savedIds: readonly string[]): Promise<void> {
  const { db, userId } = scope;
  const unique = [...new Set(savedIds)];
  const { numDeletedRows } = await db
    .deleteFrom("saved_interview_questions")
    .where("user_id", "=", userId)
    .where("id", "in", unique)
    .executeTakeFirst();
  if (numDeletedRows !== BigInt(unique.length)) throw new DomainError("saved_question_not_found");
  await deletePhrasings(scope, unique);
}

function toSavedQuestion(cipher: UserCipher, row: Selectable<SavedInterviewQuestionsTable>): SavedQuestion {
  return {
    savedId: row.id,
    id: row.question_id,
    jobId: row.job_id,
    question: row.question,
    answer: cipher.openText(place(row.id), row.answer),
    // The schema document lets both be null; this program always writes them.
    category: row.category ?? "Behavioral",
    difficulty: row.difficulty ?? "Medium",
    tags: row.tags ?? [],
    jobTitle: row.job_title,
    company: row.company,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

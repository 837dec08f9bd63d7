import { DomainError, changeTags } from "@groundwork/core";
import type { Category, Difficulty, Question, SavedQuestion } from "@groundwork/core/schemas";
import { type Selectable, sql } from "kysely";
import { unloadDeletedQuestions } from "./chat-sessions.ts";
import type { CellPlace, UserCipher } from "./cipher.ts";
import type { ReadScope, UserScope } from "./client.ts";
import { deletePractice } from "./delete-practice.ts";
import { deleteWrongMatchesOf } from "./match-feedback.ts";
import { type EmbeddedPhrasings, deletePhrasings, replacePhrasings } from "./question-phrasings.ts";
import type { SavedInterviewQuestionsTable } from "./schema.ts";

const place = (savedId: string): CellPlace => ({ table: "saved_interview_questions", column: "answer", row: savedId });

/** All but `words`, which is there to be searched. */
export const SAVED_COLUMNS = [
  "id",
  "user_id",
  "job_id",
  "question_id",
  "question",
  "answer",
  "category",
  "difficulty",
  "tags",
  "job_title",
  "company",
  "created_at",
  "updated_at",
] as const;

export type SavedRow = Pick<Selectable<SavedInterviewQuestionsTable>, (typeof SAVED_COLUMNS)[number]>;

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
    .returning(SAVED_COLUMNS)
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
export async function getSavedQuestion({ db, userId, cipher }: ReadScope, savedId: string): Promise<SavedQuestion> {
  const row = await db
    .selectFrom("saved_interview_questions")
    .select(SAVED_COLUMNS)
    .where("user_id", "=", userId)
    .where("id", "=", savedId)
    .executeTakeFirst();
  if (!row) throw new DomainError("saved_question_not_found");
  return toSavedQuestion(cipher, row);
}

/** The questions saved last, as they are worded now. */
export async function listSavedTexts({ db, userId }: ReadScope, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("saved_interview_questions")
    .select("question")
    .where("user_id", "=", userId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => row.question);
}

/** Which of these generated questions are saved: question id -> saved id. */
export async function findSavedIds(
  { db, userId }: ReadScope,
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
  const { answer, tags, ...plain } = changes;
  const row = await db
    .updateTable("saved_interview_questions")
    .set({
      ...plain,
      ...(tags === undefined ? {} : { tags: changeTags([], { add: tags, remove: [] }) }),
      ...(answer === undefined ? {} : { answer: cipher.seal(place(savedId), answer) }),
      // Something to set even where nothing changes: the statement is also the check that the row is there.
      user_id: userId,
    })
    .where("user_id", "=", userId)
    .where("id", "=", savedId)
    .returning(SAVED_COLUMNS)
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
  await deletePractice(scope, unique);
  await deleteWrongMatchesOf(scope, unique);
  await unloadDeletedQuestions(scope, unique);
}

export function toSavedQuestion(cipher: UserCipher, row: SavedRow): SavedQuestion {
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

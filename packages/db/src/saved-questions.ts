import { DomainError } from "@groundwork/core";
import type { Category, Difficulty, Page, Question, SavedQuestion } from "@groundwork/core/schemas";
import { type Selectable, sql } from "kysely";
import type { CellPlace, UserCipher } from "./cipher.ts";
import type { UserScope } from "./client.ts";
import { decodeCursor, toPage } from "./cursor.ts";
import type { SavedInterviewQuestionsTable } from "./schema.ts";
import { fromVectorBytes, toVectorBytes } from "./vector.ts";

const place = (savedId: string): CellPlace => ({ table: "saved_interview_questions", column: "answer", row: savedId });

/** One way to ask a saved question, with its vector. The first is the question itself. */
export interface Phrasing {
  text: string;
  vector: Float32Array;
}

export interface EmbeddedPhrasings {
  embedderId: string;
  phrasings: readonly Phrasing[];
}

/** Saves a question once: saving it again changes its answer. */
export async function saveQuestion(
  scope: UserScope,
  { question, answer, embedded }: { question: Question; answer: string; embedded: EmbeddedPhrasings },
): Promise<SavedQuestion> {
  const { db, userId, cipher } = scope;
  const savedId = (await findSavedId(scope, question)) ?? (await nextSavedId(scope));
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
  await replacePhrasings(scope, { savedId, embedded });
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
    .select(sql<string>`created_at::text`.as("instant"))
    .where("user_id", "=", userId);
  if (filter.tag !== undefined) query = query.where(sql<boolean>`tags @> array[${filter.tag}]::text[]`);
  if (filter.category !== undefined) query = query.where("category", "=", filter.category);
  if (filter.difficulty !== undefined) query = query.where("difficulty", "=", filter.difficulty);
  if (filter.jobId !== undefined) query = query.where("job_id", "=", filter.jobId);
  for (const word of filter.search?.split(/\s+/).filter(Boolean) ?? []) {
    const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    query = query.where(sql<boolean>`(question ilike ${pattern} or array_to_string(tags, ' ') ilike ${pattern})`);
  }
  if (cursor !== undefined) {
    const { instant, id } = decodeCursor(cursor);
    query = query.where(sql<boolean>`(created_at, id) < (${instant}::timestamptz, ${id}::bigint)`);
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
export async function deleteSavedQuestions({ db, userId }: UserScope, savedIds: readonly string[]): Promise<void> {
  const unique = [...new Set(savedIds)];
  const { numDeletedRows } = await db
    .deleteFrom("saved_interview_questions")
    .where("user_id", "=", userId)
    .where("id", "in", unique)
    .executeTakeFirst();
  if (numDeletedRows !== BigInt(unique.length)) throw new DomainError("saved_question_not_found");
  await db.deleteFrom("question_embeddings").where("user_id", "=", userId).where("saved_id", "in", unique).execute();
}

async function replacePhrasings(
  { db, userId }: UserScope,
  { savedId, embedded }: { savedId: string; embedded: EmbeddedPhrasings },
): Promise<void> {
  await db.deleteFrom("question_embeddings").where("user_id", "=", userId).where("saved_id", "=", savedId).execute();
  await db
    .insertInto("question_embeddings")
    .values(
      embedded.phrasings.map((phrasing, position) => ({
        user_id: userId,
        saved_id: savedId,
        position,
        phrasing: phrasing.text,
        embedding: toVectorBytes(phrasing.vector),
        embedding_model: embedded.embedderId,
        dimensions: phrasing.vector.length,
      })),
    )
    .execute();
}

export interface SavedCandidate {
  savedId: string;
  question: string;
  phrasings: Phrasing[];
}

/** Every saved question that this embedder can match, with its phrasings; `jobId` narrows to one resume's. */
export async function listCandidates(
  { db, userId }: UserScope,
  { embedderId }: { embedderId: string },
): Promise<SavedCandidate[]> {
  const rows = await db
    .selectFrom("question_embeddings")
    .innerJoin("saved_interview_questions", (join) =>
      join
        .onRef("saved_interview_questions.id", "=", "question_embeddings.saved_id")
        .onRef("saved_interview_questions.user_id", "=", "question_embeddings.user_id"),
    )
    .select(["saved_id", "question", "phrasing", "embedding"])
    .where("question_embeddings.user_id", "=", userId)
    .where("embedding_model", "=", embedderId)
    .orderBy("saved_id")
    .orderBy("position")
    .execute();
  const candidates = new Map<string, SavedCandidate>();
  for (const row of rows) {
    const candidate = candidates.get(row.saved_id) ?? { savedId: row.saved_id, question: row.question, phrasings: [] };
    candidate.phrasings.push({ text: row.phrasing, vector: fromVectorBytes(row.embedding) });
    candidates.set(row.saved_id, candidate);
  }
  return [...candidates.values()];
}

/** Saved questions whose vectors another embedder made: to be embedded again before they can match. */
export async function listForeignPhrasings(
  { db, userId }: UserScope,
  { embedderId, limit }: { embedderId: string; limit: number },
): Promise<{ savedId: string; texts: string[] }[]> {
  const rows = await db
    .selectFrom("question_embeddings")
    .select(["saved_id", sql<string[]>`array_agg(phrasing order by position)`.as("texts")])
    .where("user_id", "=", userId)
    .where("embedding_model", "<>", embedderId)
    .groupBy("saved_id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ savedId: row.saved_id, texts: row.texts }));
}

export async function updatePhrasings(
  scope: UserScope,
  { savedId, embedded }: { savedId: string; embedded: EmbeddedPhrasings },
): Promise<void> {
  await replacePhrasings(scope, { savedId, embedded });
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

import { randomUUID } from "node:crypto";
import { DomainError } from "@groundwork/core";
import { type Answer, type Question, type QuestionContent, answerSchema } from "@groundwork/core/schemas";
import type { Selectable } from "kysely";
import type { CellPlace, UserCipher } from "./cipher.ts";
import type { ReadScope, UserScope } from "./client.ts";
import type { GeneratedQuestionsTable } from "./schema.ts";

const place = (questionId: string): CellPlace => ({ table: "generated_questions", column: "answer", row: questionId });

export interface QuestionTarget {
  jobId: string;
  jobTitle: string | null;
  company: string | null;
}

/** Keeps what an engine wrote, each under an id of its own: two generations never collide. */
export async function insertQuestions(
  { db, userId, cipher }: UserScope,
  { target, contents }: { target: QuestionTarget; contents: readonly QuestionContent[] },
): Promise<Question[]> {
  if (contents.length === 0) return [];
  const rows = await db
    .insertInto("generated_questions")
    .values(
      contents.map((content, position) => {
        const questionId = randomUUID();
        return {
          user_id: userId,
          question_id: questionId,
          job_id: target.jobId,
          question: content.question,
          phrasings: content.phrasings,
          category: content.category,
          difficulty: content.difficulty,
          tags: content.tags,
          job_title: target.jobTitle,
          company: target.company,
          answer: cipher.seal(place(questionId), JSON.stringify(content.answer)),
          position,
        };
      }),
    )
    .returningAll()
    .execute();
  return rows.sort((a, b) => a.position - b.position).map((row) => toQuestion(cipher, row));
}

/** All questions written for a job, newest generation first. */
export async function listQuestions({ db, userId, cipher }: ReadScope, jobId: string): Promise<Question[]> {
  const rows = await db
    .selectFrom("generated_questions")
    .selectAll()
    .where("user_id", "=", userId)
    .where("job_id", "=", jobId)
    .orderBy("created_at", "desc")
    .orderBy("position")
    .execute();
  return rows.map((row) => toQuestion(cipher, row));
}

/** @throws DomainError `question_not_found` */
export async function getQuestion(
  { db, userId, cipher }: ReadScope,
  questionId: string,
): Promise<Question & { phrasings: string[] }> {
  const row = await db
    .selectFrom("generated_questions")
    .selectAll()
    .where("user_id", "=", userId)
    .where("question_id", "=", questionId)
    .executeTakeFirst();
  if (!row) throw new DomainError("question_not_found");
  return { ...toQuestion(cipher, row), phrasings: row.phrasings };
}

/** In place of the answer it had. A saved copy is the person's own, and stays. @throws DomainError `question_not_found` */
export async function replaceAnswer(
  { db, userId, cipher }: UserScope,
  { questionId, answer }: { questionId: string; answer: Answer },
): Promise<Question> {
  const row = await db
    .updateTable("generated_questions")
    .set({ answer: cipher.seal(place(questionId), JSON.stringify(answer)) })
    .where("user_id", "=", userId)
    .where("question_id", "=", questionId)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new DomainError("question_not_found");
  return toQuestion(cipher, row);
}

function toQuestion(cipher: UserCipher, row: Selectable<GeneratedQuestionsTable>): Question {
  return {
    id: row.question_id,
    jobId: row.job_id,
    question: row.question,
    category: row.category,
    difficulty: row.difficulty,
    tags: row.tags,
    jobTitle: row.job_title,
    company: row.company,
    answer: answerSchema.parse(JSON.parse(cipher.openText(place(row.question_id), row.answer))),
  };
}

import { DomainError, changeTags } from "@groundwork/core";
import type { SavedQuestion, TagCount } from "@groundwork/core/schemas";
import { sql } from "kysely";
import type { UserScope } from "./client.ts";
import { SAVED_COLUMNS, toSavedQuestion } from "./saved-questions.ts";

/**
 * All of them or none.
 * @returns in the order of `savedIds`, each once
 * @throws DomainError `saved_question_not_found`, `tag_limit_reached`
 */
export async function changeSavedTags(
  { db, userId, cipher }: UserScope,
  { savedIds, add, remove }: { savedIds: readonly string[]; add: readonly string[]; remove: readonly string[] },
): Promise<SavedQuestion[]> {
  const unique = [...new Set(savedIds)];
  // In one order, so that two changes at once wait for each other, and never both.
  const rows = await db
    .selectFrom("saved_interview_questions")
    .select(["id", "tags"])
    .where("user_id", "=", userId)
    .where("id", "in", unique)
    .orderBy("id")
    .forUpdate()
    .execute();
  if (rows.length !== unique.length) throw new DomainError("saved_question_not_found");
  const changed = rows.map(({ id, tags }) => ({ id, tags: changeTags(tags ?? [], { add, remove }) }));
  await sql`
    update saved_interview_questions saved set tags = changed.tags
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as changed(id bigint, tags text[])
    where saved.user_id = ${userId} and saved.id = changed.id and saved.tags is distinct from changed.tags
  `.execute(db);
  const saved = await db
    .selectFrom("saved_interview_questions")
    .select(SAVED_COLUMNS)
    .where("user_id", "=", userId)
    .where("id", "in", unique)
    .execute();
  const byId = new Map(saved.map((row) => [row.id, row]));
  return unique.map((id) => toSavedQuestion(cipher, byId.get(id)!));
}

/** Tags that capitals alone set apart are one, in the spelling used most. The most used first. */
export async function listSavedTags({ db, userId }: UserScope): Promise<TagCount[]> {
  const { rows } = await sql<TagCount>`
    select mode() within group (order by tag) as tag, count(distinct id)::integer as count
    from saved_interview_questions, unnest(tags) as tag
    where user_id = ${userId}
    group by lower(tag)
    order by 2 desc, 1
  `.execute(db);
  return rows;
}

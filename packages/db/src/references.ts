import { type Kysely, sql } from "kysely";

/** A column that names a row elsewhere. There are no foreign keys, by the schema document's design. */
export interface Reference {
  from: string;
  to: string;
  /** Why a row may outlive what it names; absent: it may not. */
  mayDangle?: string;
}

/** Every `*_id` and `*_ids` column there is. A new one not on this list fails the test. */
export const REFERENCES: readonly Reference[] = [
  { from: "sessions.user_id", to: "users.id" },
  { from: "user_keys.user_id", to: "users.id" },
  { from: "one_time_tokens.user_id", to: "users.id" },
  { from: "second_factors.user_id", to: "users.id" },
  { from: "recovery_codes.user_id", to: "users.id" },
  { from: "audit_log.user_id", to: "users.id", mayDangle: "what was done outlives the account, as a number" },
  { from: "audit_seals.user_id", to: "users.id", mayDangle: "as its row does" },
  { from: "audit_seals.log_id", to: "audit_log.id" },
  { from: "consents.user_id", to: "users.id" },
  { from: "user_uploads.user_id", to: "users.id" },
  { from: "analysis_jobs.user_id", to: "users.id" },
  { from: "analysis_jobs.upload_id", to: "user_uploads.id" },
  { from: "job_steps.user_id", to: "users.id" },
  { from: "job_steps.job_id", to: "analysis_jobs.job_id" },
  { from: "job_events.user_id", to: "users.id" },
  { from: "job_events.job_id", to: "analysis_jobs.job_id" },
  { from: "user_profile.user_id", to: "users.id" },
  { from: "user_profile.upload_id", to: "user_uploads.id" },
  { from: "user_profile.job_id", to: "analysis_jobs.job_id" },
  { from: "profile_corrections.user_id", to: "users.id" },
  { from: "profile_corrections.upload_id", to: "user_uploads.id" },
  { from: "resume_chunks.user_id", to: "users.id" },
  { from: "resume_chunks.job_id", to: "analysis_jobs.job_id" },
  { from: "generated_questions.user_id", to: "users.id" },
  { from: "generated_questions.job_id", to: "analysis_jobs.job_id" },
  { from: "saved_interview_questions.user_id", to: "users.id" },
  { from: "saved_interview_questions.job_id", to: "analysis_jobs.job_id", mayDangle: "kept longer than its job" },
  {
    from: "saved_interview_questions.question_id",
    to: "generated_questions.question_id",
    mayDangle: "kept longer than its job",
  },
  { from: "matches.user_id", to: "users.id" },
  { from: "matches.job_id", to: "analysis_jobs.job_id" },
  { from: "question_embeddings.user_id", to: "users.id" },
  { from: "question_embeddings.saved_id", to: "saved_interview_questions.id" },
  { from: "practice_cards.user_id", to: "users.id" },
  { from: "practice_cards.saved_id", to: "saved_interview_questions.id" },
  { from: "question_reviews.user_id", to: "users.id" },
  { from: "question_reviews.saved_id", to: "saved_interview_questions.id" },
  { from: "practice_answers.user_id", to: "users.id" },
  { from: "practice_answers.saved_id", to: "saved_interview_questions.id" },
  { from: "chat_sessions.user_id", to: "users.id" },
  { from: "chat_sessions.job_id", to: "analysis_jobs.job_id", mayDangle: "the conversation outlives the job it asked" },
  { from: "chat_messages.user_id", to: "users.id" },
  { from: "chat_messages.to_user_id", to: "users.id" },
  { from: "chat_messages.owner_id", to: "users.id" },
  { from: "chat_messages.session_id", to: "chat_sessions.session_id" },
  { from: "chat_messages.reply_to_id", to: "chat_messages.id", mayDangle: "it expires a moment before its reply" },
  { from: "chat_sessions.loaded_saved_ids", to: "saved_interview_questions.id" },
  { from: "chat_message_keys.user_id", to: "users.id" },
  { from: "chat_message_keys.message_id", to: "chat_messages.id", mayDangle: "each is swept by itself" },
  { from: "match_feedback.user_id", to: "users.id" },
  { from: "match_feedback.reply_id", to: "chat_messages.id", mayDangle: "what it says is kept longer than the chat" },
  { from: "match_feedback.saved_id", to: "saved_interview_questions.id" },
];

/** `*_id` columns that are the key of their own table, and name nothing else. */
export const OWN_KEYS: readonly string[] = [
  // PostgreSQL's own number, which no table holds.
  "audit_log.transaction_id",
  "sessions.session_id",
  "consents.consent_id",
  "analysis_jobs.job_id",
  "generated_questions.question_id",
  "matches.match_id",
  "profile_corrections.correction_id",
  "question_reviews.review_id",
  "practice_answers.answer_id",
  "chat_sessions.session_id",
];

/**
 * Rows that name something that is not there.
 * @param db - a role that sees every user's rows.
 * @returns reference -> number of orphans, only those above zero
 */
export async function findOrphans(db: Kysely<never>): Promise<Record<string, number>> {
  const orphans: Record<string, number> = {};
  for (const { from, to, mayDangle } of REFERENCES) {
    if (mayDangle !== undefined) continue;
    const [fromTable, fromColumn] = from.split(".") as [string, string];
    const [toTable, toColumn] = to.split(".") as [string, string];
    const column = sql.ref(fromColumn);
    const { rows } = await sql<{ count: string }>`
      select count(*) from (
        select ${fromColumn.endsWith("_ids") ? sql`unnest(${column})` : column}::text as named from ${sql.table(fromTable)}
      ) child
      where child.named is not null and not exists (
        select from ${sql.table(toTable)} parent where parent.${sql.ref(toColumn)}::text = child.named)
    `.execute(db);
    if (rows[0]?.count !== "0") orphans[`${from} -> ${to}`] = Number(rows[0]?.count);
  }
  return orphans;
}

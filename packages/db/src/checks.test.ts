import { Client } from "pg";
import { expect } from "vitest";
import { test } from "./testing/index.ts";

const UPLOAD =
  "insert into user_uploads (user_id, file_name, file_size, mime_type, sha256, linkedin_url, file_content)";
const JOB =
  "insert into analysis_jobs (job_id, user_id, upload_id, status, progress, completed_at, error_code, attempt)";
const SAVED =
  "insert into saved_interview_questions (user_id, job_id, question_id, answer, question, category, difficulty)";
const GENERATED =
  "insert into generated_questions (user_id, question_id, job_id, phrasings, tags, answer, position, question, category, difficulty)";
const MESSAGE = "insert into chat_messages (user_id, to_user_id, msg_type)";
const MEDIA = "insert into chat_messages (user_id, to_user_id, media_size, content)";
const PROFILE =
  "insert into user_profile (user_id, upload_id, job_id, engine, contact, experience_descriptions, evidence, warnings, total_work_years, work_months)";
const CHUNK =
  "insert into resume_chunks (user_id, job_id, position, text, embedding_model, embedding, dimensions, start_offset, end_offset)";
const CORRECTION = "insert into profile_corrections (user_id, correction_id, upload_id, content, sequence, operation)";
const REVIEW = "insert into question_reviews (user_id, review_id, saved_id, reviewed_at, rating, category)";
const PRACTISED = "insert into practice_answers (user_id, answer_id, saved_id, content, created_at, category, total)";
const SHA = `'${"a".repeat(64)}'`;

/** One statement that each CHECK must refuse. A new CHECK without a line here fails the last test. */
const REFUSED: Record<string, string> = {
  valid_email: "insert into users (name, email, password) values ('A', 'A@x.com', 'h')",
  valid_token_purpose:
    "insert into one_time_tokens (token_hash, user_id, purpose, expires_at) values ('h', 1001, 'BOGUS', now())",
  valid_action: "insert into audit_log (user_id, action) values (1001, 'Something else')",
  valid_seal_hash: "insert into audit_seals (sequence, user_id, log_id, hash) values (1, 1001, 1, 'short')",
  valid_consent_purpose: "insert into consents (user_id, purpose, text_version) values (1001, 'BOGUS', '1')",
  valid_master_version:
    "insert into user_keys (user_id, version, wrapped_key, master_version) values (1001, 1, repeat('x', 61)::bytea, 0)",
  valid_wrapped_key: "insert into user_keys (user_id, version, wrapped_key) values (1001, 1, 'short')",
  valid_file_size: `${UPLOAD} values (1001, '', 10485761, 'a/b', ${SHA}, null, null)`,
  valid_file_content: `${UPLOAD} values (1001, '', 1, 'a/b', ${SHA}, null, 'xx')`,
  valid_linkedin_url: `${UPLOAD} values (1001, '', 1, 'a/b', ${SHA}, 'https://evil.com/in/a', null)`,
  valid_pages:
    "insert into user_uploads (user_id, file_name, file_size, mime_type, sha256, pages) values (1001, '', 1, 'a/b', repeat('a', 64), 0)",
  valid_sha256: `${UPLOAD} values (1001, '', 1, 'a/b', 'nothex', null, null)`,
  valid_progress: `${JOB} values ('j', 1001, 1, 'queued', 101, null, null, 0)`,
  valid_status: `${JOB} values ('j', 1001, 1, 'running', 0, null, null, 0)`,
  valid_completion: `${JOB} values ('j', 1001, 1, 'completed', 100, null, null, 0)`,
  valid_error: `${JOB} values ('j', 1001, 1, 'failed', 0, now(), null, 0)`,
  valid_attempt: `${JOB} values ('j', 1001, 1, 'queued', 0, null, null, -1)`,
  valid_work_years: `${PROFILE} values (1001, 1, 'j', 'e', '', '', '', '', 81, 972)`,
  valid_work_months: `${PROFILE} values (1001, 1, 'j', 'e', '', '', '', '', 2, 11)`,
  valid_operation: `${CORRECTION} values (1001, gen_random_uuid(), 1, '', 1, 'replace')`,
  valid_sequence: `${CORRECTION} values (1001, gen_random_uuid(), 1, '', 0, 'set')`,
  valid_embedding: `${CHUNK} values (1001, 'j', 0, '', 'm', 'xx', 1, 0, 1)`,
  valid_span: `${CHUNK} values (1001, 'j', 0, '', 'm', 'xxxx', 1, 1, 1)`,
  valid_generated_question: `${GENERATED} values (1001, 'q', 'j', '{}', '{}', '', 0, '', 'Technical', 'Easy')`,
  valid_generated_category: `${GENERATED} values (1001, 'q', 'j', '{}', '{}', '', 0, 'Why?', 'BOGUS', 'Easy')`,
  valid_generated_difficulty: `${GENERATED} values (1001, 'q', 'j', '{}', '{}', '', 0, 'Why?', 'Technical', 'BOGUS')`,
  valid_question: `${SAVED} values (1001, 'j', 'q', '', repeat('x', 501), null, null)`,
  valid_score:
    "insert into matches (user_id, match_id, job_id, content, score) values (1001, gen_random_uuid(), 'j', '', 101)",
  valid_category: `${SAVED} values (1001, 'j', 'q', '', 'Why?', 'BOGUS', null)`,
  valid_difficulty: `${SAVED} values (1001, 'j', 'q', '', 'Why?', null, 'BOGUS')`,
  valid_question_embedding:
    "insert into question_embeddings (user_id, saved_id, position, phrasing, embedding, embedding_model, dimensions) values (1001, 1, 0, 'p', 'xx', 'm', 1)",
  valid_rating: `${REVIEW} values (1001, gen_random_uuid(), 1, now(), 'BOGUS', 'Technical')`,
  valid_review_category: `${REVIEW} values (1001, gen_random_uuid(), 1, now(), 'good', 'BOGUS')`,
  valid_answer_category: `${PRACTISED} values (1001, gen_random_uuid(), 1, '', now(), 'BOGUS', null)`,
  valid_answer_total: `${PRACTISED} values (1001, gen_random_uuid(), 1, '', now(), 'Technical', 101)`,
  valid_msg_type: `${MESSAGE} values (1001, 10, 'gif')`,
  valid_user_id: `${MESSAGE} values (-1, 10, 'text')`,
  valid_to_user_id: `${MESSAGE} values (10, -1, 'text')`,
  valid_parties: `${MESSAGE} values (1001, 1002, 'text')`,
  valid_media_size: `${MEDIA} values (1001, 10, 0, '')`,
  media_size_is_true: `${MEDIA} values (1001, 10, 1, 'x')`,
  replies_answer_something: "insert into chat_messages (user_id, to_user_id, reply_to_id) values (1001, 10, 1)",
  loaded_saved_ids_count:
    "insert into chat_sessions (user_id, session_id, title, loaded_saved_ids) values (1001, gen_random_uuid(), '', array_fill(1::bigint, array[21]))",
};

test("each CHECK refuses what it is there to refuse, and there is none without such a case", async ({
  testDatabase,
}) => {
  const admin = new Client({ connectionString: testDatabase.adminUrl });
  await admin.connect();
  try {
    const refusedBy: Record<string, string | undefined> = {};
    for (const [constraint, statement] of Object.entries(REFUSED)) {
      refusedBy[constraint] = await admin.query(statement).then(
        () => "nothing",
        (error: { constraint?: string }) => error.constraint,
      );
    }
    expect(refusedBy).toEqual(Object.fromEntries(Object.keys(REFUSED).map((constraint) => [constraint, constraint])));
    const { rows } = await admin.query<{ conname: string }>(
      "select distinct conname from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace order by 1",
    );
    expect(Object.keys(REFUSED).sort()).toEqual(rows.map((row) => row.conname).sort());
  } finally {
    await admin.end();
  }
});

test("a category and a difficulty may be absent", async ({ testDatabase }) => {
  const admin = new Client({ connectionString: testDatabase.adminUrl });
  await admin.connect();
  const { rowCount } = await admin.query(`${SAVED} values (1001, 'j', 'q', '', 'Why?', null, null)`);
  await admin.end();
  expect(rowCount).toBe(1);
});

import type { Selectable } from "kysely";
import { Client } from "pg";
import { beforeAll, describe, expect, inject } from "vitest";
import { JOB_STATUSES } from "@groundwork/core/schemas";
import { OWN_KEYS, REFERENCES } from "./references.ts";
import type { Database, SearchWords } from "./schema.ts";
import { ROLES } from "./setup/index.ts";
import { test } from "./testing/index.ts";

/** How PostgreSQL says what TypeScript says. */
type PgType<T> = T extends number
  ? "integer" | "smallint"
  : T extends SearchWords
    ? "tsvector"
    : T extends Buffer
      ? "bytea"
      : T extends Date
        ? "timestamp with time zone"
        : T extends string[]
          ? "text[]" | "bigint[]" | "jsonb"
          : T extends string
            ? "text" | `character varying(${number})` | "bigint" | "uuid" | "xid8"
            : "jsonb";
type ColumnType<T> = null extends T ? `${PgType<NonNullable<T>>} null` : PgType<T>;
type Columns = {
  [T in keyof Database]: { [C in keyof Selectable<Database[T]>]: ColumnType<Selectable<Database[T]>[C]> };
};

/** Fails to compile when a column is missing here, is no longer in the types, or has another kind of type there. */
const COLUMNS: Columns = {
  users: {
    id: "integer",
    name: "character varying(255)",
    email: "character varying(255)",
    password: "character varying(255)",
    email_verified_at: "timestamp with time zone null",
    created_at: "timestamp with time zone",
    updated_at: "timestamp with time zone",
  },
  sessions: {
    token_hash: "character varying(64)",
    user_id: "integer",
    expires_at: "timestamp with time zone",
    created_at: "timestamp with time zone",
    session_id: "uuid",
    authenticated_at: "timestamp with time zone",
    last_used_at: "timestamp with time zone",
    user_agent: "character varying(300) null",
  },
  one_time_tokens: {
    token_hash: "character varying(64)",
    user_id: "integer",
    purpose: "character varying(30)",
    expires_at: "timestamp with time zone",
    created_at: "timestamp with time zone",
  },
  second_factors: {
    user_id: "integer",
    secret: "bytea",
    confirmed_at: "timestamp with time zone null",
    last_step: "bigint null",
    created_at: "timestamp with time zone",
  },
  recovery_codes: {
    user_id: "integer",
    code_hash: "character varying(64)",
    used_at: "timestamp with time zone null",
    created_at: "timestamp with time zone",
  },
  audit_log: {
    user_id: "integer",
    id: "bigint",
    action: "character varying(60)",
    subject: "character varying(120) null",
    request: "uuid null",
    created_at: "timestamp with time zone",
    transaction_id: "xid8",
  },
  audit_seals: {
    sequence: "bigint",
    user_id: "integer",
    log_id: "bigint",
    hash: "bytea",
    created_at: "timestamp with time zone",
  },
  consents: {
    user_id: "integer",
    consent_id: "uuid",
    purpose: "character varying(50)",
    text_version: "character varying(20)",
    granted_at: "timestamp with time zone",
    withdrawn_at: "timestamp with time zone null",
  },
  user_keys: {
    user_id: "integer",
    version: "integer",
    wrapped_key: "bytea",
    created_at: "timestamp with time zone",
    master_version: "integer",
  },
  user_uploads: {
    id: "integer",
    user_id: "integer",
    linkedin_url: "character varying(500) null",
    file_name: "bytea",
    file_content: "bytea null",
    file_size: "integer",
    mime_type: "character varying(100)",
    sha256: "character varying(64)",
    extracted_text: "bytea null",
    created_at: "timestamp with time zone",
    updated_at: "timestamp with time zone",
    pages: "integer null",
    engine: "character varying(100) null",
  },
  analysis_jobs: {
    id: "integer",
    job_id: "character varying(100)",
    user_id: "integer",
    upload_id: "integer",
    status: "character varying(50)",
    progress: "integer",
    detail: "jsonb null",
    current_step: "character varying(100) null",
    error_code: "character varying(100) null",
    error_message: "text null",
    attempt: "integer",
    queued_attempt: "integer",
    failures: "integer",
    last_sequence: "integer",
    created_at: "timestamp with time zone",
    updated_at: "timestamp with time zone",
    completed_at: "timestamp with time zone null",
  },
  job_steps: {
    user_id: "integer",
    job_id: "character varying(100)",
    step: "character varying(50)",
    result: "bytea",
    created_at: "timestamp with time zone",
  },
  job_events: {
    user_id: "integer",
    job_id: "character varying(100)",
    sequence: "integer",
    job: "jsonb",
    created_at: "timestamp with time zone",
  },
  user_profile: {
    id: "integer",
    user_id: "integer",
    upload_id: "integer",
    job_id: "character varying(100)",
    engine: "character varying(100)",
    age: "bytea null",
    race: "bytea null",
    contact: "bytea",
    location: "character varying(255) null",
    total_work_years: "integer null",
    work_months: "integer null",
    skills: "jsonb null",
    experience: "jsonb null",
    experience_descriptions: "bytea",
    education: "jsonb null",
    summary: "bytea null",
    job_recommendations: "jsonb null",
    strengths: "jsonb null",
    weaknesses: "jsonb null",
    evidence: "bytea",
    warnings: "bytea",
    corrected: "jsonb null",
    created_at: "timestamp with time zone",
    updated_at: "timestamp with time zone",
  },
  profile_corrections: {
    user_id: "integer",
    correction_id: "uuid",
    upload_id: "integer",
    sequence: "integer",
    operation: "character varying(10)",
    content: "bytea",
    created_at: "timestamp with time zone",
  },
  resume_chunks: {
    user_id: "integer",
    job_id: "character varying(100)",
    position: "integer",
    text: "bytea",
    page: "integer null",
    start_offset: "integer",
    end_offset: "integer",
    embedding: "bytea",
    embedding_model: "character varying(100)",
    dimensions: "integer",
    created_at: "timestamp with time zone",
  },
  generated_questions: {
    user_id: "integer",
    question_id: "character varying(50)",
    job_id: "character varying(100)",
    question: "text",
    phrasings: "text[]",
    category: "character varying(50)",
    difficulty: "character varying(20)",
    tags: "text[]",
    job_title: "character varying(255) null",
    company: "character varying(255) null",
    answer: "bytea",
    position: "integer",
    created_at: "timestamp with time zone",
  },
  saved_interview_questions: {
    id: "bigint",
    user_id: "integer",
    job_id: "character varying(255)",
    question_id: "character varying(50)",
    question: "text",
    answer: "bytea",
    category: "character varying(50) null",
    difficulty: "character varying(20) null",
    tags: "text[] null",
    job_title: "character varying(255) null",
    company: "character varying(255) null",
    created_at: "timestamp with time zone",
    updated_at: "timestamp with time zone",
    words: "tsvector",
  },
  matches: {
    user_id: "integer",
    match_id: "uuid",
    job_id: "character varying(100)",
    job_title: "character varying(255) null",
    company: "character varying(255) null",
    score: "smallint",
    content: "bytea",
    created_at: "timestamp with time zone",
  },
  question_embeddings: {
    user_id: "integer",
    saved_id: "bigint",
    position: "integer",
    phrasing: "text",
    embedding: "bytea",
    embedding_model: "character varying(100)",
    dimensions: "integer",
  },
  practice_cards: {
    user_id: "integer",
    saved_id: "bigint",
    due_at: "timestamp with time zone",
    memory: "jsonb",
  },
  question_reviews: {
    user_id: "integer",
    review_id: "uuid",
    saved_id: "bigint",
    rating: "character varying(10)",
    category: "character varying(50)",
    reviewed_at: "timestamp with time zone",
  },
  practice_answers: {
    user_id: "integer",
    answer_id: "uuid",
    saved_id: "bigint",
    category: "character varying(50)",
    total: "integer null",
    content: "bytea",
    created_at: "timestamp with time zone",
  },
  chat_sessions: {
    user_id: "integer",
    session_id: "uuid",
    job_id: "character varying(100) null",
    title: "bytea",
    created_at: "timestamp with time zone",
    updated_at: "timestamp with time zone",
    loaded_saved_ids: "bigint[]",
    last_message_at: "timestamp with time zone",
    read_at: "timestamp with time zone",
  },
  chat_messages: {
    id: "bigint",
    user_id: "integer",
    to_user_id: "integer",
    owner_id: "integer",
    msg_type: "character varying(20)",
    text_content: "bytea null",
    content: "bytea null",
    metadata: "jsonb null",
    session_id: "character varying(255) null",
    created_at: "timestamp with time zone",
    reply_evidence: "bytea null",
    reply_to_id: "bigint null",
    alt_text: "bytea null",
    media_size: "integer null",
    writing_until: "timestamp with time zone null",
  },
  chat_message_keys: {
    user_id: "integer",
    message_key: "uuid",
    message_id: "bigint",
    created_at: "timestamp with time zone",
  },
  match_feedback: {
    user_id: "integer",
    reply_id: "bigint",
    saved_id: "bigint",
    asked: "bytea",
    embedding: "bytea",
    embedding_model: "character varying(100)",
    created_at: "timestamp with time zone",
  },
};

/** The catalogue of the migrated template: asked once, the tests only read. */
let catalogue: Client;
beforeAll(async () => {
  const url = new URL(inject("adminUrl"));
  url.pathname = "/groundwork_template";
  catalogue = new Client({ connectionString: url.href });
  await catalogue.connect();
  return () => catalogue.end();
});

const TABLES = "c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely_%'";

async function list(statement: string): Promise<string[]> {
  const { rows } = await catalogue.query<{ item: string }>(statement);
  return rows.map((row) => row.item);
}

describe("the typed schema and the catalogue", () => {
  test("name the same tables and columns, of the same types", async () => {
    const { rows } = await catalogue.query<{ table: string; column: string; type: string }>(`
      select c.relname as "table", a.attname as "column",
             format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then '' else ' null' end as type
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where ${TABLES} and not c.relispartition and a.attnum > 0 and not a.attisdropped`);
    const found: Record<string, Record<string, string>> = {};
    for (const { table, column, type } of rows) (found[table] ??= {})[column] = type;
    expect(found).toEqual(COLUMNS);
  });

  test("list the same job statuses", async () => {
    const [definition] = await list(
      "select pg_get_constraintdef(oid) as item from pg_constraint where conname = 'valid_status'",
    );
    expect([...definition!.matchAll(/'([a-z_]+)'/g)].map((match) => match[1])).toEqual([...JOB_STATUSES]);
  });

  test("every table and column carries a comment", async () => {
    expect(
      await list(`
        select c.relname || coalesce('.' || a.attname, '') as item
        from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where ${TABLES} and not c.relispartition
          and (obj_description(c.oid, 'pg_class') is null or col_description(c.oid, a.attnum) is null)`),
    ).toEqual([]);
  });

  test("every *_id and *_ids column is declared as a reference or a key", async () => {
    const columns = await list(`
      select c.relname || '.' || a.attname as item from pg_class c join pg_attribute a on a.attrelid = c.oid
      where ${TABLES} and not c.relispartition and a.attnum > 0 and a.attname ~ '_ids?$' order by 1`);
    expect(columns).toEqual([...REFERENCES.map((reference) => reference.from), ...OWN_KEYS].sort());
  });

  test("no index is a prefix of nothing but its twin", async () => {
    expect(
      await list(`
        select a.indexrelid::regclass || ' = ' || b.indexrelid::regclass as item
        from pg_index a join pg_index b on a.indrelid = b.indrelid and a.indexrelid < b.indexrelid
          and a.indkey::text = b.indkey::text and a.indclass::text = b.indclass::text and a.indoption::text = b.indoption::text
          and coalesce(pg_get_expr(a.indpred, a.indrelid), '') = coalesce(pg_get_expr(b.indpred, b.indrelid), '')
        join pg_class c on c.oid = a.indrelid where ${TABLES}`),
    ).toEqual([]);
  });

  test("there are no foreign keys: references are semantic", async () => {
    expect(
      await list(
        "select conname as item from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace",
      ),
    ).toEqual([]);
  });

  test("unique keys hold the owner, but for the lookup tables and the random job id's neighbours", async () => {
    const keys = await list(`
      select c.relname as item from pg_index i join pg_class c on c.oid = i.indrelid
      where ${TABLES} and not c.relispartition and i.indisunique and not exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attnum = any (i.indkey) and a.attname in ('user_id', 'owner_id'))
      order by 1`);
    // users: id and e-mail. sessions, one_time_tokens: the token's hash. audit_seals: the place in the chain.
    // chat_messages: (id, created_at), as decided for its partitions.
    expect(keys).toEqual(["audit_seals", "chat_messages", "one_time_tokens", "sessions", "users", "users"]);
  });
});

describe("row-level security", () => {
  test("is enabled and forced on every table and partition, each with a policy", async () => {
    expect(
      await list(`
        select c.relname as item from pg_class c
        where ${TABLES} and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`),
    ).toEqual([]);
  });

  test("lets everything through only to the owner role", async () => {
    expect(
      await list(`
        select distinct r.rolname as item from pg_policy p cross join unnest(p.polroles) role_id left join pg_roles r on r.oid = role_id
        where pg_get_expr(p.polqual, p.polrelid) = 'true' or pg_get_expr(p.polwithcheck, p.polrelid) = 'true'`),
    ).toEqual([ROLES.owner]);
  });

  test("is not escaped through a partition: no runtime role has a right on one", async () => {
    expect(
      await list(`
        select c.relname as item from pg_class c cross join unnest(array['chatapp', 'groundwork_worker', 'groundwork_maintenance']) role_name
        where ${TABLES} and c.relispartition and has_table_privilege(role_name, c.oid, 'select, insert, update, delete')`),
    ).toEqual([]);
  });

  test("binds the runtime roles: none owns anything, is superuser, or bypasses it", async () => {
    const runtime = `('${ROLES.chatapp}', '${ROLES.worker}', '${ROLES.maintenance}')`;
    expect(
      await list(
        `select rolname as item from pg_roles where rolname in ${runtime} and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
      ),
    ).toEqual([]);
    expect(
      await list(
        `select c.relname as item from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in ${runtime}`,
      ),
    ).toEqual([]);
  });

  test("has just these doors: definer functions, each with a fixed search path and not open to everybody", async () => {
    const { rows } = await catalogue.query<{ name: string; path: string; open: boolean }>(`
      select p.proname as name, coalesce(array_to_string(p.proconfig, ','), '') as path,
             has_function_privilege('public', p.oid, 'execute') as open
      from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace order by 1`);
    expect(rows).toEqual(
      [
        "count_keys_by_master_version",
        "count_expired",
        "count_unsealed_audit_rows",
        "delete_expired_access",
        "delete_expired_jobs",
        "delete_expired_uploads",
        "delete_rows_of_nobody",
        "erase_account",
        "create_user",
        "delete_expired_chat_sessions",
        "delete_expired_message_keys",
        "delete_expired_messages",
        "delete_session",
        "drop_expired_chat_partitions",
        "ensure_chat_partitions",
        "extend_session",
        "find_credentials",
        "find_one_time_token",
        "find_sample_keys",
        "find_session",
        "get_audit_head",
        "read_audit_chain",
        "seal_audit_log",
        "list_keys_to_rewrap",
        "lock_keys",
        "replace_wrapped_keys",
        "replay_erasure",
        "touch_session",
      ]
        .toSorted()
        .map((name) => ({ name, path: 'search_path=""', open: false })),
    );
  });
});

describe("who may do what", () => {
  test("lets the maintenance role call its own functions, and nobody else", async () => {
    expect(
      await list(`
        select role_name || ' ' || p.proname as item
        from pg_proc p cross join unnest(array['chatapp', 'groundwork_worker', 'groundwork_maintenance']) role_name
        where p.pronamespace = 'public'::regnamespace and p.proname ~ 'expire|partition|limit_batch'
          and has_function_privilege(role_name, p.oid, 'execute') order by 1`),
    ).toEqual([
      "groundwork_maintenance count_expired",
      "groundwork_maintenance delete_expired_access",
      "groundwork_maintenance delete_expired_chat_sessions",
      "groundwork_maintenance delete_expired_jobs",
      "groundwork_maintenance delete_expired_message_keys",
      "groundwork_maintenance delete_expired_messages",
      "groundwork_maintenance delete_expired_uploads",
      "groundwork_maintenance drop_expired_chat_partitions",
      "groundwork_maintenance ensure_chat_partitions",
    ]);
  });

  test("is this matrix of role, table and verb, and nothing more", async () => {
    const { rows } = await catalogue.query<{ role: string; item: string; verbs: string }>(`
      select role_name as role, c.relname as item, string_agg(verb, ' ' order by position) as verbs
      from pg_class c
      cross join unnest(array['chatapp', 'groundwork_worker', 'groundwork_maintenance']) role_name
      cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate']) with ordinality verbs(verb, position)
      where ${TABLES} and has_table_privilege(role_name, c.oid, verb) group by 1, 2`);
    const matrix: Record<string, Record<string, string>> = {};
    for (const { role, item, verbs } of rows) (matrix[role] ??= {})[item] = verbs;
    const all = "select insert update delete";
    expect(matrix).toEqual({
      chatapp: {
        users: "select update",
        sessions: "select insert delete",
        one_time_tokens: "select insert delete",
        second_factors: all,
        recovery_codes: all,
        audit_log: "select insert",
        // And update of withdrawn_at alone.
        consents: "select insert",
        user_keys: "select insert",
        user_uploads: "select insert delete",
        analysis_jobs: all,
        job_steps: "select delete",
        job_events: "select insert delete",
        // And update of corrected, age and race alone.
        user_profile: "select delete",
        profile_corrections: "select insert delete",
        resume_chunks: "select delete",
        // And update of answer alone.
        generated_questions: "select insert delete",
        matches: "select insert delete",
        saved_interview_questions: all,
        question_embeddings: "select insert delete",
        practice_cards: all,
        question_reviews: "select insert delete",
        practice_answers: "select insert delete",
        chat_sessions: all,
        // And update of text_content, metadata, reply_evidence and writing_until alone.
        chat_messages: "select insert delete",
        chat_message_keys: "select insert delete",
        match_feedback: "select insert delete",
      },
      groundwork_worker: {
        audit_log: "select insert",
        consents: "select",
        user_keys: "select insert",
        // And update of extracted_text, pages and engine alone.
        user_uploads: "select",
        analysis_jobs: "select update",
        job_steps: "select insert update",
        job_events: "select insert",
        user_profile: "select insert",
        profile_corrections: "select",
        resume_chunks: "select insert",
      },
    });
  });
});

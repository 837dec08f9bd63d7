import { type Client, escapeIdentifier } from "pg";

/** What a column must hold to pass its table's CHECKs, where a value of its type does not. */
const VALID: Record<string, unknown> = {
  "users.email": (id: number) => `${id}@example.com`,
  "one_time_tokens.purpose": "password_reset",
  "audit_log.action": "account.made",
  "audit_seals.hash": Buffer.alloc(32),
  "consents.purpose": "protected_fields",
  "user_keys.wrapped_key": Buffer.alloc(61),
  "user_uploads.sha256": "a".repeat(64),
  "profile_corrections.operation": "set",
  "resume_chunks.embedding": Buffer.alloc(4),
  "resume_chunks.dimensions": 1,
  "resume_chunks.start_offset": 0,
  "resume_chunks.end_offset": 1,
  "generated_questions.category": "Technical",
  "generated_questions.difficulty": "Easy",
  "question_embeddings.embedding": Buffer.alloc(4),
  "question_embeddings.dimensions": 1,
  "matches.score": 1,
  "question_reviews.rating": "good",
  "question_reviews.category": "Technical",
  "practice_answers.category": "Technical",
  "chat_messages.to_user_id": 10,
};
/** Where the owner is computed: the column it is computed from. */
const OWNER_SOURCE: Record<string, string> = { "chat_messages.owner_id": "user_id" };

interface Column {
  name: string;
  type: string;
  isRequired: boolean;
}

export interface OwnedTable {
  name: string;
  /** Whose rows they are, as its policy says. */
  owner: string;
  /** What an insert or an update names to say so. */
  ownerSource: string;
  columns: Column[];
}

/** Column -> value, as pg takes and gives it. */
export type Row = Record<string, unknown>;

/** From the catalogue. @throws when a table has no policy that says whose its rows are */
export async function listOwnedTables(admin: Client): Promise<OwnedTable[]> {
  const { rows } = await admin.query<{ name: string; owner: string | null; columns: Column[] }>(`
    select c.relname as name, substring(pg_get_expr(p.polqual, p.polrelid) from '^\\((\\w+) = ') as owner,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
          'isRequired', a.attnotnull and not a.atthasdef and a.attidentity = '') order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c left join pg_policy p on p.polrelid = c.oid and p.polname = 'own_rows'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname not like 'kysely_%' order by 1`);
  return rows.map(({ name, owner, columns }) => {
    if (owner === null) throw new Error(`${name} has no policy that says whose its rows are`);
    return { name, owner, ownerSource: OWNER_SOURCE[`${name}.${owner}`] ?? owner, columns };
  });
}

const SAMPLES: Record<string, (n: number) => unknown> = {
  integer: (n) => n,
  smallint: (n) => n,
  bigint: (n) => n,
  "character varying": (n) => `text ${n}`,
  text: (n) => `text ${n}`,
  "text[]": () => [],
  bytea: () => Buffer.from("bytes"),
  jsonb: () => ({}),
  uuid: () => crypto.randomUUID(),
  "timestamp with time zone": () => new Date(),
};

let made = 0;
/** What an insert of a row must name. @throws when a column's type has no sample */
export function makeRow(table: OwnedTable, person: number): Row {
  const row: Row = {};
  for (const { name, type, isRequired } of table.columns) {
    if (!isRequired) continue;
    const valid = VALID[`${table.name}.${name}`];
    const sample = SAMPLES[type];
    if (valid === undefined && sample === undefined) throw new Error(`no sample of ${type} for ${table.name}.${name}`);
    row[name] = typeof valid === "function" ? valid(person) : (valid ?? sample!(++made));
  }
  row[table.ownerSource] = person;
  return row;
}

export function toInsert(table: OwnedTable, row: Row): { text: string; values: unknown[] } {
  const names = Object.keys(row).map(escapeIdentifier).join(", ");
  const places = Object.keys(row).map((_, at) => `$${at + 1}`);
  return {
    text: `insert into ${table.name} (${names}) overriding system value values (${places.join(", ")})`,
    values: Object.values(row),
  };
}

/** @returns the row as it was stored, without what is computed */
export async function seedRow(admin: Client, { table, person }: { table: OwnedTable; person: number }): Promise<Row> {
  const { text, values } = toInsert(table, makeRow(table, person));
  const { rows } = await admin.query<Row>(`${text} returning *`, values).catch((cause: unknown) => {
    throw new Error(`no valid row for ${table.name}: say in VALID what its CHECKs want`, { cause });
  });
  return Object.fromEntries(table.columns.map(({ name }) => [name, rows[0]![name]]));
}

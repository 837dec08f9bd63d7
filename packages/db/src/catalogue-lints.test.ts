import { Client } from "pg";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { cloneTemplate } from "./testing/index.ts";

/**
 * What the catalogue must not hold, after the lints of Supabase's splinter. Theirs about Supabase's own tables and
 * sign-in, bloat, unused indexes and extension versions have no object here.
 */
interface Lint {
  /** Of splinter's lint, if it has one. */
  splinter?: string;
  /** The items found, each as text. */
  query: string;
  /** The items that are meant to be there, each with why. */
  allowed?: Record<string, string>;
  /** Statements that break the rule. */
  planted: string[];
  /** What the lint must then say. */
  found: string[];
}

/** The queue's schema is pg-boss's. */
const OWN_SCHEMA = "!~ '^pg_|^information_schema$|^pgboss$'";
const TABLES = `pg_class c where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text ${OWN_SCHEMA}
  and c.relname not like 'kysely_%'`;
const RUNTIME_ROLES = "unnest(array['chatapp', 'groundwork_worker', 'groundwork_maintenance', 'public']) role_name";
const POLICIES = `(
  select p.*, c.relname, coalesce(pg_get_expr(p.polqual, p.polrelid), '') as seen, coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as written,
         p.polroles = array[(select oid from pg_roles where rolname = 'groundwork_owner')] as of_owner
  from pg_policy p join pg_class c on c.oid = p.polrelid
) policies`;
const FUNCTIONS = `pg_proc p where p.pronamespace::regnamespace::text ${OWN_SCHEMA}`;
const TABLE = "create table planted (id integer primary key, user_id integer)";
const PROTECTED_TABLE = [
  TABLE,
  "alter table planted enable row level security",
  "alter table planted force row level security",
];
const PLANTED_FUNCTION = "create function planted() returns integer language sql";

const LINTS: Record<string, Lint> = {
  "a foreign key without an index": {
    splinter: "0001",
    query: `select conname as item from pg_constraint k where contype = 'f' and connamespace::regnamespace::text ${OWN_SCHEMA}
      and not exists (select from pg_index i where i.indrelid = k.conrelid
        and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey)`,
    planted: [TABLE, "alter table planted add constraint planted_user foreign key (user_id) references users"],
    found: ["planted_user"],
  },
  "a policy that asks for the user once a row": {
    splinter: "0003",
    query: `select relname || '.' || polname as item from ${POLICIES}
      where regexp_replace(seen || ' ' || written, 'SELECT (public\\.)?(app_user_id|current_setting)\\(', '', 'gi') ~ '(app_user_id|current_setting)\\('`,
    planted: ["create policy planted on users as restrictive to chatapp using (id = app_user_id())"],
    found: ["users.planted"],
  },
  "a table without a primary key": {
    splinter: "0004",
    query: `select c.relname as item from ${TABLES} and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
    planted: ["create table planted (id integer)"],
    found: ["planted"],
  },
  "two permissive policies for one role and verb": {
    splinter: "0006",
    query: `select relname || ' ' || role_id::regrole || ' ' || verb as item
      from ${POLICIES} cross join unnest(polroles) role_id cross join unnest(array['r', 'a', 'w', 'd']) verb
      where polpermissive and polcmd in ('*', verb::"char") group by relname, role_id, verb having count(*) > 1`,
    planted: ["create policy planted on users for select to chatapp using (id = 10)"],
    found: ["users chatapp r"],
  },
  "policies on a table whose row-level security is off": {
    splinter: "0007",
    query: `select c.relname as item from ${TABLES} and not c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)`,
    planted: ["alter table matches disable row level security"],
    found: ["matches"],
  },
  "row-level security without a policy": {
    splinter: "0008",
    query: `select c.relname as item from ${TABLES} and c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid)`,
    planted: PROTECTED_TABLE,
    found: ["planted"],
  },
  "two indexes that are the same": {
    splinter: "0009",
    query: `select min(i.indexrelid::regclass::text) as item from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace::regnamespace::text ${OWN_SCHEMA}
      group by i.indrelid, i.indkey::text, i.indclass::text, i.indoption::text, i.indcollation::text,
        pg_get_expr(i.indexprs, i.indrelid), pg_get_expr(i.indpred, i.indrelid), (select relam from pg_class where oid = i.indexrelid)
      having count(*) > 1`,
    planted: ["create index a_planted on users (name)"],
    found: ["a_planted"],
  },
  "a view that sees as its owner": {
    splinter: "0010",
    query: `select c.relname as item from pg_class c where c.relkind = 'v' and c.relnamespace::regnamespace::text ${OWN_SCHEMA}
      and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1']`,
    planted: [
      "create view planted as select email from users",
      "create view planted_rightly with (security_invoker = true) as select email from users",
    ],
    found: ["planted"],
  },
  "a function whose search path is the caller's": {
    splinter: "0011",
    query: `select p.proname as item from ${FUNCTIONS} and not exists (select from unnest(p.proconfig) setting where setting ~ '^search_path=')`,
    planted: [`${PLANTED_FUNCTION} as 'select 1'`],
    found: ["planted"],
  },
  "a table whose row-level security is off, or not forced": {
    splinter: "0013",
    query: `select c.relname as item from ${TABLES} and not (c.relrowsecurity and c.relforcerowsecurity)`,
    allowed: { rate_limits: "a schema of its own; keys are keyed hashes, and no row is anybody's" },
    planted: [TABLE, "alter table sessions no force row level security"],
    found: ["planted", "sessions"],
  },
  "an extension among the tables": {
    splinter: "0014",
    query: "select extname::text as item from pg_extension where extnamespace = 'public'::regnamespace",
    planted: ["create extension citext schema public"],
    found: ["citext"],
  },
  "a materialized view or foreign table that a runtime role can read: neither knows row-level security": {
    splinter: "0016, 0017",
    query: `select distinct c.relname as item from pg_class c cross join ${RUNTIME_ROLES}
      where c.relkind in ('m', 'f') and c.relnamespace::regnamespace::text ${OWN_SCHEMA} and has_table_privilege(role_name, c.oid, 'select')`,
    planted: [
      "create materialized view planted as select email from users",
      "create materialized view planted_rightly as select email from users",
      "grant select on planted to chatapp",
      "create foreign data wrapper nothing",
      "create server nowhere foreign data wrapper nothing",
      "create foreign table planted_far (id integer) server nowhere",
      "grant select on planted_far to public",
    ],
    found: ["planted", "planted_far"],
  },
  "a column of a type that an upgrade cannot carry over": {
    splinter: "0018",
    query: `select c.relname || '.' || a.attname as item from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text ${OWN_SCHEMA} and a.attnum > 0
        and a.atttypid in (select oid from pg_type where typname in ('regcollation', 'regconfig', 'regdictionary', 'regnamespace', 'regoper', 'regoperator', 'regproc', 'regprocedure'))`,
    planted: ["alter table matches add column planted regproc"],
    found: ["matches.planted"],
  },
  "a policy that lets everything through, to another than the owner role": {
    splinter: "0024",
    query: `select relname || '.' || polname as item from ${POLICIES} where polpermissive and not of_owner
      and (translate(seen, ' ()', '') in ('true', '1=1') or translate(written, ' ()', '') in ('true', '1=1'))`,
    planted: [
      "create policy planted_all on users for select to chatapp using (true)",
      "create policy planted_insert on users for insert to groundwork_owner, chatapp with check (1 = 1)",
    ],
    found: ["users.planted_all", "users.planted_insert"],
  },
  "a function that everybody may call": {
    splinter: "0028, 0029",
    query: `select p.proname as item from ${FUNCTIONS} and has_function_privilege('public', p.oid, 'execute')`,
    planted: [
      `${PLANTED_FUNCTION} security definer set search_path = '' as 'select 1'`,
      "grant execute on function planted to public",
    ],
    found: ["planted"],
  },
  "an index that is not valid": {
    splinter: "0030",
    query: `select i.indexrelid::regclass::text as item from pg_index i where not (i.indisvalid and i.indisready)`,
    planted: ["update pg_index set indisvalid = false where indexrelid = 'idx_users_name'::regclass"],
    found: ["idx_users_name"],
  },
  "a policy that lets nobody in as everybody": {
    splinter: "0030",
    query: `select relname || '.' || polname as item from ${POLICIES} where seen || ' ' || written ~* '(app_user_id|current_setting)[^=]* is null'`,
    planted: [
      "create policy planted on users as restrictive to chatapp using (id = (select app_user_id()) or (select app_user_id()) is null)",
    ],
    found: ["users.planted"],
  },
  "a table whose autovacuum is off": {
    splinter: "0030",
    query: `select c.relname as item from ${TABLES} and c.reloptions::text ~ 'autovacuum_enabled=(false|off|0)'`,
    planted: ["alter table job_steps set (autovacuum_enabled = false)"],
    found: ["job_steps"],
  },
  "a policy of a role that is not one of ours, or of everybody": {
    query: `select distinct relname || '.' || polname as item from ${POLICIES} cross join unnest(polroles) role_id
      where role_id::regrole::text not in ('chatapp', 'groundwork_worker', 'groundwork_maintenance', 'groundwork_owner')`,
    planted: ["create policy planted on users as restrictive using (id = 10)"],
    found: ["users.planted"],
  },
  "a schema, table, sequence or column that everybody has a right on": {
    query: `select distinct item from (
        select oid as schema, nspname as item, aclexplode(nspacl) as acl from pg_namespace
        union all select relnamespace, relname, aclexplode(relacl) from pg_class
        union all select c.relnamespace, c.relname, aclexplode(a.attacl) from pg_class c join pg_attribute a on a.attrelid = c.oid
      ) grants where schema::regnamespace::text ${OWN_SCHEMA} and (acl).grantee = 0`,
    planted: [
      "grant select (name) on users to public",
      "grant select on sessions to public",
      "grant usage on sequence users_id_seq to public",
      "grant usage on schema public to public",
    ],
    found: ["public", "sessions", "users", "users_id_seq"],
  },
};

let client: Client;
beforeAll(async () => {
  const database = await cloneTemplate(inject("adminUrl"));
  client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  return async () => {
    await client.end();
    await database.drop();
  };
});

async function find({ query }: Lint): Promise<string[]> {
  const { rows } = await client.query<{ item: string }>(query);
  return rows.map((row) => row.item).sort();
}

const toTitled = ([title, lint]: [string, Lint]): [string, Lint] => [
  lint.splinter === undefined ? title : `${title} (splinter ${lint.splinter})`,
  lint,
];

describe("the catalogue holds no", () => {
  test.for(Object.entries(LINTS).map(toTitled))("%s", async ([, lint]) => {
    const allowed = Object.keys(lint.allowed ?? {});
    expect(await find(lint)).toEqual(allowed);
    await client.query("begin");
    try {
      for (const statement of lint.planted) await client.query(statement);
      expect(await find(lint)).toEqual([...allowed, ...lint.found].sort());
    } finally {
      await client.query("rollback");
    }
  });
});

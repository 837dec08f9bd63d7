import { type Kysely, sql } from "kysely";
import type { Database } from "./schema.ts";

/** What would let a role past row-level security, or let it become one that is. */
const ESCAPES = {
  superuser: "is a superuser",
  bypasses: "has BYPASSRLS",
  creates_roles: "has CREATEROLE",
  owns: "owns tables",
} as const;
type Escape = keyof typeof ESCAPES;

/**
 * Row-level security does not bind a superuser, a role with BYPASSRLS, and who owns a table may switch it off; nor does
 * it bind who may become one of these. The service does not start as such a role.
 * @throws Error naming each role and what it may
 */
export async function checkRuntimeRole(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ name: string; is_own: boolean } & Record<Escape, boolean>>`
    select r.rolname as name, r.rolname = current_user as is_own, r.rolsuper as superuser, r.rolbypassrls as bypasses,
           r.rolcreaterole as creates_roles, exists (
             select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')
               and c.relnamespace <> all (array['pg_catalog', 'information_schema']::regnamespace[])
           ) as owns
    from pg_roles r where pg_has_role(current_user, r.oid, 'member') order by is_own desc, name`.execute(db);
  const own = rows.find((row) => row.is_own)!;
  const reasons = rows.flatMap((row) => {
    // A superuser counts as a member of every role: its own name says enough.
    if (own.superuser && !row.is_own) return [];
    const may = (Object.keys(ESCAPES) as Escape[]).filter((escape) => row[escape]).map((escape) => ESCAPES[escape]);
    if (may.length === 0) return [];
    return `${row.is_own ? "it" : `it is a member of "${row.name}", which`} ${may.join(" and ")}`;
  });
  if (reasons.length > 0) {
    throw new Error(`the database role "${own.name}" could pass row-level security: ${reasons.join("; ")}`);
  }
}

import type { Page, Profile } from "@groundwork/core/schemas";
import { type RawBuilder, sql } from "kysely";
import type { ReadScope, UserScope } from "./client.ts";
import { isAfterCursor, toInstantText, toPage } from "./cursor.ts";
import { toProfiles } from "./profiles.ts";

export interface ProfileSearch {
  cursor?: string;
  limit: number;
  /** A whole skill; with `category`, in that category. */
  skill?: string;
  category?: string;
  /** Part of a name. */
  company?: string;
  location?: string;
}

/** Profiles that meet all that is asked, corrections included, newest first. Capitals do not matter, nor `%` and `_`. */
export async function searchProfiles(scope: ReadScope, search: ProfileSearch): Promise<Page<Profile>> {
  const { db, userId } = scope;
  const { cursor, limit, company, location } = search;
  let query = db
    .selectFrom("user_profile")
    .selectAll()
    .select(toInstantText("created_at").as("instant"))
    .where("user_id", "=", userId)
    .where(isAfterCursor(cursor, { instant: "created_at", id: "id", idType: "integer" }))
    .where(hasSkill(search));
  if (company !== undefined) query = query.where(hasCompany(company));
  if (location !== undefined) {
    query = query.where(
      contains(sql`case when corrected is null then location else corrected ->> 'location' end`, location),
    );
  }
  const rows = await query
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const { items, nextCursor } = toPage(rows, {
    limit,
    cursorOf: (row) => ({ instant: row.instant, id: String(row.id) }),
    toItem: (row) => row,
  });
  return { items: await toProfiles(scope, items), nextCursor };
}

/** The newest profile of each other upload, newest first. */
export async function listNewestProfiles(
  scope: UserScope,
  { exceptUploadId, limit }: { exceptUploadId: number; limit: number },
): Promise<Profile[]> {
  const { db, userId } = scope;
  const newest = db
    .selectFrom("user_profile")
    .select((eb) => eb.fn.max("id").as("id"))
    .where("user_id", "=", userId)
    .where("upload_id", "<>", exceptUploadId)
    .groupBy("upload_id");
  const rows = await db
    .selectFrom("user_profile")
    .selectAll()
    .where("user_id", "=", userId)
    .where("id", "in", newest)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return toProfiles(scope, rows);
}

function hasSkill({ skill, category }: ProfileSearch): RawBuilder<boolean> {
  if (skill === undefined && category === undefined) return sql<boolean>`true`;
  const ofCategory = category === undefined ? sql`true` : sql`lower(named.key) = lower(${category})`;
  const isSkill = skill === undefined ? sql`true` : sql`lower(listed.skill) = lower(${skill})`;
  return sql<boolean>`exists (
    select from jsonb_each(coalesce(corrected -> 'skills', skills)) named,
      jsonb_array_elements_text(named.value) listed(skill)
    where ${ofCategory} and ${isSkill})`;
}

function hasCompany(company: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from jsonb_array_elements_text(
      coalesce(corrected -> 'companies', jsonb_path_query_array(experience, '$[*].company'))) worked(company)
    where ${contains(sql`worked.company`, company)})`;
}

function contains(text: RawBuilder<unknown>, part: string): RawBuilder<boolean> {
  return sql<boolean>`position(lower(${part}) in lower(${text})) > 0`;
}

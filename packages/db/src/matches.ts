import { randomUUID } from "node:crypto";
import { DomainError } from "@groundwork/core";
import { type Match, type MatchContent, type MatchSummary, type Page, matchSchema } from "@groundwork/core/schemas";
import type { Selectable } from "kysely";
import type { CellPlace } from "./cipher.ts";
import type { ReadScope, UserScope } from "./client.ts";
import { isAfterCursor, toInstantText, toPage } from "./cursor.ts";
import type { MatchesTable } from "./schema.ts";

const place = (matchId: string): CellPlace => ({ table: "matches", column: "content", row: matchId });

const sealedSchema = matchSchema.omit({ matchId: true, jobId: true, jobTitle: true, company: true, createdAt: true });

export interface MatchTarget {
  jobId: string;
  jobTitle: string | null;
  company: string | null;
  jobDescription: string;
}

export async function insertMatch(
  { db, userId, cipher }: UserScope,
  { target, content }: { target: MatchTarget; content: MatchContent },
): Promise<Match> {
  const { jobDescription, ...plain } = target;
  const matchId = randomUUID();
  const row = await db
    .insertInto("matches")
    .values({
      user_id: userId,
      match_id: matchId,
      job_id: plain.jobId,
      job_title: plain.jobTitle,
      company: plain.company,
      score: content.score,
      content: cipher.seal(place(matchId), JSON.stringify({ jobDescription, ...content })),
    })
    .returning("created_at")
    .executeTakeFirstOrThrow();
  return { ...content, ...target, matchId, createdAt: row.created_at.toISOString() };
}

/** @throws DomainError `match_not_found` */
export async function getMatch({ db, userId, cipher }: ReadScope, matchId: string): Promise<Match> {
  const row = await db
    .selectFrom("matches")
    .selectAll()
    .where("user_id", "=", userId)
    .where("match_id", "=", matchId)
    .executeTakeFirst();
  if (!row) throw new DomainError("match_not_found");
  return { ...sealedSchema.parse(JSON.parse(cipher.openText(place(matchId), row.content))), ...toSummary(row) };
}

export async function listMatches(
  { db, userId }: ReadScope,
  { cursor, limit, jobId }: { cursor?: string; limit: number; jobId?: string },
): Promise<Page<MatchSummary>> {
  let query = db
    .selectFrom("matches")
    .select(["match_id", "job_id", "job_title", "company", "score", "created_at"])
    .select(toInstantText("created_at").as("instant"))
    .where("user_id", "=", userId)
    .where(isAfterCursor(cursor, { instant: "created_at", id: "match_id", idType: "uuid" }));
  if (jobId !== undefined) query = query.where("job_id", "=", jobId);
  const rows = await query
    .orderBy("created_at", "desc")
    .orderBy("match_id", "desc")
    .limit(limit + 1)
    .execute();
  return toPage(rows, {
    limit,
    cursorOf: (row) => ({ instant: row.instant, id: row.match_id }),
    toItem: toSummary,
  });
}

/** @throws DomainError `match_not_found` */
export async function deleteMatch({ db, userId }: UserScope, matchId: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom("matches")
    .where("user_id", "=", userId)
    .where("match_id", "=", matchId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new DomainError("match_not_found");
}

function toSummary(row: Omit<Selectable<MatchesTable>, "user_id" | "content">): MatchSummary {
  return {
    matchId: row.match_id,
    jobId: row.job_id,
    jobTitle: row.job_title,
    company: row.company,
    score: row.score,
    createdAt: row.created_at.toISOString(),
  };
}

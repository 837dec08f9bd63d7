import { DomainError } from "@groundwork/core";
import { type Profile, type ProfileContent, profileContentSchema } from "@groundwork/core/schemas";
import type { Selectable } from "kysely";
import type { CellPlace, UserCipher } from "./cipher.ts";
import type { UserScope } from "./client.ts";
import type { UserProfileTable } from "./schema.ts";

const { shape } = profileContentSchema;

type SealedColumn = "contact" | "experience_descriptions" | "summary" | "evidence" | "warnings";
const place = (column: SealedColumn, jobId: string): CellPlace => ({ table: "user_profile", column, row: jobId });

/** One profile a job, ever. The caller's transaction also completes the job, so neither exists without the other. */
export async function insertProfile(
  { db, userId, cipher }: UserScope,
  { jobId, uploadId, content }: { jobId: string; uploadId: number; content: ProfileContent },
): Promise<void> {
  const seal = (column: SealedColumn, value: unknown) => cipher.seal(place(column, jobId), JSON.stringify(value));
  await db
    .insertInto("user_profile")
    .values({
      user_id: userId,
      upload_id: uploadId,
      job_id: jobId,
      engine: content.engine,
      age: null,
      race: null,
      contact: seal("contact", content.contact),
      location: content.location?.slice(0, 255) ?? null,
      total_work_years: content.totalWorkYears,
      work_months: content.workMonths,
      skills: JSON.stringify(content.skills),
      experience: JSON.stringify(content.experience.map(({ description: _, ...plain }) => plain)),
      experience_descriptions: seal(
        "experience_descriptions",
        content.experience.map((entry) => entry.description),
      ),
      education: JSON.stringify(content.education),
      summary: content.summary === null ? null : seal("summary", content.summary),
      job_recommendations: JSON.stringify(content.jobRecommendations),
      strengths: JSON.stringify(content.strengths),
      weaknesses: JSON.stringify(content.weaknesses),
      evidence: seal("evidence", content.sources),
      warnings: seal("warnings", content.warnings),
    })
    .execute();
}

/** @throws DomainError `profile_not_found`: no such job, not yours, or not completed */
export async function getProfile({ db, userId, cipher }: UserScope, jobId: string): Promise<Profile> {
  const row = await db
    .selectFrom("user_profile")
    .selectAll()
    .where("user_id", "=", userId)
    .where("job_id", "=", jobId)
    .executeTakeFirst();
  if (!row) throw new DomainError("profile_not_found");
  return toProfile(cipher, row);
}

function toProfile(cipher: UserCipher, row: Selectable<UserProfileTable>): Profile {
  const open = (column: SealedColumn, sealed: Buffer): unknown =>
    JSON.parse(cipher.openText(place(column, row.job_id), sealed));
  const descriptions = shape.strengths.parse(open("experience_descriptions", row.experience_descriptions));
  return {
    jobId: row.job_id,
    uploadId: row.upload_id,
    engine: row.engine,
    contact: shape.contact.parse(open("contact", row.contact)),
    location: row.location,
    totalWorkYears: row.total_work_years,
    workMonths: row.work_months,
    skills: row.skills ?? {},
    experience: (row.experience ?? []).map((entry, index) => ({ ...entry, description: descriptions[index] ?? "" })),
    education: row.education ?? [],
    summary: row.summary === null ? null : shape.summary.parse(open("summary", row.summary)),
    jobRecommendations: row.job_recommendations ?? [],
    strengths: row.strengths ?? [],
    weaknesses: row.weaknesses ?? [],
    sources: shape.sources.parse(open("evidence", row.evidence)),
    warnings: shape.warnings.parse(open("warnings", row.warnings)),
    createdAt: row.created_at.toISOString(),
  };
}

/** The job whose resume was understood last: whom a chat asks when no job is named. */
export async function findNewestProfileJobId({ db, userId }: UserScope): Promise<string | undefined> {
  const row = await db
    .selectFrom("user_profile")
    .select("job_id")
    .where("user_id", "=", userId)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.job_id;
}

/** The skills a profile names: what a question must not confuse. Empty when there is no profile yet. */
export async function listProfileSkills({ db, userId }: UserScope, jobId: string): Promise<string[]> {
  const row = await db
    .selectFrom("user_profile")
    .select("skills")
    .where("user_id", "=", userId)
    .where("job_id", "=", jobId)
    .executeTakeFirst();
  return Object.values(row?.skills ?? {}).flat();
}

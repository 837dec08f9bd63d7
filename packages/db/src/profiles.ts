import { DomainError, type StoredCorrection, applyCorrections } from "@groundwork/core";
import {
  type Contact,
  NO_PROTECTED_FIELDS,
  type Profile,
  type ProfileContent,
  type ProtectedFields,
  profileContentSchema,
} from "@groundwork/core/schemas";
import type { Selectable } from "kysely";
import type { CellPlace, UserCipher } from "./cipher.ts";
import type { ReadScope, UserScope } from "./client.ts";
import { listCorrections, listCorrectionsOf, lockCorrections } from "./profile-corrections.ts";
import { sealProtectedFields } from "./protected-fields.ts";
import type { SearchedFacts, UserProfileTable } from "./schema.ts";

const { shape } = profileContentSchema;

type SealedColumn = "contact" | "experience_descriptions" | "summary" | "evidence" | "warnings";
const place = (column: SealedColumn, jobId: string): CellPlace => ({ table: "user_profile", column, row: jobId });

interface NewProfile {
  jobId: string;
  uploadId: number;
  content: ProfileContent;
  /** Only under a consent that the caller holds. */
  protectedFields?: ProtectedFields;
}

/** One profile a job, ever. The caller's transaction also completes the job, so neither exists without the other. */
export async function insertProfile(
  scope: UserScope,
  { jobId, uploadId, content, protectedFields = NO_PROTECTED_FIELDS }: NewProfile,
): Promise<void> {
  const { db, userId, cipher } = scope;
  await lockCorrections(scope, uploadId);
  const corrections = await listCorrections(scope, uploadId);
  const analysed = { ...content, jobId, uploadId, createdAt: new Date().toISOString() };
  const seal = (column: SealedColumn, value: unknown) => cipher.seal(place(column, jobId), JSON.stringify(value));
  await db
    .insertInto("user_profile")
    .values({
      user_id: userId,
      upload_id: uploadId,
      job_id: jobId,
      engine: content.engine,
      ...sealProtectedFields(cipher, { jobId, fields: protectedFields }),
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
      corrected: corrections.length === 0 ? null : JSON.stringify(toSearchedFacts(analysed, corrections)),
    })
    .execute();
}

/** The profile as the person sees it, with their corrections. @throws DomainError `profile_not_found`: no such job, not yours, or not completed */
export async function getProfile(scope: ReadScope, jobId: string): Promise<Profile> {
  const analysed = await getAnalysedProfile(scope, jobId);
  return applyCorrections(analysed, await listCorrections(scope, analysed.uploadId)).profile;
}

/** What the engine read, before any correction. @throws DomainError `profile_not_found` */
export async function getAnalysedProfile({ db, userId, cipher }: ReadScope, jobId: string): Promise<Profile> {
  const row = await db
    .selectFrom("user_profile")
    .selectAll()
    .where("user_id", "=", userId)
    .where("job_id", "=", jobId)
    .executeTakeFirst();
  if (!row) throw new DomainError("profile_not_found");
  return toAnalysedProfile(cipher, row);
}

/** Several rows at once, corrections applied, in their order. */
export async function toProfiles(scope: ReadScope, rows: readonly Selectable<UserProfileTable>[]): Promise<Profile[]> {
  const uploadIds = [...new Set(rows.map((row) => row.upload_id))];
  const corrections = await listCorrectionsOf(scope, uploadIds);
  return rows.map((row) => {
    const analysed = toAnalysedProfile(scope.cipher, row);
    return applyCorrections(analysed, corrections.get(row.upload_id) ?? []).profile;
  });
}

/** Of how many profiles, the newest ones, contacts are known. */
const MAX_KNOWN_CONTACTS = 50;

/** The contacts of the user's profiles as read, and what they corrected of them: what no model may be told. */
export async function listKnownContacts(scope: ReadScope): Promise<Contact[]> {
  const { db, userId, cipher } = scope;
  const rows = await db
    .selectFrom("user_profile")
    .select(["job_id", "upload_id", "contact"])
    .where("user_id", "=", userId)
    .orderBy("id", "desc")
    .limit(MAX_KNOWN_CONTACTS)
    .execute();
  const read = rows.map((row) =>
    shape.contact.parse(JSON.parse(cipher.openText(place("contact", row.job_id), row.contact))),
  );
  const corrections = await listCorrectionsOf(scope, [...new Set(rows.map((row) => row.upload_id))]);
  return [...read, ...[...corrections.values()].flat().flatMap(toCorrectedContact)];
}

function toCorrectedContact({ target, value }: StoredCorrection): Contact[] {
  const [, parent, field = ""] = (target.kind === "value" ? target.pointer : target.list).split("/");
  if (parent !== "contact" || typeof value !== "string") return [];
  const nobody: Contact = { name: null, email: null, phone: null, links: [] };
  return [{ ...nobody, [field]: field === "links" ? [value] : value }];
}

/** After the corrections of an upload changed: what each of its profiles is searched by. */
export async function saveSearchedFacts(scope: UserScope, uploadId: number): Promise<void> {
  const { db, userId, cipher } = scope;
  const corrections = await listCorrections(scope, uploadId);
  const rows = await db
    .selectFrom("user_profile")
    .selectAll()
    .where("user_id", "=", userId)
    .where("upload_id", "=", uploadId)
    .execute();
  for (const row of rows) {
    const facts = corrections.length === 0 ? null : toSearchedFacts(toAnalysedProfile(cipher, row), corrections);
    await db
      .updateTable("user_profile")
      .set({ corrected: facts && JSON.stringify(facts) })
      .where("user_id", "=", userId)
      .where("id", "=", row.id)
      .execute();
  }
}

function toSearchedFacts(analysed: Profile, corrections: readonly StoredCorrection[]): SearchedFacts {
  const { skills, experience, location } = applyCorrections(analysed, corrections).profile;
  return { skills, companies: experience.map(({ company }) => company), location };
}

function toAnalysedProfile(cipher: UserCipher, row: Selectable<UserProfileTable>): Profile {
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
export async function findNewestProfileJobId({ db, userId }: ReadScope): Promise<string | undefined> {
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
export async function listProfileSkills({ db, userId }: ReadScope, jobId: string): Promise<string[]> {
  const row = await db
    .selectFrom("user_profile")
    .select(["skills", "corrected"])
    .where("user_id", "=", userId)
    .where("job_id", "=", jobId)
    .executeTakeFirst();
  return Object.values(row?.corrected?.skills ?? row?.skills ?? {}).flat();
}

import { DomainError } from "@groundwork/core";
import { type ProtectedFields, statedFieldSchemas } from "@groundwork/core/schemas";
import type { CellPlace, UserCipher } from "./cipher.ts";
import type { UserScope } from "./client.ts";

type ProtectedColumn = "age" | "race";
const place = (column: ProtectedColumn, jobId: string): CellPlace => ({ table: "user_profile", column, row: jobId });

/** The two columns of a profile's row: each value and where the resume states it, sealed; null where it does not. */
export function sealProtectedFields(
  cipher: UserCipher,
  { jobId, fields }: { jobId: string; fields: ProtectedFields },
): Record<ProtectedColumn, Buffer | null> {
  const seal = (column: ProtectedColumn) => {
    if (fields[column] === null) return null;
    const stated = statedFieldSchemas[column].parse({ value: fields[column], evidence: fields.evidence[column] });
    return cipher.seal(place(column, jobId), JSON.stringify(stated));
  };
  return { age: seal("age"), race: seal("race") };
}

/** Never part of a profile: asked for alone. @throws DomainError `profile_not_found` */
export async function getProtectedFields({ db, userId, cipher }: UserScope, jobId: string): Promise<ProtectedFields> {
  const row = await db
    .selectFrom("user_profile")
    .select(["age", "race"])
    .where("user_id", "=", userId)
    .where("job_id", "=", jobId)
    .executeTakeFirst();
  if (!row) throw new DomainError("profile_not_found");
  const open = (column: ProtectedColumn, sealed: Buffer): unknown =>
    JSON.parse(cipher.openText(place(column, jobId), sealed));
  const age = row.age && statedFieldSchemas.age.parse(open("age", row.age));
  const race = row.race && statedFieldSchemas.race.parse(open("race", row.race));
  return {
    age: age?.value ?? null,
    race: race?.value ?? null,
    evidence: { age: age?.evidence ?? null, race: race?.evidence ?? null },
  };
}

/** From all of the person's profiles. */
export async function eraseProtectedFields({ db, userId }: UserScope): Promise<void> {
  await db
    .updateTable("user_profile")
    .set({ age: null, race: null })
    .where("user_id", "=", userId)
    .where((row) => row.or([row("age", "is not", null), row("race", "is not", null)]))
    .execute();
}

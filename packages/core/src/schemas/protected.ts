import { z } from "zod";
import { type Evidence, evidenceSchema } from "./evidence.ts";

/** What a resume says of its person's age and race or ethnicity in so many words. Never concluded from anything else. */
export interface ProtectedFields {
  /** 16 to 100. */
  age: number | null;
  /** As written. */
  race: string | null;
  evidence: { age: Evidence | null; race: Evidence | null };
}

const ageSchema = z.number().int().min(16).max(100);
const raceSchema = z.string().min(1).max(100);

export const protectedFieldsSchema = z.object({
  age: ageSchema.nullable(),
  race: raceSchema.nullable(),
  evidence: z.object({ age: evidenceSchema.nullable(), race: evidenceSchema.nullable() }),
}) satisfies z.ZodType<ProtectedFields>;

export const NO_PROTECTED_FIELDS: ProtectedFields = { age: null, race: null, evidence: { age: null, race: null } };

/** As they are kept, sealed, in a column each. */
export const statedFieldSchemas = {
  age: z.object({ value: ageSchema, evidence: evidenceSchema }),
  race: z.object({ value: raceSchema, evidence: evidenceSchema }),
};

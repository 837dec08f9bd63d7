import { z } from "zod";
import { instantSchema, nonBlankText, storableText } from "./text.ts";

export interface User {
  id: number;
  name: string;
  email: string;
  createdAt: string;
}

export const userSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  email: z.string(),
  createdAt: instantSchema,
}) satisfies z.ZodType<User>;

/** Normalised before it is validated, so that a full-width `＠` can't slip past: NFKC, trimmed, lower case. */
export const emailSchema = storableText({ max: 255 })
  .transform((email) => email.normalize("NFKC").trim().toLowerCase())
  .pipe(z.email().max(255));

/** Taken exactly as typed (ASVS 6.2.8): never trimmed, never case-folded. Long enough to matter, short enough to hash. */
export const passwordSchema = storableText({ min: 8, max: 256 });

export const signUpInputSchema = z.strictObject({
  name: nonBlankText({ max: 255 }),
  email: emailSchema,
  password: passwordSchema,
});

/** `password` is unbounded below on purpose: a short one is simply wrong. `code`: the second factor, where one is set. */
export const signInInputSchema = z.strictObject({
  email: emailSchema,
  password: storableText({ max: 256 }),
  code: storableText({ max: 20 }).optional(),
});

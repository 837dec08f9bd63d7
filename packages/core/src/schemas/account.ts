import { z } from "zod";
import { instantSchema, nonBlankText, storableText } from "./text.ts";

export interface User {
  id: number;
  name: string;
  email: string;
  /** Whether a link sent to the e-mail was opened. */
  emailVerified: boolean;
  createdAt: string;
}

export const userSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
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
  code: storableText({ max: 40 }).optional(),
});

/** Of the password, as everywhere; `code` too, where a second factor is in force. */
export const reauthenticateInputSchema = z.strictObject({
  password: storableText({ max: 256 }),
  code: storableText({ max: 40 }).optional(),
});

export const changePasswordInputSchema = z.strictObject({
  currentPassword: storableText({ max: 256 }),
  newPassword: passwordSchema,
});

export const requestPasswordResetInputSchema = z.strictObject({ email: emailSchema });

/** As the link carries it, behind the `#`, which no server and no log sees. */
const oneTimeTokenSchema = z.string().regex(/^[\w-]{43}$/);

export const resetPasswordInputSchema = z.strictObject({ token: oneTimeTokenSchema, password: passwordSchema });
export const verifyEmailInputSchema = z.strictObject({ token: oneTimeTokenSchema });

/** Six digits of an authenticator (RFC 6238), or a recovery code where one is taken. */
export const secondFactorCodeInputSchema = z.strictObject({ code: storableText({ max: 40 }) });

export interface SecondFactor {
  enabled: boolean;
  /** Unused ones. */
  recoveryCodesLeft: number;
}
export const secondFactorSchema = z.object({
  enabled: z.boolean(),
  recoveryCodesLeft: z.number().int(),
}) satisfies z.ZodType<SecondFactor>;

export interface SecondFactorSetup {
  /** Base32, for typing in. */
  secret: string;
  /** `otpauth://totp/...`, for a QR code. */
  uri: string;
}
export const secondFactorSetupSchema = z.object({
  secret: z.string(),
  uri: z.string(),
}) satisfies z.ZodType<SecondFactorSetup>;

/** Shown once. */
export interface RecoveryCodes {
  recoveryCodes: string[];
}
export const recoveryCodesSchema = z.object({ recoveryCodes: z.array(z.string()) }) satisfies z.ZodType<RecoveryCodes>;

export interface SignedInSession {
  sessionId: string;
  /** The one that asks. */
  current: boolean;
  /** What the browser calls itself. */
  userAgent: string | null;
  createdAt: string;
  /** To the hour. */
  lastUsedAt: string;
  expiresAt: string;
}
export const signedInSessionSchema = z.object({
  sessionId: z.uuid(),
  current: z.boolean(),
  userAgent: z.string().nullable(),
  createdAt: instantSchema,
  lastUsedAt: instantSchema,
  expiresAt: instantSchema,
}) satisfies z.ZodType<SignedInSession>;

export const revokeSessionInputSchema = z.strictObject({ sessionId: z.uuid() });

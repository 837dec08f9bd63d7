import { z } from "zod";
import { instantSchema, storableText } from "./text.ts";

export const CONSENT_PURPOSES = ["protected_fields"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export interface Consent {
  purpose: ConsentPurpose;
  granted: boolean;
  /** Version of the words that were agreed to; null: never asked for, or never granted. */
  textVersion: string | null;
  grantedAt: string | null;
  withdrawnAt: string | null;
}
export const consentSchema = z.object({
  purpose: z.enum(CONSENT_PURPOSES),
  granted: z.boolean(),
  textVersion: z.string().nullable(),
  grantedAt: instantSchema.nullable(),
  withdrawnAt: instantSchema.nullable(),
}) satisfies z.ZodType<Consent>;

/** `textVersion`: of the words that the person was shown; absent: the newest. */
export const setConsentInputSchema = z.strictObject({
  purpose: z.enum(CONSENT_PURPOSES),
  granted: z.boolean(),
  textVersion: storableText({ max: 20 }).optional(),
});

/** What is written down of what a person does: `noun.verb`. */
export const AUDIT_ACTIONS = [
  "account.signed_up",
  "account.signed_in",
  "account.sign_in_failed",
  "account.signed_out",
  "account.reauthenticated",
  "account.reauthentication_failed",
  "account.password_changed",
  "account.password_reset_requested",
  "account.password_reset",
  "account.email_verified",
  "account.exported",
  "account.deleted",
  "second_factor.enabled",
  "second_factor.disabled",
  "second_factor.recovery_code_used",
  "second_factor.recovery_codes_made",
  "session.revoked",
  "consent.granted",
  "consent.withdrawn",
  "protected_fields.read",
  "upload.created",
  "upload.downloaded",
  "upload.deleted",
  "job.created",
  "job.cancelled",
  "job.retried",
  "job.deleted",
  "profile.corrected",
  "profile.exported",
  "question.exported",
  "question.deleted",
  "chat_session.deleted",
  "match.deleted",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export interface AuditEntry {
  id: string;
  action: AuditAction;
  /** Id of what it was done to. */
  subject: string | null;
  /** As in the answer. */
  requestId: string | null;
  createdAt: string;
}
export const auditEntrySchema = z.object({
  id: z.string(),
  action: z.enum(AUDIT_ACTIONS),
  subject: z.string().nullable(),
  requestId: z.string().nullable(),
  createdAt: instantSchema,
}) satisfies z.ZodType<AuditEntry>;

export const deleteAccountInputSchema = z.strictObject({
  password: storableText({ max: 256 }),
  code: storableText({ max: 40 }).optional(),
});

/** What a person may keep as proof: nothing of them is in it. */
export interface ErasureReceipt {
  receiptId: string;
  erasedAt: string;
  /** Table -> rows erased. */
  rows: Record<string, number>;
}
export const erasureReceiptSchema = z.object({
  receiptId: z.uuid(),
  erasedAt: instantSchema,
  rows: z.record(z.string(), z.number().int()),
}) satisfies z.ZodType<ErasureReceipt>;

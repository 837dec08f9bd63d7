import { z } from "zod";

/**
 * Text that every store keeps as it is. PostgreSQL refuses NUL (22021) and would turn a lone surrogate into U+FFFD in
 * `text` but refuse it in `jsonb`, so both are refused here, with a reason of their own.
 */
export function storableText(limits: { min?: number; max: number }) {
  return z
    .string()
    .max(limits.max)
    .min(limits.min ?? 0)
    .refine((text) => !text.includes("\0"), { error: "contains a NUL character", params: { reason: "text_has_nul" } })
    .refine((text) => text.isWellFormed(), {
      error: "contains a lone surrogate",
      params: { reason: "text_has_lone_surrogate" },
    });
}

/** A one-line text that says something: trimmed, not empty. */
export function nonBlankText(limits: { max: number }) {
  return storableText(limits)
    .transform((text) => text.trim())
    .pipe(z.string().min(1));
}

/** Instants travel as ISO 8601 strings in UTC; `Date` exists only inside `packages/db`. */
export const instantSchema = z.iso.datetime();

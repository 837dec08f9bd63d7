import { DomainError } from "@groundwork/core";
import type { AuditAction } from "@groundwork/core/schemas";
import { type DatabaseClient, getPasswordHash, recordAudit } from "@groundwork/db";
import type { Passwords } from "./passwords.ts";
import { checkSecondFactor } from "./second-factor.ts";

export interface PasswordProof {
  password: string;
  /** Of the second factor, where one is in force. */
  code?: string | undefined;
}

interface CheckTools {
  database: DatabaseClient;
  passwords: Passwords;
  requestId: string;
}

/**
 * Whether it is really the person who signed in: their password, and their second factor where one is in force.
 * @throws DomainError `credentials_invalid`, `second_factor_required`, `second_factor_invalid`
 */
export async function checkPassword(
  tools: CheckTools,
  userId: number,
  { password, code }: PasswordProof,
): Promise<void> {
  const passwordHash = await tools.database.asUser(userId, getPasswordHash);
  if (!(await tools.passwords.matches(password, passwordHash))) {
    await recordFailure(tools, { userId, action: "account.reauthentication_failed" });
    throw new DomainError("credentials_invalid");
  }
  await passSecondFactor(tools, { userId, code, failure: "account.reauthentication_failed" });
}

/** Checks it in a transaction of its own, so that a failure is written down and a code is used up whatever comes after. */
export async function passSecondFactor(
  tools: CheckTools,
  { userId, code, failure }: { userId: number; code: string | undefined; failure: AuditAction },
): Promise<void> {
  try {
    await tools.database.asUser(userId, (scope) => checkSecondFactor(scope, code));
  } catch (error) {
    // Without a code it is a question, not an attempt.
    if (error instanceof DomainError && error.code === "second_factor_invalid")
      await recordFailure(tools, { userId, action: failure });
    throw error;
  }
}

export function recordFailure(
  { database, requestId }: CheckTools,
  { userId, action }: { userId: number; action: AuditAction },
): Promise<void> {
  return database.asUser(userId, (scope) => recordAudit(scope, { action, requestId }));
}

import type { AuditAction } from "@groundwork/core/schemas";
import { type UserScope, recordAudit } from "@groundwork/db";

export interface AuditedAct<T> {
  action: AuditAction;
  /** Id of what it was done to; of what came out of it, where that is new. */
  subject: string | number | ((result: T) => string | number);
}

/** Works and writes it down, in one transaction: neither is there without the other. */
export async function recordWith<T>(
  scope: UserScope,
  { action, subject, requestId }: AuditedAct<T> & { requestId: string },
  work: (scope: UserScope) => Promise<T>,
): Promise<T> {
  const result = await work(scope);
  await recordAudit(scope, { action, subject: typeof subject === "function" ? subject(result) : subject, requestId });
  return result;
}

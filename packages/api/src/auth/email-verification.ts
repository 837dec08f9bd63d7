import { DomainError } from "@groundwork/core";
import type { User } from "@groundwork/core/schemas";
import { type OneTimePurpose, findOneTimeToken, recordAudit, takeOneTimeToken, verifyEmail } from "@groundwork/db";
import type { Context } from "../context.ts";
import { hashOneTimeToken, writeLinkLetter } from "./one-time-links.ts";

export function sendLink(
  { mail, database, origin }: Pick<Context, "mail" | "database" | "origin">,
  { user, purpose }: { user: User; purpose: OneTimePurpose },
): void {
  mail.send(() => database.asUser(user.id, (scope) => writeLinkLetter(scope, { purpose, user, origin })));
}

/** @throws DomainError `token_invalid` for one that was used, is too old, or never was */
export async function useVerificationLink(
  { database, requestId }: Pick<Context, "database" | "requestId">,
  token: string,
): Promise<void> {
  const link = { tokenHash: hashOneTimeToken(token), purpose: "email_verification" } as const;
  const userId = await findOneTimeToken(database.db, link);
  if (userId === undefined) throw new DomainError("token_invalid");
  await database.asUser(userId, async (scope) => {
    if (!(await takeOneTimeToken(scope, link))) throw new DomainError("token_invalid");
    await verifyEmail(scope);
    await recordAudit(scope, { action: "account.email_verified", requestId });
  });
}

import { DomainError } from "@groundwork/core";
import type { User } from "@groundwork/core/schemas";
import {
  deleteOneTimeTokens,
  deleteSessions,
  findCredentials,
  findOneTimeToken,
  getPasswordHash,
  getUser,
  recordAudit,
  takeOneTimeToken,
  updatePasswordHash,
} from "@groundwork/db";
import type { Context } from "../context.ts";
import { recordFailure } from "./check-password.ts";
import { hashOneTimeToken, writeLinkLetter } from "./one-time-links.ts";
import { assertUncommon } from "./password-rules.ts";

type Tools = Pick<Context, "database" | "passwords" | "requestId">;

/** Every session ends with the old password, and every link that would set another. @throws DomainError `password_common`, `credentials_invalid` */
export async function changePassword(
  { database, passwords, requestId }: Tools,
  user: User,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<void> {
  assertUncommon(newPassword, user);
  const oldHash = await database.asUser(user.id, getPasswordHash);
  if (!(await passwords.matches(currentPassword, oldHash))) {
    await recordFailure(
      { database, passwords, requestId },
      { userId: user.id, action: "account.reauthentication_failed" },
    );
    throw new DomainError("credentials_invalid");
  }
  const newHash = await passwords.hash(newPassword);
  await database.asUser(user.id, async (scope) => {
    await updatePasswordHash(scope, newHash);
    await deleteSessions(scope);
    await deleteOneTimeTokens(scope, "password_reset");
    await recordAudit(scope, { action: "account.password_changed", requestId });
  });
}

export function requestPasswordReset(
  { database, mail, origin, requestId }: Pick<Context, "database" | "mail" | "origin" | "requestId">,
  email: string,
): void {
  mail.send(async () => {
    const found = await findCredentials(database.db, email);
    if (!found) return undefined;
    return database.asUser(found.userId, async (scope) => {
      await recordAudit(scope, { action: "account.password_reset_requested", requestId });
      return writeLinkLetter(scope, { purpose: "password_reset", user: await getUser(scope), origin });
    });
  });
}

/**
 * A second factor stays in force: a stolen mailbox alone opens nothing. Every session ends.
 * @throws DomainError `token_invalid`, `password_common` (the link is still good then)
 */
export async function resetPassword(
  { database, passwords, requestId }: Tools,
  { token, password }: { token: string; password: string },
): Promise<void> {
  const link = { tokenHash: hashOneTimeToken(token), purpose: "password_reset" } as const;
  const userId = await findOneTimeToken(database.db, link);
  if (userId === undefined) throw new DomainError("token_invalid");
  assertUncommon(password, await database.asUser(userId, getUser));
  const passwordHash = await passwords.hash(password);
  await database.asUser(userId, async (scope) => {
    if (!(await takeOneTimeToken(scope, link))) throw new DomainError("token_invalid");
    await updatePasswordHash(scope, passwordHash);
    await deleteSessions(scope);
    await recordAudit(scope, { action: "account.password_reset", requestId });
  });
}

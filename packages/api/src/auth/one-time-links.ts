import { createHash, randomBytes } from "node:crypto";
import type { User } from "@groundwork/core/schemas";
import { type OneTimePurpose, type UserScope, insertOneTimeToken } from "@groundwork/db";
import type { Letter } from "./mail.ts";

const MINUTE_MILLISECONDS = 60_000;

interface Kind {
  minutes: number;
  path: string;
  subject: string;
  /** What the letter says around the link. */
  toText: (name: string, link: string) => string;
}

const KINDS: Record<OneTimePurpose, Kind> = {
  password_reset: {
    minutes: 30,
    path: "/reset-password",
    subject: "Choose a new password for Groundwork",
    toText: (name, link) =>
      `Hello ${name},\n\nsomebody, most likely you, asked for a new password. Choose it here within 30 minutes:\n\n${link}\n\n` +
      "If it was not you, do nothing: your password stays as it is.\n",
  },
  email_verification: {
    minutes: 24 * 60,
    path: "/verify-email",
    subject: "Confirm your e-mail address for Groundwork",
    toText: (name, link) =>
      `Hello ${name},\n\nopen this within 24 hours to confirm that this address is yours:\n\n${link}\n\n` +
      "If you have no account with us, do nothing.\n",
  },
};

/**
 * A letter with a link that works once. The token stands behind `#`: browsers send that to no server, so no log and no
 * referrer holds it.
 * @param origin - where people reach the service.
 */
export async function writeLinkLetter(
  scope: UserScope,
  { purpose, user, origin }: { purpose: OneTimePurpose; user: User; origin: string },
): Promise<Letter> {
  const { minutes, path, subject, toText } = KINDS[purpose];
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + minutes * MINUTE_MILLISECONDS);
  await insertOneTimeToken(scope, { tokenHash: hashOneTimeToken(token), purpose, expiresAt });
  return { to: user.email, subject, text: toText(user.name, new URL(`${path}#${token}`, origin).href) };
}

export function hashOneTimeToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

import { DomainError } from "@groundwork/core";
import type { User } from "@groundwork/core/schemas";
import { dictionary } from "@zxcvbn-ts/language-common";

/** The 49,233 found most often in leaks. Bundled: nobody is asked. */
const COMMON = new Set(dictionary["passwords-common"].map((password) => password.toLowerCase()));

/** The product's own name, which people put into passwords for it (ASVS 6.2.11). */
const OWN_WORDS = ["groundwork"];

/** @throws DomainError `password_common` for one that is guessed first: common, leaked, or the person's own name or e-mail */
export function assertUncommon(password: string, { name, email }: Pick<User, "name" | "email">): void {
  const guessed = password.toLowerCase();
  const own = [...OWN_WORDS, email, email.split("@")[0]!, name.toLowerCase()];
  if (COMMON.has(guessed) || own.some((word) => isMadeOf(guessed, word))) {
    throw new DomainError("password_common", "a password that is guessed first");
  }
}

/** The word alone, or with digits and signs around it: "groundwork2026!". */
function isMadeOf(password: string, word: string): boolean {
  if (!password.includes(word)) return false;
  return /^[^\p{L}]*$/u.test(password.replaceAll(word, ""));
}

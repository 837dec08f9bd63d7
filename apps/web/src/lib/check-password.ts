import { words } from "./messages/index.ts";

const MIN_PASSWORD = 8;
const MAX_PASSWORD = 256;

/** What is wrong in form with a password that is being chosen; whether many use it, only the service knows. */
export function checkNewPassword(password: string): string | undefined {
  if (password === "") return words.auth.passwordMissing;
  if (password.length < MIN_PASSWORD) return words.auth.passwordShort;
  return password.length > MAX_PASSWORD ? words.auth.tooLong(MAX_PASSWORD) : undefined;
}

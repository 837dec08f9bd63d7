import { checkNewPassword } from "../../lib/check-password.ts";
import { words } from "../../lib/messages/index.ts";

/** Field -> what is wrong with it; no key where nothing is. */
export type Problems<FieldName extends string> = Partial<Record<FieldName, string>>;

const MAX_NAME = 255;

interface Account {
  name: string;
  email: string;
  password: string;
}

export function checkSignUp({ name, email, password }: Account): Problems<keyof Account> {
  return withoutEmpty({
    name: checkName(name),
    email: checkEmail(email),
    password: checkNewPassword(password),
  });
}

/** A short password is not wrong in form here: it is simply not the right one. */
export function checkSignIn({ email, password }: Omit<Account, "name">): Problems<"email" | "password"> {
  return withoutEmpty({
    email: checkEmail(email),
    password: password === "" ? words.auth.passwordMissing : undefined,
  });
}

/** What the service's schema objected to, in our words and by field. */
export function toFieldProblems(fields: Record<string, string>, account: Account): Problems<keyof Account> {
  const checked = checkSignUp(account);
  return withoutEmpty({
    name: "name" in fields ? (checked.name ?? words.auth.nameMissing) : undefined,
    email: "email" in fields ? (checked.email ?? words.auth.emailInvalid) : undefined,
    password: "password" in fields ? (checked.password ?? words.auth.passwordShort) : undefined,
  });
}

function checkName(name: string): string | undefined {
  if (name.trim() === "") return words.auth.nameMissing;
  return name.length > MAX_NAME ? words.auth.tooLong(MAX_NAME) : undefined;
}

/** Only what a person would see at a glance; the service decides. */
export function checkEmail(email: string): string | undefined {
  const trimmed = email.trim();
  if (trimmed === "") return words.auth.emailMissing;
  const [local, domain, ...rest] = trimmed.split("@");
  const complete = local !== "" && domain?.includes(".") && !domain.endsWith(".") && rest.length === 0;
  return complete && !trimmed.includes(" ") ? undefined : words.auth.emailInvalid;
}

function withoutEmpty<FieldName extends string>(problems: Record<FieldName, string | undefined>): Problems<FieldName> {
  const entries = Object.entries(problems).filter(([, problem]) => problem !== undefined);
  return Object.fromEntries(entries) as Problems<FieldName>;
}

import { words } from "../../lib/messages/index.ts";
import { Field, TextInput } from "../../ui/field.tsx";
import type { Problems } from "./check-account.ts";
import { PasswordInput } from "../../ui/password-input.tsx";

interface CredentialFieldsProps {
  email: string;
  password: string;
  problems: Problems<"email" | "password">;
  /** Whether the password is being chosen, for the hint and for password managers. */
  isNew: boolean;
  onChange: (changes: { email?: string; password?: string }) => void;
}

export function CredentialFields({ email, password, problems, isNew, onChange }: CredentialFieldsProps) {
  return (
    <>
      <Field label={words.auth.email} problem={problems.email}>
        <TextInput
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={(event) => onChange({ email: event.target.value })}
        />
      </Field>
      <Field label={words.auth.password} hint={isNew ? words.auth.passwordHint : undefined} problem={problems.password}>
        <PasswordInput
          name="password"
          autoComplete={isNew ? "new-password" : "current-password"}
          value={password}
          onChange={(event) => onChange({ password: event.target.value })}
        />
      </Field>
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { toCode } from "../../lib/to-code.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { PasswordInput } from "../../ui/password-input.tsx";
import { SecondFactorField } from "../../ui/second-factor-field.tsx";

export interface Proof {
  password: string;
  code?: string;
}

interface ProofFormProps {
  /** Of the last try. */
  error: unknown;
  busy: boolean;
  confirmLabel: string;
  confirmLook?: "primary" | "danger";
  /** What to say at the password when it was not right. */
  wrongPassword: string;
  onProof: (proof: Proof) => void;
  onCancel: () => void;
}

/** Password, and code where a second factor is in force: that it is still the person who signed in. */
export function ProofForm({
  error,
  busy,
  confirmLabel,
  confirmLook = "primary",
  wrongPassword,
  onProof,
  onCancel,
}: ProofFormProps) {
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [checked, setChecked] = useState(false);
  const factor = useQuery(trpc.auth.secondFactor.status.queryOptions());
  const failure = error ? toShownFailure(error) : undefined;
  const needsCode = factor.data?.enabled === true || failure?.reason.startsWith("second_factor_") === true;
  const problems = {
    password:
      checked && password === ""
        ? words.auth.passwordMissing
        : failure?.reason === "credentials_invalid"
          ? wrongPassword
          : undefined,
    code:
      checked && needsCode && toCode(code) === ""
        ? accountWords.access.codeMissing
        : failure?.reason === "second_factor_invalid"
          ? failure.sentence
          : undefined,
  };
  const isAtField = ["credentials_invalid", "second_factor_invalid", "second_factor_required"].some(
    (reason) => reason === failure?.reason,
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (password === "" || (needsCode && toCode(code) === "")) return;
    onProof({ password, ...(needsCode && { code: toCode(code) }) });
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      {failure && !isAtField && (
        <p role="alert" className="rounded-md border border-danger/40 bg-danger-soft px-3 py-2">
          {failure.sentence}
        </p>
      )}
      <Field label={accountWords.settings.proof.password} problem={problems.password}>
        <PasswordInput
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      {needsCode && <SecondFactorField code={code} problem={problems.code} onChange={setCode} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>{words.common.cancel}</Button>
        <Button type="submit" look={confirmLook} busy={busy}>
          {confirmLabel}
        </Button>
      </div>
    </form>
  );
}

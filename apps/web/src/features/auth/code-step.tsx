import { type FormEvent, useState } from "react";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { toCode } from "../../lib/to-code.ts";
import { useFocusOnMount } from "../../lib/use-focus-on-mount.ts";
import { Button } from "../../ui/button.tsx";
import { SecondFactorField } from "../../ui/second-factor-field.tsx";
import { AuthPage, authLinkStyle } from "./auth-page.tsx";

interface CodeStepProps {
  /** Of the last try; that a code is asked for is none. */
  error: unknown;
  busy: boolean;
  onCode: (code: string) => void;
  onBack: () => void;
}

export function CodeStep({ error, busy, onCode, onBack }: CodeStepProps) {
  const [code, setCode] = useState("");
  const [checked, setChecked] = useState(false);
  const form = useFocusOnMount("input");
  const { access: say } = accountWords;
  const failure = error ? toShownFailure(error) : undefined;
  const refusedCode = failure?.reason === "second_factor_invalid" ? failure.sentence : undefined;
  const isToTell = refusedCode === undefined && failure?.reason !== "second_factor_required";

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (toCode(code) !== "") onCode(toCode(code));
  }

  return (
    <AuthPage
      title={say.secondStepTitle}
      lead={say.secondStep}
      error={isToTell ? error : undefined}
      footer={
        <button type="button" className={authLinkStyle} onClick={onBack}>
          {say.otherAccount}
        </button>
      }
    >
      <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <SecondFactorField
          code={code}
          problem={checked && toCode(code) === "" ? say.codeMissing : refusedCode}
          onChange={setCode}
        />
        <Button type="submit" look="primary" busy={busy}>
          {words.auth.signIn}
        </Button>
      </form>
    </AuthPage>
  );
}

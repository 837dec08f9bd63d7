import { useState } from "react";
import { accountWords } from "../lib/messages/account-words.ts";
import { CodeInput } from "./code-input.tsx";
import { Field } from "./field.tsx";

interface SecondFactorFieldProps {
  code: string;
  problem: string | undefined;
  onChange: (code: string) => void;
}

/** The code of the app; for who has lost it, one of the recovery codes. */
export function SecondFactorField({ code, problem, onChange }: SecondFactorFieldProps) {
  const [kind, setKind] = useState<"app" | "recovery">("app");
  const { access: say } = accountWords;
  const isApp = kind === "app";
  return (
    <div className="flex flex-col items-start gap-2">
      <Field
        label={isApp ? say.code : say.recoveryCode}
        hint={isApp ? say.codeHint : say.recoveryCodeHint}
        problem={problem}
        className="w-full"
      >
        <CodeInput key={kind} kind={kind} value={code} onChange={(event) => onChange(event.target.value)} />
      </Field>
      <button
        type="button"
        className="min-h-6 text-xs text-accent underline underline-offset-2"
        onClick={() => {
          setKind(isApp ? "recovery" : "app");
          onChange("");
        }}
      >
        {isApp ? say.switchToRecoveryCode : say.switchToApp}
      </button>
    </div>
  );
}

import type { SecondFactorSetup as Setup } from "@groundwork/core/schemas";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, Suspense, lazy, useState } from "react";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { toCode } from "../../lib/to-code.ts";
import { trpcClient } from "../../lib/trpc.ts";
import { useFocusOnMount } from "../../lib/use-focus-on-mount.ts";
import { Button } from "../../ui/button.tsx";
import { CodeInput } from "../../ui/code-input.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Field } from "../../ui/field.tsx";
import { isDeclined, withReauthentication } from "./reauthentication.ts";
import { CopyButton } from "./copy-button.tsx";

const { factor: say } = accountWords.settings.security;
const QrCode = lazy(async () => ({ default: (await import("./qr-code.tsx")).QrCode }));

/** Secret into the app, its first code back, and the second factor is in force. */
export function SecondFactorSetup({ onCodes }: { onCodes: (codes: string[]) => void }) {
  const enable = useMutation({
    mutationFn: () => withReauthentication(() => trpcClient.auth.secondFactor.enable.mutate()),
    // The secret is kept nowhere but in this component.
    gcTime: 0,
  });
  if (enable.data) return <Steps setup={enable.data} onCodes={onCodes} onCancel={enable.reset} />;
  return (
    <>
      {enable.error && !isDeclined(enable.error) && <ErrorNotice error={enable.error} />}
      <Button busy={enable.isPending} onClick={() => enable.mutate()}>
        {say.setUp}
      </Button>
    </>
  );
}

interface StepsProps {
  setup: Setup;
  onCodes: (codes: string[]) => void;
  onCancel: () => void;
}

function Steps({ setup: { secret, uri }, onCodes, onCancel }: StepsProps) {
  const [code, setCode] = useState("");
  const [checked, setChecked] = useState(false);
  const steps = useFocusOnMount("h3");
  const confirm = useMutation({
    mutationFn: (input: { code: string }) =>
      withReauthentication(() => trpcClient.auth.secondFactor.confirm.mutate(input)),
    onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes),
    gcTime: 0,
  });
  const failure = confirm.error ? toShownFailure(confirm.error) : undefined;
  const isWrong = failure?.reason === "second_factor_invalid";

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (toCode(code) !== "") confirm.mutate({ code: toCode(code) });
  }

  return (
    <div ref={steps} className="flex w-full flex-col gap-6">
      <div>
        <h3 tabIndex={-1} className="font-medium outline-none">
          {say.scanTitle}
        </h3>
        <p className="mt-1 max-w-prose text-muted">{say.scan}</p>
        <div className="mt-4 flex flex-wrap items-start gap-x-8 gap-y-4">
          {/* White in both themes: cameras need the dark on the light. */}
          <div className="size-44 shrink-0 rounded-md border border-line bg-white p-1">
            <Suspense>
              <QrCode text={uri} label={say.qrLabel} />
            </Suspense>
          </div>
          <div className="min-w-0 flex-[1_1_14rem]">
            <p className="text-muted">{say.orType}</p>
            <p data-secret className="mt-2 max-w-64 font-mono text-sm leading-relaxed tracking-wider break-words">
              {secret.match(/.{1,4}/g)?.join(" ")}
            </p>
            <CopyButton className="mt-2 -ml-2" text={secret} label={say.copySecret} />
          </div>
        </div>
      </div>
      <form noValidate onSubmit={submit} className="flex flex-col items-start gap-4">
        <h3 className="font-medium">{say.confirmTitle}</h3>
        <Field
          label={accountWords.access.code}
          hint={accountWords.access.codeHint}
          problem={
            isWrong ? failure.sentence : checked && toCode(code) === "" ? accountWords.access.codeMissing : undefined
          }
          className="w-full"
        >
          <CodeInput
            kind="app"
            value={code}
            onChange={(event) => {
              setCode(event.target.value);
              if (confirm.isError) confirm.reset();
            }}
          />
        </Field>
        {failure && !isWrong && !isDeclined(confirm.error) && <ErrorNotice error={confirm.error} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" busy={confirm.isPending}>
            {say.confirm}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            {words.common.cancel}
          </Button>
        </div>
      </form>
    </div>
  );
}

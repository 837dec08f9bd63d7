import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { checkNewPassword } from "../../lib/check-password.ts";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc, trpcClient } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Field } from "../../ui/field.tsx";
import { PasswordInput } from "../../ui/password-input.tsx";
import { showToast } from "../../ui/toasts.tsx";
import { isDeclined, withReauthentication } from "./reauthentication.ts";
import { Setting } from "./setting.tsx";

const { password: say } = accountWords.settings.security;
const EMPTY = { currentPassword: "", newPassword: "" };

export function ChangePassword() {
  const queryClient = useQueryClient();
  const me = useQuery(trpc.auth.me.queryOptions(undefined, { staleTime: Infinity }));
  const [passwords, setPasswords] = useState(EMPTY);
  const [checked, setChecked] = useState(false);
  const change = useMutation({
    mutationFn: (input: typeof EMPTY) => withReauthentication(() => trpcClient.auth.changePassword.mutate(input)),
    onSuccess: () => {
      setPasswords(EMPTY);
      setChecked(false);
      showToast(say.changed);
      void queryClient.invalidateQueries({ queryKey: trpc.auth.sessions.queryKey() });
    },
  });
  const failure = change.error ? toShownFailure(change.error) : undefined;
  const isWrong = failure?.reason === "credentials_invalid";
  const isRefused = failure?.reason === "password_common" || "newPassword" in (failure?.fields ?? {});
  const problems = {
    current: isWrong ? say.wrong : checked && passwords.currentPassword === "" ? words.auth.passwordMissing : undefined,
    new: isRefused ? failure?.sentence : checked ? checkNewPassword(passwords.newPassword) : undefined,
  };

  function edit(changes: Partial<typeof EMPTY>) {
    setPasswords({ ...passwords, ...changes });
    if (change.isError) change.reset();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (passwords.currentPassword !== "" && checkNewPassword(passwords.newPassword) === undefined) {
      change.mutate(passwords);
    }
  }

  return (
    <Setting title={say.title} lead={say.lead}>
      <form noValidate onSubmit={submit} className="flex w-full max-w-sm flex-col gap-4">
        {/* For password managers: whose password it is. */}
        <input type="text" autoComplete="username" value={me.data?.email ?? ""} readOnly hidden />
        <Field label={say.current} problem={problems.current}>
          <PasswordInput
            name="current-password"
            autoComplete="current-password"
            value={passwords.currentPassword}
            onChange={(event) => edit({ currentPassword: event.target.value })}
          />
        </Field>
        <Field label={say.new} hint={words.auth.passwordHint} problem={problems.new}>
          <PasswordInput
            name="new-password"
            autoComplete="new-password"
            value={passwords.newPassword}
            onChange={(event) => edit({ newPassword: event.target.value })}
          />
        </Field>
        {failure && !isWrong && !isRefused && !isDeclined(change.error) && <ErrorNotice error={change.error} />}
        <Button type="submit" className="self-start" busy={change.isPending}>
          {say.change}
        </Button>
      </form>
    </Setting>
  );
}

import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { checkNewPassword } from "../../lib/check-password.ts";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { forgetAccount } from "../../lib/forget-account.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button, buttonStyle } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { PasswordInput } from "../../ui/password-input.tsx";
import { AuthPage, authLinkStyle } from "./auth-page.tsx";
import { keepLinkToken, useLinkToken } from "./link-token.ts";

/** Where the link of a lost password leads. */
export function ResetPasswordPage() {
  const token = useLinkToken();
  const [password, setPassword] = useState("");
  const [checked, setChecked] = useState(false);
  const reset = useMutation(
    trpc.auth.resetPassword.mutationOptions({
      onSuccess: () => {
        keepLinkToken(undefined);
        // All sessions have ended, this browser's too.
        forgetAccount();
      },
    }),
  );
  const { access: say } = accountWords;
  const askAgain = (
    <Link to="/forgot-password" search={{}} className={authLinkStyle}>
      {say.askAgain}
    </Link>
  );
  if (reset.isSuccess) {
    return (
      <AuthPage title={say.resetDoneTitle}>
        <p role="status">{say.resetDone}</p>
        <Link to="/sign-in" search={{}} className={buttonStyle({ look: "primary" })}>
          {words.auth.signIn}
        </Link>
      </AuthPage>
    );
  }
  if (token === undefined) return <AuthPage title={say.noTokenTitle} lead={say.noToken} footer={askAgain} />;

  const failure = reset.error ? toShownFailure(reset.error) : undefined;
  const isAboutPassword = failure?.reason === "password_common" || "password" in (failure?.fields ?? {});
  const problem =
    (checked ? checkNewPassword(password) : undefined) ?? (isAboutPassword ? failure?.sentence : undefined);

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (token !== undefined && checkNewPassword(password) === undefined) reset.mutate({ token, password });
  }

  return (
    <AuthPage
      title={words.titles.resetPassword}
      error={isAboutPassword ? undefined : reset.error}
      footer={failure?.reason === "token_invalid" && askAgain}
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Field label={say.newPassword} hint={words.auth.passwordHint} problem={problem}>
          <PasswordInput
            name="password"
            autoComplete="new-password"
            value={password}
            onChange={(event) => {
              setPassword(event.target.value);
              if (reset.isError) reset.reset();
            }}
          />
        </Field>
        <Button type="submit" look="primary" busy={reset.isPending}>
          {say.setPassword}
        </Button>
      </form>
    </AuthPage>
  );
}

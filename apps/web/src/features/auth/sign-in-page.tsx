import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { AuthPage, authLinkStyle } from "./auth-page.tsx";
import { checkSignIn } from "./check-account.ts";
import { CodeStep } from "./code-step.tsx";
import { CredentialFields } from "./credential-fields.tsx";
import { useEnter } from "./use-enter.ts";

/** Email and password; where the account asks for more, the code in a second step. */
export function SignInPage({ redirect }: { redirect: string | undefined }) {
  const enter = useEnter(redirect);
  const [account, setAccount] = useState({ email: "", password: "" });
  const [asksForCode, setAsksForCode] = useState(false);
  const [checked, setChecked] = useState(false);
  const signIn = useMutation(
    trpc.auth.signIn.mutationOptions({
      onSuccess: enter,
      onError: (error) => toShownFailure(error).reason === "second_factor_required" && setAsksForCode(true),
    }),
  );

  if (asksForCode) {
    return (
      <CodeStep
        error={signIn.error}
        busy={signIn.isPending}
        onCode={(code) => signIn.mutate({ ...account, code })}
        onBack={() => {
          signIn.reset();
          setAccount({ email: "", password: "" });
          setChecked(false);
          setAsksForCode(false);
        }}
      />
    );
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(checkSignIn(account)).length === 0) signIn.mutate(account);
  }

  return (
    <AuthPage
      title={words.auth.signInTitle}
      error={signIn.error}
      footer={
        <>
          {words.auth.noAccount}{" "}
          <Link to="/sign-up" search={{ redirect }} className={authLinkStyle}>
            {words.auth.signUpTitle}
          </Link>
        </>
      }
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <CredentialFields
          {...account}
          problems={checked ? checkSignIn(account) : {}}
          isNew={false}
          onChange={(changes) => setAccount({ ...account, ...changes })}
        />
        <Link to="/forgot-password" search={{ redirect }} className={`self-start ${authLinkStyle}`}>
          {accountWords.access.forgot}
        </Link>
        <Button type="submit" look="primary" busy={signIn.isPending}>
          {words.auth.signIn}
        </Button>
      </form>
    </AuthPage>
  );
}

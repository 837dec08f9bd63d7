import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { AuthPage } from "./auth-page.tsx";
import { checkSignIn } from "./check-account.ts";
import { CredentialFields } from "./credential-fields.tsx";
import { useEnter } from "./use-enter.ts";

export function SignInPage({ redirect }: { redirect: string | undefined }) {
  const enter = useEnter(redirect);
  const signIn = useMutation(trpc.auth.signIn.mutationOptions({ onSuccess: enter }));
  const [account, setAccount] = useState({ email: "", password: "" });
  const [checked, setChecked] = useState(false);
  const problems = checked ? checkSignIn(account) : {};

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
          <Link to="/sign-up" search={{ redirect }} className="font-medium text-accent underline underline-offset-2">
            {words.auth.signUpTitle}
          </Link>
        </>
      }
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <CredentialFields
          {...account}
          problems={problems}
          isNew={false}
          onChange={(changes) => setAccount({ ...account, ...changes })}
        />
        <Button type="submit" look="primary" busy={signIn.isPending}>
          {words.auth.signIn}
        </Button>
      </form>
    </AuthPage>
  );
}

import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { type ShownFailure, toShownFailure } from "../../lib/failure-sentence.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { AuthPage, authLinkStyle } from "./auth-page.tsx";
import { type Problems, checkSignUp, toFieldProblems } from "./check-account.ts";
import { CredentialFields } from "./credential-fields.tsx";
import { useEnter } from "./use-enter.ts";

export function SignUpPage({ redirect }: { redirect: string | undefined }) {
  const enter = useEnter(redirect);
  const signUp = useMutation(trpc.auth.signUp.mutationOptions({ onSuccess: enter }));
  const [account, setAccount] = useState({ name: "", email: "", password: "" });
  const [checked, setChecked] = useState(false);

  const failure = signUp.error ? toShownFailure(signUp.error) : undefined;
  const refused = failure ? toRefused(failure, account) : {};
  const problems = { ...refused, ...(checked ? checkSignUp(account) : {}) };
  const isAboutFields = Object.keys(refused).length > 0;

  function change(changes: Partial<typeof account>) {
    setAccount({ ...account, ...changes });
    if (signUp.isError) signUp.reset();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(checkSignUp(account)).length === 0) signUp.mutate(account);
  }

  return (
    <AuthPage
      title={words.auth.signUpTitle}
      error={isAboutFields ? undefined : signUp.error}
      footer={
        <>
          {words.auth.haveAccount}{" "}
          <Link to="/sign-in" search={{ redirect }} className={authLinkStyle}>
            {words.auth.signIn}
          </Link>
        </>
      }
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Field label={words.auth.name} problem={problems.name}>
          <TextInput
            name="name"
            autoComplete="name"
            value={account.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        </Field>
        <CredentialFields
          email={account.email}
          password={account.password}
          problems={problems}
          isNew
          onChange={change}
        />
        <Button type="submit" look="primary" busy={signUp.isPending}>
          {words.auth.signUp}
        </Button>
      </form>
    </AuthPage>
  );
}

/** What the service said no to, at the field it is about. */
function toRefused(
  { reason, sentence, fields }: ShownFailure,
  account: Parameters<typeof toFieldProblems>[1],
): Problems<"name" | "email" | "password"> {
  if (reason === "email_taken") return { email: sentence };
  if (reason === "password_common") return { password: sentence };
  return toFieldProblems(fields, account);
}

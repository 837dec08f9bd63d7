import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useState } from "react";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { useFocusOnMount } from "../../lib/use-focus-on-mount.ts";
import { Button } from "../../ui/button.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { AuthPage, authLinkStyle } from "./auth-page.tsx";
import { checkEmail } from "./check-account.ts";

/** The same answer whether or not there is such an account. */
export function ForgotPasswordPage() {
  const request = useMutation(trpc.auth.requestPasswordReset.mutationOptions());
  const [email, setEmail] = useState("");
  const [checked, setChecked] = useState(false);
  const { access: say } = accountWords;
  const footer = (
    <Link to="/sign-in" search={{}} className={authLinkStyle}>
      {say.backToSignIn}
    </Link>
  );

  if (request.isSuccess) return <LinkSent email={email.trim()} footer={footer} />;

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (checkEmail(email) === undefined) request.mutate({ email });
  }

  return (
    <AuthPage title={words.titles.forgotPassword} lead={say.forgotLead} error={request.error} footer={footer}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Field label={words.auth.email} problem={checked ? checkEmail(email) : undefined}>
          <TextInput
            type="email"
            name="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </Field>
        <Button type="submit" look="primary" busy={request.isPending}>
          {say.sendLink}
        </Button>
      </form>
    </AuthPage>
  );
}

function LinkSent({ email, footer }: { email: string; footer: ReactNode }) {
  const { access: say } = accountWords;
  const page = useFocusOnMount("[tabindex]");
  return (
    <div ref={page}>
      <AuthPage title={say.linkSentTitle} footer={footer}>
        <div role="status" tabIndex={-1} className="flex flex-col gap-3 outline-none">
          <p>{say.linkSent(email)}</p>
          <p className="text-muted">{say.linkMissing}</p>
        </div>
      </AuthPage>
    </div>
  );
}

import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { accountWords } from "../../lib/messages/account-words.ts";
import { trpc } from "../../lib/trpc.ts";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { ProofForm } from "./proof-form.tsx";
import { answer, useIsPasswordAsked } from "./reauthentication.ts";

/** Once on the page: asks for the password when a sensitive act needs it. */
export function ReauthenticationDialog() {
  const isAsked = useIsPasswordAsked();
  const { proof: say } = accountWords.settings;
  // Who leaves the page while it asks has not given it.
  useEffect(() => () => answer(false), []);
  return (
    <FormDialog open={isAsked} onClose={() => answer(false)} title={say.title} body={say.body}>
      <Form />
    </FormDialog>
  );
}

function Form() {
  const reauthenticate = useMutation(trpc.auth.reauthenticate.mutationOptions({ onSuccess: () => answer(true) }));
  const { proof: say } = accountWords.settings;
  return (
    <ProofForm
      error={reauthenticate.error}
      busy={reauthenticate.isPending}
      confirmLabel={say.confirm}
      wrongPassword={say.wrongPassword}
      onProof={(proof) => reauthenticate.mutate(proof)}
      onCancel={() => answer(false)}
    />
  );
}

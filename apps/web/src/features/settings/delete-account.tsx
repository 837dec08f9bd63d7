import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { keepReceipt } from "../../lib/erasure-receipt.ts";
import { forgetAccount } from "../../lib/forget-account.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { ProofForm } from "./proof-form.tsx";
import { Setting } from "./setting.tsx";

const { delete: say } = accountWords.settings.privacy;

export function DeleteAccount() {
  const [open, setOpen] = useState(false);
  return (
    <Setting title={say.title} lead={say.lead}>
      <ul className="list-disc space-y-1 pl-5 marker:text-muted">
        {say.goes.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p className="max-w-prose text-muted">{say.stays}</p>
      <Button look="danger" onClick={() => setOpen(true)}>
        {say.open}
      </Button>
      <FormDialog open={open} onClose={() => setOpen(false)} title={say.dialogTitle} body={say.dialogBody}>
        <Form onCancel={() => setOpen(false)} />
      </FormDialog>
    </Setting>
  );
}

function Form({ onCancel }: { onCancel: () => void }) {
  const router = useRouter();
  const erase = useMutation(
    trpc.account.delete.mutationOptions({
      onSuccess: (receipt) => {
        keepReceipt(receipt);
        forgetAccount();
        void router.navigate({ to: "/" });
      },
    }),
  );
  return (
    <ProofForm
      error={erase.error}
      busy={erase.isPending}
      confirmLabel={say.confirm}
      confirmLook="danger"
      wrongPassword={say.wrongPassword}
      onProof={(proof) => erase.mutate(proof)}
      onCancel={onCancel}
    />
  );
}

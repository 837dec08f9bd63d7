import type { SecondFactor as Factor } from "@groundwork/core/schemas";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { accountWords } from "../../lib/messages/account-words.ts";
import { trpc, trpcClient } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { showToast } from "../../ui/toasts.tsx";
import { Loaded } from "./loaded.tsx";
import { isDeclined, withReauthentication } from "./reauthentication.ts";
import { RecoveryCodeList } from "./recovery-code-list.tsx";
import { SecondFactorSetup } from "./second-factor-setup.tsx";
import { Setting } from "./setting.tsx";

const { factor: say } = accountWords.settings.security;
const FEW_CODES = 3;

export function SecondFactor() {
  const queryClient = useQueryClient();
  const factor = useQuery(trpc.auth.secondFactor.status.queryOptions());
  /** Shown until the person says that they are kept: nobody can show them a second time. */
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>();
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.auth.secondFactor.status.queryKey() });

  function onCodes(codes: string[]) {
    setRecoveryCodes(codes);
    void refresh();
  }

  return (
    <Setting
      title={say.title}
      state={factor.data && <Chip>{factor.data.enabled ? say.on : say.off}</Chip>}
      lead={say.lead}
    >
      {recoveryCodes ? (
        <RecoveryCodeList recoveryCodes={recoveryCodes} onKept={() => setRecoveryCodes(undefined)} />
      ) : (
        <Loaded query={factor}>
          {(data) =>
            data.enabled ? (
              <InForce factor={data} onCodes={onCodes} onDisabled={refresh} />
            ) : (
              <SecondFactorSetup onCodes={onCodes} />
            )
          }
        </Loaded>
      )}
    </Setting>
  );
}

interface InForceProps {
  factor: Factor;
  onCodes: (codes: string[]) => void;
  onDisabled: () => Promise<void>;
}

function InForce({ factor: { recoveryCodesLeft }, onCodes, onDisabled }: InForceProps) {
  const renew = useMutation({
    mutationFn: () => withReauthentication(() => trpcClient.auth.secondFactor.newRecoveryCodes.mutate()),
    onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes),
  });
  const disable = useMutation({
    mutationFn: () => withReauthentication(() => trpcClient.auth.secondFactor.disable.mutate()),
    onSuccess: async () => {
      showToast(say.disabled);
      await onDisabled();
    },
  });
  const error = renew.error ?? disable.error;
  return (
    <>
      <p>
        {say.codesLeft(recoveryCodesLeft)}
        {recoveryCodesLeft <= FEW_CODES && <span className="block text-muted">{say.fewCodes}</span>}
      </p>
      {error && !isDeclined(error) && <ErrorNotice error={error} />}
      <div className="flex flex-wrap gap-2">
        <ConfirmDialog
          trigger={<Button busy={renew.isPending}>{say.newCodes}</Button>}
          title={say.newCodesTitle}
          body={say.newCodesBody}
          confirmLabel={say.newCodesConfirm}
          confirmLook="primary"
          onConfirm={() => renew.mutate()}
        />
        <ConfirmDialog
          trigger={
            <Button look="danger" busy={disable.isPending}>
              {say.disable}
            </Button>
          }
          title={say.disableTitle}
          body={say.disableBody}
          confirmLabel={say.disable}
          onConfirm={() => disable.mutate()}
        />
      </div>
    </>
  );
}

import { type Consent, getNewestConsentText } from "@groundwork/core/schemas";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { formatDate } from "../../lib/format.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { showToast } from "../../ui/toasts.tsx";
import { Loaded } from "./loaded.tsx";
import { Setting } from "./setting.tsx";

const { consent: say } = accountWords.settings.privacy;
const PURPOSE = "protected_fields";
const TEXT = getNewestConsentText(PURPOSE);

/** The words a person agrees to, whole, and what they said to them. */
export function ConsentSetting() {
  const consents = useQuery(trpc.account.consents.queryOptions());
  const consent = consents.data?.find(({ purpose }) => purpose === PURPOSE);
  return (
    <Setting title={say.title} state={consents.data && <Chip>{consent?.granted ? say.inForce : say.notInForce}</Chip>}>
      <div className="max-w-prose rounded-lg border border-line bg-surface p-5">
        <p className="text-xs text-muted">{say.version(TEXT.version)}</p>
        {TEXT.paragraphs.map((paragraph) => (
          <p key={paragraph} className="mt-2">
            {paragraph}
          </p>
        ))}
      </div>
      <Loaded query={consents}>{() => <Decision consent={consent} />}</Loaded>
    </Setting>
  );
}

function Decision({ consent }: { consent: Consent | undefined }) {
  const queryClient = useQueryClient();
  const change = useMutation(
    trpc.account.setConsent.mutationOptions({
      onSuccess: async (_, { granted }) => {
        showToast(granted ? say.granted : say.withdrawn);
        // What was shown of them is not kept either.
        if (!granted) queryClient.removeQueries({ queryKey: trpc.profiles.protectedFields.pathKey() });
        await queryClient.invalidateQueries({ queryKey: trpc.account.consents.queryKey() });
      },
    }),
  );
  const granted = consent?.granted ?? false;
  return (
    <>
      <p className="text-muted">{toState(consent)}</p>
      {change.error && <ErrorNotice error={change.error} />}
      {granted ? (
        <Button busy={change.isPending} onClick={() => change.mutate({ purpose: PURPOSE, granted: false })}>
          {say.withdraw}
        </Button>
      ) : (
        <Button
          busy={change.isPending}
          onClick={() => change.mutate({ purpose: PURPOSE, granted: true, textVersion: TEXT.version })}
        >
          {say.grant}
        </Button>
      )}
    </>
  );
}

function toState(consent: Consent | undefined): string {
  if (consent?.granted && consent.grantedAt !== null) {
    return say.agreedOn(formatDate(consent.grantedAt), consent.textVersion ?? TEXT.version);
  }
  return consent?.withdrawnAt ? say.withdrawnOn(formatDate(consent.withdrawnAt)) : say.never;
}

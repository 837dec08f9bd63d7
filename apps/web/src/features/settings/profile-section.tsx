import type { User } from "@groundwork/core/schemas";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { formatDate } from "../../lib/format.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Loaded } from "./loaded.tsx";
import { Setting } from "./setting.tsx";

const { profile: say } = accountWords.settings;

export function ProfileSection() {
  // Asked again each time: the address may have been confirmed in another tab.
  const me = useQuery(trpc.auth.me.queryOptions(undefined, { refetchOnMount: "always" }));
  return (
    <Setting title={words.titles.profile} lead={say.lead}>
      <Loaded query={me} lines={3}>
        {(user) => <Account user={user} />}
      </Loaded>
    </Setting>
  );
}

function Account({ user }: { user: User }) {
  return (
    <>
      <dl className="grid w-full gap-x-8 gap-y-3 sm:grid-cols-[auto_1fr]">
        <Row label={say.name}>{user.name}</Row>
        <Row label={say.email}>
          <span className="mr-3">{user.email}</span>
          {user.emailVerified ? (
            <span className="inline-flex items-center gap-1 text-xs text-muted">
              <Check aria-hidden className="size-3.5 text-accent" />
              {say.verified}
            </span>
          ) : (
            <span className="text-xs text-muted">{say.notVerified}</span>
          )}
        </Row>
        <Row label={say.since}>{formatDate(user.createdAt)}</Row>
      </dl>
      {!user.emailVerified && <SendLink />}
    </>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 sm:col-span-2 sm:grid-cols-subgrid">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

function SendLink() {
  const request = useMutation(trpc.auth.requestEmailVerification.mutationOptions());
  return (
    <>
      <p className="max-w-prose text-muted">{say.notVerifiedBody}</p>
      {request.error && <ErrorNotice error={request.error} />}
      {request.isSuccess ? (
        <p role="status" className="flex h-9 items-center font-medium">
          {say.sent}
        </p>
      ) : (
        <Button busy={request.isPending} onClick={() => request.mutate()}>
          {say.sendAgain}
        </Button>
      )}
    </>
  );
}

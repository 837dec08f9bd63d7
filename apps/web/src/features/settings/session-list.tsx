import type { SignedInSession } from "@groundwork/core/schemas";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { formatDate, formatDateTime } from "../../lib/format.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { trpc, trpcClient } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { showErrorToast, showToast } from "../../ui/toasts.tsx";
import { describeBrowser } from "./describe-browser.ts";
import { Loaded } from "./loaded.tsx";
import { isDeclined, withReauthentication } from "./reauthentication.ts";
import { Setting } from "./setting.tsx";

const { sessions: say } = accountWords.settings.security;

export function SessionList() {
  const sessions = useQuery(trpc.auth.sessions.queryOptions());
  return (
    <Setting title={say.title} lead={say.lead}>
      <Loaded query={sessions} lines={4}>
        {(list) => <List sessions={list} />}
      </Loaded>
    </Setting>
  );
}

function List({ sessions }: { sessions: readonly SignedInSession[] }) {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.auth.sessions.queryKey() });
  const outcome = {
    onError: (error: Error) => isDeclined(error) || showErrorToast(error),
    // Also when it was ended elsewhere meanwhile.
    onSettled: refresh,
  };
  const end = useMutation({
    mutationFn: (input: { sessionId: string }) =>
      withReauthentication(() => trpcClient.auth.revokeSession.mutate(input)),
    onSuccess: () => showToast(say.ended),
    ...outcome,
  });
  const endOthers = useMutation({
    mutationFn: () => withReauthentication(() => trpcClient.auth.revokeOtherSessions.mutate()),
    onSuccess: () => showToast(say.othersEnded),
    ...outcome,
  });
  return (
    <>
      <ul aria-label={say.list} className="w-full divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <Row
            key={session.sessionId}
            session={session}
            busy={end.isPending && end.variables.sessionId === session.sessionId}
            onEnd={() => end.mutate({ sessionId: session.sessionId })}
          />
        ))}
      </ul>
      {sessions.length > 1 && (
        <ConfirmDialog
          trigger={<Button busy={endOthers.isPending}>{say.endOthers}</Button>}
          title={say.endOthersTitle}
          body={say.endOthersBody}
          confirmLabel={say.endOthers}
          onConfirm={() => endOthers.mutate()}
        />
      )}
    </>
  );
}

function Row({ session, busy, onEnd }: { session: SignedInSession; busy: boolean; onEnd: () => void }) {
  const name = toName(session.userAgent);
  return (
    <li className="flex items-center justify-between gap-4 py-3">
      <div className="min-w-0">
        <p className="break-words">
          {name}
          {session.current && <span className="ml-2 text-xs font-medium text-accent">{say.current}</span>}
        </p>
        <p className="text-xs text-muted">
          {say.lastUsed(formatDateTime(session.lastUsedAt))}, {say.since(formatDate(session.createdAt))}
        </p>
      </div>
      {!session.current && (
        <Button size="small" aria-label={say.endOf(name)} busy={busy} onClick={onEnd}>
          {say.end}
        </Button>
      )}
    </li>
  );
}

function toName(userAgent: string | null): string {
  const browser = describeBrowser(userAgent);
  if (browser === undefined) return say.unknown;
  return browser.system === undefined ? browser.name : say.on(browser.name, browser.system);
}

import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { downloadBlob } from "../../lib/download-blob.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { trpc } from "../../lib/trpc.ts";
import { useFocusOnMount } from "../../lib/use-focus-on-mount.ts";
import { useLeaveQuestion } from "../../lib/use-leave-question.ts";
import { Button } from "../../ui/button.tsx";
import { CopyButton } from "./copy-button.tsx";

const { factor: say } = accountWords.settings.security;

/** Shown once. */
export function RecoveryCodeList({ recoveryCodes, onKept }: { recoveryCodes: readonly string[]; onKept: () => void }) {
  const me = useQuery(trpc.auth.me.queryOptions(undefined, { staleTime: Infinity }));
  const list = useFocusOnMount("h3");
  useLeaveQuestion(true);
  const text = recoveryCodes.join("\n");
  const download = () =>
    downloadBlob(
      new Blob([`${say.fileHead(me.data?.email ?? "")}\n\n${text}\n`], { type: "text/plain" }),
      say.fileName,
    );
  return (
    <div ref={list} className="w-full rounded-lg border border-line bg-surface p-5">
      <h3 tabIndex={-1} className="font-medium outline-none">
        {say.codesTitle}
      </h3>
      <p className="mt-1 max-w-prose text-muted">{say.codesBody}</p>
      <ul aria-label={say.codes} className="tabular mt-4 grid gap-x-8 gap-y-1.5 font-mono text-xs sm:grid-cols-2">
        {recoveryCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Button look="primary" onClick={onKept}>
          {say.kept}
        </Button>
        <Button icon={<Download aria-hidden className="size-4" />} onClick={download}>
          {say.download}
        </Button>
        <CopyButton text={text} label={say.copyCodes} />
      </div>
    </div>
  );
}

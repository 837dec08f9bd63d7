import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { downloadBlob } from "../../lib/download-blob.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { fetchExport } from "./fetch-export.ts";
import { isDeclined, withReauthentication } from "./reauthentication.ts";
import { Setting } from "./setting.tsx";

const { export: say } = accountWords.settings.privacy;

export function ExportAccount() {
  const archive = useMutation({
    mutationFn: async () => downloadBlob(await withReauthentication(fetchExport), say.fileName),
  });
  return (
    <Setting title={say.title} lead={say.lead}>
      {archive.error && !isDeclined(archive.error) && <ErrorNotice error={archive.error} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          icon={<Download aria-hidden className="size-4" />}
          busy={archive.isPending}
          onClick={() => archive.mutate()}
        >
          {say.start}
        </Button>
        <p role="status" className="text-muted">
          {archive.isPending ? say.preparing : archive.isSuccess ? say.done : ""}
        </p>
      </div>
    </Setting>
  );
}

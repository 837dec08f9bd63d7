import type { ErasureReceipt } from "@groundwork/core/schemas";
import { Download } from "lucide-react";
import { downloadBlob } from "../../lib/download-blob.ts";
import { formatDateTime } from "../../lib/format.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { useFocusOnMount } from "../../lib/use-focus-on-mount.ts";
import { Button } from "../../ui/button.tsx";

const { receipt: say } = accountWords.settings.privacy;

/** On the page where a deletion ends. */
export function ErasedNotice({ receipt }: { receipt: ErasureReceipt }) {
  const notice = useFocusOnMount("h2");
  const count = Object.values(receipt.rows).reduce((sum, rows) => sum + rows, 0);
  const download = () =>
    downloadBlob(new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: "application/json" }), say.fileName);
  return (
    <section ref={notice} className="rounded-lg border border-line bg-surface p-5">
      <h2 tabIndex={-1} className="text-base font-semibold outline-none">
        {say.title}
      </h2>
      <p className="mt-1 max-w-prose text-muted">{say.body(say.rows(count), formatDateTime(receipt.erasedAt))}</p>
      <p className="mt-3 text-xs text-muted">
        {say.number}: <code className="font-mono break-all">{receipt.receiptId}</code>
      </p>
      <Button className="mt-4" icon={<Download aria-hidden className="size-4" />} onClick={download}>
        {say.download}
      </Button>
    </section>
  );
}

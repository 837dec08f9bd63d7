import { RotateCcw, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { toShownFailure } from "../lib/failure-sentence.ts";
import { words } from "../lib/messages/index.ts";
import { Button } from "./button.tsx";

interface ErrorNoticeProps {
  error: unknown;
  onRetry?: () => void;
  /** What to do instead of trying again. */
  action?: ReactNode;
}

/** What happened, what was kept, what to do; and the id to name in a report. */
export function ErrorNotice({ error, onRetry, action }: ErrorNoticeProps) {
  const { sentence, requestId, reason } = toShownFailure(error);
  // What is not there will not be there the second time.
  const canRetry = onRetry !== undefined && !reason.endsWith("_not_found");
  return (
    <div role="alert" className="flex max-w-prose gap-3 rounded-md border border-danger/40 bg-danger-soft p-4">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      <div className="flex min-w-0 flex-col items-start gap-3">
        <div>
          <p>{sentence}</p>
          {requestId && (
            <p className="mt-1 text-xs text-muted">
              {words.common.reportId}: <code className="font-mono break-all">{requestId}</code>
            </p>
          )}
        </div>
        {canRetry && (
          <Button size="small" icon={<RotateCcw aria-hidden className="size-3.5" />} onClick={onRetry}>
            {words.common.tryAgain}
          </Button>
        )}
        {action}
      </div>
    </div>
  );
}

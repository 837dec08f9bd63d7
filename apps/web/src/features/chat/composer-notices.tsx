import { RotateCcw, TriangleAlert, X } from "lucide-react";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { formatPercent } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import type { SendState } from "./use-send-media.ts";

interface SendNoticeProps {
  state: SendState;
  onCancel: () => void;
  onRetry: () => void;
}

/** How far what is being sent has come, or why it did not. */
export function SendNotice({ state, onCancel, onRetry }: SendNoticeProps) {
  const say = words.media.sending;
  switch (state.name) {
    case "idle":
      return null;
    case "sending": {
      const progress = state.fraction === 1 ? say.answering : say.progress(formatPercent(state.fraction));
      return (
        <div className="flex items-center gap-3 border-b border-line px-1.5 py-1.5">
          <div className="min-w-0 flex-1">
            <p className="tabular text-xs text-muted">{progress}</p>
            <ProgressBar label={progress} fraction={state.fraction} />
          </div>
          <Button size="small" onClick={onCancel}>
            {say.cancel}
          </Button>
        </div>
      );
    }
    case "cancelled":
      return <p className="border-b border-line px-1.5 py-2 text-muted">{say.cancelled}</p>;
    case "failed": {
      const { sentence, requestId } = toShownFailure(state.error);
      return (
        <div role="alert" className="flex flex-wrap items-start gap-3 border-b border-line px-1.5 py-2">
          <div className="min-w-0 flex-1">
            <p className="text-danger">
              {sentence} {say.kept}
            </p>
            {requestId && (
              <p className="mt-0.5 text-xs text-muted">
                {words.common.reportId}: <code className="font-mono break-all">{requestId}</code>
              </p>
            )}
          </div>
          <Button size="small" icon={<RotateCcw aria-hidden className="size-3.5" />} onClick={onRetry}>
            {words.common.tryAgain}
          </Button>
        </div>
      );
    }
  }
}

/** Why something was not taken, and what to do instead. */
export function Problem({ children, onDismiss }: { children: string; onDismiss: () => void }) {
  return (
    <div
      role="alert"
      className="mb-2 flex items-start gap-2.5 rounded-md border border-danger/40 bg-danger-soft p-2 pl-3"
    >
      <TriangleAlert aria-hidden className="mt-2 size-4 shrink-0 text-danger" />
      <p className="min-w-0 flex-1 py-1.5">{children}</p>
      <Button
        look="quiet"
        size="icon"
        aria-label={words.media.dismiss}
        icon={<X aria-hidden className="size-4" />}
        onClick={onDismiss}
      />
    </div>
  );
}

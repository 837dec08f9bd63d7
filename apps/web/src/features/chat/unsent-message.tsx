import { toReasonSentence, toShownFailure } from "../../lib/failure-sentence.ts";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { askAgain, forgetReply } from "./live-replies.ts";
import type { LiveReply } from "./live-reply.ts";
import { OwnBubble } from "./message-item.tsx";
import { Writing } from "./reply-item.tsx";

/** A message that is not known to be stored: on its way, stopped, or refused. */
export function UnsentMessage({ live }: { live: LiveReply }) {
  const { state, question, isReconnecting } = live;
  return (
    <>
      <OwnBubble faded={state !== "sending"}>{question.text}</OwnBubble>
      <li>
        {state === "sending" ? (
          <div className="max-w-[75ch]">
            <Writing hasText={false} note={isReconnecting ? words.chat.reconnecting : words.chat.thinking} />
          </div>
        ) : (
          <NotSent live={live} />
        )}
      </li>
    </>
  );
}

function NotSent({ live: { messageKey, state, failure } }: { live: LiveReply }) {
  const shown = toShown(failure);
  return (
    <div role={state === "failed" ? "alert" : undefined} className="flex flex-col items-end gap-1.5 text-right">
      {state === "stopped" ? (
        <p className="text-muted">{words.chat.stopped}</p>
      ) : (
        <p className="max-w-[60ch] text-danger">
          {words.chat.notSent} {shown.sentence}
        </p>
      )}
      {shown.requestId && (
        <p className="text-xs text-muted">
          {words.common.reportId}: <code className="font-mono break-all">{shown.requestId}</code>
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" size="small" onClick={() => forgetReply(messageKey)}>
          {words.chat.discard}
        </Button>
        <Button size="small" onClick={() => askAgain(messageKey)}>
          {state === "stopped" ? words.chat.askAgain : words.common.tryAgain}
        </Button>
      </div>
    </div>
  );
}

function toShown(failure: LiveReply["failure"]): { sentence: string; requestId: string | null } {
  if (failure === null) return { sentence: "", requestId: null };
  if ("reason" in failure) return { sentence: toReasonSentence(failure.reason), requestId: null };
  return toShownFailure(failure.error);
}

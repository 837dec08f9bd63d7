import type { MediaExchange, Message } from "@groundwork/core/schemas";
import { clsx } from "clsx";
import type { ReactNode } from "react";
import { formatClock, formatDateTime } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { MediaMessage } from "./media-message.tsx";

interface OwnMessageProps {
  message: Message;
  onExchange: (exchange: MediaExchange) => void;
}

export function OwnMessage({ message, onExchange }: OwnMessageProps) {
  return (
    <OwnBubble createdAt={message.createdAt}>
      {message.type === "text" ? message.text : <MediaMessage message={message} onExchange={onExchange} />}
    </OwnBubble>
  );
}

interface OwnBubbleProps {
  createdAt?: string;
  /** It did not arrive. */
  faded?: boolean;
  children: ReactNode;
}

export function OwnBubble({ createdAt, faded = false, children }: OwnBubbleProps) {
  return (
    <li className="flex flex-col items-end gap-1">
      <p className="sr-only">{words.chat.you}</p>
      <div
        className={clsx(
          "max-w-[min(60ch,92%)] rounded-lg bg-sunken px-3.5 py-2 leading-relaxed break-words whitespace-pre-line",
          faded && "opacity-60",
        )}
      >
        {children}
      </div>
      <Clock instant={createdAt} />
    </li>
  );
}

/** As high before the time is known. */
export function Clock({ instant }: { instant: string | undefined }) {
  return (
    <p className="tabular h-4 text-xs text-muted">
      {instant && (
        <time dateTime={instant} title={formatDateTime(instant)}>
          {formatClock(instant)}
        </time>
      )}
    </p>
  );
}

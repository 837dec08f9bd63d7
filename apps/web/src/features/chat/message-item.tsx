import type { Message } from "@groundwork/core/schemas";
import { formatDateTime } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { toReplySource, toReplyText } from "./reply-source.ts";
import { SourceCard } from "./source-card.tsx";

export function MessageItem({ message, onAsk }: { message: Message; onAsk: (question: string) => void }) {
  const source = toReplySource(message);
  if (!message.fromSystem) {
    return <OwnMessage text={message.text ?? ""} createdAt={message.createdAt} />;
  }
  return (
    <li className="max-w-[75ch]">
      <p className="sr-only">{words.chat.groundwork}</p>
      <p className="leading-relaxed whitespace-pre-line" title={formatDateTime(message.createdAt)}>
        {toReplyText(message, source)}
      </p>
      {source && <SourceCard source={source} onAsk={onAsk} />}
    </li>
  );
}

export function OwnMessage({ text, createdAt, faded = false }: { text: string; createdAt?: string; faded?: boolean }) {
  return (
    <li className="flex justify-end">
      <div className={faded ? "opacity-60" : undefined}>
        <p className="sr-only">{words.chat.you}</p>
        <p
          title={createdAt && formatDateTime(createdAt)}
          className="max-w-[60ch] rounded-lg bg-sunken px-3.5 py-2 leading-relaxed break-words whitespace-pre-line"
        >
          {text}
        </p>
      </div>
    </li>
  );
}

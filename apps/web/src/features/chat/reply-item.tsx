import type { Message } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AskAgain, type ReplyActions } from "./ask-again.tsx";
import { Clock } from "./message-item.tsx";
import { type ReplyFacts, toReplyFacts, toReplyText } from "./reply-source.ts";
import { SourceCard } from "./source-card.tsx";

interface ReplyItemProps extends ReplyActions {
  reply: Message;
  /** What it answers. */
  asked: Message | undefined;
  isFirstUnread: boolean;
  /** It is this window that waits for it. */
  isOurs: boolean;
  isReconnecting: boolean;
}

export function ReplyItem({ reply, asked, isFirstUnread, isOurs, isReconnecting, ...actions }: ReplyItemProps) {
  const facts = toReplyFacts(reply);
  const text = toReplyText(reply, facts?.source ?? null);
  const isWriting = facts?.state === "writing";
  return (
    <li aria-busy={isWriting || undefined} className="flex flex-col gap-3">
      {isFirstUnread && <UnreadMark />}
      <div className="max-w-[75ch]">
        <p className="sr-only">{words.chat.groundwork}</p>
        {text !== "" && <p className="leading-relaxed break-words whitespace-pre-line">{text}</p>}
        {isWriting && (
          <Writing hasText={text !== ""} note={toWritingNote({ hasText: text !== "", isOurs, isReconnecting })} />
        )}
        {facts?.state === "cut" && <CutOff hasText={text !== ""} asked={asked} onAsk={actions.onAsk} />}
        {facts?.source && !isWriting && <SourceCard reply={reply} source={facts.source} asked={asked} {...actions} />}
        {!isWriting && <ReplyFoot heardBy={facts?.heardBy ?? null} createdAt={reply.createdAt} />}
      </div>
    </li>
  );
}

function UnreadMark() {
  return (
    <p
      data-unread
      className="flex items-center gap-3 text-xs font-medium text-accent before:h-px before:w-4 before:bg-accent after:h-px after:flex-1 after:bg-accent"
    >
      {words.chat.newFromHere}
    </p>
  );
}

function toWritingNote({
  hasText,
  isOurs,
  isReconnecting,
}: {
  hasText: boolean;
  isOurs: boolean;
  isReconnecting: boolean;
}) {
  if (isReconnecting) return words.chat.reconnecting;
  if (!isOurs) return words.chat.writingElsewhere;
  return hasText ? words.chat.writing : words.chat.thinking;
}

/** In the shape of what comes: its first words, and the card that says where they are from. */
export function Writing({ hasText, note }: { hasText: boolean; note: string }) {
  return (
    <div>
      {!hasText && (
        <div aria-hidden className="animate-breathe py-1">
          <Skeleton className="h-3.5 w-full max-w-[60ch]" />
          <Skeleton className="mt-2 h-3.5 w-2/3 max-w-[40ch]" />
        </div>
      )}
      <p className="mt-3 flex min-h-10 items-center gap-2 rounded-md border border-dashed border-edge/60 px-3 py-2 text-xs text-muted">
        <span aria-hidden className="size-2 shrink-0 animate-breathe rounded-full bg-accent" />
        {note}
      </p>
    </div>
  );
}

interface CutOffProps {
  hasText: boolean;
  asked: Message | undefined;
  onAsk: ReplyActions["onAsk"];
}

function CutOff({ hasText, asked, onAsk }: CutOffProps) {
  return (
    <div
      className={
        hasText ? "mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5" : "flex flex-wrap items-center gap-x-3 gap-y-1.5"
      }
    >
      <p className="text-muted">{hasText ? words.chat.cutOff : words.chat.cutOffEmpty}</p>
      <AskAgain asked={asked} onAsk={onAsk} />
    </div>
  );
}

function ReplyFoot({ heardBy, createdAt }: { heardBy: ReplyFacts["heardBy"]; createdAt: string }) {
  return (
    <div className="mt-1.5 flex flex-wrap gap-x-3 text-xs text-muted">
      <Clock instant={createdAt} />
      {heardBy && <p>{words.chat.heardBy[heardBy]}</p>}
    </div>
  );
}

import type { MediaExchange, Message } from "@groundwork/core/schemas";
import { type ReactNode, useId } from "react";
import { words } from "../../lib/messages/index.ts";
import { DayHeading, toDayName } from "./day-heading.tsx";
import { groupDays } from "./group-days.ts";
import type { LiveReply } from "./live-reply.ts";
import { OwnMessage } from "./message-item.tsx";
import { findAsked } from "./message-order.ts";
import type { ReplyActions } from "./ask-again.tsx";
import { ReplyItem } from "./reply-item.tsx";
import { UnsentMessage } from "./unsent-message.tsx";

interface MessageListProps extends ReplyActions {
  /** Oldest first. */
  messages: readonly Message[];
  unsent: readonly LiveReply[];
  /** The reply that this window waits for. */
  current: LiveReply | undefined;
  firstUnreadId: string | undefined;
  onExchange: (exchange: MediaExchange) => void;
}

export function MessageList({ messages, unsent, current, firstUnreadId, onExchange, ...actions }: MessageListProps) {
  return (
    <>
      {groupDays(messages).map(({ start, items }) => (
        <DaySection key={start.getTime()} name={toDayName(start)}>
          {items.map((message) =>
            message.fromSystem ? (
              <ReplyItem
                key={message.id}
                reply={message}
                asked={findAsked(messages, message.id)}
                isFirstUnread={message.id === firstUnreadId}
                isOurs={message.id === current?.replyId}
                isReconnecting={message.id === current?.replyId && current.isReconnecting}
                {...actions}
              />
            ) : (
              <OwnMessage key={message.id} message={message} onExchange={onExchange} />
            ),
          )}
        </DaySection>
      ))}
      {unsent.length > 0 && (
        <ol aria-label={words.chat.messages(words.chat.today)} className="flex flex-col gap-6">
          {unsent.map((live) => (
            <UnsentMessage key={live.messageKey} live={live} />
          ))}
        </ol>
      )}
    </>
  );
}

function DaySection({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-6">
      <DayHeading id={id}>{name}</DayHeading>
      <ol aria-label={words.chat.messages(name)} className="flex flex-col gap-6">
        {children}
      </ol>
    </section>
  );
}

import { ArrowDown } from "lucide-react";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { readDraft, writeDraft } from "../../lib/drafts.ts";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { Composer } from "./composer.tsx";
import { EmptyChat } from "./empty-chat.tsx";
import { stopReply } from "./live-replies.ts";
import { MessageList } from "./message-list.tsx";
import { useAnnouncement } from "./use-announcement.ts";
import { useConversation } from "./use-conversation.ts";
import { useScroll } from "./use-scroll.ts";
import { useUnread } from "./use-unread.ts";

interface ConversationProps {
  /** Names it on the page, before and after it has a session. */
  conversation: string;
  sessionId: string | undefined;
  /** Whose resume a new session asks. */
  jobId: string | undefined;
  onOpened: (sessionId: string) => void;
}

export function Conversation({ conversation, sessionId, jobId, onOpened }: ConversationProps) {
  const draftName = toDraftName(sessionId);
  const [draft, setDraft] = useState(() => readDraft(draftName));
  const chat = useConversation({
    conversation,
    sessionId,
    jobId,
    onOpened: (opened) => {
      // What is being written meanwhile goes along; as it is stored, since this may be called long after it was drawn.
      const kept = readDraft(draftName);
      writeDraft(draftName, "");
      writeDraft(toDraftName(opened), kept);
      onOpened(opened);
    },
  });
  const { history, messages, unsent, current } = chat;
  const input = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const composer = useRef<HTMLDivElement>(null);

  const isLoading = sessionId !== undefined && history.isPending && messages.length === 0;
  const isEmpty = messages.length === 0 && unsent.length === 0 && !isLoading && !history.isError;
  const { isAtEnd, toEnd } = useScroll({ list, oldestId: messages[0]?.id, isReady: !isLoading });
  const { firstUnreadId, unseen } = useUnread({ sessionId, messages, isReady: !isLoading, isAtEnd });
  const announcement = useAnnouncement(messages, !isLoading);
  useEscapeStops(composer, current?.messageKey);

  function write(text: string) {
    setDraft(text);
    writeDraft(draftName, text);
  }
  function ask(text: string) {
    chat.ask(text);
    toEnd();
    input.current?.focus();
  }

  return (
    <section aria-label={words.chat.title} className="flex min-w-0 flex-1 flex-col">
      <LiveRegion>{announcement}</LiveRegion>
      <div ref={list} className="flex flex-1 flex-col gap-6 pb-6 [overflow-anchor:none]">
        {isLoading && <MessagesSkeleton />}
        {history.isError && <ErrorNotice error={history.error} onRetry={() => void history.refetch()} />}
        {isEmpty && <EmptyChat onAsk={ask} />}
        {history.hasNextPage && (
          <Earlier isLoading={history.isFetchingNextPage} onLoad={() => void history.fetchNextPage()} />
        )}
        <MessageList
          messages={messages}
          unsent={unsent}
          current={current}
          firstUnreadId={firstUnreadId}
          onAsk={current ? undefined : ask}
          onChanged={chat.onChanged}
          onExchange={chat.onTranscribed}
        />
      </div>
      <div ref={composer} className="sticky bottom-0 z-10 -mx-1 bg-ground px-1 pt-2 pb-4">
        {!isAtEnd && messages.length > 0 && (
          <Button
            size="small"
            className="absolute bottom-full left-1/2 mb-2 -translate-x-1/2 border-edge!"
            icon={<ArrowDown aria-hidden className="size-3.5" />}
            onClick={() => {
              toEnd();
              input.current?.focus({ preventScroll: true });
            }}
          >
            {unseen > 0 ? words.chat.newMessages(unseen) : words.chat.toLatest}
          </Button>
        )}
        <Composer
          input={input}
          text={draft}
          onText={write}
          destination={{ sessionId, jobId: sessionId === undefined ? jobId : undefined }}
          busy={current !== undefined}
          onSend={(text) => {
            write("");
            ask(text);
          }}
          onStop={current && (() => stopReply(current.messageKey))}
          onMediaSent={(exchange) => {
            chat.onMediaSent(exchange);
            toEnd();
          }}
        />
      </div>
    </section>
  );
}

const toDraftName = (sessionId: string | undefined) => `chat-${sessionId ?? "new"}`;

/** Esc stops the reply that is being written, and means nothing else here. */
function useEscapeStops(place: RefObject<HTMLElement | null>, messageKey: string | undefined): void {
  useEffect(() => {
    const element = place.current;
    if (element === null || messageKey === undefined) return;
    const stop = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      stopReply(messageKey);
    };
    element.addEventListener("keydown", stop);
    return () => element.removeEventListener("keydown", stop);
  }, [place, messageKey]);
}

/** So far above what is seen, in pixels, that they are there when one arrives. */
const NEAR = "400px 0px 0px";

/** The button loads by itself when it comes near. */
function Earlier({ isLoading, onLoad }: { isLoading: boolean; onLoad: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const load = useEffectEvent(() => {
    // At the very start nobody has scrolled: what is there fits the screen, or is about to be scrolled to its end.
    if (!isLoading && window.scrollY > 0) onLoad();
  });
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), { rootMargin: NEAR });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="self-center">
      <Button size="small" busy={isLoading} onClick={onLoad}>
        {words.chat.earlier}
      </Button>
    </div>
  );
}

function MessagesSkeleton() {
  return (
    <SkeletonGroup>
      {[0, 1].map((exchange) => (
        <div key={exchange} className="mb-6">
          <Skeleton className="ml-auto h-9 w-1/2 rounded-lg" />
          <Skeleton className="mt-8 h-3.5 w-5/6" />
          <Skeleton className="mt-2 h-3.5 w-2/3" />
          <Skeleton className="mt-4 h-16 w-full max-w-[75ch]" />
        </div>
      ))}
    </SkeletonGroup>
  );
}

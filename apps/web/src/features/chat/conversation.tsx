import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { Composer } from "./composer.tsx";
import { MessageItem, OwnMessage } from "./message-item.tsx";
import { useConversation } from "./use-conversation.ts";

interface ConversationProps {
  sessionId: string | undefined;
  jobId: string | undefined;
  onOpened: (sessionId: string) => void;
}

export function Conversation({ sessionId, jobId, onOpened }: ConversationProps) {
  const { history, messages, send } = useConversation({ sessionId, onOpened });
  const [draft, setDraft] = useState("");
  const input = useRef<HTMLTextAreaElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const newestId = messages.at(-1)?.id;

  useEffect(() => {
    if (newestId !== undefined || send.isPending) end.current?.scrollIntoView({ block: "end" });
  }, [newestId, send.isPending]);

  function sendText(text: string) {
    setDraft("");
    send.mutate({ text, sessionId, jobId });
    input.current?.focus();
  }

  const loading = sessionId !== undefined && history.isPending;
  const isEmpty = messages.length === 0 && !send.isPending && !send.isError && !loading && !history.isError;
  return (
    <section aria-label={words.chat.title} className="flex min-w-0 flex-1 flex-col">
      <LiveRegion>{send.data?.reply.text ? words.chat.replied(send.data.reply.text) : ""}</LiveRegion>
      <div className="flex flex-1 flex-col gap-6 pb-6">
        {loading && <MessagesSkeleton />}
        {history.isError && <ErrorNotice error={history.error} onRetry={() => void history.refetch()} />}
        {isEmpty && <EmptyChat onAsk={sendText} />}
        {history.hasNextPage && (
          <Button
            size="small"
            className="self-center"
            busy={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            {words.chat.earlier}
          </Button>
        )}
        <ol className="flex flex-col gap-6">
          {messages.map((message) => (
            <MessageItem key={message.id} message={message} onAsk={sendText} />
          ))}
          {(send.isPending || send.isError) && <OwnMessage text={send.variables.text} faded={send.isError} />}
        </ol>
        {send.isPending && <ReplySkeleton />}
        {send.isError && <NotSent error={send.error} onRetry={() => send.mutate(send.variables)} />}
        <div ref={end} className="scroll-mb-32" />
      </div>
      <div className="sticky bottom-0 -mx-1 bg-ground px-1 pt-2 pb-4">
        <Composer input={input} text={draft} onText={setDraft} busy={send.isPending} onSend={sendText} />
      </div>
    </section>
  );
}

function NotSent({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { sentence, requestId } = toShownFailure(error);
  return (
    <div role="alert" className="flex flex-col items-end gap-1.5 text-right">
      <p className="max-w-[60ch] text-danger">
        {words.chat.notSent} {sentence}
      </p>
      {requestId && (
        <p className="text-xs text-muted">
          {words.common.reportId}: <code className="font-mono break-all">{requestId}</code>
        </p>
      )}
      <Button size="small" onClick={onRetry}>
        {words.common.tryAgain}
      </Button>
    </div>
  );
}

/** As many as a person takes in at a glance. */
const SUGGESTED = 3;

/** Says what will appear, with questions that saved answers can serve. */
function EmptyChat({ onAsk }: { onAsk: (question: string) => void }) {
  const saved = useQuery(trpc.questions.saved.queryOptions({ limit: SUGGESTED }));
  return (
    <EmptyNotice title={words.chat.emptyTitle}>
      <p>{words.chat.empty}</p>
      {saved.data && (
        <p className="mt-4 text-xs">
          {saved.data.items.length > 0 ? words.chat.emptySuggestions : words.chat.emptyNoSaved}
        </p>
      )}
      <ul className="mt-2 flex flex-col items-start gap-1.5">
        {saved.data?.items.map(({ savedId, question }) => (
          <li key={savedId}>
            <button
              type="button"
              className="rounded-md border border-edge/50 bg-surface px-3 py-1.5 text-left text-ink hover:border-edge hover:bg-sunken"
              onClick={() => onAsk(question)}
            >
              {question}
            </button>
          </li>
        ))}
      </ul>
    </EmptyNotice>
  );
}

function ReplySkeleton() {
  return (
    <SkeletonGroup label={words.chat.thinking} className="max-w-[60ch]">
      <Skeleton className="h-3.5 w-full" />
      <Skeleton className="mt-2 h-3.5 w-2/3" />
      <Skeleton className="mt-4 h-14 w-full" />
    </SkeletonGroup>
  );
}

function MessagesSkeleton() {
  return (
    <SkeletonGroup>
      <Skeleton className="ml-auto h-9 w-1/2 rounded-lg" />
      <Skeleton className="mt-6 h-3.5 w-5/6" />
      <Skeleton className="mt-2 h-3.5 w-2/3" />
      <Skeleton className="mt-4 h-14 w-3/4" />
    </SkeletonGroup>
  );
}

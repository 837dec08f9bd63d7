import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { createMessageKey } from "../../lib/message-key.ts";
import { words } from "../../lib/messages/index.ts";
import { buttonStyle } from "../../ui/button.tsx";
import { EvidenceQuotes } from "../../ui/evidence-marker.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { Conversation } from "./conversation.tsx";
import { SessionControls } from "./session-controls.tsx";
import { SessionList } from "./session-list.tsx";

export interface ChatPlace {
  session?: string;
  job?: string;
}

interface ChatPageProps {
  place: ChatPlace;
  /** `replace`: the page is the same, it only has a name now. */
  onPlace: (place: ChatPlace, how?: { replace: boolean }) => void;
}

export function ChatPage({ place, onPlace }: ChatPageProps) {
  const { conversation, nameNew } = useConversationNames(place.session);
  const newConversation = (
    <Link to="/chat" search={{ job: place.job }} resetScroll={false} className={buttonStyle({ size: "small" })}>
      <Plus aria-hidden className="size-3.5" />
      {words.chat.newConversation}
    </Link>
  );
  const sessions = (
    <SessionList
      current={place.session}
      onDeleted={(sessionId) => {
        if (sessionId === place.session) onPlace({});
      }}
    />
  );
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-1 flex-col gap-5">
      <EvidenceQuotes />
      <PageHeading title={words.chat.title}>
        <SessionControls
          key={place.session}
          sessionId={place.session}
          jobId={place.job}
          onJob={(job) => onPlace({ ...place, job })}
        />
      </PageHeading>
      {/* Closed again by going to one of them. */}
      <details key={place.session} className="rounded-md border border-line bg-surface lg:hidden">
        <summary className="px-3 py-2 font-medium">{words.chat.showConversations}</summary>
        <div className="flex flex-col items-start gap-3 border-t border-line p-3 *:w-full *:first:w-auto">
          {newConversation}
          <div className="max-h-72 overflow-y-auto">{sessions}</div>
        </div>
      </details>
      <div className="flex flex-1 gap-10">
        <nav aria-label={words.chat.conversations} className="sticky top-20 hidden w-60 shrink-0 self-start lg:block">
          <div className="mb-3">{newConversation}</div>
          <div className="-mx-2.5 max-h-[calc(100dvh-12rem)] overflow-y-auto px-0.5">{sessions}</div>
        </nav>
        <Conversation
          key={conversation}
          conversation={conversation}
          sessionId={place.session}
          jobId={place.job}
          onOpened={(session) => {
            nameNew(session);
            onPlace({ session }, { replace: true });
          }}
        />
      </div>
    </div>
  );
}

/** A new conversation stays the same one when its first message gives it a session; the next new one is another. */
function useConversationNames(session: string | undefined) {
  const [names, setNames] = useState(() => ({ next: createMessageKey(), opened: "", session: "" }));
  return {
    conversation: session === undefined ? names.next : session === names.session ? names.opened : session,
    nameNew: (opened: string) => setNames({ next: createMessageKey(), opened: names.next, session: opened }),
  };
}

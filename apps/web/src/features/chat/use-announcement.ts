import type { Message } from "@groundwork/core/schemas";
import { useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { toReplyFacts, toReplyText } from "./reply-source.ts";

/** What is said to who can't see it: each reply once, when it is finished. Those that were there before are not. */
export function useAnnouncement(messages: readonly Message[], isReady: boolean): string {
  const [heard, setHeard] = useState<{ id: string | undefined; text: string } | null>(null);
  const finished = messages.findLast((message) => {
    const facts = toReplyFacts(message);
    return facts !== null && facts.state !== "writing";
  });
  if (isReady && (heard === null || heard.id !== finished?.id)) {
    setHeard({ id: finished?.id, text: heard === null || !finished ? "" : toAnnouncement(finished) });
  }
  return heard?.text ?? "";
}

function toAnnouncement(reply: Message): string {
  const facts = toReplyFacts(reply);
  const text = toReplyText(reply, facts?.source ?? null);
  return facts?.state === "cut" ? words.chat.repliedPartly(text) : words.chat.replied(text);
}

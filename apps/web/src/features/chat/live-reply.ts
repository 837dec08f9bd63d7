import type { ChatEvent, Message } from "@groundwork/core/schemas";

/** What is sent, and to where. */
export interface Question {
  text: string;
  sessionId: string | undefined;
  jobId: string | undefined;
}

/** A message on its way, and the reply that is being written to it. */
export interface LiveReply {
  /** Names the message to the service: sent again under it, it is still one message. */
  messageKey: string;
  /** The conversation on the page that it belongs to: a new one has no session yet. */
  conversation: string;
  question: Question;
  /** "stopped": before the message was known to be stored. */
  state: "sending" | "writing" | "stopped" | "failed";
  isReconnecting: boolean;
  /** As it is stored; null until the service says so. */
  message: Message | null;
  replyId: string | null;
  /** What the reply says so far. */
  text: string;
  failure: { error: unknown } | { reason: string } | null;
}

export const isUnderWay = ({ state }: LiveReply): boolean => state === "sending" || state === "writing";

/** `replyId` is the event's id. */
export function toNextState(live: LiveReply, event: ChatEvent, replyId: string): LiveReply {
  const known = { ...live, replyId, isReconnecting: false };
  switch (event.type) {
    case "message":
      return { ...known, message: event.message };
    case "piece":
      return { ...known, state: "writing", text: live.text + event.text };
    case "reply":
      return { ...known, state: "writing", text: event.reply.text ?? "" };
    case "failed":
      return { ...known, state: "failed", message: null, text: "", failure: { reason: event.reason } };
  }
}

/** The rows as they would be read from the history now. */
export function toRows(live: LiveReply, { isWriting }: { isWriting: boolean }): Message[] {
  const { message, replyId, text } = live;
  if (message === null || replyId === null) return [];
  const reply: Message = {
    ...message,
    id: replyId,
    fromSystem: true,
    type: "text",
    text: text === "" ? null : text,
    mediaUrl: null,
    metadata: { from_qa: false, evidence: [], partial: true, ...(isWriting && { writing: true }) },
  };
  return [message, reply];
}

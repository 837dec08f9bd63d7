import type { Evidence, Message, ReplyMetadata, TranscriptSource } from "@groundwork/core/schemas";

/** Where a reply is from. */
export type ReplySource =
  | { kind: "saved"; question: string; similarity: number; savedId: string; isWrong: boolean }
  | { kind: "resume"; evidence: Evidence[]; jobId: string | undefined }
  | { kind: "unknown"; nearest: { savedId: string; question: string }[] };

export interface ReplyFacts {
  /** Null while that is not known: nothing was found yet. */
  source: ReplySource | null;
  /** Whole, being written right now, or cut off before its end. */
  state: "whole" | "writing" | "cut";
  /** Who wrote down the words it answers. */
  heardBy: TranscriptSource | null;
}

/** What the service says of a reply: it checked the shape. Null for a message that is no reply. */
export function toReplyFacts({ fromSystem, metadata }: Message): ReplyFacts | null {
  if (!fromSystem || metadata === null) return null;
  const reply = metadata as unknown as ReplyMetadata;
  const state = reply.writing ? "writing" : reply.partial ? "cut" : "whole";
  return { source: toSource(reply, state), state, heardBy: reply.transcript_source ?? null };
}

function toSource(reply: ReplyMetadata, state: ReplyFacts["state"]): ReplySource | null {
  if (reply.from_qa) {
    const { matched_question: question, saved_id: savedId, similarity } = reply;
    return { kind: "saved", question, similarity, savedId, isWrong: reply.wrong_match ?? false };
  }
  if (reply.evidence.length > 0) return { kind: "resume", evidence: reply.evidence, jobId: reply.job_id };
  if (state !== "whole") return null;
  const nearest = (reply.nearest ?? []).map(({ saved_id: savedId, question }) => ({ savedId, question }));
  return { kind: "unknown", nearest };
}

/** What a reply says, without the list that its source card shows. */
export function toReplyText({ text }: Message, source: ReplySource | null): string {
  if (source?.kind !== "unknown" || source.nearest.length === 0) return text ?? "";
  return (text ?? "").split("\n", 1)[0]!;
}

import type { Evidence, Message } from "@groundwork/core/schemas";

/** Where a reply is from. */
export type ReplySource =
  | { kind: "saved"; question: string; similarity: number; savedId: string }
  | { kind: "resume"; evidence: Evidence[] }
  | { kind: "unknown"; nearest: string[] };

const LIST_MARK = "- ";

/** Null for a message that is no reply. */
export function toReplySource({ fromSystem, metadata, text }: Message): ReplySource | null {
  if (!fromSystem || metadata === null) return null;
  const { from_qa: fromSaved, similarity, matched_question: question, saved_id: savedId, evidence } = metadata;
  if (fromSaved === true && typeof question === "string" && typeof similarity === "number") {
    return { kind: "saved", question, similarity, savedId: String(savedId) };
  }
  if (Array.isArray(evidence) && evidence.length > 0) return { kind: "resume", evidence: evidence as Evidence[] };
  return { kind: "unknown", nearest: listLines(text) };
}

/** What a reply says, without the list that its source card shows. */
export function toReplyText(message: Message, source: ReplySource | null): string {
  const text = message.text ?? "";
  if (source?.kind !== "unknown" || source.nearest.length === 0) return text;
  return text.split("\n", 1)[0]!;
}

function listLines(text: string | null): string[] {
  const lines = (text ?? "").split("\n").filter((line) => line.startsWith(LIST_MARK));
  return lines.map((line) => line.slice(LIST_MARK.length));
}

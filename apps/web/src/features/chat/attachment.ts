import type { MediaKind } from "./check-media.ts";

/** A file that goes with the message being written. */
export interface Attachment {
  file: File;
  kind: MediaKind;
  /** Of a recording; null for a file that was chosen. */
  recordedMilliseconds: number | null;
}

export interface MediaDraft {
  attachment: Attachment;
  text: string;
  /** The text as the browser wrote it down, null where it did not. */
  dictated: string | null;
  altText: string;
  destination: Destination;
}

export interface Destination {
  sessionId: string | undefined;
  jobId: string | undefined;
}

/** What `chat.sendMedia` takes. Words that were changed after the browser wrote them are the person's. */
export function toMediaForm(
  { attachment, text, dictated, altText, destination }: MediaDraft,
  messageKey: string,
): FormData {
  const words = text.trim();
  const isSpoken = attachment.kind !== "image";
  const fields = {
    text: words,
    transcriptSource: isSpoken && words !== "" ? (words === dictated?.trim() ? "browser" : "typed") : "",
    altText: attachment.kind === "audio" ? "" : altText.trim(),
    sessionId: destination.sessionId ?? "",
    jobId: destination.jobId ?? "",
    messageKey,
  };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== "") form.append(name, value);
  form.append("file", attachment.file);
  return form;
}

/** Whether both would be the same message, which has one key however often it is tried. */
export function isSameDraft(one: MediaDraft, other: MediaDraft): boolean {
  return (
    one.attachment.file === other.attachment.file &&
    one.text === other.text &&
    one.altText === other.altText &&
    one.destination.sessionId === other.destination.sessionId &&
    one.destination.jobId === other.destination.jobId
  );
}

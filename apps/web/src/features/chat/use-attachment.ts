import { useState } from "react";
import { toReasonSentence } from "../../lib/failure-sentence.ts";
import { words } from "../../lib/messages/index.ts";
import type { Attachment } from "./attachment.ts";
import { checkMedia, findMediaKind } from "./check-media.ts";

/** The one file of a message, and why another was not taken. */
export function useAttachment() {
  const [attachment, setAttachment] = useState<Attachment | null>(null);
  const [altText, setAltText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);

  /** @returns whether one was taken. */
  function add(files: readonly File[], recordedMilliseconds: number | null = null): boolean {
    const [file, ...others] = files;
    if (file === undefined) return false;
    const kind = findMediaKind(file);
    const reason = checkMedia(file);
    if (attachment !== null) setProblem(words.media.onlyOne);
    else if (others.length > 0) setProblem(words.media.oneFile);
    else if (reason !== undefined || kind === undefined) setProblem(toReasonSentence(reason ?? "media_unsupported"));
    else {
      setProblem(null);
      setAttachment({ file, kind, recordedMilliseconds });
      return true;
    }
    return false;
  }
  function remove(): void {
    setAttachment(null);
    setAltText("");
    setProblem(null);
  }
  return { attachment, altText, setAltText, problem, setProblem, add, remove };
}

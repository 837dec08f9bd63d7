import type { MediaExchange } from "@groundwork/core/schemas";
import { useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { useLeaveQuestion } from "../../lib/use-leave-question.ts";
import type { Destination } from "./attachment.ts";
import { MAX_MESSAGE_CHARACTERS } from "./limits.ts";
import { useAttachment } from "./use-attachment.ts";
import { useSendMedia } from "./use-send-media.ts";
import { useSpokenMessage } from "./use-spoken-message.ts";

export interface ComposerProps {
  input: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
  /** Where pictures, sound and video go. */
  destination: Destination;
  /** Something is on its way; the next one waits. */
  busy: boolean;
  onSend: (text: string) => void;
  /** A reply is being written and can be stopped. */
  onStop?: (() => void) | undefined;
  onMediaSent: (exchange: MediaExchange) => void;
}

/** The message being written: its words, a file or a recording with it, and how it is sent. */
export function useComposer({ input, text, onText, destination, busy, onSend, onMediaSent }: ComposerProps) {
  const say = words.media;
  const altInput = useRef<HTMLInputElement>(null);
  const [announcement, announce] = useState("");
  const abilities = useQuery(trpc.chat.abilities.queryOptions(undefined, { staleTime: Infinity }));
  const transcribes = abilities.data?.transcribes ?? false;
  const media = useAttachment();
  const { attachment } = media;
  const spoken = useSpokenMessage({
    text,
    onText,
    transcribes,
    announce,
    onRecorded: ({ file, milliseconds, endedBy }) => {
      media.add([file], milliseconds);
      if (endedBy !== null) media.setProblem(say.recorder.endedBy[endedBy]);
    },
  });
  const { state: recorderState } = spoken.recorder;
  const sender = useSendMedia({
    onSent: (exchange) => {
      media.remove();
      onText("");
      onMediaSent(exchange);
    },
    onSentAway: () => onText(""),
  });

  const isRecording = recorderState.name === "recording" || recorderState.name === "paused";
  const isSending = sender.state.name === "sending";
  const tooLong = text.length > MAX_MESSAGE_CHARACTERS;
  const ready = (text.trim() !== "" || attachment !== null) && !tooLong && !busy && !isSending && !isRecording;

  // Files can be chosen again; a recording is nowhere else.
  useLeaveQuestion(isRecording || isSending || (attachment !== null && attachment.recordedMilliseconds !== null));

  // What had the focus is gone with what was there before.
  const focusNext = useEffectEvent(() => {
    // Who pasted a file while typing goes on typing.
    const next = text === "" ? altInput.current : null;
    (next ?? input.current)?.focus();
  });
  const shown = useRef({ attachment, isRecording });
  useEffect(() => {
    const before = shown.current;
    shown.current = { attachment, isRecording };
    if (isRecording || (before.attachment === attachment && !before.isRecording)) return;
    focusNext();
  }, [attachment, isRecording]);

  function send(): void {
    if (!ready) return;
    if (attachment === null) {
      onSend(text);
      return;
    }
    spoken.dictation.abort();
    media.setProblem(null);
    sender.send({ attachment, text, dictated: spoken.dictated, altText: media.altText, destination });
  }
  function addFiles(files: readonly File[]): void {
    if (isRecording) media.setProblem(say.whileRecording);
    else if (media.add(files)) announce(say.attachment.attached(files[0]!.name));
  }
  const recordingProblem = recorderState.name === "idle" ? recorderState.problem : null;
  return {
    announcement,
    altInput,
    transcribes,
    media,
    spoken,
    sender,
    isSending,
    isRecording,
    tooLong,
    ready,
    /** The attached file is one in which somebody speaks. */
    isSpoken: attachment !== null && attachment.kind !== "image",
    send,
    addFiles,
    cancel: () => {
      sender.cancel();
      input.current?.focus();
    },
    removeAttachment: () => {
      announce(say.attachment.removed);
      media.remove();
      sender.reset();
    },
    problem: media.problem ?? (recordingProblem && say.recorder.problems[recordingProblem]),
    dismissProblem: () => {
      media.setProblem(null);
      spoken.recorder.dismiss();
    },
  };
}

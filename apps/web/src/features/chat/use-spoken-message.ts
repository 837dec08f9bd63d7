import { useRef, useState } from "react";
import { appendWords } from "../../lib/append-words.ts";
import { type DictationChoice, useDictationChoice } from "../../lib/dictation-choice.ts";
import { words } from "../../lib/messages/index.ts";
import { canRecognizeSpeech } from "../../lib/recognize-speech.ts";
import { useDictation } from "../../lib/use-dictation.ts";
import { toClock } from "./stopwatch.ts";
import { type RecordedSound, type Recorder, useRecorder } from "./use-recorder.ts";

interface SpokenMessageOptions {
  text: string;
  onText: (text: string) => void;
  /** A model writes it down once it is sent, so the browser need not. */
  transcribes: boolean;
  onRecorded: (sound: RecordedSound) => void;
  /** For screen readers. */
  announce: (sentence: string) => void;
}

/** Records, and lets the browser write down what is said where no model does and the person has agreed. */
export function useSpokenMessage({ text, onText, transcribes, onRecorded, announce }: SpokenMessageOptions) {
  const { recorder: say } = words.media;
  const [choice] = useDictationChoice();
  const [dictated, setDictated] = useState<string | null>(null);
  const [question, setQuestion] = useState<"before" | "meanwhile" | null>(null);
  const textBefore = useRef("");
  const canWriteDown = !transcribes && canRecognizeSpeech();
  const dictation = useDictation((said) => {
    const next = appendWords(text, said);
    if (text.trim() === "" || text === dictated) setDictated(next);
    onText(next);
  });
  const recorder = useRecorder({
    fileName: say.fileName,
    onRecorded: (sound) => {
      dictation.stop();
      announce(say.stopped(toClock(sound.milliseconds)));
      onRecorded(sound);
    },
  });
  const { state } = recorder;

  async function record(byBrowser: boolean): Promise<void> {
    textBefore.current = text;
    setDictated(null);
    const recording = await recorder.start();
    if (recording === null) return;
    announce(say.recording);
    if (byBrowser) dictation.start(recording.track);
  }

  const spoken: Recorder = {
    ...recorder,
    pause: () => {
      recorder.pause();
      dictation.stop();
      announce(say.paused);
    },
    resume: () => {
      recorder.resume();
      if (canWriteDown && choice === "browser" && "recording" in state) dictation.start(state.recording.track);
      announce(say.recording);
    },
    discard: () => {
      recorder.discard();
      dictation.abort();
      onText(textBefore.current);
      announce(say.discarded);
    },
  };
  return {
    recorder: spoken,
    dictation,
    /** The text as the browser wrote it down, null where it did not. */
    dictated,
    canWriteDown,
    start: () => {
      if (canWriteDown && choice === null) setQuestion("before");
      else void record(canWriteDown && choice === "browser");
    },
    askAgain: () => setQuestion("meanwhile"),
    notice: {
      open: question !== null,
      onClose: () => setQuestion(null),
      onChoice: (chosen: DictationChoice) => {
        if (question === "before") void record(chosen === "browser");
        else if (chosen === "typed") dictation.abort();
        else if (state.name === "recording") dictation.start(state.recording.track);
      },
    },
  };
}

import { useCallback, useEffect, useRef, useState } from "react";
import { type DictationProblem, type SpeechRecognizer, recognizeSpeech } from "./recognize-speech.ts";

export interface Dictation {
  isListening: boolean;
  /** Words that may still change. */
  interim: string;
  problem: DictationProblem | null;
  start: (track?: MediaStreamTrack) => void;
  stop: () => void;
  abort: () => void;
}

/** The browser's own speech recognition; ask first, see `DictationNotice`. Ends with the component. */
export function useDictation(onWords: (words: string) => void): Dictation {
  const recognizer = useRef<SpeechRecognizer | null>(null);
  const [isListening, setListening] = useState(false);
  const [interim, setInterim] = useState("");
  const [problem, setProblem] = useState<DictationProblem | null>(null);
  const hear = useRef(onWords);
  useEffect(() => {
    hear.current = onWords;
  });

  const abort = useCallback(() => {
    recognizer.current?.abort();
    recognizer.current = null;
    setListening(false);
    setInterim("");
  }, []);
  useEffect(() => abort, [abort]);

  const start = useCallback(
    (track?: MediaStreamTrack) => {
      abort();
      setProblem(null);
      // It may end before it is known here.
      setListening(true);
      recognizer.current = recognizeSpeech({
        // Of the person, not of the interface.
        language: navigator.language,
        track,
        onWords: (words) => hear.current(words),
        onInterim: setInterim,
        onEnd: (reason) => {
          setListening(false);
          setProblem(reason);
        },
      });
      if (recognizer.current === null) setListening(false);
    },
    [abort],
  );
  const stop = useCallback(() => recognizer.current?.stop(), []);
  return { isListening, interim, problem, start, stop, abort };
}

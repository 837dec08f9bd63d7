export type DictationProblem = "denied" | "away" | "language";

/** The part of the browsers' interface that is used; TypeScript has no types for it. */
interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  /** Browsers that take no track listen to the default microphone. */
  start(track?: MediaStreamTrack): void;
  stop(): void;
  abort(): void;
}

interface RecognitionEvent extends Event {
  resultIndex: number;
  results: ArrayLike<{ isFinal: boolean; 0?: { transcript: string } }>;
}

type RecognitionConstructor = new () => Recognition;

function findRecognition(): RecognitionConstructor | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    SpeechRecognition?: RecognitionConstructor;
    webkitSpeechRecognition?: RecognitionConstructor;
  };
  return SpeechRecognition ?? webkitSpeechRecognition;
}

export const canRecognizeSpeech = (): boolean => findRecognition() !== undefined;

/** Silence is no problem; what the page itself ended is none either. */
const PROBLEMS: Record<string, DictationProblem> = {
  "not-allowed": "denied",
  "service-not-allowed": "away",
  network: "away",
  "audio-capture": "away",
  "language-not-supported": "language",
};

interface RecognizeOptions {
  language: string;
  /** What is recorded at the same time, so that both hear the same microphone. */
  track?: MediaStreamTrack | undefined;
  /** Final words, once each. */
  onWords: (words: string) => void;
  /** Words that may still change. */
  onInterim: (words: string) => void;
  onEnd: (problem: DictationProblem | null) => void;
}

export interface SpeechRecognizer {
  /** What was said until now still arrives. */
  stop(): void;
  /** Nothing arrives any more. */
  abort(): void;
}

/** Listens until it is stopped: browsers end by themselves after a silence, and are started again. */
export function recognizeSpeech(options: RecognizeOptions): SpeechRecognizer | null {
  const Constructor = findRecognition();
  if (Constructor === undefined) return null;
  const recognition = new Constructor();
  recognition.lang = options.language;
  recognition.continuous = true;
  recognition.interimResults = true;
  let goesOn = true;
  let isAborted = false;
  let problem: DictationProblem | null = null;

  function end(): void {
    goesOn = false;
    options.onInterim("");
    options.onEnd(problem);
  }
  function start(): void {
    try {
      // A browser that takes a track takes no `undefined` for one.
      if (options.track) recognition.start(options.track);
      else recognition.start();
    } catch {
      problem = "away";
      end();
    }
  }

  recognition.addEventListener("result", (event) => {
    if (isAborted) return;
    const { results, resultIndex } = event as RecognitionEvent;
    const fresh = Array.from({ length: results.length - resultIndex }, (_, index) => results[resultIndex + index]!);
    const said = (isFinal: boolean) =>
      fresh
        .filter((result) => result.isFinal === isFinal)
        .map((result) => result[0]?.transcript.trim() ?? "")
        .join(" ");
    options.onInterim(said(false));
    if (said(true) !== "") options.onWords(said(true));
  });
  recognition.addEventListener("error", (event) => {
    problem = PROBLEMS[(event as Event & { error: string }).error] ?? problem;
  });
  recognition.addEventListener("end", () => {
    if (isAborted) return;
    if (goesOn && problem === null) start();
    else end();
  });
  start();
  return {
    stop: () => {
      goesOn = false;
      recognition.stop();
    },
    abort: () => {
      isAborted = true;
      recognition.abort();
    },
  };
}

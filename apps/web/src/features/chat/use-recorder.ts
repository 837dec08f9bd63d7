import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { RecordingProblem } from "./recording-problem.ts";
import { type Recorded, type Recording, startRecording } from "./start-recording.ts";
import { type Stopwatch, startStopwatch, stopStopwatch, toElapsed } from "./stopwatch.ts";

export type RecorderState =
  | { name: "idle"; problem: RecordingProblem | null }
  /** The browser asks the person for the microphone. */
  | { name: "asking" }
  | { name: "recording" | "paused"; recording: Recording; watch: Stopwatch };

export interface RecordedSound {
  file: File;
  milliseconds: number;
  /** What ended it before the person did. */
  endedBy: "limit" | "source" | null;
}

interface RecorderOptions {
  /** Without its ending. */
  fileName: string;
  onRecorded: (sound: RecordedSound) => void;
}

export interface Recorder {
  state: RecorderState;
  /** @returns the recording, for who listens along; null where there is none. */
  start: () => Promise<Recording | null>;
  pause: () => void;
  resume: () => void;
  stop: () => void;
  discard: () => void;
  dismiss: () => void;
}

const IDLE: RecorderState = { name: "idle", problem: null };

/** One recording at a time. The microphone is asked for at `start`, and let go when it ends or the component goes. */
export function useRecorder(options: RecorderOptions): Recorder {
  const [state, setState] = useState<RecorderState>(IDLE);
  const abort = useRef<AbortController | null>(null);
  const isOverLimit = useRef(false);
  const latest = useRef({ ...options, state });
  useEffect(() => {
    latest.current = { ...options, state };
  });
  useEffect(() => () => abort.current?.abort(), []);

  const onEnd = useCallback(({ sound, type, isCutOff }: Recorded) => {
    const { state, fileName, onRecorded } = latest.current;
    const milliseconds = "watch" in state ? toElapsed(state.watch, performance.now()) : 0;
    if (sound.size === 0) {
      setState({ name: "idle", problem: "empty" });
      return;
    }
    setState(IDLE);
    const file = new File([sound], `${fileName}.${type.extension}`, { type: type.fileType });
    onRecorded({ file, milliseconds, endedBy: isOverLimit.current ? "limit" : isCutOff ? "source" : null });
  }, []);

  async function start(): Promise<Recording | null> {
    abort.current?.abort();
    const controller = new AbortController();
    abort.current = controller;
    isOverLimit.current = false;
    setState({ name: "asking" });
    const started = await startRecording({ signal: controller.signal, onEnd });
    if (controller.signal.aborted) return null;
    if (typeof started === "string") {
      setState({ name: "idle", problem: started });
      return null;
    }
    const watch = startStopwatch({ counted: 0, since: null }, performance.now());
    setState({ name: "recording", recording: started, watch });
    return started;
  }

  function change(name: "recording" | "paused", act: (recording: Recording) => void): void {
    if (!("watch" in state)) return;
    act(state.recording);
    const turn = name === "recording" ? startStopwatch : stopStopwatch;
    const now = performance.now();
    // It may have ended since this was drawn.
    setState((current) => ("watch" in current ? { ...current, name, watch: turn(current.watch, now) } : current));
  }

  function stop(): void {
    if ("watch" in state) state.recording.stop();
  }
  const reachLimit = useEffectEvent(() => {
    isOverLimit.current = true;
    stop();
  });
  useEffect(() => {
    if (state.name !== "recording") return;
    const left = state.recording.limitMilliseconds - toElapsed(state.watch, performance.now());
    const timer = setTimeout(reachLimit, Math.max(left, 0));
    return () => clearTimeout(timer);
  }, [state]);

  return {
    state,
    start,
    pause: () => change("paused", (recording) => recording.pause()),
    resume: () => change("recording", (recording) => recording.resume()),
    stop,
    discard: () => {
      abort.current?.abort();
      setState(IDLE);
    },
    dismiss: () => setState(IDLE),
  };
}

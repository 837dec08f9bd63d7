import { type RecordingProblem, findObstacle, toRecordingProblem } from "./recording-problem.ts";
import { toRecordingLimit } from "./recording-limit.ts";
import { type RecordingType, selectRecordingType } from "./recording-type.ts";
import { toLevel } from "./sound-level.ts";

/** Clear speech; ten minutes of it are 5 MB. */
const BITS_PER_SECOND = 64_000;

export interface Recording {
  /** For whoever listens along. */
  track: MediaStreamTrack;
  /** After it, the recording might be too large to be sent. */
  limitMilliseconds: number;
  pause(): void;
  resume(): void;
  /** Ends it; `onEnd` gets what was recorded. */
  stop(): void;
  /** Ends it, and nothing is kept. */
  discard(): void;
  /** How loud it is right now, 0 to 1. */
  readLevel(): number;
}

export interface Recorded {
  sound: Blob;
  type: RecordingType;
  /** The microphone went away. */
  isCutOff: boolean;
}

interface StartOptions {
  /** Aborted, the microphone is let go at once, even if it is granted only afterwards. */
  signal: AbortSignal;
  onEnd: (recorded: Recorded) => void;
}

/** Asks for the microphone and records. Whatever way it ends, the microphone is let go. */
export async function startRecording({ signal, onEnd }: StartOptions): Promise<Recording | RecordingProblem> {
  const obstacle = findObstacle({
    isSecure: globalThis.isSecureContext,
    // TypeScript knows neither older browsers nor plain http addresses.
    hasMicrophones: (navigator as { mediaDevices?: unknown }).mediaDevices !== undefined,
    hasRecorder: "MediaRecorder" in globalThis,
  });
  if (obstacle !== undefined) return obstacle;
  const type = selectRecordingType((mimeType) => MediaRecorder.isTypeSupported(mimeType));
  if (type === undefined) return "unsupported";
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch (error) {
    return toRecordingProblem(error);
  }
  const track = stream.getAudioTracks()[0];
  if (signal.aborted || track === undefined) {
    letGo(stream);
    return "missing";
  }
  try {
    return record({ stream, track, type, signal, onEnd });
  } catch (error) {
    letGo(stream);
    return toRecordingProblem(error);
  }
}

interface RecordOptions extends StartOptions {
  stream: MediaStream;
  track: MediaStreamTrack;
  type: RecordingType;
}

function record({ stream, track, type, signal, onEnd }: RecordOptions): Recording {
  const recorder = new MediaRecorder(stream, { mimeType: type.mimeType, audioBitsPerSecond: BITS_PER_SECOND });
  const meter = openMeter(stream);
  let isKept = true;
  let isCutOff = false;
  const end = () => {
    // A recorder whose source has ended stops by itself.
    if (recorder.state !== "inactive") recorder.stop();
  };
  const cutOff = () => {
    isCutOff = true;
    end();
  };
  track.addEventListener("ended", cutOff);
  recorder.addEventListener("error", cutOff);
  recorder.addEventListener("dataavailable", ({ data }) => {
    letGo(stream);
    meter.close();
    if (isKept) onEnd({ sound: new Blob([data], { type: type.fileType }), type, isCutOff });
  });
  const discard = () => {
    isKept = false;
    end();
    // The data come later, and the light of the microphone should go out now.
    letGo(stream);
  };
  signal.addEventListener("abort", discard, { once: true });
  // In one piece: handed over piece by piece, a WebM has neither a length nor places to seek to.
  recorder.start();
  return {
    track,
    limitMilliseconds: toRecordingLimit(recorder.audioBitsPerSecond),
    pause: () => recorder.state === "recording" && recorder.pause(),
    resume: () => recorder.state === "paused" && recorder.resume(),
    stop: end,
    discard,
    readLevel: meter.read,
  };
}

function openMeter(stream: MediaStream): { read: () => number; close: () => void } {
  const context = new AudioContext();
  // Safari opens it suspended.
  void context.resume();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1_024;
  const source = context.createMediaStreamSource(stream);
  source.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    read: () => {
      analyser.getFloatTimeDomainData(samples);
      return toLevel(samples);
    },
    close: () => {
      source.disconnect();
      void context.close();
    },
  };
}

function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

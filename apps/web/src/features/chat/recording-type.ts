export interface RecordingType {
  /** What MediaRecorder is asked for. */
  mimeType: string;
  /** What the file says it is. */
  fileType: string;
  extension: string;
}

/** Opus first: the smallest at the same quality, and open. Safari before 18.4 records MP4 only. */
const RECORDING_TYPES: readonly RecordingType[] = [
  { mimeType: "audio/webm;codecs=opus", fileType: "audio/webm", extension: "webm" },
  { mimeType: "audio/mp4;codecs=mp4a.40.2", fileType: "audio/mp4", extension: "m4a" },
  { mimeType: "audio/mp4", fileType: "audio/mp4", extension: "m4a" },
  { mimeType: "audio/ogg;codecs=opus", fileType: "audio/ogg", extension: "ogg" },
];

export function selectRecordingType(isSupported: (mimeType: string) => boolean): RecordingType | undefined {
  return RECORDING_TYPES.find(({ mimeType }) => isSupported(mimeType));
}

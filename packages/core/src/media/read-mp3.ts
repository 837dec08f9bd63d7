/** Kilobits a second of layer III by the header's index, of MPEG-1 and of the later ones (ISO/IEC 11172-3, 13818-3). */
const BIT_RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const LATER_BIT_RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLE_RATES = [44_100, 48_000, 32_000];
/** MPEG-2.5, none, MPEG-2, MPEG-1. */
const RATE_DIVISORS = [4, undefined, 2, 1];

/** In a row: a header's bits are found anywhere. */
const FRAMES_TO_BELIEVE = 3;
/** Between the tag and the frames, or where a recording is damaged. */
const MAX_GAP_BYTES = 65_536;

export interface Mp3Facts {
  hasVideo: false;
  hasAudio: boolean;
  sampleRate?: number;
  /** Of the frames. What a Xing header states is not believed. */
  milliseconds: number;
}

/** What the frames of an MP3 say, whatever tags stand around them. */
export function readMp3(bytes: Uint8Array): Mp3Facts {
  let at = findFrames(bytes, skipTags(bytes));
  const first = at === null ? null : readFrame(bytes, at);
  let seconds = 0;
  while (at !== null) {
    const frame = readFrame(bytes, at);
    if (frame && at + frame.bytes > bytes.length) break;
    seconds += frame && !isSummary(bytes.subarray(at, at + frame.bytes)) ? frame.seconds : 0;
    at = frame ? at + frame.bytes : findFrames(bytes, at + 1);
  }
  return { hasVideo: false, hasAudio: seconds > 0, sampleRate: first?.sampleRate, milliseconds: seconds * 1000 };
}

/** ID3v2: ten bytes, the last four of them a length of seven bits each. */
function skipTags(bytes: Uint8Array): number {
  let at = 0;
  while (bytes[at] === 0x49 && bytes[at + 1] === 0x44 && bytes[at + 2] === 0x33) {
    const size = [6, 7, 8, 9].reduce((sum, i) => sum * 128 + (bytes[at + i] ?? 0), 0);
    const hasFooter = ((bytes[at + 5] ?? 0) & 0x10) !== 0;
    at += 10 + size + (hasFooter ? 10 : 0);
  }
  return at;
}

/** The next place where frames follow each other, or one ends with the file. */
function findFrames(bytes: Uint8Array, from: number): number | null {
  for (let start = from; start < Math.min(bytes.length, from + MAX_GAP_BYTES); start++) {
    let at = start;
    let found = 0;
    for (let frame = readFrame(bytes, at); frame && found < FRAMES_TO_BELIEVE; frame = readFrame(bytes, at)) {
      at += frame.bytes;
      found += 1;
    }
    if (found === FRAMES_TO_BELIEVE || (found > 0 && at === bytes.length)) return start;
  }
  return null;
}

/** A silent frame that encoders put first, to say what follows: its word stands behind the header and the side information. */
function isSummary(frame: Uint8Array): boolean {
  return /Xing|Info/.test(String.fromCharCode(...frame.subarray(13, 40)));
}

function readFrame(bytes: Uint8Array, at: number): { bytes: number; seconds: number; sampleRate: number } | null {
  const [sync, kind, rates] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (sync !== 0xff || kind === undefined || rates === undefined || (kind & 0xe6) !== 0xe2) return null;
  const divisor = RATE_DIVISORS[(kind >> 3) & 3];
  const bitRate = (divisor === 1 ? BIT_RATES : LATER_BIT_RATES)[rates >> 4];
  const fullRate = SAMPLE_RATES[(rates >> 2) & 3];
  if (!divisor || !bitRate || !fullRate) return null;
  const sampleRate = fullRate / divisor;
  const samples = divisor === 1 ? 1152 : 576;
  const padding = (rates >> 1) & 1;
  return {
    bytes: Math.floor((samples * bitRate * 125) / sampleRate) + padding,
    seconds: samples / sampleRate,
    sampleRate,
  };
}

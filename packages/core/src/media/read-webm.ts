/** Element ids of Matroska (RFC 9559). */
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const BLOCK_GROUP = 0xa0;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const TRACK_ENTRY = 0xae;
const VIDEO = 0xe0;
const AUDIO = 0xe1;
const PIXEL_WIDTH = 0xb0;
const PIXEL_HEIGHT = 0xba;
const SAMPLING_FREQUENCY = 0xb5;
const TIMESTAMP_SCALE = 0x2ad7b1;
const CLUSTER_TIMESTAMP = 0xe7;
const SIMPLE_BLOCK = 0xa3;
const BLOCK = 0xa1;
/** Walked into, so that an unknown size, which recordings have, needs no end. */
const PARENTS = new Set([SEGMENT, CLUSTER, BLOCK_GROUP, INFO, TRACKS, TRACK_ENTRY, VIDEO, AUDIO]);

const DEFAULT_SCALE_NANOSECONDS = 1_000_000;

export interface WebmFacts {
  hasVideo: boolean;
  hasAudio: boolean;
  width?: number;
  height?: number;
  sampleRate?: number;
  /** From the first block to the beginning of the last. The header's own duration is not believed, and recordings have none. */
  milliseconds?: number;
}

/** What a WebM says of its tracks, and how long it is by its blocks. What breaks off says what it said before. */
export function readWebm(bytes: Uint8Array): WebmFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts: WebmFacts = { hasVideo: false, hasAudio: false };
  let scale = DEFAULT_SCALE_NANOSECONDS;
  let cluster = 0;
  let first: number | undefined;
  let last = 0;
  const readers: Record<number, (at: number, size: number) => void> = {
    [PIXEL_WIDTH]: (at, size) => (facts.width ??= readUnsigned(view, at, size)),
    [PIXEL_HEIGHT]: (at, size) => (facts.height ??= readUnsigned(view, at, size)),
    [SAMPLING_FREQUENCY]: (at, size) => (facts.sampleRate ??= size === 8 ? view.getFloat64(at) : view.getFloat32(at)),
    [TIMESTAMP_SCALE]: (at, size) => (scale = readUnsigned(view, at, size) || scale),
    [CLUSTER_TIMESTAMP]: (at, size) => (cluster = readUnsigned(view, at, size)),
    [SIMPLE_BLOCK]: readBlock,
    [BLOCK]: readBlock,
  };
  function readBlock(at: number, size: number): void {
    const track = readVint(bytes, at);
    if (!track || size < track.width + 2) return;
    const time = cluster + view.getInt16(at + track.width);
    first = Math.min(first ?? time, time);
    last = Math.max(last, time);
  }

  for (let at = 0; at < bytes.length;) {
    const id = readVint(bytes, at, { keepMarker: true });
    const size = id && readVint(bytes, at + id.width);
    if (!id || !size) break;
    facts.hasVideo ||= id.value === VIDEO;
    facts.hasAudio ||= id.value === AUDIO;
    at += id.width + size.width;
    if (PARENTS.has(id.value)) continue;
    if (size.isUnknown || at + size.value > bytes.length) break;
    readers[id.value]?.(at, size.value);
    at += size.value;
  }
  if (first === undefined) return { hasVideo: false, hasAudio: false };
  return { ...facts, milliseconds: ((last - first) * scale) / 1e6 };
}

/** A number of 1 to 8 bytes, whose leading zeros say how many; all ones: unknown. */
function readVint(
  bytes: Uint8Array,
  at: number,
  { keepMarker = false } = {},
): { value: number; width: number; isUnknown: boolean } | null {
  const lead = bytes[at];
  if (lead === undefined || lead === 0) return null;
  const width = Math.clz32(lead) - 23;
  if (at + width > bytes.length) return null;
  const bits = lead & (0xff >> width);
  let value = keepMarker ? lead : bits;
  let isUnknown = bits === 0xff >> width;
  for (let i = 1; i < width; i++) {
    value = value * 256 + bytes[at + i]!;
    isUnknown &&= bytes[at + i] === 0xff;
  }
  return { value, width, isUnknown };
}

function readUnsigned(view: DataView, at: number, size: number): number {
  let value = 0;
  for (let i = 0; i < Math.min(size, 8); i++) value = value * 256 + view.getUint8(at + i);
  return value;
}

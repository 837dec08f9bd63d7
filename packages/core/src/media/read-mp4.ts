export interface Mp4Facts {
  hasVideo: boolean;
  hasAudio: boolean;
  /** As shown: a film that a phone marks as turned is turned. */
  width?: number;
  height?: number;
  sampleRate?: number;
  /** Of the samples, by their tables or fragments. What the headers state is not believed, and recordings leave it out. */
  milliseconds?: number;
}

interface Track {
  /** "vide", "soun", or what nobody sees or hears. */
  handler?: string;
  width?: number;
  height?: number;
  sampleRate?: number;
  unitsPerSecond: number;
  /** How many samples take how many units each, and how many bytes each has: boxes stts and stsz. */
  times?: DataView;
  sizes?: DataView;
  /** Of a sample in fragments that do not say. */
  sampleUnits: number;
  /** Of all samples in fragments. */
  fragmentUnits: number;
  /** Its samples are in another file, which nobody opens. */
  isElsewhere: boolean;
}

interface Walk {
  tracks: Map<number, Track>;
  /** The one that is being read. */
  track: Track;
  bytes: Uint8Array;
}

/** Walked into. Each other box is read by what is below, or skipped. */
const PARENTS = new Set(["moov", "trak", "mdia", "minf", "dinf", "stbl", "mvex", "moof", "traf"]);
const HEADER_BYTES = 8;

/** What an MP4 or QuickTime file says of its tracks (ISO/IEC 14496-12). What breaks off says what it said before. */
export function readMp4(bytes: Uint8Array): Mp4Facts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const walk: Walk = { tracks: new Map(), track: startTrack(), bytes };
  for (let at = 0; at + HEADER_BYTES <= bytes.length;) {
    const type = readType(view, at + 4);
    if (PARENTS.has(type)) {
      if (type === "trak") walk.track = startTrack();
      at += HEADER_BYTES;
      continue;
    }
    const isLong = view.getUint32(at) === 1;
    const bodyAt = at + (isLong ? 16 : HEADER_BYTES);
    const end = at + (isLong ? Number(view.getBigUint64(at + HEADER_BYTES)) : view.getUint32(at));
    if (end < bodyAt || end > bytes.length) break;
    READERS[type]?.(new DataView(bytes.buffer, bytes.byteOffset + bodyAt, end - bodyAt), walk);
    at = end;
  }
  return toFacts(walk);
}

function toFacts({ tracks, bytes }: Walk): Mp4Facts {
  const measured = [...tracks.values()].map((track) => ({ ...track, seconds: measureSeconds(track, bytes.length) }));
  const played = measured.filter(({ seconds, isElsewhere }) => seconds > 0 && !isElsewhere);
  const film = played.find(({ handler }) => handler === "vide");
  const sound = played.find(({ handler }) => handler === "soun");
  return {
    hasVideo: film !== undefined,
    hasAudio: sound !== undefined,
    width: film?.width,
    height: film?.height,
    sampleRate: sound?.sampleRate,
    milliseconds: Math.max(film?.seconds ?? 0, sound?.seconds ?? 0) * 1000,
  };
}

function startTrack(): Track {
  return { unitsPerSecond: 0, sampleUnits: 0, fragmentUnits: 0, isElsewhere: false };
}

/** Version and flags are the first four bytes of each body; version 1 has times of eight bytes. */
const READERS: Record<string, (body: DataView, walk: Walk) => void> = {
  tkhd(body, { track, tracks }) {
    const isLong = body.getUint8(0) === 1;
    tracks.set(body.getUint32(isLong ? 20 : 12), track);
    const matrixAt = isLong ? 52 : 40;
    const [width, height] = [body.getUint16(matrixAt + 36), body.getUint16(matrixAt + 40)];
    const isOnItsSide = body.getInt32(matrixAt) === 0 && body.getInt32(matrixAt + 4) !== 0;
    Object.assign(track, isOnItsSide ? { width: height, height: width } : { width, height });
  },
  mdhd(body, { track }) {
    track.unitsPerSecond = body.getUint32(body.getUint8(0) === 1 ? 20 : 12);
  },
  hdlr(body, { track }) {
    // QuickTime has a second one, about where the data is.
    track.handler ??= readType(body, 8);
  },
  dref(body, { track }) {
    // A flag of its entry: the data is in this file.
    track.isElsewhere = body.getUint32(4) > 0 && (body.getUint8(19) & 1) === 0;
  },
  stsd(body, { track }) {
    // QuickTime's second version has other fields there.
    if (track.handler === "soun" && body.getUint16(24) < 2) track.sampleRate = body.getUint16(40);
  },
  stts(body, { track }) {
    track.times = body;
  },
  stsz(body, { track }) {
    track.sizes = body;
  },
  trex(body, { tracks }) {
    const track = tracks.get(body.getUint32(4));
    if (track) track.sampleUnits = body.getUint32(12);
  },
  tfhd(body, walk) {
    walk.track = walk.tracks.get(body.getUint32(4)) ?? startTrack();
    const flags = body.getUint32(0);
    const at = 8 + (flags & 0x1 ? 8 : 0) + (flags & 0x2 ? 4 : 0);
    if (flags & 0x8) walk.track.sampleUnits = body.getUint32(at);
  },
  trun(body, { track, bytes }) {
    const flags = body.getUint32(0);
    const fields = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length;
    let at = 8 + (flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0);
    const hasTimes = (flags & 0x100) !== 0;
    const count = Math.min(body.getUint32(4), fields ? (body.byteLength - at) / (4 * fields) : bytes.length);
    if (!hasTimes) track.fragmentUnits += count * track.sampleUnits;
    for (let i = 0; hasTimes && i < count; i++, at += 4 * fields) track.fragmentUnits += body.getUint32(at);
  },
};

function measureSeconds({ times, sizes, fragmentUnits, unitsPerSecond }: Track, fileBytes: number): number {
  if (unitsPerSecond === 0) return 0;
  let left = sizes ? countSamples(sizes, fileBytes) : fileBytes;
  let units = fragmentUnits;
  for (let at = 8; times && left > 0 && at + 8 <= times.byteLength; at += 8) {
    const count = Math.min(left, times.getUint32(at));
    units += count * times.getUint32(at + 4);
    left -= count;
  }
  return units / unitsPerSecond;
}

/** Only samples that the file has the bytes for. */
function countSamples(sizes: DataView, fileBytes: number): number {
  const [size, count] = [sizes.getUint32(4), sizes.getUint32(8)];
  if (size > 0) return Math.min(count, Math.floor(fileBytes / size));
  let left = fileBytes;
  let samples = 0;
  for (let at = 12; samples < count && at + 4 <= sizes.byteLength && left > 0; at += 4) {
    left -= sizes.getUint32(at);
    samples += 1;
  }
  return samples;
}

function readType(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

import { DomainError } from "../errors.ts";
import type { MediaMetadata, MessageType } from "../schemas/index.ts";
import { findPictureEnd } from "./find-picture-end.ts";
import { readMp3 } from "./read-mp3.ts";
import { readMp4 } from "./read-mp4.ts";
import { readWebm } from "./read-webm.ts";
import { type MediaContainer, sniffMedia } from "./sniff-media.ts";

export interface Media {
  type: Exclude<MessageType, "text">;
  metadata: MediaMetadata;
}

/** A picture of more would not fit a phone's memory once it is decoded. */
const MAX_PIXELS = 40_000_000;
/** Fewer bits a second is no speech and no film: its stated duration is false. */
const MIN_BITS_PER_SECOND = 100;

const IMAGE_TYPES: Partial<Record<MediaContainer, string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
};
const SOUND_TYPES: Partial<Record<MediaContainer, string>> = {
  wav: "audio/wav",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  webm: "audio/webm",
  mp4: "audio/mp4",
  quicktime: "audio/mp4",
};
const FILM_TYPES: Partial<Record<MediaContainer, string>> = {
  ogg: "video/ogg",
  webm: "video/webm",
  mp4: "video/mp4",
  quicktime: "video/quicktime",
};

/**
 * What kind of media the bytes are, and what they say of themselves. Nothing is decoded or played, and nothing outside the
 * bytes is looked at. The bytes stay as they are, a photo's place included: only its owner ever gets them.
 * @throws DomainError `upload_empty`, `media_unsupported`, `media_corrupt`
 */
export async function readMedia(bytes: Uint8Array): Promise<Media> {
  const container = sniffMedia(bytes);
  const mimeType = IMAGE_TYPES[container];
  return mimeType ? readImage(bytes, { container, mimeType }) : readTracks(bytes, container);
}

async function readImage(
  bytes: Uint8Array,
  { container, mimeType }: { container: MediaContainer; mimeType: string },
): Promise<Media> {
  const { imageSize } = await import("image-size");
  const { width, height, orientation = 1 } = await attempt(() => imageSize(bytes));
  if (!(width > 0 && height > 0)) throw new DomainError("media_corrupt", "a picture without pixels");
  if (width * height > MAX_PIXELS) throw new DomainError("media_corrupt", "a picture of more than 40 million pixels");
  const end = findPictureEnd(bytes, container);
  if (end !== null && end > bytes.length) throw new DomainError("media_corrupt", "the picture breaks off");
  if (end !== null && bytes.subarray(end).some((byte) => byte !== 0))
    throw new DomainError("media_unsupported", "a picture with something behind it");
  // Orientations from 5 stand on their side.
  const size = orientation >= 5 ? { width: height, height: width } : { width, height };
  return { type: "image", metadata: { mime_type: mimeType, size: bytes.length, ...size } };
}

interface Tracks {
  hasVideo: boolean;
  hasAudio: boolean;
  width?: number;
  height?: number;
  milliseconds?: number;
  sampleRate?: number;
}

async function readTracks(bytes: Uint8Array, container: MediaContainer): Promise<Media> {
  const tracks = await attempt(() => parseTracks(bytes, container));
  const mimeType = (tracks.hasVideo ? FILM_TYPES : tracks.hasAudio ? SOUND_TYPES : {})[container];
  if (!mimeType) throw new DomainError("media_corrupt", "no track that could be played");
  const figures = Object.entries({
    width: toFigure(tracks.width),
    height: toFigure(tracks.height),
    duration_ms: toDuration(tracks.milliseconds, bytes),
    sample_rate: toFigure(tracks.sampleRate),
  }).filter(([, figure]) => figure !== undefined);
  const metadata = { mime_type: mimeType, size: bytes.length, ...Object.fromEntries(figures) };
  return { type: tracks.hasVideo ? "video" : "audio", metadata };
}

async function parseTracks(bytes: Uint8Array, container: MediaContainer): Promise<Tracks> {
  if (container === "webm") return readWebm(bytes);
  if (container === "mp3") return readMp3(bytes);
  if (container === "mp4" || container === "quicktime") return readMp4(bytes);
  const { parseBuffer } = await import("music-metadata");
  const fileInfo = { size: bytes.length, mimeType: SOUND_TYPES[container] };
  const { format } = await parseBuffer(bytes, fileInfo, { duration: true, skipCovers: true });
  const film = format.trackInfo?.find(({ video }) => video)?.video;
  return {
    hasVideo: film !== undefined,
    hasAudio: format.codec !== undefined,
    width: film?.pixelWidth,
    height: film?.pixelHeight,
    milliseconds: format.duration && format.duration * 1000,
    sampleRate: format.sampleRate,
  };
}

/** Undefined where the bytes are too few for it. */
function toDuration(milliseconds: number | undefined, bytes: Uint8Array): number | undefined {
  const duration = toFigure(milliseconds);
  return duration && (bytes.length * 8_000) / duration >= MIN_BITS_PER_SECOND ? duration : undefined;
}

/** Undefined for what no file has, whatever it says. */
function toFigure(value: number | undefined): number | undefined {
  const figure = Math.round(value ?? 0);
  return figure > 0 && Number.isSafeInteger(figure) ? figure : undefined;
}

/** What a library throws at broken bytes is not told on: it may quote them. */
async function attempt<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    throw new DomainError("media_corrupt", "the file can't be read");
  }
}

import { DomainError } from "../errors.ts";
import type { MediaMetadata, MessageType } from "../schemas/index.ts";
import { findPictureEnd } from "./find-picture-end.ts";
import { type WebmFacts, readWebm } from "./read-webm.ts";
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
  if (end !== null && end < bytes.length)
    throw new DomainError("media_unsupported", "a picture with something behind it");
  // Orientations from 5 stand on their side.
  const size = orientation >= 5 ? { width: height, height: width } : { width, height };
  return { type: "image", metadata: { mime_type: mimeType, size: bytes.length, ...size } };
}

interface Tracks {
  isFilm: boolean;
  width?: number;
  height?: number;
  milliseconds?: number;
  sampleRate?: number;
}

async function readTracks(bytes: Uint8Array, container: MediaContainer): Promise<Media> {
  const tracks =
    container === "webm" ? await attempt(() => toTracks(readWebm(bytes))) : await parseTracks(bytes, container);
  const mimeType = tracks && (tracks.isFilm ? FILM_TYPES : SOUND_TYPES)[container];
  if (!tracks || !mimeType) throw new DomainError("media_corrupt", "no track that could be played");
  const { isFilm, width, height, milliseconds, sampleRate } = tracks;
  return {
    type: isFilm ? "video" : "audio",
    metadata: {
      mime_type: mimeType,
      size: bytes.length,
      ...(width && height ? { width, height } : {}),
      ...(milliseconds === undefined ? {} : { duration_ms: milliseconds }),
      ...(sampleRate ? { sample_rate: Math.round(sampleRate) } : {}),
    },
  };
}

function toTracks({ hasVideo, hasAudio, ...facts }: WebmFacts): Tracks | null {
  return hasVideo || hasAudio ? { isFilm: hasVideo, ...facts } : null;
}

async function parseTracks(bytes: Uint8Array, container: MediaContainer): Promise<Tracks | null> {
  const { parseBuffer } = await import("music-metadata");
  const fileInfo = { size: bytes.length, mimeType: SOUND_TYPES[container] };
  const { format } = await attempt(() => parseBuffer(bytes, fileInfo, { duration: true, skipCovers: true }));
  const picture = format.trackInfo?.find(({ video }) => video)?.video;
  const isFilm = format.hasVideo === true || picture !== undefined;
  if (!isFilm && !format.codec) return null;
  return {
    isFilm,
    width: picture?.pixelWidth,
    height: picture?.pixelHeight,
    milliseconds: toMilliseconds(format.duration, bytes),
    sampleRate: format.sampleRate,
  };
}

/** Undefined where the bytes are too few for it. */
function toMilliseconds(seconds: number | undefined, bytes: Uint8Array): number | undefined {
  if (!seconds || !Number.isFinite(seconds) || (bytes.length * 8) / seconds < MIN_BITS_PER_SECOND) return undefined;
  return Math.round(seconds * 1000);
}

/** What a library throws at broken bytes is not told on: it may quote them. */
async function attempt<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    throw new DomainError("media_corrupt", "the file can't be read");
  }
}

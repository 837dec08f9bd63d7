import { DomainError } from "../errors.ts";
import type { MediaMetadata, MessageType } from "../schemas/index.ts";
import { findPictureEnd } from "./find-picture-end.ts";
import { measureWebm } from "./measure-webm.ts";
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

async function readTracks(bytes: Uint8Array, container: MediaContainer): Promise<Media> {
  const { parseBuffer } = await import("music-metadata");
  const { format } = await attempt(() =>
    parseBuffer(bytes, { size: bytes.length, mimeType: SOUND_TYPES[container] }, { duration: true, skipCovers: true }),
  );
  const tracks = format.trackInfo ?? [];
  const picture = tracks.find(({ video }) => video)?.video ?? null;
  const isFilm = format.hasVideo === true || picture !== null;
  const mimeType = (isFilm ? FILM_TYPES : SOUND_TYPES)[container];
  if (mimeType === undefined || (!isFilm && !format.codec)) {
    throw new DomainError("media_corrupt", "no track that could be played");
  }
  const { pixelWidth: width, pixelHeight: height } = picture ?? {};
  const duration = container === "webm" ? measureWebm(bytes) : toMilliseconds(format.duration, bytes);
  return {
    type: isFilm ? "video" : "audio",
    metadata: {
      mime_type: mimeType,
      size: bytes.length,
      ...(width && height ? { width, height } : {}),
      ...(duration === null ? {} : { duration_ms: duration }),
      ...(format.sampleRate ? { sample_rate: Math.round(format.sampleRate) } : {}),
    },
  };
}

/** Null where the bytes are too few for it. */
function toMilliseconds(seconds: number | undefined, bytes: Uint8Array): number | null {
  if (!seconds || !Number.isFinite(seconds) || (bytes.length * 8) / seconds < MIN_BITS_PER_SECOND) return null;
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

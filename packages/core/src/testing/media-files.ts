import { readFileSync } from "node:fs";

/** Small real files, made for the tests: half a second of a tone, a test picture, a gradient, Chromium's own beeps. */
export const MEDIA_FILES = [
  "film.mp4",
  "film.webm",
  "moving.gif",
  "picture.png",
  "picture.webp",
  "recording.webm",
  "sideways.jpg",
  "speech.m4a",
  "speech.mp3",
  "speech.ogg",
  "speech.wav",
] as const;
export type MediaFile = (typeof MEDIA_FILES)[number];

export function readMediaFile(name: MediaFile): Buffer<ArrayBuffer> {
  return Buffer.from(readFileSync(new URL(`media/${name}`, import.meta.url)));
}

export const SVG_WITH_SCRIPT = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** A GIF that is a script too, when it is loaded as one: the picture ends, and what follows is code. */
export function makeGifScript(): Buffer {
  return Buffer.concat([readMediaFile("moving.gif"), Buffer.from("=1;alert(1);")]);
}

/** A picture with a ZIP file behind it, as Java archives were smuggled. */
export function makeJpegZip(): Buffer {
  const zipEnd = Buffer.alloc(22);
  zipEnd.write("PK\x05\x06", "latin1");
  return Buffer.concat([readMediaFile("sideways.jpg"), zipEnd]);
}

/** A recording whose tag holds a page. */
export function makeMp3Page(): Buffer {
  const page = Buffer.from("<html><script>alert(1)</script></html>");
  const tag = Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 0, page.length]), page]);
  return Buffer.concat([tag, readMediaFile("speech.mp3")]);
}

/** A PNG's header, with any size; nothing of it is decoded. */
export function makePngOfSize(width: number, height: number): Buffer {
  const bytes = Buffer.from(readMediaFile("picture.png"));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** Half a second of film whose header says ten hours. */
export function makeWebmOfFalseDuration(): Buffer {
  const bytes = Buffer.from(readMediaFile("film.webm"));
  // Duration: id 0x4489, a float of eight bytes.
  const at = bytes.indexOf(Buffer.from([0x44, 0x89, 0x88]));
  if (at === -1) throw new Error("the film states no duration");
  bytes.writeDoubleBE(36_000_000, at + 3);
  return bytes;
}

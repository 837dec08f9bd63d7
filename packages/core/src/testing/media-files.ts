import { readFileSync } from "node:fs";

/** Small real files, made for the tests: half a second of a tone, a test picture, a gradient, Chromium's own beeps. */
export const MEDIA_FILES = [
  "film.mp4",
  "film.webm",
  // As browsers record: in fragments, no length in the header.
  "fragments.mp4",
  "moving.gif",
  "picture.png",
  "picture.webp",
  "recording.webm",
  "sideways.jpg",
  "speech.m4a",
  "speech.mp3",
  "speech.ogg",
  "speech.wav",
  // As a phone held upright films: on its side, its tables behind the frames.
  "turned.mov",
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

/** A photo with something behind its end. Its scan is long enough that it is nowhere near the beginning. */
export function makeJpegWith(payload: string): Buffer {
  const photo = readMediaFile("sideways.jpg");
  const body = photo.subarray(0, -2);
  return Buffer.concat([body, Buffer.alloc(4_000, 0x55), photo.subarray(-2), Buffer.from(payload, "latin1")]);
}

/** Half a second of film whose headers all say an hour. */
export function makeMp4OfFalseDuration(): Buffer {
  return changeBoxes("film.mp4", { mvhd: 16, tkhd: 20, mdhd: 16 }, (bytes, at) => bytes.writeUInt32BE(0x0fffffff, at));
}

/** A film whose frames are said to be in another file, as a player might fetch them. */
export function makeMp4OfElsewhere(): Buffer {
  return changeBoxes("film.mp4", { "url ": 3 }, (bytes, at) => bytes.writeUInt8(0, at));
}

/** Changes a field in each box of a kind, by its place in the body. */
function changeBoxes(
  name: MediaFile,
  fields: Record<string, number>,
  change: (bytes: Buffer, at: number) => void,
): Buffer {
  const bytes = readMediaFile(name);
  for (const [type, field] of Object.entries(fields)) {
    for (let at = bytes.indexOf(type); at !== -1; at = bytes.indexOf(type, at + 4)) change(bytes, at + 4 + field);
  }
  return bytes;
}

/** Half a second of speech whose summary counts a million frames. */
export function makeMp3OfFalseDuration(): Buffer {
  const bytes = readMediaFile("speech.mp3");
  const at = Math.max(bytes.indexOf("Xing"), bytes.indexOf("Info"));
  if (at === -1) throw new Error("the recording states no length");
  bytes.writeUInt32BE(1_000_000, at + 8);
  return bytes;
}

/** Another kind of sound behind the tag of an MP3. */
export function makeMp3OfWav(): Buffer {
  return Buffer.concat([Buffer.from("ID3\x04\0\0\0\0\0\0", "latin1"), readMediaFile("speech.wav")]);
}

/** The header of a recording, and nothing recorded. */
export function makeWebmWithoutBlocks(): Buffer {
  const bytes = readMediaFile("recording.webm");
  return bytes.subarray(0, bytes.indexOf(Buffer.from([0x1f, 0x43, 0xb6, 0x75])));
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

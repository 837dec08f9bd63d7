import { DomainError } from "../errors.ts";

/** What a media file is by its first bytes. Whether MP4, WebM and Ogg hold pictures, their tracks say. */
export type MediaContainer = "png" | "jpeg" | "webp" | "gif" | "wav" | "mp3" | "ogg" | "webm" | "mp4" | "quicktime";

/** Still pictures in MP4's clothes: no browser but Safari shows them all. */
const PICTURE_BRANDS = /^(heic|heix|hevc|mif1|msf1|avif|avis)$/;

const SIGNATURES: readonly (readonly [MediaContainer, (head: string) => boolean])[] = [
  ["png", (head) => head.startsWith("\x89PNG\r\n\x1a\n")],
  ["jpeg", (head) => head.startsWith("\xff\xd8\xff")],
  ["gif", (head) => /^GIF8[79]a/.test(head)],
  ["webp", (head) => /^RIFF[^]{4}WEBPVP8/.test(head)],
  ["wav", (head) => /^RIFF[^]{4}WAVE/.test(head)],
  ["ogg", (head) => head.startsWith("OggS")],
  ["webm", (head) => head.startsWith("\x1a\x45\xdf\xa3") && head.slice(0, 64).includes("webm")],
  ["quicktime", (head) => head.slice(4, 12) === "ftypqt  "],
  ["mp4", (head) => head.slice(4, 8) === "ftyp" && !PICTURE_BRANDS.test(head.slice(8, 12))],
  // MPEG-1, 2 or 2.5, layer III; or the tag before it.
  ["mp3", (head) => head.startsWith("ID3") || /^\xff[\xe2\xe3\xf2\xf3\xfa\xfb]/.test(head)],
];

/** What another program would take the file for: a PDF begins in the first kilobyte, a page within what browsers sniff. */
const FOREIGN_HEAD = /%PDF-|<(?:!doctype html|html|head|body|script|svg|iframe|\?php)[\s>]/i;
const HEAD_CHARACTERS = 1_500;
/** Anywhere in a JPEG, as it may have more behind its end: phones append a second picture or a short film. */
const FOREIGN_BODY = /%PDF-|<(?:!doctype html|html|script)[\s>]/i;
const ZIP_END = "PK\x05\x06";
const ZIP_END_BYTES = 22;
const ZIP_COMMENT_BYTES = 65_535;

/**
 * The container of a media file, by its own bytes; its name and stated type count for nothing.
 * @throws DomainError `upload_empty`; `media_unsupported` for anything else, and for what is two things at once
 */
export function sniffMedia(bytes: Uint8Array): MediaContainer {
  if (bytes.length === 0) throw new DomainError("upload_empty", "the file is empty");
  const head = latin1(bytes.subarray(0, HEAD_CHARACTERS));
  const container = SIGNATURES.find(([, fits]) => fits(head))?.[0];
  if (container === undefined) throw new DomainError("media_unsupported", "not an image, audio or video we take");
  const isForeign = FOREIGN_HEAD.test(head) || (container === "jpeg" && FOREIGN_BODY.test(latin1(bytes)));
  if (isForeign || isZip(bytes)) throw new DomainError("media_unsupported", "a file of two kinds at once");
  return container;
}

/** Programs that open ZIP files look for their end record, whatever stands before. */
function isZip(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - ZIP_END_BYTES - ZIP_COMMENT_BYTES);
  const tail = latin1(bytes.subarray(from));
  for (let at = tail.indexOf(ZIP_END); at !== -1; at = tail.indexOf(ZIP_END, at + 1)) {
    const [disk, directoryDisk, entriesHere, entries, commentBytes] = [4, 6, 8, 10, 20].map(
      (field) => tail.charCodeAt(at + field) + 256 * tail.charCodeAt(at + field + 1),
    );
    if (commentBytes === undefined || Number.isNaN(commentBytes)) return false;
    // Programs read on although something follows, if the record makes sense: one disk has all entries.
    const endsFile = at + ZIP_END_BYTES + commentBytes === tail.length;
    if (endsFile || (disk === directoryDisk && entriesHere === entries)) return true;
  }
  return false;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

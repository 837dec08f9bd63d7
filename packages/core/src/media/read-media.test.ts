import { describe, expect, test } from "vitest";
import { DomainError } from "../errors.ts";
import { mediaMetadataSchema } from "../schemas/index.ts";
import {
  MEDIA_FILES,
  type MediaFile,
  SVG_WITH_SCRIPT,
  makeGifScript,
  makeJpegWith,
  makeJpegZip,
  makeMp3OfFalseDuration,
  makeMp3OfWav,
  makeMp3Page,
  makeMp4OfElsewhere,
  makeMp4OfFalseDuration,
  makePngOfSize,
  makeWebmOfFalseDuration,
  makeWebmWithoutBlocks,
  readMediaFile,
} from "../testing/media-files.ts";
import { readMedia } from "./read-media.ts";

const picture = { width: 40, height: 30 };
const film = { width: 64, height: 48 };
const KINDS: Record<MediaFile, [type: string, metadata: object]> = {
  "picture.png": ["image", { mime_type: "image/png", ...picture }],
  "picture.webp": ["image", { mime_type: "image/webp", ...picture }],
  "moving.gif": ["image", { mime_type: "image/gif", width: 32, height: 24 }],
  // It lies on its side: as shown, it is higher than wide.
  "sideways.jpg": ["image", { mime_type: "image/jpeg", width: 30, height: 40 }],
  "speech.wav": ["audio", { mime_type: "audio/wav", duration_ms: 500, sample_rate: 8000 }],
  "speech.mp3": ["audio", { mime_type: "audio/mpeg", sample_rate: 22_050 }],
  "speech.ogg": ["audio", { mime_type: "audio/ogg", duration_ms: 500, sample_rate: 48_000 }],
  "speech.m4a": ["audio", { mime_type: "audio/mp4", sample_rate: 44_100 }],
  // As Chromium records it: no duration in the header, clusters of unknown size.
  "recording.webm": ["audio", { mime_type: "audio/webm", duration_ms: 1200, sample_rate: 48_000 }],
  "film.webm": ["video", { mime_type: "video/webm", ...film, sample_rate: 48_000 }],
  "film.mp4": ["video", { mime_type: "video/mp4", ...film, sample_rate: 44_100 }],
  "fragments.mp4": ["video", { mime_type: "video/mp4", ...film, duration_ms: 600, sample_rate: 44_100 }],
  "turned.mov": ["video", { mime_type: "video/quicktime", width: 48, height: 64, sample_rate: 44_100 }],
};

const refusal = (bytes: Uint8Array): Promise<string> =>
  readMedia(bytes).then(
    ({ metadata }) => (mediaMetadataSchema.safeParse(metadata).success ? "accepted" : "accepted with false figures"),
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );

test.each(MEDIA_FILES)("%s is what its bytes say, with its figures", async (name) => {
  const bytes = readMediaFile(name);
  const [type, metadata] = KINDS[name];
  const media = await readMedia(bytes);
  expect(media).toMatchObject({ type, metadata: { ...metadata, size: bytes.length } });
  expect(mediaMetadataSchema.parse(media.metadata)).toEqual(media.metadata);
  if (type !== "image") expect(media.metadata.duration_ms).toBeGreaterThan(450);
  if (name !== "recording.webm") expect(media.metadata.duration_ms ?? 0).toBeLessThanOrEqual(600);
});

test.each([
  ["a WebM (B81)", makeWebmOfFalseDuration, "film.webm"],
  ["an MP4", makeMp4OfFalseDuration, "film.mp4"],
  ["an MP3", makeMp3OfFalseDuration, "speech.mp3"],
] as const)("the length of %s is measured, whatever its header says", async (_, make, honest) => {
  expect(make()).not.toEqual(readMediaFile(honest));
  expect(await readMedia(make())).toEqual(await readMedia(readMediaFile(honest)));
});

test.each(["moving.gif", "picture.png", "picture.webp"] as const)("%s may be padded with zeros", async (name) => {
  const { type } = await readMedia(Buffer.concat([readMediaFile(name), Buffer.alloc(16)]));
  expect(type).toBe("image");
});

test("a JPEG may have a second picture or a film behind its end, as phones append", async () => {
  for (const name of ["sideways.jpg", "film.mp4"] as const) {
    const photo = makeJpegWith(readMediaFile(name).toString("latin1"));
    expect((await readMedia(photo)).metadata).toMatchObject({ mime_type: "image/jpeg", width: 30, height: 40 });
  }
});

describe("what is refused", () => {
  test.each([
    ["an empty file", new Uint8Array(0), "upload_empty"],
    ["an SVG with a script (B79)", Buffer.from(SVG_WITH_SCRIPT), "media_unsupported"],
    ["a page", Buffer.from("<!doctype html><p>Hello"), "media_unsupported"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "media_unsupported"],
    ["a playlist that names other files (B81)", Buffer.from("#EXTM3U\nfile:///etc/passwd"), "media_unsupported"],
    ["a picture of a kind browsers don't all show", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0"), "media_unsupported"],
    ["a GIF that is a script too (B7)", makeGifScript(), "media_unsupported"],
    ["a JPEG that is a ZIP too (B7)", makeJpegZip(), "media_unsupported"],
    [
      "a JPEG that is a ZIP with something behind it",
      Buffer.concat([makeJpegZip(), Buffer.from([1])]),
      "media_unsupported",
    ],
    ["a JPEG with a page behind it (B7)", makeJpegWith("<html><p>Hello"), "media_unsupported"],
    ["a JPEG with a PDF behind it (B7)", makeJpegWith("%PDF-1.7\n"), "media_unsupported"],
    ["an MP4 whose frames are in another file (B81)", makeMp4OfElsewhere(), "media_corrupt"],
    ["an MP3 that is another kind of sound", makeMp3OfWav(), "media_corrupt"],
    ["a WebM in which nothing was recorded", makeWebmWithoutBlocks(), "media_corrupt"],
    ["an MP3 whose tag is a page (B79)", makeMp3Page(), "media_unsupported"],
    [
      "a PNG with a page behind it",
      Buffer.concat([readMediaFile("picture.png"), Buffer.from("<p>")]),
      "media_unsupported",
    ],
    ["a picture of 2,500 million pixels (B80)", makePngOfSize(50_000, 50_000), "media_corrupt"],
    ["a picture without pixels (B80)", makePngOfSize(0, 30), "media_corrupt"],
  ])("%s", async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test.each(MEDIA_FILES)("no beginning of %s ends in anything but an answer or a refusal", async (name) => {
    const bytes = readMediaFile(name);
    const answers = new Set<string>();
    // Of a recording's samples no two ends differ.
    const step = name === "speech.wav" ? 50 : 1;
    for (let end = 1; end < bytes.length; end += step) {
      answers.add(await refusal(bytes.subarray(0, end)));
    }
    for (const answer of answers) expect(["accepted", "media_unsupported", "media_corrupt"]).toContain(answer);
    if (name.endsWith("png") || name.endsWith("gif")) expect(answers).not.toContain("accepted");
  });
});

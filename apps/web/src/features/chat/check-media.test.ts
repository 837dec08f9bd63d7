import { MAX_FILE_BYTES } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { checkMedia, findMediaKind, selectPastedFiles } from "./check-media.ts";

test.each([
  [{ name: "me.PNG", type: "image/png" }, "image"],
  [{ name: "clip.webm", type: "video/webm" }, "video"],
  [{ name: "voice.webm", type: "audio/webm" }, "audio"],
  [{ name: "voice.mp4", type: "audio/mp4" }, "audio"],
  [{ name: "old talk.mp3", type: "" }, "audio"],
  [{ name: "image", type: "image/webp" }, "image"],
])("%o is shown as %s", (file, kind) => {
  expect(findMediaKind(file)).toBe(kind);
});

test.each([
  { name: "logo.svg", type: "image/svg+xml" },
  { name: "logo.svg", type: "" },
  { name: "page.html", type: "text/html" },
  { name: "cv.pdf", type: "application/pdf" },
  { name: "picture.png", type: "text/html" },
  { name: "toString", type: "" },
  { name: "constructor", type: "" },
  { name: "", type: "" },
])("%o is refused before it is sent", (file) => {
  expect(checkMedia({ ...file, size: 10 })).toBe("media_unsupported");
});

test("exactly 10 MiB may go, one byte more and none at all may not", () => {
  const file = { name: "a.png", type: "image/png" };
  expect(checkMedia({ ...file, size: MAX_FILE_BYTES })).toBeUndefined();
  expect(checkMedia({ ...file, size: MAX_FILE_BYTES + 1 })).toBe("upload_too_large");
  expect(checkMedia({ ...file, size: 0 })).toBe("upload_empty");
});

test("a copied picture or file is attached; the picture of copied text is not", () => {
  const picture = { name: "image.png" };
  expect(selectPastedFiles({ files: [picture], text: "" })).toEqual([picture]);
  expect(selectPastedFiles({ files: [{ name: "a b.wav" }], text: "a b.wav" })).toEqual([{ name: "a b.wav" }]);
  expect(selectPastedFiles({ files: [picture], text: "Two cells\tof a table" })).toEqual([]);
});

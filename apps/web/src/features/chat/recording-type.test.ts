import { expect, test } from "vitest";
import { selectRecordingType } from "./recording-type.ts";

test("opus in WebM where there is a choice", () => {
  expect(selectRecordingType(() => true)).toMatchObject({ fileType: "audio/webm", extension: "webm" });
});

test("MP4 where there is nothing else, with its codec or without", () => {
  expect(selectRecordingType((type) => type.startsWith("audio/mp4"))?.mimeType).toBe("audio/mp4;codecs=mp4a.40.2");
  expect(selectRecordingType((type) => type === "audio/mp4")).toMatchObject({ extension: "m4a" });
});

test("none where the browser records nothing we know", () => {
  expect(selectRecordingType(() => false)).toBeUndefined();
});

import { mediaFieldsSchema } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { type MediaDraft, isSameDraft, toMediaForm } from "./attachment.ts";

const KEY = "1b4e28ba-2fa1-4d3b-8f6e-0a1b2c3d4e5f";
const SESSION = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const file = new File(["sound"], "Recording.webm", { type: "audio/webm" });
const recording: MediaDraft = {
  attachment: { file, kind: "audio", recordedMilliseconds: 1_200 },
  text: " I led a team ",
  dictated: null,
  altText: "",
  destination: { sessionId: SESSION, jobId: undefined },
};
const picture: MediaDraft = {
  ...recording,
  attachment: { ...recording.attachment, kind: "image" },
  altText: " A chart ",
};

/** Besides the file, as the service reads it. */
const toFields = (draft: MediaDraft) => {
  const { file, ...fields } = Object.fromEntries(toMediaForm(draft, KEY));
  expect(file).toBeInstanceOf(File);
  return mediaFieldsSchema.parse(fields);
};

test("a recording goes with its words, and says that they were typed", () => {
  expect(toFields(recording)).toEqual({
    text: "I led a team",
    transcriptSource: "typed",
    sessionId: SESSION,
    messageKey: KEY,
  });
});

test("words that the browser wrote down are the browser's until they are changed", () => {
  expect(toFields({ ...recording, dictated: "I led a team" })).toMatchObject({ transcriptSource: "browser" });
  expect(toFields({ ...recording, dictated: "I let a team" })).toMatchObject({ transcriptSource: "typed" });
});

test("without words there is no transcript, and nobody wrote it", () => {
  expect(toFields({ ...recording, text: "  ", dictated: "" })).toEqual({ sessionId: SESSION, messageKey: KEY });
});

test("a picture goes with what it shows; the question beside it is no transcript", () => {
  expect(toFields({ ...picture, text: "What is this?" })).toEqual({
    text: "What is this?",
    altText: "A chart",
    sessionId: SESSION,
    messageKey: KEY,
  });
});

test("a changed word makes another message", () => {
  expect(isSameDraft(recording, { ...recording })).toBe(true);
  expect(isSameDraft(recording, { ...recording, text: "No" })).toBe(false);
  expect(isSameDraft(picture, { ...picture, altText: "A table" })).toBe(false);
});

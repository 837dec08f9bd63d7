import { expect, test } from "vitest";
import type { AnswerSentence } from "../schemas/index.ts";
import { toOwnWords } from "./own-words.ts";

const sentence = (text: string, advice: boolean): AnswerSentence => ({ text, advice, evidence: [] });
const answer = (sentences: AnswerSentence[]) => ({
  text: sentences.map(({ text }) => text).join(" "),
  sentences,
  gaps: [],
});

test("advice is no part of what the person says", () => {
  expect(toOwnWords(answer([sentence("I led two teams.", false), sentence("Name the result first.", true)]))).toBe(
    "I led two teams.",
  );
});

test("an answer of advice alone stays as it is", () => {
  expect(toOwnWords(answer([sentence("Name the result first.", true)]))).toBe("Name the result first.");
});

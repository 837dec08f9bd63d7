import { FAILURE_CODES } from "@groundwork/core";
import { CATEGORIES, DIFFICULTIES, JOB_STATUSES } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { toReasonSentence } from "../failure-sentence.ts";
import { en } from "./en.ts";
import { selectLanguage, words } from "./index.ts";

test.each(FAILURE_CODES)("%s has a sentence of its own", (code) => {
  const sentence = toReasonSentence(code);
  expect(sentence).toMatch(/^[A-Z].*\.$/s);
  const others = Object.entries(en.failures).filter(([other]) => other !== code);
  expect(others.map(([, text]) => text)).not.toContain(sentence);
});

test("no sentence names a code: people do not read underscores", () => {
  for (const sentence of Object.values(en.failures)) expect(sentence).not.toMatch(/[a-z]_[a-z]/);
});

test("a code of a newer service is told as a fault of ours", () => {
  expect(toReasonSentence("moon_full")).toBe(words.failures.internal_error);
  expect(toReasonSentence("toString")).toBe(words.failures.internal_error);
  expect(toReasonSentence(null)).toBe(words.failures.internal_error);
});

test("every status, category and difficulty has words", () => {
  expect(Object.keys(en.jobs.statuses)).toEqual([...JOB_STATUSES]);
  expect(Object.keys(en.categories)).toEqual([...CATEGORIES]);
  expect(Object.keys(en.difficulties)).toEqual([...DIFFICULTIES]);
});

test("the language is the first of theirs that there is, whatever its region", () => {
  expect(selectLanguage(["de-AT", "fr", "en-GB"], ["en", "fr"])).toBe("fr");
  expect(selectLanguage(["DE-at"], ["en", "de"])).toBe("de");
  expect(selectLanguage(["ja"], ["en", "de"])).toBe("en");
  expect(selectLanguage([], ["en"])).toBe("en");
});

test("counts are worded in the singular and the plural", () => {
  expect(words.questions.listCount(1)).toBe("1 question");
  expect(words.questions.listCount(0)).toBe("0 questions");
  expect(words.questions.listCount(1200)).toBe("1,200 questions");
});

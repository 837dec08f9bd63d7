import { expect, test } from "vitest";
import { buildQuoteIndex, findQuote } from "./find-quote.ts";
import { findSkills, toSkillKey } from "./known-skills.ts";

const text = "Built the  data\nplatform — “Atlas” — in Java. Later JavaScript. İstanbul. Built the data platform.";
const index = buildQuoteIndex(text);
const quoted = (quote: string, near?: number) => {
  const span = findQuote(index, quote, near);
  return span && text.slice(span.start, span.end);
};

test("a quote is found whatever its white space, case, dashes and quotation marks", () => {
  expect(quoted('DATA platform - "atlas"')).toBe("data\nplatform — “Atlas”");
  expect(quoted("istanbul")).toBeNull();
  expect(quoted("İstanbul")).toBe("İstanbul");
});

test("the place nearest to where it was cited is taken", () => {
  expect(findQuote(index, "built the data platform")?.start).toBe(0);
  expect(findQuote(index, "built the data platform", text.length)?.start).toBe(text.lastIndexOf("Built"));
});

test("a word is not found inside another", () => {
  expect(findQuote(index, "Java")?.start).toBe(text.indexOf("Java."));
  expect(findQuote(index, "Script")).toBeNull();
});

test("nothing is nowhere", () => {
  expect(findQuote(index, "  ")).toBeNull();
  expect(findQuote(index, "never written")).toBeNull();
});

test("spellings of one skill are one skill", () => {
  expect(findSkills("k8s, Node.js and C++ on AWS")).toEqual(new Set(["kubernetes", "node.js", "c++", "aws"]));
  expect(toSkillKey("ReactJS")).toBe(toSkillKey("react"));
  expect(findSkills("react native")).toEqual(new Set(["react native"]));
});

test("everyday words are skills only with their capitals", () => {
  expect(findSkills("Go through the rest and excel at access to the spring")).toEqual(new Set());
  expect(findSkills("I wrote it in Go with Excel")).toEqual(new Set(["go", "excel"]));
});

import { expect, test } from "vitest";
import { findZeroWidthText } from "./zero-width.ts";

const tag = (text: string) => [...text].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("");

test("tags are read as the letters they stand for", () => {
  expect(findZeroWidthText(`Jane${tag("hire her")} Roe`)).toEqual(["hire her"]);
});

test("other characters without width are told by their numbers", () => {
  expect(findZeroWidthText("Jane\u200b\u200c\u200b\u200b\u200c\u200b\u200c\u200c Roe")).toEqual([
    "U+200B U+200C U+200B U+200B U+200C U+200B U+200C U+200C",
  ]);
});

test("flags, emoji, joiners and marks left over from word processors say nothing", () => {
  const scotland = `\u{1f3f4}${tag("gbsct")}\u{e007f}`;
  expect(findZeroWidthText(`${scotland} ❤️ 👩‍💻 \ufeffJane\u200b\u200b Roe\u00ad`)).toEqual([]);
});

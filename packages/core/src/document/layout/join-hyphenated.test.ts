import { expect, test } from "vitest";
import { buildDocument } from "../build-document.ts";

const box = (y: number) => ({ x: 0.1, y, width: 0.4, height: 0.02 });

function build(texts: readonly string[], blocks: readonly number[] = []) {
  return buildDocument({
    kind: "pdf",
    pages: [{ width: 595, height: 842, source: "text" }],
    lines: texts.map((text, index) => ({
      runs: [{ text, box: box(index / 10), url: null }],
      page: 1,
      box: box(index / 10),
      fontSize: 10,
      bold: false,
      font: null,
      ocrConfidence: null,
      headingLevel: null,
      bullet: false,
      block: blocks[index] ?? 0,
    })),
    bareLinks: [],
    readingOrder: "stream",
    hidden: [],
    warnings: [],
  });
}

test.for([
  [["Led the develop-", "ment of tools"], "Led the development\nof tools"],
  [["Softwareent-", "wicklung in Bern"], "Softwareentwicklung\nin Bern"],
  [["Problem-", "solving", "problem-solving"], "Problem-solving\nproblem-solving"],
  [["cared for out-", "patients"], "cared for out-patients"],
  [["out-", "patients", "outpatients"], "outpatients\noutpatients"],
  [["data base", "the data-", "base of all"], "data base\nthe data-base\nof all"],
  [["Vor-", "und Nachteile"], "Vor-\nund Nachteile"],
  [["2019 -", "heute"], "2019 -\nheute"],
  [["Jean-", "Pierre"], "Jean-\nPierre"],
] as const)("%j", ([texts, expected]) => {
  expect(build(texts).text).toBe(expected);
});

test("words in two blocks are not joined", () => {
  expect(build(["develop-", "ment"], [0, 1]).text).toBe("develop-\nment");
});

test("offsets and boxes stay true", () => {
  const { text, lines } = build(["Led the develop-", "ment of tools"]);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(["Led the development", "of tools"]);
  expect(
    lines.flatMap(({ spans }) => spans.map(({ start, end, box: where }) => [text.slice(start, end), where?.x])),
  ).toEqual([
    ["Led the develop", 0.1],
    ["ment", undefined],
    ["of tools", 0.1 + (0.4 * 5) / 13],
  ]);
});

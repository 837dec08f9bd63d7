import { afterAll, describe, expect, test } from "vitest";
import { createReadingPool } from "../../node/reading-pool.ts";
import { makeOnePage, makePdf, makeStream, type PdfText } from "../../testing/make-pdf.ts";
import { makeScan } from "../../testing/make-scan.ts";
import { SCANNED_TEXTS } from "../../testing/scan-texts.ts";
import type { ExtractedDocument } from "../document.ts";

const timeout = 60_000;
const pool = createReadingPool({ size: 1 });
afterAll(() => pool.close());

const linesOf = ({ lines, text }: ExtractedDocument) => lines.map(({ start, end }) => text.slice(start, end));

const LINES = [
  "Jane Roe",
  "jane.roe@example.com",
  "Experience",
  "Senior Engineer, Acme Limited\tJanuary 2015 - March 2019",
  "Built the billing service and led a team of five people.",
  "Wrote the handbook that new people start with.",
  "Education",
  "Master of Science, University of Leeds, 2014",
];

describe("a scan", () => {
  test("is read, with places, sizes and confidence", { timeout }, async () => {
    const document = await pool.extract(await makeScan([SCANNED_TEXTS]));
    expect(document.pages).toMatchObject([{ width: 595, height: 842, source: "ocr" }]);
    expect(linesOf(document)).toEqual(LINES);
    const [name] = document.lines;
    expect(name?.ocrConfidence).toBeGreaterThan(0.8);
    expect(name?.box?.x).toBeCloseTo(60 / 595, 2);
    expect(name?.box?.y).toBeCloseTo(60 / 842, 1.7);
    expect(name?.fontSize).toBeGreaterThan(document.lines[1]!.fontSize! * 1.5);
    // A box a word, so that a value inside a line can be shown.
    expect(name?.spans.map(({ start, end }) => document.text.slice(start, end).trim())).toEqual(["Jane", "Roe"]);
  });

  test.each([-2, 3, 180])(
    "that lay %i degrees askew is read, and its places are those in the file",
    { timeout },
    async (degrees) => {
      const document = await pool.extract(await makeScan([SCANNED_TEXTS], { degrees }));
      expect(linesOf(document)).toEqual(LINES);
      const box = document.lines[3]!.box!;
      // The middle of the text on the paper, turned as the paper was.
      const angle = (degrees * Math.PI) / 180;
      const [dx, dy] = [290 - 595 / 2, 186 - 842 / 2];
      const expected = {
        x: dx * Math.cos(angle) - dy * Math.sin(angle),
        y: dx * Math.sin(angle) + dy * Math.cos(angle),
      };
      expect((box.x + box.width / 2) * 595 - 595 / 2).toBeCloseTo(expected.x, -1.5);
      expect((box.y + box.height / 2) * 842 - 842 / 2).toBeCloseTo(expected.y, -1.5);
    },
  );

  test("that lies on its side is read", { timeout }, async () => {
    const lower = SCANNED_TEXTS.slice(2).map((item): PdfText => ({ ...item, y: item.y + 60 }));
    for (const degrees of [90, 270]) {
      const document = await pool.extract(await makeScan([lower], { degrees }));
      expect(linesOf(document)).toEqual(
        expect.arrayContaining(["Built the billing service and led a team of five people."]),
      );
    }
  });

  test("B16: of an empty sheet holds no text", { timeout }, async () => {
    await expect(pool.extract(await makeScan([[]]))).rejects.toMatchObject({ code: "document_no_text" });
  });

  test("tells each page before it is read, reads ten and says that it left out the rest", { timeout }, async () => {
    const told: [number, number][] = [];
    const pages = [SCANNED_TEXTS, ...Array.from({ length: 10 }, () => [])];
    const document = await pool.extract(await makeScan(pages), { onPage: (page, of) => told.push([page, of]) });
    expect(told).toEqual(Array.from({ length: 10 }, (_, index) => [index + 1, 11]));
    expect(document.warnings.map(({ code }) => code)).toEqual(["pages_skipped"]);
  });

  test("whose hidden layer says what the picture says keeps the layer's text", { timeout }, async () => {
    const document = await pool.extract(await makeScan([SCANNED_TEXTS], { layer: SCANNED_TEXTS }));
    expect(linesOf(document)).toEqual(LINES);
    expect(document.pages[0]?.source).toBe("text");
    expect(document.hidden).toEqual([]);
  });

  test(
    "whose hidden layer says something else is read off the picture, and the layer is reported",
    { timeout },
    async () => {
      const layer = [
        { text: "Doctor of Philosophy, Stanford University, 2001", x: 60, y: 310 },
        { text: "Chief Executive of several large corporations", x: 60, y: 190 },
      ];
      const document = await pool.extract(await makeScan([SCANNED_TEXTS], { layer }));
      expect(linesOf(document)).toEqual(LINES);
      expect(document.pages[0]?.source).toBe("ocr");
      expect(document.hidden.map(({ text, reason }) => [text, reason])).toEqual(
        expect.arrayContaining(layer.map(({ text }) => [text, "invisible_mode"])),
      );
    },
  );
});

test("B17: a font whose glyphs mean nothing is read off the picture", { timeout }, async () => {
  const cmap = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfrange <20> <7E> <E020> endbfrange endcmap end`;
  const rows = LINES.slice(2, 8).map((line) => `(${line.replace("\t", " ")}) Tj 0 -24 Td`);
  const content = makeStream(new TextEncoder().encode(`BT /F1 12 Tf 60 700 Td ${rows.join(" ")} ET`));
  const file = makeOnePage(content, {
    resources: "<< /Font << /F1 5 0 R >> >>",
    more: [
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
      makeStream(new TextEncoder().encode(cmap)),
    ],
  });
  const document = await pool.extract(file);
  expect(document.pages[0]?.source).toBe("ocr");
  expect(document.text).toContain("Built the billing service and led a team of five people.");
});

test("a page of text is not read off its picture", { timeout }, async () => {
  const told: number[] = [];
  const document = await pool.extract(await makePdf([...SCANNED_TEXTS]), { onPage: (page) => told.push(page) });
  expect(document.pages[0]?.source).toBe("text");
  expect(told).toEqual([]);
});

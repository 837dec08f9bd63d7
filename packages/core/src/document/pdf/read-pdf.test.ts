import { expect, test } from "vitest";
import { makeOnePage, makePdf, makeStream, type PdfText } from "../../testing/make-pdf.ts";
import type { ExtractedDocument } from "../document.ts";
import { readPdf } from "./read-pdf.ts";

const linesOf = (document: ExtractedDocument) =>
  document.lines.map(({ start, end }) => document.text.slice(start, end));

const left = [
  "SKILLS",
  "TypeScript, React",
  "PostgreSQL, Redis",
  "Docker, Kubernetes",
  "Python and Django",
  "Public speaking",
];
const right = [
  "EXPERIENCE",
  "Senior Engineer at Acme Ltd in Leeds",
  "Built the billing service from nothing",
  "Cut the response time of the search in half",
  "Led a team of five through two releases",
  "Wrote the handbook that new people start with",
];

test("two columns that are drawn row by row are read one after the other", async () => {
  const texts = left.flatMap((text, row): PdfText[] => [
    { text, x: 40, y: 100 + row * 20 },
    { text: right[row] ?? "", x: 240, y: 100 + row * 20 },
  ]);
  const document = await readPdf(await makePdf(texts));
  expect(document.readingOrder).toBe("columns");
  expect(linesOf(document)).toEqual([...left, ...right]);
  expect(new Set(document.lines.map(({ block }) => block)).size).toBe(2);
});

test("columns that are drawn in turn stay in the file's order", async () => {
  const column = (texts: string[], x: number) => texts.map((text, row) => ({ text, x, y: 100 + row * 20 }));
  const document = await readPdf(await makePdf([...column(left, 40), ...column(right, 240)]));
  expect(document.readingOrder).toBe("stream");
  expect(linesOf(document)).toEqual([...left, ...right]);
});

test("dates set flush right stay on their line, behind a tab, and are no column", async () => {
  const jobs = ["Acme Ltd", "Globex Corporation", "Initech", "Umbrella", "Hooli"];
  const texts = jobs.flatMap((text, row): PdfText[] => [
    { text, x: 40, y: 100 + row * 40, bold: true },
    { text: `0${row + 1}/2010 - 0${row + 2}/2014`, x: 460, y: 100 + row * 40 },
    { text: "Kept the machines running and the people happy all the way through", x: 40, y: 115 + row * 40 },
  ]);
  const lines = linesOf(await readPdf(await makePdf(texts)));
  expect(lines[0]).toBe("Acme Ltd\t01/2010 - 02/2014");
  expect(lines[1]).toBe("Kept the machines running and the people happy all the way through");
});

test("a bullet's glyph is left out and told", async () => {
  const document = await readPdf(
    await makePdf([
      { text: "• Shipped it", x: 40, y: 100 },
      { text: "Plain", x: 40, y: 120 },
    ]),
  );
  expect(linesOf(document)).toEqual(["Shipped it", "Plain"]);
  expect(document.lines.map(({ bullet }) => bullet)).toEqual([true, false]);
});

test("size, weight, box and link of a line are known", async () => {
  const document = await readPdf(
    await makePdf([
      { text: "Jane Roe", x: 40, y: 60, size: 20, bold: true },
      { text: "portfolio", x: 40, y: 100, url: "https://jane.example.com/" },
    ]),
  );
  expect(document.lines[0]).toMatchObject({ fontSize: 20, bold: true, page: 1, headingLevel: null });
  expect(document.lines[0]?.box?.x).toBeCloseTo(40 / 595, 3);
  const [link] = document.links;
  expect(link?.url).toBe("https://jane.example.com/");
  expect(document.text.slice(link?.start ?? 0, link?.end ?? 0)).toBe("portfolio");
});

test("letter-spaced headings become words", async () => {
  const letters = [..."EDUCATION"].map((text, index) => ({ text, x: 40 + index * 14, y: 100 }));
  expect(linesOf(await readPdf(await makePdf(letters)))).toEqual(["EDUCATION"]);
});

test("a page without text is document_no_text", async () => {
  await expect(readPdf(await makePdf([]))).rejects.toMatchObject({ code: "document_no_text" });
});

test("characters that a font maps to NUL or half a pair are repaired, and it says so", async () => {
  const cmap = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
2 beginbfchar <41> <0000> <42> <D800> endbfchar endcmap end`;
  const content = makeStream(new TextEncoder().encode("BT /F1 12 Tf 40 700 Td (xAyBz) Tj ET"));
  const file = makeOnePage(content, {
    resources: "<< /Font << /F1 5 0 R >> >>",
    more: [
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
      makeStream(new TextEncoder().encode(cmap)),
    ],
  });
  const document = await readPdf(file);
  expect(document.text).not.toContain("\0");
  expect(document.text.isWellFormed()).toBe(true);
  expect(document.warnings.map(({ code }) => code)).toEqual(["text_repaired"]);
});

test("of 51 pages fifty are read, and it says so", async () => {
  const page: PdfText[] = [{ text: "Jane Roe, Senior Engineer at Acme Limited", x: 60, y: 60 }];
  const document = await readPdf(await makePdf(...Array.from({ length: 51 }, () => page)));
  expect(document.pages).toHaveLength(50);
  expect(document.warnings.map(({ code }) => code)).toEqual(["pages_skipped"]);
});

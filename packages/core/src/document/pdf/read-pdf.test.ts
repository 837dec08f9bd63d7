import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import {
  makeActingPdf,
  makeEvalPdf,
  makeOwnerLockedPdf,
  makePdfOfSize,
  makePdfWithTable,
  makeXfaPdf,
} from "../../testing/hostile-pdfs.ts";
import { makeOnePage, makePdf, makeStream, type PdfText } from "../../testing/make-pdf.ts";
import { watchConnections } from "../../testing/watch-connections.ts";
import type { ExtractedDocument } from "../document.ts";
import { PDF_LOADING } from "./open-pdf.ts";
import { readPdf } from "./read-pdf.ts";
import { openPdfRenderer } from "./render-pdf.ts";

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

test("B16: a page without text is document_no_text", async () => {
  await expect(readPdf(await makePdf([]))).rejects.toMatchObject({ code: "document_no_text" });
});

test("B17: characters that a font maps to NUL or half a pair are repaired, and it says so", async () => {
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

test("B15: of 51 pages fifty are read, and it says so", async () => {
  const page: PdfText[] = [{ text: "Jane Roe, Senior Engineer at Acme Limited", x: 60, y: 60 }];
  const document = await readPdf(await makePdf(...Array.from({ length: 51 }, () => page)));
  expect(document.pages).toHaveLength(50);
  expect(document.warnings.map(({ code }) => code)).toEqual(["pages_skipped"]);
});

describe("strangers' files", () => {
  const didRun = () => Reflect.has(globalThis, "groundworkRan");

  test("B12: one that is locked against changes alone is read", async () => {
    expect((await readPdf(makeOwnerLockedPdf("Jane Roe, Engineer"))).text).toBe("Jane Roe, Engineer");
  });

  test("B13, ASVS 1.3.6: what one wants done when it is opened, fetched or started is not; its text is read", async () => {
    const { port, reached } = await watchConnections();
    const file = makeActingPdf(`http://127.0.0.1:${port}/x`);
    const document = await readPdf(file);
    expect(document.text).toBe("Jane Roe");
    expect(JSON.stringify(document)).not.toContain("secret");
    const renderer = openPdfRenderer(file);
    await renderer.render({ page: 1, width: 200 });
    await renderer.close();
    expect(didRun()).toBe(false);
    expect(reached).toEqual([]);
  });

  test("B13: a form of Adobe's own, with nothing on its page, is document_no_text", async () => {
    await expect(readPdf(makeXfaPdf())).rejects.toMatchObject({ code: "document_no_text" });
  });

  test("B14: a font's matrix is never run as code (CVE-2024-4367)", async () => {
    const file = makeEvalPdf();
    await readPdf(file);
    const renderer = openPdfRenderer(file);
    await renderer.render({ page: 1, width: 200 });
    await renderer.close();
    expect(didRun()).toBe(false);
    expect(PDF_LOADING.isEvalSupported).toBe(false);
  });

  test("B14: pdfjs is one that no longer would, where text is read and where pages are drawn", () => {
    const here = createRequire(import.meta.url);
    const drawing = createRequire(here.resolve("pdf-parse"));
    for (const { version } of [here, drawing].map((load) => load("pdfjs-dist/package.json") as { version: string })) {
      const [major, minor, patch] = version.split(".").map(Number) as [number, number, number];
      expect((major * 1_000 + minor) * 1_000 + patch).toBeGreaterThanOrEqual(4_002_067);
    }
  });

  test.each(["nowhere", "its own"] as const)(
    "B15: a cross-reference table that is %s does not keep its text",
    async (table) => {
      expect((await readPdf(makePdfWithTable(table))).text).toBe("Jane Roe");
    },
  );

  test("B15: a page of 14 km is read and drawn no larger than any, one that is only long is not drawn", async () => {
    const square = makePdfOfSize(40e6, 40e6);
    expect((await readPdf(square)).text).toBe("Jane Roe");
    const renderer = openPdfRenderer(square);
    const picture = Buffer.from(await renderer.render({ page: 1, width: 200 }));
    await renderer.close();
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([200, 200]);
    const long = openPdfRenderer(makePdfOfSize(100, 40e6));
    await expect(long.render({ page: 1, width: 200 })).rejects.toMatchObject({ code: "document_too_large" });
    await long.close();
  });
});

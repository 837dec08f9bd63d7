import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strToU8, zipSync } from "fflate";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { changeParts, makeCommentedDocx, makeReachingDocx, makeStrictDocx } from "../../testing/hostile-docxs.ts";
import { makeParagraph, makeRawDocx } from "../../testing/make-docx.ts";
import { watchConnections } from "../../testing/watch-connections.ts";
import type { ExtractedDocument } from "../document.ts";
import { readDocx } from "./read-docx.ts";

const linesOf = (document: ExtractedDocument) =>
  document.lines.map(({ start, end }) => document.text.slice(start, end));
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

async function makeDocx(
  children: (Paragraph | Table)[],
  margins: { header?: string; footer?: string } = {},
): Promise<Uint8Array> {
  const { header, footer } = margins;
  const document = new Document({
    sections: [
      {
        headers: header === undefined ? {} : { default: new Header({ children: [new Paragraph(header)] }) },
        footers: footer === undefined ? {} : { default: new Footer({ children: [new Paragraph(footer)] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

test("header and footer are read, in blocks of their own, before and after the body", async () => {
  const document = await readDocx(
    await makeDocx([new Paragraph("Body")], { header: "jane@example.com", footer: "Page foot" }),
  );
  expect(linesOf(document)).toEqual(["jane@example.com", "Body", "Page foot"]);
  expect(new Set(document.lines.map(({ block }) => block)).size).toBe(3);
});

test("headings, bold, list items and links are known", async () => {
  const document = await readDocx(
    await makeDocx([
      new Paragraph({ text: "Experience", heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ children: [new TextRun({ text: "Acme", bold: true })] }),
      new Paragraph({ text: "Shipped it", bullet: { level: 0 } }),
      new Paragraph({
        children: [new ExternalHyperlink({ link: "https://jane.example.com", children: [new TextRun("site")] })],
      }),
    ]),
  );
  expect(document.lines[0]).toMatchObject({ headingLevel: 2, bold: true });
  expect(document.lines[1]).toMatchObject({ headingLevel: null, bold: true });
  expect(document.lines[2]).toMatchObject({ bullet: true, page: null, box: null });
  const [link] = document.links;
  expect([link?.url, document.text.slice(link?.start ?? 0, link?.end ?? 0)]).toEqual([
    "https://jane.example.com",
    "site",
  ]);
});

test("the cells of a table are blocks apart", async () => {
  const table = new Table({ rows: [new TableRow({ children: [cell("Sidebar"), cell("Main")] })] });
  const document = await readDocx(await makeDocx([new Paragraph("Above"), table, new Paragraph("Below")]));
  expect(linesOf(document)).toEqual(["Above", "Sidebar", "Main", "Below"]);
  expect(new Set(document.lines.map(({ block }) => block)).size).toBe(4);
});

test("a body that is no XML is document_corrupt", async () => {
  const file = zipSync({ "word/document.xml": strToU8("not xml at all <") });
  await expect(readDocx(file)).rejects.toMatchObject({ code: "document_corrupt" });
});

test("B9: a part that inflates a thousandfold is document_too_large", async () => {
  const file = zipSync({ "word/document.xml": new Uint8Array(5_000_000) }, { level: 9 });
  await expect(readDocx(file)).rejects.toMatchObject({ code: "document_too_large" });
});

test("a document without a word is document_no_text", async () => {
  await expect(readDocx(await makeDocx([new Paragraph("")]))).rejects.toMatchObject({ code: "document_no_text" });
});

describe("strangers' documents", () => {
  test("B18, B19, ASVS 1.3.6: no file and no host that one names is touched", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "docx-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const canary = path.join(folder, "canary.txt");
    await writeFile(canary, "canary in the mine");
    const { port, reached } = await watchConnections();
    const places = [
      pathToFileURL(canary).href,
      canary,
      "/dev/zero",
      `http://127.0.0.1:${port}/x.dotm`,
      `\\\\127.0.0.1@${port}\\share\\x`,
    ];
    const document = await readDocx(makeReachingDocx(places));
    expect(linesOf(document)).toEqual(["Jane Roe", ...places.map((_, index) => `site ${index}`)]);
    expect(JSON.stringify(document)).not.toContain("in the mine");
    expect(reached).toEqual([]);
  });

  test("B18: mammoth is one that opens no file a document names (CVE-2025-11849)", () => {
    const { version } = createRequire(import.meta.url)("mammoth/package.json") as { version: string };
    const [major, minor] = version.split(".").map(Number) as [number, number];
    expect(major * 1_000 + minor).toBeGreaterThanOrEqual(1_011);
  });

  test("B10: two main parts are refused", async () => {
    const [one, other] = ["One", "Other"].map((text) => makeParagraph(text));
    const file = changeParts(makeRawDocx({ body: one! }), {
      "word/document2.xml": () => `<w:document><w:body>${other}</w:body></w:document>`,
    });
    await expect(readDocx(file)).rejects.toMatchObject({ code: "document_corrupt" });
  });

  test("B21: the strict form is read as the other is", async () => {
    expect((await readDocx(makeStrictDocx())).text).toBe("Jane Roe");
  });

  test("B21: a lock on a part is document_encrypted", async () => {
    const file = makeRawDocx({ body: makeParagraph("Jane Roe") });
    const view = new DataView(file.buffer);
    // The flag of the first entry in the directory.
    const directory = view.getUint32(file.length - 6, true);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    await expect(readDocx(file)).rejects.toMatchObject({ code: "document_encrypted" });
  });

  test("B22, B23, ASVS 14.2.8: comments, and who wrote, changed or owns it, are not read", async () => {
    const document = await readDocx(makeCommentedDocx("Ada Nobody"));
    expect(document.text).toBe("Jane Roe");
    expect(JSON.stringify(document)).not.toContain("Nobody");
  });
});

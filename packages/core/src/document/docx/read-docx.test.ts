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
import { expect, test } from "vitest";
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

test("a part that inflates a thousandfold is document_too_large", async () => {
  const file = zipSync({ "word/document.xml": new Uint8Array(5_000_000) }, { level: 9 });
  await expect(readDocx(file)).rejects.toMatchObject({ code: "document_too_large" });
});

test("a document without a word is document_no_text", async () => {
  await expect(readDocx(await makeDocx([new Paragraph("")]))).rejects.toMatchObject({ code: "document_no_text" });
});

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { SIDE_SECTIONS } from "./html/render-html.ts";
import type { Random } from "./random.ts";
import type { Block, Entry, Section, Sheet } from "./sheet.ts";

export type DocxStyle = "headings" | "fake-headings" | "sidebar-table" | "entry-tables" | "header-contacts";

/** Twentieths of a point from the left margin: where right-aligned dates end. */
const RIGHT_TAB = 9_300;

export async function renderDocx(sheet: Sheet, style: DocxStyle, random: Random): Promise<Uint8Array> {
  const font = random.pick(["Calibri", "Arial", "Times New Roman", "Cambria"]);
  const contactLines = toContactLines(sheet, random.chance(0.5));
  const head = [
    new Paragraph({
      children: [new TextRun({ text: sheet.name, bold: true, size: 40 })],
      ...(style === "headings" ? { heading: HeadingLevel.TITLE } : {}),
    }),
    ...(sheet.headline === null
      ? []
      : [new Paragraph({ children: [new TextRun({ text: sheet.headline, color: "555555", size: 24 })] })]),
  ];
  const render = (list: readonly Section[]) => list.flatMap((section) => renderSection(section, style));
  const side = sheet.sections.filter(({ kind }) => SIDE_SECTIONS.includes(kind));
  const main = sheet.sections.filter(({ kind }) => !SIDE_SECTIONS.includes(kind));
  const body = () => {
    if (style === "sidebar-table") {
      const cell = (children: (Paragraph | Table)[], width: number) =>
        new TableCell({ children, width: { size: width, type: WidthType.PERCENTAGE }, borders: NO_BORDERS });
      return [
        ...head,
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [new TableRow({ children: [cell([...contactLines, ...render(side)], 32), cell(render(main), 68)] })],
        }),
      ];
    }
    return [...head, ...(style === "header-contacts" ? [] : contactLines), ...render(sheet.sections)];
  };
  const document = new Document({
    creator: sheet.name,
    title: sheet.documentTitle ?? sheet.name,
    styles: { default: { document: { run: { font, size: 21 } } } },
    sections: [
      {
        headers: style === "header-contacts" ? { default: new Header({ children: contactLines }) } : {},
        footers: style === "header-contacts" ? { default: new Footer({ children: [new Paragraph(sheet.name)] }) } : {},
        children: body(),
      },
    ],
  });
  return Packer.toBuffer(document);
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

function toContactLines(sheet: Sheet, oneLine: boolean): Paragraph[] {
  const texts = sheet.contacts.map(({ label, text }) => (label === "" ? text : `${label}: ${text}`));
  return (oneLine ? [texts.join(" | ")] : texts).map((text) => new Paragraph(text));
}

function renderSection(section: Section, style: DocxStyle): (Paragraph | Table)[] {
  const real = style === "headings" || style === "header-contacts";
  const heading =
    section.heading === null
      ? []
      : [
          real
            ? new Paragraph({ text: section.heading, heading: HeadingLevel.HEADING_1 })
            : new Paragraph({
                spacing: { before: 160 },
                children: [
                  new TextRun({
                    text: style === "fake-headings" ? section.heading.toUpperCase() : section.heading,
                    bold: true,
                    size: 24,
                  }),
                ],
              }),
        ];
  return [...heading, ...section.blocks.flatMap((block) => renderBlock(block, style))];
}

function renderBlock(block: Block, style: DocxStyle): (Paragraph | Table)[] {
  switch (block.type) {
    case "paragraph":
      return [new Paragraph(block.text)];
    case "bullets":
      return block.items.map(toBullet);
    case "entry":
      return style === "entry-tables" ? [toEntryTable(block)] : toEntryParagraphs(block, style);
    case "skills":
      return block.groups.map(({ name, items }) => {
        const text = items.map((item) => item.text).join(", ");
        return new Paragraph({
          children: [...(name === null ? [] : [new TextRun({ text: `${name}: `, bold: true })]), new TextRun(text)],
        });
      });
  }
}

function toBullet(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 } });
}

function toEntryParagraphs(entry: Entry, style: DocxStyle): Paragraph[] {
  // A narrow cell has no room for a tab to the right margin.
  const right = style === "sidebar-table" ? 6_000 : RIGHT_TAB;
  const rows = entry.rows.map(({ left, right: date }, index) => {
    const before =
      index === 0 && entry.margin !== null
        ? [new TextRun({ text: entry.margin, italics: true }), new TextRun({ children: [new Tab()] })]
        : [];
    const after = date === null ? [] : [new TextRun({ children: [new Tab()] }), new TextRun(date)];
    return new Paragraph({
      spacing: { before: index === 0 ? 100 : 0 },
      alignment: AlignmentType.LEFT,
      tabStops: [
        ...(before.length > 0 ? [{ type: TabStopType.LEFT, position: 2_600 }] : []),
        { type: TabStopType.RIGHT, position: right },
      ],
      children: [
        ...before,
        ...left.map(
          (part) => new TextRun({ text: part.text, bold: part.style === "strong", italics: part.style === "emphasis" }),
        ),
        ...after,
      ],
    });
  });
  return [...rows, ...toDetails(entry)];
}

function toDetails(entry: Entry): Paragraph[] {
  return [...(entry.paragraph === null ? [] : [new Paragraph(entry.paragraph)]), ...entry.bullets.map(toBullet)];
}

/** The date in the left cell, everything else in the right one. */
function toEntryTable(entry: Entry): Table {
  const date = entry.margin ?? entry.rows.map(({ right }) => right).find((text) => text !== null) ?? "";
  const rows = entry.rows.map(
    ({ left }) =>
      new Paragraph({
        children: left.map(
          (part) => new TextRun({ text: part.text, bold: part.style === "strong", italics: part.style === "emphasis" }),
        ),
      }),
  );
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({ children, width: { size: width, type: WidthType.PERCENTAGE }, borders: NO_BORDERS });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ children: [cell([new Paragraph(date)], 24), cell([...rows, ...toDetails(entry)], 76)] })],
  });
}

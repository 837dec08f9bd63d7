import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TabStopType, TextRun } from "docx";
import type { Profile } from "../../schemas/index.ts";
import { type ResumeBlock, toResumeBlocks } from "./resume-blocks.ts";

/** Right edge of A4 with margins of one inch, in twentieths of a point. */
const RIGHT_EDGE_TWIPS = 9026;

/** The profile as a Word document of plain paragraphs, headings and lists, so that other readers read it well. */
export function toDocx(profile: Profile): Promise<Uint8Array> {
  const blocks = toResumeBlocks(profile);
  const document = new Document({
    title: blocks[0]?.text ?? "Resume",
    creator: "Groundwork",
    styles: { default: { document: { run: { font: "Calibri", size: 21 } } } },
    sections: [{ children: blocks.map(toParagraph) }],
  });
  return Packer.toBuffer(document);
}

function toParagraph(block: ResumeBlock): Paragraph {
  const { text } = block;
  switch (block.kind) {
    case "title":
      return new Paragraph({ text, heading: HeadingLevel.TITLE, alignment: AlignmentType.LEFT });
    case "heading":
      return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
    case "entry":
      return new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: RIGHT_EDGE_TWIPS }],
        spacing: { before: 120 },
        children: [new TextRun({ text, bold: true }), new TextRun(block.aside === "" ? "" : `\t${block.aside}`)],
      });
    case "bullet":
      return new Paragraph({ text, bullet: { level: 0 } });
    case "text":
      return new Paragraph({ text });
  }
}

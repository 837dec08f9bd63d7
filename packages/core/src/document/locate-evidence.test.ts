import { PDFDocument, StandardFonts } from "pdf-lib";
import { expect, test } from "vitest";
import { locateEvidence } from "./locate-evidence.ts";
import { readPdf } from "./pdf/read-pdf.ts";

const LEFT = 60;
const BASELINE = 500;
const SIZE = 11;
const LINE = "Illustrator Intern | Willow & Mill, Lille | WWF Munich";

test.each([StandardFonts.Helvetica, StandardFonts.TimesRoman, StandardFonts.Courier])(
  "a part of a line set in %s is boxed where it is drawn",
  async (name) => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(name);
    const page = pdf.addPage([600, 800]);
    page.drawText(LINE, { x: LEFT, y: BASELINE, size: SIZE, font });
    page.drawText("Willow trees are drawn below, so that the page has text enough to be read.", {
      x: LEFT,
      y: 400,
      size: SIZE,
      font,
    });
    const document = await readPdf(await pdf.save());
    const above = font.heightAtSize(SIZE, { descender: false });
    const height = font.heightAtSize(SIZE);
    for (const part of ["Illustrator Intern", "Willow & Mill", "Lille", "WWF Munich"]) {
      const start = document.text.indexOf(part);
      const x = LEFT + font.widthOfTextAtSize(LINE.slice(0, LINE.indexOf(part)), SIZE);
      const drawn = { x, y: 800 - BASELINE - above, width: font.widthOfTextAtSize(part, SIZE), height };
      const [box] = locateEvidence(document, start, start + part.length).boxes;
      if (!box) throw new Error(`${part} has no box`);
      const shown = { x: box.x * 600, y: box.y * 800, width: box.width * 600, height: box.height * 800 };
      expect(overlap(drawn, shown), part).toBeGreaterThan(0.8);
    }
  },
);

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Intersection over union. */
function overlap(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared / (one.width * one.height + other.width * other.height - shared);
}

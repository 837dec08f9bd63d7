import {
  beginText,
  clip,
  concatTransformationMatrix,
  endPath,
  endText,
  moveText,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  setFillingGrayscaleColor,
  setFontAndSize,
  setTextRenderingMode,
  showText,
  StandardFonts,
  TextRenderingMode,
} from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { readPageItems } from "./page-items.ts";

const WHITE = rgb(1, 1, 1);
const DARK = rgb(0.1, 0.2, 0.3);
/** One pixel each, as PNG. */
const WHITE_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC";

async function read(draw: (page: PDFPage, pdf: PDFDocument) => void | Promise<void>) {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  page.setFont(await pdf.embedFont(StandardFonts.Helvetica));
  await draw(page, pdf);
  const opened = await getDocument({ data: await pdf.save(), verbosity: 0, fontExtraProperties: true }).promise;
  const found = await readPageItems(await opened.getPage(1), await opened.getOptionalContentConfig());
  await opened.destroy();
  return {
    seen: found.items.map(({ text }) => text),
    hidden: found.hidden.map(({ text, reason }) => `${reason}: ${text}`),
    ocrLayer: found.ocrLayer.map(({ text }) => text),
    items: found.items,
  };
}

const write = (page: PDFPage, text: string, look: object = {}) =>
  page.drawText(text, { x: 50, y: 700, size: 12, ...look });
const bar = (page: PDFPage, look: object = {}) =>
  page.drawRectangle({ x: 0, y: 650, width: 595, height: 100, color: DARK, ...look });

test.for<[string, (page: PDFPage, pdf: PDFDocument) => void | Promise<void>]>([
  ["white text on a banner", (page) => (bar(page), write(page, "Jane Roe", { color: WHITE }))],
  [
    "white text on a circle",
    (page) => {
      page.drawCircle({ x: 80, y: 700, size: 60, color: DARK });
      write(page, "Jane Roe", { color: WHITE });
    },
  ],
  [
    "white text on a thick line",
    (page) => {
      page.drawLine({ start: { x: 0, y: 700 }, end: { x: 595, y: 700 }, thickness: 60, color: DARK });
      write(page, "Jane Roe", { color: WHITE });
    },
  ],
  [
    "white text on a form drawn by reference",
    async (page, pdf) => {
      const other = await PDFDocument.create();
      other.addPage([100, 100]).drawRectangle({ x: 0, y: 0, width: 100, height: 100, color: DARK });
      const [form] = await pdf.embedPdf(await other.save());
      page.drawPage(form!, { x: 0, y: 650, width: 595, height: 100 });
      write(page, "Jane Roe", { color: WHITE });
    },
  ],
  ["half-transparent text", (page) => write(page, "Jane Roe", { opacity: 0.6 })],
  ["pale grey text", (page) => write(page, "Jane Roe", { color: rgb(0.75, 0.75, 0.75) })],
  [
    "white text on a dark page",
    (page) => (bar(page, { y: 0, height: 842 }), write(page, "Jane Roe", { color: WHITE })),
  ],
  [
    "text struck through and underlined",
    (page) => {
      write(page, "Jane Roe");
      page.drawRectangle({ x: 50, y: 702, width: 60, height: 1.5, color: DARK });
      page.drawRectangle({ x: 50, y: 698, width: 60, height: 1, color: DARK });
    },
  ],
  ["text under a tint", (page) => (write(page, "Jane Roe"), bar(page, { opacity: 0.3 }))],
  [
    "text inside its clip",
    (page) => {
      page.pushOperators(pushGraphicsState(), rectangle(40, 690, 200, 30), clip(), endPath());
      write(page, "Jane Roe");
      page.pushOperators(popGraphicsState());
    },
  ],
  [
    "text drawn after a rectangle that would cover it",
    (page) => (bar(page, { color: WHITE }), write(page, "Jane Roe")),
  ],
  [
    "text whose letters are filled through a clip",
    async (page, pdf) => {
      const font = page.node.newFontDictionary("F", (await pdf.embedFont(StandardFonts.Courier)).ref);
      const text = PDFHexString.of(Buffer.from("Jane Roe", "latin1").toString("hex"));
      page.pushOperators(pushGraphicsState(), beginText(), setFontAndSize(font, 12), moveText(50, 700));
      page.pushOperators(setTextRenderingMode(TextRenderingMode.Clip), showText(text), endText());
      bar(page);
      page.pushOperators(popGraphicsState());
    },
  ],
  [
    "large type set small and scaled up",
    (page) => {
      page.pushOperators(pushGraphicsState(), concatTransformationMatrix(12, 0, 0, 12, 50, 700));
      page.drawText("Jane Roe", { x: 0, y: 0, size: 1 });
      page.pushOperators(popGraphicsState());
    },
  ],
])("people can see it: %s", async ([, draw]) => {
  const { seen, hidden } = await read(draw);
  expect(seen.join(" ")).toBe("Jane Roe");
  expect(hidden).toEqual([]);
});

test("B22: a hidden word leaves its line, and the words around it keep their places", async () => {
  const { seen, hidden, items } = await read(async (page, pdf) => {
    const helvetica = await pdf.embedFont(StandardFonts.Helvetica);
    let x = 50;
    for (const [text, color] of [
      ["Nurse ", DARK],
      ["Neurosurgeon ", WHITE],
      ["in Leeds", DARK],
    ] as const) {
      write(page, text, { x, color });
      x += helvetica.widthOfTextAtSize(text, 12);
    }
  });
  expect(seen.map((text) => text.trim())).toEqual(["Nurse", "in Leeds"]);
  expect(hidden).toEqual(["low_contrast: Neurosurgeon"]);
  expect(items[1]!.x).toBeGreaterThan(items[0]!.right + 60);
});

test("letters that are hidden one by one are one text, and three letters are none", async () => {
  const { hidden } = await read(async (page, pdf) => {
    const helvetica = await pdf.embedFont(StandardFonts.Helvetica);
    let x = 50;
    for (const letter of "Harvard") {
      write(page, letter, { x, color: WHITE });
      x += helvetica.widthOfTextAtSize(letter, 12) + 0.5;
    }
    write(page, "Jane", { y: 600 });
    write(page, "abc", { y: 500, color: WHITE });
  });
  expect(hidden).toEqual(["low_contrast: Harvard"]);
});

async function drawScan(page: PDFPage, pdf: PDFDocument) {
  page.drawImage(await pdf.embedPng(WHITE_PIXEL), { x: 0, y: 0, width: 595, height: 842 });
}

function writeInvisibly(page: PDFPage, text: string) {
  page.pushOperators(pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Invisible));
  write(page, text);
  page.pushOperators(popGraphicsState(), setFillingGrayscaleColor(0));
}

test("what a scanner's software set over its picture, or under it, is a text layer and not hidden", async () => {
  const over = await read(async (page, pdf) => {
    await drawScan(page, pdf);
    writeInvisibly(page, "Read off the picture");
  });
  expect(over).toMatchObject({ seen: ["Read off the picture"], ocrLayer: ["Read off the picture"], hidden: [] });
  const under = await read(async (page, pdf) => {
    write(page, "Read off the picture");
    await drawScan(page, pdf);
  });
  expect(under).toMatchObject({ seen: ["Read off the picture"], ocrLayer: ["Read off the picture"], hidden: [] });
});

test("B22: invisible text on a page that has text of its own is hidden, whatever picture lies behind", async () => {
  const found = await read(async (page, pdf) => {
    await drawScan(page, pdf);
    write(page, "Jane Roe, nurse, with text for all to see", { y: 600 });
    writeInvisibly(page, "Chief of surgery");
  });
  expect(found).toMatchObject({ ocrLayer: [], hidden: ["invisible_mode: Chief of surgery"] });
});

test("B22: white text on a white picture is hidden", async () => {
  const { hidden } = await read(async (page, pdf) => {
    bar(page);
    page.drawImage(await pdf.embedPng(WHITE_PIXEL), { x: 40, y: 690, width: 200, height: 30 });
    write(page, "Chief of surgery", { color: WHITE });
    write(page, "Jane Roe", { y: 660, color: WHITE });
  });
  expect(hidden).toEqual(["low_contrast: Chief of surgery"]);
});

test("a note over the text hides it", async () => {
  const { hidden } = await read((page, pdf) => {
    write(page, "Chief of surgery");
    const look = pdf.context.stream("1 1 1 rg 0 0 200 30 re f", {
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, 200, 30],
    });
    const note = pdf.context.obj({
      Type: "Annot",
      Subtype: "Square",
      Rect: [40, 690, 240, 720],
      AP: { N: pdf.context.register(look) },
    });
    page.node.set(PDFName.of("Annots"), pdf.context.obj([pdf.context.register(note)]));
  });
  expect(hidden).toEqual(["covered: Chief of surgery"]);
});

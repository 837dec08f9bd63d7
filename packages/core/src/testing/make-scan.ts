import { createCanvas } from "@napi-rs/canvas";
import { PDFDocument, StandardFonts } from "pdf-lib";
import type { PdfText } from "./make-pdf.ts";

export interface ScanOptions {
  /** By which the paper lay askew, clockwise. */
  degrees?: number;
  /** Drawn over the picture where nobody sees it, as a scanner's software does. */
  layer?: readonly PdfText[];
}

const PIXELS_PER_POINT = 150 / 72;

/** An A4 page a list, each a picture of its texts and nothing else. */
export async function makeScan(
  pages: readonly (readonly PdfText[])[],
  { degrees = 0, layer = [] }: ScanOptions = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const texts of pages) {
    const picture = await pdf.embedJpg(drawPaper(texts, degrees));
    const page = pdf.addPage([595, 842]);
    // Before the picture, so that it is covered.
    for (const { text, x, y, size = 10 } of layer) page.drawText(text, { x, y: 842 - y, size, font });
    page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  }
  return pdf.save({ useObjectStreams: false });
}

function drawPaper(texts: readonly PdfText[], degrees: number): Buffer {
  const canvas = createCanvas(Math.round(595 * PIXELS_PER_POINT), Math.round(842 * PIXELS_PER_POINT));
  const context = canvas.getContext("2d");
  context.fillStyle = "#f6f5f0";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
  context.translate(-595 / 2, -842 / 2);
  context.fillStyle = "#222";
  for (const { text, x, y, size = 10, bold = false } of texts) {
    context.font = `${bold ? "bold " : ""}${size}px Helvetica, Arial, "Liberation Sans", "DejaVu Sans", sans-serif`;
    context.fillText(text, x, y);
  }
  return canvas.toBuffer("image/jpeg", 80);
}

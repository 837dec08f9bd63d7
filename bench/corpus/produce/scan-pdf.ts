import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createCanvas, ImageData, loadImage } from "@napi-rs/canvas";
import { PDFDocument } from "pdf-lib";
import type { Random } from "../random.ts";

const POINTS_AN_INCH = 72;

/** The document as a scanner gives it: grey pictures, a little askew, noisy and compressed; no text. */
export async function scanPdf(pdf: Uint8Array, random: Random): Promise<Uint8Array> {
  const dotsAnInch = random.pick([150, 150, 170, 200]);
  const degrees = (random.chance(0.5) ? 1 : -1) * (0.5 + random.next() * 1.2);
  const quality = random.integer(40, 60);
  const scan = await PDFDocument.create({ updateMetadata: false });
  for (const page of drawPages(pdf, dotsAnInch)) {
    const jpeg = await ageImage(page, { degrees, quality, noise: random.integer(6, 16), random });
    const image = await scan.embedJpg(jpeg);
    const [width, height] = [(image.width * POINTS_AN_INCH) / dotsAnInch, (image.height * POINTS_AN_INCH) / dotsAnInch];
    scan.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return scan.save();
}

function drawPages(pdf: Uint8Array, dotsAnInch: number): Buffer[] {
  const folder = mkdtempSync(path.join(tmpdir(), "groundwork-scan-"));
  try {
    writeFileSync(path.join(folder, "in.pdf"), pdf);
    spawnSync("pdftoppm", ["-gray", "-png", "-r", String(dotsAnInch), "in.pdf", "page"], { cwd: folder });
    const names = readdirSync(folder).filter((name) => name.endsWith(".png"));
    return names.sort().map((name) => readFileSync(path.join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Ageing {
  degrees: number;
  quality: number;
  /** Half the width of the noise, in grey levels of 256. */
  noise: number;
  random: Random;
}

async function ageImage(png: Buffer, { degrees, quality, noise, random }: Ageing): Promise<Buffer> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#f6f6f6";
  context.fillRect(0, 0, image.width, image.height);
  context.translate(image.width / 2, image.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(image, -image.width / 2, -image.height / 2);
  const pixels = context.getImageData(0, 0, image.width, image.height);
  const aged = new Uint8ClampedArray(pixels.data.length);
  for (let at = 0; at < aged.length; at += 4) {
    const grey = (pixels.data[at] ?? 0) + (random.next() * 2 - 1) * noise;
    aged.set([grey, grey, grey, 255], at);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.putImageData(new ImageData(aged, image.width, image.height), 0, 0);
  return canvas.toBuffer("image/jpeg", quality);
}

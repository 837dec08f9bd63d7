import { chromium } from "playwright-core";
import { findChromium } from "../../../e2e/find-chromium.ts";

/** A word of the first page with its box in fractions of the page: x, y, width, height. */
export type PlacedWord = [word: string, x: number, y: number, width: number, height: number];

/** HTML that stands in the margins of every page. */
export interface Running {
  header: string;
  footer: string;
}

export interface Printer {
  /** The page as a PDF, and where its first page's words stand. */
  print(html: string, marginMillimetres: number, running?: Running): Promise<{ pdf: Uint8Array; words: PlacedWord[] }>;
  close(): Promise<void>;
}

const SIZES = { A4: [210, 297], Letter: [215.9, 279.4] } as const;
const PIXELS_A_MILLIMETRE = 96 / 25.4;

/** @throws Error without a Chromium. */
export async function startPrinter(): Promise<Printer> {
  const found = findChromium();
  if (found.path === undefined) throw new Error(found.missing);
  const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  return {
    async print(html, marginMillimetres, running) {
      const [width, height] = html.includes("size:Letter") ? SIZES.Letter : SIZES.A4;
      const margin = marginMillimetres * PIXELS_A_MILLIMETRE;
      const [pageWidth, pageHeight] = [width * PIXELS_A_MILLIMETRE, height * PIXELS_A_MILLIMETRE];
      await page.setViewportSize({
        width: Math.round(pageWidth - 2 * margin),
        height: Math.round(pageHeight - 2 * margin),
      });
      await page.emulateMedia({ media: "print" });
      await page.setContent(html);
      // What is wider than the page makes the browser shrink all of it in print: then the screen's places are not the print's.
      const fits = await page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      );
      const rectangles = fits ? await page.evaluate(readWordRectangles) : [];
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        ...(running && { displayHeaderFooter: true, headerTemplate: running.header, footerTemplate: running.footer }),
      });
      const words = rectangles
        .filter(([, , y, , wordHeight]) => y + wordHeight < pageHeight - 2 * margin && y >= 0)
        .map(([word, x, y, wordWidth, wordHeight]): PlacedWord => [
          word,
          round((x + margin) / pageWidth),
          round((y + margin) / pageHeight),
          round(wordWidth / pageWidth),
          round(wordHeight / pageHeight),
        ]);
      return { pdf: withoutTimes(pdf), words };
    },
    close: () => browser.close(),
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Runs in the page. */
function readWordRectangles(): [string, number, number, number, number][] {
  const words: [string, number, number, number, number][] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const found of (node.textContent ?? "").matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      const boxes = [...range.getClientRects()];
      if (boxes.length !== 1) continue;
      const [box] = boxes as [DOMRect];
      words.push([found[0], box.left, box.top, box.width, box.height]);
    }
  }
  return words;
}

/** The same page gives the same bytes on every day. */
function withoutTimes(pdf: Buffer): Uint8Array {
  const text = pdf.toString("latin1").replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, "$120261101000000");
  return Buffer.from(text, "latin1");
}

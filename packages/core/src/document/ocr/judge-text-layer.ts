import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFPageProxy, TextItem } from "pdfjs-dist/types/src/display/api.js";
import type { OcrPhrase } from "./ocr-phrase.ts";
import type { PageItem, PageItems } from "../pdf/page-items.ts";

/** Fewer characters are a page number, or a scanner's stamp. */
const MIN_CHARACTERS = 80;
const MAX_UNREADABLE_SHARE = 0.3;
/** Text drawn as outlines takes at least so many paths; rules and boxes take fewer. */
const MIN_PATHS = 60;
const PICTURES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintSolidColorImageMask,
]);
const PATHS = new Set<number>([OPS.constructPath, OPS.fill, OPS.eoFill, OPS.stroke]);
/** Control characters, private use, unassigned, and the sign for "could not be decoded". */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu;

/**
 * Whether the page is better read off its picture: it has hardly any text but something else on it, a font does not say
 * what its glyphs mean, or a scanner's software wrote its text, which may be anything.
 */
export async function wantsPicture(page: PDFPageProxy, { items, ocrLayer }: PageItems): Promise<boolean> {
  if (ocrLayer.length > 0) return true;
  if (countCharacters(items) < MIN_CHARACTERS && (await drawsMore(page))) return true;
  return (await shareUnreadable(page)) > MAX_UNREADABLE_SHARE;
}

export function countCharacters(items: readonly PageItem[]): number {
  return items.reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
}

async function drawsMore(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return (
    fnArray.some((operator) => PICTURES.has(operator)) || fnArray.filter((op) => PATHS.has(op)).length >= MIN_PATHS
  );
}

async function shareUnreadable(page: PDFPageProxy): Promise<number> {
  const { items } = await page.getTextContent();
  let characters = 0;
  let unreadable = 0;
  for (const item of items) {
    if (!("str" in item)) continue;
    const { length } = item.str.replace(/\s/g, "");
    characters += length;
    unreadable += lacksUnicode(page, item) ? length : (item.str.match(UNREADABLE)?.length ?? 0);
  }
  return characters === 0 ? 0 : unreadable / characters;
}

/** A composite font without a map to Unicode: pdfjs then gives the glyphs' numbers as if they were characters. */
function lacksUnicode(page: PDFPageProxy, { fontName }: TextItem): boolean {
  if (!page.commonObjs.has(fontName)) return false;
  const font = page.commonObjs.get(fontName) as { composite?: boolean; toUnicode?: object } | null;
  return font?.composite === true && font.toUnicode !== undefined && "firstChar" in font.toUnicode;
}

/** At least so many of a layer's words must be seen in the picture for the layer to be what the page says. */
const MIN_SEEN_SHARE = 0.6;

export interface LayerJudgement {
  honest: boolean;
  /** Runs of which no word is in the picture. All of them when the layer as a whole is not honest. */
  unseen: ReadonlySet<PageItem>;
}

/** Compares what a scanner's software says is on the page with what we read off it. */
export function judgeOcrLayer(layer: readonly PageItem[], phrases: readonly OcrPhrase[]): LayerJudgement {
  const seen = new Set(phrases.flatMap(({ text }) => toWords(text)));
  const words = layer.flatMap(({ text }) => toWords(text));
  const share = words.filter((word) => seen.has(word)).length / Math.max(1, words.length);
  if (share < MIN_SEEN_SHARE) return { honest: false, unseen: new Set(layer) };
  const unseen = layer.filter(({ text }) => {
    const own = toWords(text);
    return own.length >= 3 && !own.some((word) => seen.has(word));
  });
  return { honest: true, unseen: new Set(unseen) };
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

import type { PDFPageProxy, TextItem } from "pdfjs-dist/types/src/display/api.js";
import type { HiddenText } from "../document.ts";
import { join, toBounds } from "../hidden/find-hidden-glyphs.ts";
import { findHiddenText } from "../hidden/find-hidden-text.ts";
import { type ItemLetter, matchGlyphs } from "./match-glyphs.ts";
import { overlaps, toMatrix } from "./page-geometry.ts";
import { readPagePaint } from "./page-paint.ts";
import type { Glyph, ImagePixels, PagePaint, PaintFont } from "./paint-model.ts";
import { repairText } from "../repair-text.ts";

/** A run of text on its page, in points, origin top left. */
export interface PageItem {
  text: string;
  x: number;
  right: number;
  /** The baseline. */
  y: number;
  size: number;
  /** How far the typeface reaches above and below the baseline, in font sizes; absent where the file does not say. */
  reach?: { above: number; below: number };
  /** The typeface's name without its subset tag; empty where unknown. */
  font: string;
  bold: boolean;
  /** A plain space is as wide as a letter. */
  monospaced: boolean;
  /** From a symbol font: a bullet where it opens a line, otherwise decoration. */
  symbol: boolean;
  url: string | null;
}

export interface PageItems {
  width: number;
  height: number;
  /** In the order the file draws them, without what is hidden. */
  items: PageItem[];
  /** What nobody sees on the page, with its place; in none of `items`. */
  hidden: HiddenText[];
  /**
   * Text set invisibly over, or visibly under, a picture that fills the page: what a scanner's software read off it, or
   * a lie about it. Also in `items`; a page has either this or text of its own. Compare it with one's own OCR.
   */
  ocrLayer: PageItem[];
  /** URLs of link annotations that lie over no text, such as icons. */
  bareUrls: string[];
  damaged: boolean;
}

const ICON_FONT = /awesome|icon|glyph|material|ionic|octicon|academicons/i;
const SYMBOL_FONT = /symbol|dingbat|webding|wingding|marvosym/i;
const MONOSPACED_FONT = /mono|courier|menlo|consol|typewriter|fixed|code/i;
const BOLD_FONT = /bold|black|heavy|semi|demi|-b\b|medi\b|bx\d/i;

/** What tells which optional layers are switched on: pdfjs's configuration of them. */
export interface PageLayers {
  isVisible(group: unknown): boolean;
}

/** The page's text runs with their fonts, and the link each lies under; what nobody sees on the page set apart. */
export async function readPageItems(page: PDFPageProxy, layers?: PageLayers): Promise<PageItems> {
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  const content = await page.getTextContent({ disableNormalization: true });
  const items = content.items.filter((item) => "str" in item);
  const paint = readPagePaint({
    operators: await page.getOperatorList(),
    viewport: toMatrix(viewport.transform),
    findFont: (id) => findFont(page, id),
    isLayerOn: (group) => layers?.isVisible(group) ?? true,
  });
  const images = await decodeImages(page, paint);
  const found = findHiddenText({ ...paint, width, height, images }, page.pageNumber);
  const glyphs = paint.glyphs.filter(({ text }) => !FORMAT_CHARACTER.test(text));
  const letters = matchGlyphs(items, { glyphs, viewport: toMatrix(viewport.transform) });
  const links = toLinks(await page.getAnnotations(), viewport);
  const placed: PageItem[] = [];
  const ocrLayer: PageItem[] = [];
  let damaged = false;
  for (const [index, item] of items.entries()) {
    const read = toPageItem(item, {
      font: findFont(page, item.fontName)?.name ?? "",
      style: content.styles[item.fontName],
      viewport,
    });
    if (read === null) continue;
    damaged ||= read.damaged;
    const seen = keepSeen(read.item, { raw: item.str, letters: letters[index] ?? [], hidden: found.hiddenGlyphs });
    placed.push(...seen);
    if (letters[index]?.some(({ glyph }) => found.ocrGlyphs.has(glyph))) ocrLayer.push(...seen);
  }
  const bareUrls = attachLinks(placed, links);
  return { width, height, items: placed, hidden: found.hidden, ocrLayer, bareUrls, damaged };
}

/** pdfjs leaves these out of its text. */
const FORMAT_CHARACTER = /\p{Cf}$/u;

function findFont(page: PDFPageProxy, id: string): (PaintFont & { name?: string }) | null {
  return page.commonObjs.has(id) ? (page.commonObjs.get(id) as PaintFont & { name?: string }) : null;
}

interface ItemSetting {
  font: string;
  style: { ascent: number; descent: number } | undefined;
  viewport: { width: number; height: number; transform: readonly number[] };
}

function toPageItem(
  item: TextItem,
  { font, style, viewport }: ItemSetting,
): { item: PageItem; damaged: boolean } | null {
  if (ICON_FONT.test(font)) return null;
  const repaired = repairText(item.str);
  const symbol = SYMBOL_FONT.test(font) || /^\s*[\ue000-\uf8ff]\s*$/.test(item.str);
  const text = symbol && repaired.text.trim() === "" ? "•" : repaired.text;
  const placement = place(item, viewport.transform);
  if (placement === null || placement.right < 0 || placement.x > viewport.width) return null;
  if (placement.y < 0 || placement.y > viewport.height + placement.size) return null;
  return {
    item: {
      text,
      ...placement,
      ...toReach(font, style),
      font: font.replace(/^[A-Z]{6}\+/, ""),
      bold: BOLD_FONT.test(font),
      monospaced: MONOSPACED_FONT.test(font),
      symbol,
      url: null,
    },
    damaged: repaired.damaged,
  };
}

/** Adobe's own metrics of fonts that files need not carry: what is put in their place says something else, or nothing. */
const STANDARD_REACH: readonly [font: RegExp, above: number, below: number][] = [
  [/^Helvetica(?:-|$)/, 0.718, 0.207],
  [/^Times-/, 0.683, 0.217],
  [/^Courier(?:-|$)/, 0.629, 0.157],
];

/** Fonts of old or odd tools give zeros, NaN or the size of their largest ornament: those say nothing. */
function toReach(font: string, style: ItemSetting["style"]): Pick<PageItem, "reach"> {
  const standard = STANDARD_REACH.find(([name]) => name.test(font));
  if (standard) return { reach: { above: standard[1], below: standard[2] } };
  const [above, below] = [style?.ascent ?? Number.NaN, -(style?.descent ?? Number.NaN)];
  return above > 0.5 && above < 1.3 && below > 0.05 && below < 0.6 ? { reach: { above, below } } : {};
}

interface ItemLetters {
  /** The item's text as pdfjs gave it. */
  raw: string;
  letters: readonly ItemLetter[];
  hidden: ReadonlySet<Glyph>;
}

/** The item, or the parts of it that are left when hidden letters are taken out. */
function keepSeen(item: PageItem, { raw, letters, hidden }: ItemLetters): PageItem[] {
  if (item.text.trim() === "") return [];
  if (!letters.some(({ glyph }) => hidden.has(glyph))) return [item];
  const parts: ItemLetter[][] = [];
  for (const [index, letter] of letters.entries()) {
    if (hidden.has(letter.glyph)) continue;
    const previous = letters[index - 1];
    if (previous && !hidden.has(previous.glyph)) parts.at(-1)!.push(letter);
    else parts.push([letter]);
  }
  return parts.flatMap((part) => {
    const [first, last] = [part[0]!, part.at(-1)!];
    const text = repairText(raw.slice(first.start, last.end)).text;
    const right = last.glyph.x + last.glyph.advance[0];
    return text.trim() === "" ? [] : [{ ...item, text, x: first.glyph.x, right }];
  });
}

/** The pixels of the pictures that text lies on or under. */
async function decodeImages(page: PDFPageProxy, { glyphs, paints }: PagePaint): Promise<Map<string, ImagePixels>> {
  const images = new Map<string, ImagePixels>();
  if (glyphs.length === 0) return images;
  const text = glyphs.map(toBounds).reduce(join);
  const ids = new Set(
    paints.flatMap(({ image, shape }) =>
      typeof image?.source === "string" && overlaps(shape, text) ? [image.source] : [],
    ),
  );
  for (const id of ids) {
    const objects = id.startsWith("g_") ? page.commonObjs : page.objs;
    const pixels = await new Promise<ImagePixels | null>((resolve) => objects.get(id, resolve));
    if (pixels?.data) images.set(id, pixels);
  }
  return images;
}

/** Item space to page space: the product of both affine matrices. Null for text that does not run left to right. */
function place(item: TextItem, viewport: readonly number[]) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport;
  const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, il = 0] = item.transform as number[];
  const alongX = a * ia + c * ib;
  const alongY = b * ia + d * ib;
  if (alongX <= 0 || Math.abs(alongY) > Math.abs(alongX) * 0.2) return null;
  const size = Math.hypot(a * ic + c * id, b * ic + d * id);
  const x = a * ie + c * il + e;
  return { x, right: x + item.width, y: b * ie + d * il + f, size: size || item.height };
}

interface PageLink {
  url: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function toLinks(
  annotations: readonly unknown[],
  viewport: { convertToViewportPoint(x: number, y: number): number[] },
) {
  return annotations.flatMap((annotation): PageLink[] => {
    const { url, unsafeUrl, rect } = annotation as { url?: string; unsafeUrl?: string; rect?: number[] };
    const target = repairText(url ?? unsafeUrl ?? "").text.trim();
    const [x1, y1, x2, y2] = rect ?? [];
    if (!/^(https?:|mailto:|tel:)/i.test(target) || target.length > 2_000) return [];
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return [];
    const [ax = 0, ay = 0] = viewport.convertToViewportPoint(x1, y1);
    const [bx = 0, by = 0] = viewport.convertToViewportPoint(x2, y2);
    return [
      { url: target, left: Math.min(ax, bx), right: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) },
    ];
  });
}

/** Marks the items whose middle lies in a link. @returns the URLs that took none. */
function attachLinks(items: readonly PageItem[], links: readonly PageLink[]): string[] {
  const taken = new Set<PageLink>();
  for (const item of items) {
    const x = (item.x + item.right) / 2;
    const y = item.y - item.size * 0.3;
    const link = links.find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    if (!link) continue;
    item.url = link.url;
    taken.add(link);
  }
  return [...new Set(links.filter((link) => !taken.has(link)).map((link) => link.url))];
}

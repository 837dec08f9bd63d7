import type { PDFPageProxy, TextItem } from "pdfjs-dist/types/src/display/api.js";
import { repairText } from "./repair-text.ts";

/** A run of text on its page, in points, origin top left. */
export interface PageItem {
  text: string;
  x: number;
  right: number;
  /** The baseline. */
  y: number;
  size: number;
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
  /** In the order the file draws them. */
  items: PageItem[];
  /** URLs of link annotations that lie over no text, such as icons. */
  bareUrls: string[];
  damaged: boolean;
}

const ICON_FONT = /awesome|icon|glyph|material|ionic|octicon|academicons/i;
const SYMBOL_FONT = /symbol|dingbat|webding|wingding|marvosym/i;
const MONOSPACED_FONT = /mono|courier|menlo|consol|typewriter|fixed|code/i;
const BOLD_FONT = /bold|black|heavy|semi|demi|-b\b|medi\b|bx\d/i;

/** The page's text runs with their fonts, and the link each lies under. */
export async function readPageItems(page: PDFPageProxy): Promise<PageItems> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  // Font names are known only once the page's operators have been read.
  await page.getOperatorList();
  const links = toLinks(await page.getAnnotations(), viewport);
  let damaged = false;
  const placed: PageItem[] = [];
  for (const item of items) {
    if (!("str" in item)) continue;
    const font = findFontName(page, item.fontName);
    if (ICON_FONT.test(font)) continue;
    const repaired = repairText(item.str);
    damaged ||= repaired.damaged;
    const symbol = SYMBOL_FONT.test(font) || /^\s*[\ue000-\uf8ff]\s*$/.test(item.str);
    const text = symbol && repaired.text.trim() === "" ? "•" : repaired.text;
    if (text.trim() === "") continue;
    const placement = place(item, viewport.transform);
    if (placement === null || placement.right < 0 || placement.x > viewport.width) continue;
    if (placement.y < 0 || placement.y > viewport.height + placement.size) continue;
    placed.push({
      text,
      ...placement,
      font: font.replace(/^[A-Z]{6}\+/, ""),
      bold: BOLD_FONT.test(font),
      monospaced: MONOSPACED_FONT.test(font),
      symbol,
      url: null,
    });
  }
  const bareUrls = attachLinks(placed, links);
  return { width: viewport.width, height: viewport.height, items: placed, bareUrls, damaged };
}

function findFontName(page: PDFPageProxy, id: string): string {
  if (!page.commonObjs.has(id)) return "";
  const font = page.commonObjs.get(id) as { name?: string } | null;
  return font?.name ?? "";
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

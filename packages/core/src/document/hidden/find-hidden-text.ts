import type { HiddenReason, HiddenText } from "../document.ts";
import { findHiddenGlyphs, type PageToSearch, join, toBounds } from "./find-hidden-glyphs.ts";
import { type Bounds, overlaps } from "../pdf/page-geometry.ts";
import type { Glyph, Paint } from "../pdf/paint-model.ts";
import { repairText } from "../repair-text.ts";
import { findZeroWidthText, IS_ZERO_WIDTH } from "./zero-width.ts";

/** Dots and dashes are decoration, and three letters tell no story. */
const MIN_LETTERS = 4;
/** Pictures over this share of a page make it a scan. */
const SCAN_SHARE = 0.6;
/** A scan has no more text of its own than a page number and a stamp. */
const MAX_VISIBLE_SHARE = 0.2;
/** Letters strewn over a page are no text. In font sizes from one line to the next. */
const MAX_LINE_STEP = 3;
/** Wider than this between two letters is a space. In font sizes. */
const SPACE_GAP = 0.15;

export interface PageHiddenText {
  hidden: HiddenText[];
  hiddenGlyphs: ReadonlySet<Glyph>;
  /** What a scanner's software set under or over its picture: nobody sees it, and yet it is what the picture shows. */
  ocrGlyphs: ReadonlySet<Glyph>;
}

/** The page's hidden text, line by line. `page` is its number, from 1. */
export function findHiddenText(search: PageToSearch, page: number): PageHiddenText {
  const letters = search.glyphs.filter(({ text }) => !IS_ZERO_WIDTH.test(text));
  const reasons = findHiddenGlyphs({ ...search, glyphs: letters });
  const ocrGlyphs = findOcrGlyphs({ ...search, glyphs: letters }, reasons);
  for (const glyph of ocrGlyphs) reasons.delete(glyph);
  const hidden: HiddenText[] = [];
  const hiddenGlyphs = new Set<Glyph>();
  for (const { reason, glyphs } of group(letters, reasons)) {
    if (countLetters(glyphs) < MIN_LETTERS) continue;
    for (const glyph of glyphs) hiddenGlyphs.add(glyph);
    for (const line of toLines(glyphs)) {
      const { text } = repairText(joinLetters(line));
      const box = reason === "off_page" ? null : toFractions(line.map(toBounds).reduce(join), search);
      hidden.push({ text, reason, page, box });
    }
  }
  hidden.push(...findZeroWidth(search, page));
  return { hidden, hiddenGlyphs, ocrGlyphs };
}

/** Empty unless pictures fill the page and nearly all its text is set invisibly, or below them. */
function findOcrGlyphs(
  { glyphs, paints, width, height }: PageToSearch,
  reasons: ReadonlyMap<Glyph, HiddenReason>,
): Set<Glyph> {
  const page: Bounds = { left: 0, top: 0, right: width, bottom: height };
  const pictures = paints.filter(({ image, shape }) => image !== null && overlaps(shape, page));
  const area = pictures.reduce((sum, paint) => sum + areaOnPage(paint, page), 0);
  if (area < SCAN_SHARE * width * height) return new Set();
  const behind = glyphs.filter((glyph) => {
    const reason = reasons.get(glyph);
    if (reason !== "invisible_mode" && reason !== "covered" && reason !== "transparent") return false;
    return pictures.some(({ shape }) => overlaps(shape, toBounds(glyph)));
  });
  const seen = glyphs.filter((glyph) => !reasons.has(glyph));
  return countLetters(seen) <= MAX_VISIBLE_SHARE * countLetters([...seen, ...behind]) ? new Set(behind) : new Set();
}

function areaOnPage({ shape }: Paint, page: Bounds): number {
  const width = Math.min(shape.right, page.right) - Math.max(shape.left, page.left);
  return width * (Math.min(shape.bottom, page.bottom) - Math.max(shape.top, page.top));
}

function countLetters(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

/** Letters that follow one another, hidden for one reason. */
function group(glyphs: readonly Glyph[], reasons: ReadonlyMap<Glyph, HiddenReason>) {
  const groups: { reason: HiddenReason; glyphs: Glyph[] }[] = [];
  let open: HiddenReason | null = null;
  for (const glyph of glyphs) {
    const reason = reasons.get(glyph) ?? null;
    const last = groups.at(-1)?.glyphs.at(-1);
    if (reason !== null && reason === open && last && lineOffset(last, glyph) <= MAX_LINE_STEP) {
      groups.at(-1)!.glyphs.push(glyph);
    } else if (reason !== null) groups.push({ reason, glyphs: [glyph] });
    open = reason;
  }
  return groups;
}

function toLines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = lines.at(-1)?.at(-1);
    if (last && lineOffset(last, glyph) <= 0.5) lines.at(-1)!.push(glyph);
    else lines.push([glyph]);
  }
  return lines;
}

/** How far a letter stands off the baseline of another, in font sizes. */
function lineOffset(from: Glyph, to: Glyph): number {
  const across = (to.x - from.x) * from.up[0] + (to.y - from.y) * from.up[1];
  return Math.abs(across) / (from.up[0] ** 2 + from.up[1] ** 2);
}

function sizeOf({ up }: Glyph): number {
  return Math.hypot(...up);
}

function joinLetters(line: readonly Glyph[]): string {
  return line
    .map((glyph, index) => {
      const last = line[index - 1];
      if (!last) return glyph.text;
      const gap = Math.hypot(glyph.x - last.x - last.advance[0], glyph.y - last.y - last.advance[1]);
      return glyph.spaced || gap > SPACE_GAP * sizeOf(glyph) ? ` ${glyph.text}` : glyph.text;
    })
    .join("");
}

function toFractions({ left, top, right, bottom }: Bounds, { width, height }: { width: number; height: number }) {
  const round = (share: number) => Math.round(share * 1e4) / 1e4;
  const inside = (value: number, whole: number) => Math.min(Math.max(value, 0), whole) / whole;
  const [x, y] = [inside(left, width), inside(top, height)];
  return {
    x: round(x),
    y: round(y),
    width: round(inside(right, width) - x),
    height: round(inside(bottom, height) - y),
  };
}

/** Format characters that are drawn in a row; they stand at the letter before them. */
function findZeroWidth({ glyphs, width, height }: PageToSearch, page: number): HiddenText[] {
  const found: HiddenText[] = [];
  let marks: Glyph[] = [];
  for (const glyph of [...glyphs, null]) {
    if (glyph !== null && IS_ZERO_WIDTH.test(glyph.text)) {
      marks.push(glyph);
      continue;
    }
    const texts = marks.length > 0 ? findZeroWidthText(marks.map(({ text }) => text).join("")) : [];
    const box = marks.length > 0 ? toFractions(marks.map(toBounds).reduce(join), { width, height }) : null;
    for (const text of texts) found.push({ text, reason: "zero_width", page, box });
    marks = [];
  }
  return found;
}

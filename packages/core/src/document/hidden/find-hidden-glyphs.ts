import { isUnreadable, mixColors, type Rgb, WHITE } from "../pdf/color.ts";
import type { HiddenReason } from "../document.ts";
import { findPixel } from "../pdf/image-pixels.ts";
import { type Bounds, contains, isInside, overlaps } from "../pdf/page-geometry.ts";
import type { Glyph, ImagePixels, PagePaint, Paint, TextRun } from "../pdf/paint-model.ts";

export interface PageToSearch extends PagePaint {
  width: number;
  height: number;
  /** Of the pictures that pdfjs decoded, by id. */
  images: ReadonlyMap<string, ImagePixels>;
}

const NO_ALPHA = 0.05;
const FULL_ALPHA = 0.95;
const TINY_POINTS = 2;
/** Heights of a letter, in font sizes, at which it is looked at: an underline or a strike-through covers but one. */
const HEIGHTS = [0.05, 0.25, 0.45] as const;

/** Why nobody sees the letter. Letters without an entry are seen. Places and colours are judged as they are drawn. */
export function findHiddenGlyphs(page: PageToSearch): Map<Glyph, HiddenReason> {
  const found = new Map<Glyph, HiddenReason>();
  const edge: Bounds = { left: 0, top: 0, right: page.width, bottom: page.height };
  for (const [run, glyphs] of Map.groupBy(page.glyphs, (glyph) => glyph.run)) {
    const setHidden = hiddenBySetting(run);
    // Painted areas are many and runs are few: most areas are far from a run.
    const reach = glyphs.map(toBounds).reduce(join);
    const below = page.paints.slice(0, run.order).filter(({ shape }) => overlaps(shape, reach));
    const above = page.paints.slice(run.order).filter(({ shape }) => overlaps(shape, reach));
    for (const glyph of glyphs) {
      const points = HEIGHTS.map((height) => pointAt(glyph, height));
      const reason = !overlaps(toBounds(glyph), edge)
        ? "off_page"
        : (setHidden ??
          (points.every(({ x, y }) => !isInside(run.clip, x, y)) ? "clipped" : null) ??
          (points.every((point) => isCovered(point, above, page.images)) ? "covered" : null) ??
          (points.every((point) => hasNoContrast(point, { run, below, images: page.images })) ? "low_contrast" : null));
      if (reason === "transparent" && page.maskGlyphs.some((mask) => isSameLetter(mask, glyph))) continue;
      if (reason !== null) found.set(glyph, reason);
    }
  }
  return found;
}

/** The glyph's box: from a little below its baseline to its height. */
export function toBounds(glyph: Glyph): Bounds {
  const corners = [0, 1].flatMap((along) =>
    [-0.15, 0.75].map((height) => ({
      x: glyph.x + glyph.advance[0] * along + glyph.up[0] * height,
      y: glyph.y + glyph.advance[1] * along + glyph.up[1] * height,
    })),
  );
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function join(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function hiddenBySetting(run: TextRun): HiddenReason | null {
  if (run.layerOff) return "marked_hidden";
  if (run.invisible) return "invisible_mode";
  if (run.inks.length > 0 && run.inks.every(({ alpha }) => alpha < NO_ALPHA)) return "transparent";
  return run.size < TINY_POINTS ? "tiny" : null;
}

function isSameLetter(one: Glyph, other: Glyph): boolean {
  const near = Math.hypot(...other.up) / 4;
  return one.text === other.text && Math.hypot(one.x - other.x, one.y - other.y) <= near;
}

interface Point {
  x: number;
  y: number;
}

function pointAt(glyph: Glyph, height: number): Point {
  return {
    x: glyph.x + glyph.advance[0] / 2 + glyph.up[0] * height,
    y: glyph.y + glyph.advance[1] / 2 + glyph.up[1] * height,
  };
}

type Images = PageToSearch["images"];

function reaches({ shape, clip }: Paint, { x, y }: Point): boolean {
  return contains(shape, x, y) && isInside(clip, x, y);
}

function isCovered(point: Point, above: readonly Paint[], images: Images): boolean {
  return above.some((paint) => {
    if (!paint.covers || paint.alpha < FULL_ALPHA || !reaches(paint, point)) return false;
    const pixel = paint.image && pixelOf(paint, point, images);
    return paint.image === null || (pixel !== null && pixel.alpha >= FULL_ALPHA);
  });
}

function pixelOf({ image }: Paint, point: Point, images: Images) {
  if (image === null) return null;
  const pixels = typeof image.source === "string" ? (images.get(image.source) ?? null) : image.source;
  return findPixel(image, pixels, point);
}

function hasNoContrast(
  point: Point,
  { run, below, images }: { run: TextRun; below: readonly Paint[]; images: Images },
): boolean {
  const ground = groundAt(point, below, images);
  if (ground === null || run.inks.length === 0) return false;
  return run.inks.every(({ color, alpha }) => {
    const blended = color && blend(run.blend, { color, ground });
    return blended !== null && isUnreadable(mixColors(blended, ground, alpha), ground);
  });
}

/** Null where the look is not to be told. */
function blend(mode: string, { color, ground }: { color: Rgb; ground: Rgb }): Rgb | null {
  const each = (mix: (over: number, under: number) => number): Rgb => [
    mix(color[0], ground[0]),
    mix(color[1], ground[1]),
    mix(color[2], ground[2]),
  ];
  if (mode === "source-over") return color;
  if (mode === "multiply") return each((over, under) => (over * under) / 255);
  if (mode === "screen") return each((over, under) => 255 - ((255 - over) * (255 - under)) / 255);
  if (mode === "darken") return each(Math.min);
  if (mode === "lighten") return each(Math.max);
  return null;
}

/** What lies under a point, down to white paper; null where a gradient, pattern or mask lies there. */
function groundAt(point: Point, below: readonly Paint[], images: Images): Rgb | null {
  const layers: { color: Rgb; alpha: number }[] = [];
  for (const paint of below.toReversed()) {
    if (!reaches(paint, point)) continue;
    const pixel = paint.image ? pixelOf(paint, point, images) : { color: paint.color, alpha: 1 };
    if (pixel?.color == null) return null;
    const alpha = pixel.alpha * paint.alpha;
    layers.push({ color: pixel.color, alpha });
    if (alpha >= FULL_ALPHA) break;
  }
  return layers.reduceRight<Rgb>((ground, { color, alpha }) => mixColors(color, ground, alpha), WHITE);
}

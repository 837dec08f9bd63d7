import type { Rgb } from "./color.ts";
import type { Clip, Matrix, Shape } from "./page-geometry.ts";

/** An area that was painted, in the order of painting. */
export interface Paint {
  shape: Shape;
  clip: Clip | null;
  /** Null where one cannot know: a gradient, a pattern, a mask. */
  color: Rgb | null;
  /** 0 to 1. */
  alpha: number;
  /** What lies under it is gone, as far as `alpha` says. */
  covers: boolean;
  /** Set for a picture, whose pixels tell better than `color`. */
  image: PaintedImage | null;
}

export interface PaintedImage {
  /** The id of pdfjs's object, or the pixels themselves. */
  source: string | ImagePixels;
  /** From the unit square to the page. */
  matrix: Matrix;
}

/** As pdfjs decodes a picture. `kind` 1: black and white, a bit a pixel; 2: RGB; 3: RGBA. */
export interface ImagePixels {
  width: number;
  height: number;
  kind: number;
  data: ArrayLike<number>;
}

/** A letter where it was set. Points of the page, origin top left. */
export interface Glyph {
  text: string;
  /** The start of its baseline. */
  x: number;
  y: number;
  /** From the start of the baseline to its end. */
  advance: readonly [number, number];
  /** One font size upwards. */
  up: readonly [number, number];
  /** A space was set before it; wide gaps are not counted. */
  spaced: boolean;
  run: TextRun;
}

/** Letters that were set with one look. */
export interface TextRun {
  /** How many paints lie under it. */
  order: number;
  clip: Clip | null;
  /** Its fill and its stroke, as far as it has them. */
  inks: { color: Rgb | null; alpha: number }[];
  blend: string;
  /** Rendering mode 3, or 7 without anything painted through it. */
  invisible: boolean;
  /** In a layer that is switched off. */
  layerOff: boolean;
  /** Points: the lesser of height and width of a letter as high as it is wide. */
  size: number;
}

export interface PagePaint {
  glyphs: Glyph[];
  /** Letters of masks: what is painted through them shows them, as browsers do for text filled with a gradient. */
  maskGlyphs: Glyph[];
  paints: Paint[];
}

/** A font as far as it matters here. */
export interface PaintFont {
  fontMatrix?: readonly number[];
  isType3Font?: boolean;
  vertical?: boolean;
  bbox?: readonly number[];
}

import { BLACK, type Rgb } from "./color.ts";
import { type Clip, IDENTITY, type Matrix, type Shape } from "./page-geometry.ts";
import type { Glyph, Paint, PaintFont, TextRun } from "./paint-model.ts";

export interface PaintSource {
  operators: { fnArray: readonly number[]; argsArray: readonly unknown[] };
  /** From the file's space to the page's. */
  viewport: Matrix;
  findFont: (id: string) => PaintFont | null;
  isLayerOn: (group: unknown) => boolean;
}

export interface PaintState {
  matrix: Matrix;
  clip: Clip | null;
  fill: Rgb | null;
  stroke: Rgb | null;
  fillAlpha: number;
  strokeAlpha: number;
  /** Of the groups around. */
  groupAlpha: number;
  lineWidth: number;
  blend: string;
  masked: boolean;
  /** Inside a soft mask: painted on no page. */
  isMask: boolean;
  inAnnotation: boolean;
  font: PaintFont;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
  /** Text added to the clip: seen once something is painted through it. */
  textClip: TextRun[];
}

export const INITIAL: PaintState = {
  matrix: IDENTITY,
  clip: null,
  fill: BLACK,
  stroke: BLACK,
  fillAlpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  lineWidth: 1,
  blend: "source-over",
  masked: false,
  isMask: false,
  inAnnotation: false,
  font: {},
  fontSize: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  textClip: [],
};

/** One walk over a page's operators. */
export interface Painter {
  source: PaintSource;
  state: PaintState;
  saved: PaintState[];
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** A space was shown since the last letter. */
  spaced: boolean;
  pendingClip: "nonzero" | "evenodd" | null;
  /** Of each marked content around, whether it is in a layer that is switched off. */
  layersOff: boolean[];
  glyphs: Glyph[];
  maskGlyphs: Glyph[];
  paints: Paint[];
}

/** What an operator does. */
export type Handler = (painter: Painter, args: readonly unknown[]) => void;

export function createPainter(source: PaintSource): Painter {
  return {
    source,
    state: { ...INITIAL, matrix: source.viewport },
    saved: [],
    textMatrix: IDENTITY,
    lineMatrix: IDENTITY,
    spaced: false,
    pendingClip: null,
    layersOff: [],
    glyphs: [],
    maskGlyphs: [],
    paints: [],
  };
}

export function save(painter: Painter): void {
  painter.saved.push(painter.state);
}

export function restore(painter: Painter): void {
  painter.state = painter.saved.pop() ?? painter.state;
}

export function change(painter: Painter, changed: Partial<PaintState>): void {
  painter.state = { ...painter.state, ...changed };
}

export function clipTo(painter: Painter, shape: Shape): void {
  change(painter, { clip: { shape, outer: painter.state.clip } });
}

/** What a dictionary of graphics parameters changes. */
export function toChange(
  entries: readonly [string, unknown][],
  findFont: PaintSource["findFont"],
): Partial<PaintState> {
  const change: Partial<PaintState> = {};
  for (const [key, value] of entries) {
    if (key === "ca") change.fillAlpha = Number(value);
    else if (key === "CA") change.strokeAlpha = Number(value);
    else if (key === "LW") change.lineWidth = Number(value);
    else if (key === "BM") change.blend = String(value);
    else if (key === "SMask") change.masked = Boolean(value);
    else if (key === "Font") {
      const [id, size] = value as [string, number];
      change.font = findFont(id) ?? {};
      change.fontSize = size;
    }
  }
  return change;
}

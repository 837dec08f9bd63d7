import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { IDENTITY, type Matrix, multiply, toMatrix } from "./page-geometry.ts";
import type { TextRun } from "./paint-model.ts";
import { change, type Handler, type Painter, type PaintState } from "./paint-state.ts";

/** What pdfjs tells of a letter; a number among them moves the next one, in thousandths of the font size. */
interface ShownGlyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

export const TEXT_HANDLERS: Record<number, Handler> = {
  [OPS.beginText]: (painter) => {
    painter.textMatrix = painter.lineMatrix = IDENTITY;
  },
  [OPS.setFont]: (painter, [id, size]) => {
    change(painter, { font: painter.source.findFont(String(id)) ?? {}, fontSize: Number(size) });
  },
  [OPS.setCharSpacing]: (painter, [points]) => change(painter, { characterSpacing: Number(points) }),
  [OPS.setWordSpacing]: (painter, [points]) => change(painter, { wordSpacing: Number(points) }),
  [OPS.setHScale]: (painter, [percent]) => change(painter, { horizontalScale: Number(percent) / 100 }),
  [OPS.setLeading]: (painter, [points]) => change(painter, { leading: Number(points) }),
  [OPS.setTextRise]: (painter, [points]) => change(painter, { rise: Number(points) }),
  [OPS.setTextRenderingMode]: (painter, [mode]) => change(painter, { mode: Number(mode) }),
  [OPS.moveText]: (painter, [x, y]) => moveLine(painter, Number(x), Number(y)),
  [OPS.setLeadingMoveText]: (painter, [x, y]) => {
    change(painter, { leading: -Number(y) });
    moveLine(painter, Number(x), Number(y));
  },
  [OPS.nextLine]: (painter) => moveLine(painter, 0, -painter.state.leading),
  [OPS.setTextMatrix]: (painter, args) => {
    painter.textMatrix = painter.lineMatrix = toMatrix((args.length === 1 ? args[0] : args) as number[]);
  },
  [OPS.showText]: (painter, [shown]) => {
    if (!painter.state.inAnnotation) showText(painter, shown as (number | ShownGlyph | null)[]);
  },
};

function moveLine(painter: Painter, x: number, y: number): void {
  painter.textMatrix = painter.lineMatrix = multiply(painter.lineMatrix, [1, 0, 0, 1, x, y]);
}

function showText(painter: Painter, shown: readonly (number | ShownGlyph | null)[]): void {
  const { font, fontSize, horizontalScale, characterSpacing, wordSpacing, isMask } = painter.state;
  const unit = (font.fontMatrix?.[0] ?? 0.001) * fontSize;
  const run = startRun(painter);
  const glyphs = isMask ? painter.maskGlyphs : painter.glyphs;
  for (const glyph of shown) {
    if (typeof glyph === "number") {
      advance(painter, (-glyph / 1000) * fontSize);
      continue;
    }
    const { unicode = "", width = 0, isSpace = false } = glyph ?? {};
    if (unicode === "" || /^\s/.test(unicode)) painter.spaced = true;
    else {
      const [a, b, c, d, x, y] = toPage(painter);
      const extent = width * unit * horizontalScale;
      const { spaced } = painter;
      const up = [c * fontSize, d * fontSize] as const;
      glyphs.push({ text: unicode, x, y, advance: [a * extent, b * extent], up, spaced, run });
      painter.spaced = false;
    }
    advance(painter, width * unit + characterSpacing + (isSpace ? wordSpacing : 0));
  }
}

function toPage({ state, textMatrix }: Painter): Matrix {
  return multiply(state.matrix, multiply(textMatrix, [1, 0, 0, 1, 0, state.rise]));
}

function advance(painter: Painter, points: number): void {
  const { font, horizontalScale } = painter.state;
  const [x, y] = font.vertical ? [0, points] : [points * horizontalScale, 0];
  painter.textMatrix = multiply(painter.textMatrix, [1, 0, 0, 1, x, y]);
}

/** Rendering modes from 4 on do what the lesser ones do, and clip. */
function startRun(painter: Painter): TextRun {
  const { state } = painter;
  const [a, b, c, d] = toPage(painter);
  const drawn = state.mode % 4;
  const fill = { color: state.fill, alpha: state.fillAlpha * state.groupAlpha };
  const stroke = { color: state.stroke, alpha: state.strokeAlpha * state.groupAlpha };
  const run: TextRun = {
    order: painter.paints.length,
    clip: state.clip,
    inks: [
      ...(drawn === 0 || (drawn === 2 && !strokeCovers(state)) ? [fill] : []),
      ...(drawn === 1 || drawn === 2 ? [stroke] : []),
    ],
    blend: state.masked ? "masked" : state.blend,
    invisible: drawn === 3,
    layerOff: painter.layersOff.includes(true),
    size: letterSize(state, { across: Math.hypot(a, b), upwards: Math.hypot(c, d) }),
  };
  if (state.mode === 7) change(painter, { textClip: [...state.textClip, run] });
  return run;
}

/** Stems are about a tenth of a font size wide: a stroke of twice that is all one sees. */
function strokeCovers({ lineWidth, fontSize, strokeAlpha }: PaintState): boolean {
  return strokeAlpha > 0.95 && lineWidth > Math.abs(fontSize) / 5 && Math.abs(fontSize) > 1;
}

/** A Type 3 font draws its letters to a scale of its own: only its box tells how high they are. */
function letterSize(
  { font, fontSize, horizontalScale }: PaintState,
  { across, upwards }: { across: number; upwards: number },
): number {
  if (!font.isType3Font) return Math.abs(fontSize) * Math.min(upwards, across * Math.abs(horizontalScale));
  const [, bottom = 0, , top = 0] = font.bbox ?? [];
  const height = Math.abs(top - bottom) * Math.abs(font.fontMatrix?.[3] ?? 0.001);
  return height > 0 ? Math.abs(fontSize) * height * upwards : Number.POSITIVE_INFINITY;
}

import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { IDENTITY, type Matrix, multiply, type Shape, toMatrix, toRectangle } from "./page-geometry.ts";
import type { Paint, PaintedImage } from "./paint-model.ts";
import { clipTo, type Handler, type Painter } from "./paint-state.ts";
import { toFilledShape, toStrokedShapes } from "./path-shapes.ts";

const FILLS = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const EVEN_ODD = new Set<number>([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke]);
/** A gradient painted as such fills its clip, wherever that is. */
const EVERYWHERE = toRectangle(IDENTITY, { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 });

export const AREA_HANDLERS: Record<number, Handler> = {
  [OPS.clip]: (painter) => {
    painter.pendingClip = "nonzero";
  },
  [OPS.eoClip]: (painter) => {
    painter.pendingClip = "evenodd";
  },
  [OPS.constructPath]: (painter, [operator, path]) => usePath(painter, Number(operator), path as [Steps | null]),
  [OPS.shadingFill]: (painter) => paint(painter, EVERYWHERE, { color: null, alpha: 1 }),
  [OPS.paintImageXObject]: (painter, [source]) => paintImage(painter, source, painter.state.matrix),
  [OPS.paintInlineImageXObject]: (painter, [source]) => paintImage(painter, source, painter.state.matrix),
  [OPS.paintImageXObjectRepeat]: (painter, [source, across, upwards, positions]) => {
    const places = positions as ArrayLike<number>;
    for (let at = 0; at < places.length; at += 2) {
      const placed: Matrix = [Number(across), 0, 0, Number(upwards), places[at]!, places[at + 1]!];
      paintImage(painter, source, multiply(painter.state.matrix, placed));
    }
  },
  [OPS.paintInlineImageXObjectGroup]: (painter, [, parts]) => {
    for (const { transform } of parts as { transform: number[] }[]) {
      paintUnknown(painter, multiply(painter.state.matrix, toMatrix(transform)));
    }
  },
  [OPS.paintImageMaskXObject]: (painter) => paintUnknown(painter, painter.state.matrix),
  [OPS.paintImageMaskXObjectGroup]: (painter) => paintUnknown(painter, painter.state.matrix),
  [OPS.paintImageMaskXObjectRepeat]: (painter) => paintUnknown(painter, painter.state.matrix),
  [OPS.paintSolidColorImageMask]: (painter) => {
    const { matrix, fill, fillAlpha } = painter.state;
    paint(painter, toRectangle(matrix), { color: fill, alpha: fillAlpha });
  },
};

type Steps = ArrayLike<number>;

function usePath(painter: Painter, operator: number, [steps]: [Steps | null]): void {
  const { matrix, fill, stroke, fillAlpha, strokeAlpha, lineWidth } = painter.state;
  if (steps !== null && FILLS.has(operator)) {
    const shape = toFilledShape(steps, { matrix, evenOdd: EVEN_ODD.has(operator) });
    paint(painter, shape, { color: fill, alpha: fillAlpha });
  }
  if (steps !== null && STROKES.has(operator)) {
    for (const shape of toStrokedShapes(steps, { matrix, width: lineWidth })) {
      paint(painter, shape, { color: stroke, alpha: strokeAlpha });
    }
  }
  if (painter.pendingClip === null) return;
  clipTo(painter, toFilledShape(steps ?? [], { matrix, evenOdd: painter.pendingClip === "evenodd" }));
  painter.pendingClip = null;
}

function paintImage(painter: Painter, source: unknown, matrix: Matrix): void {
  const image = { source: source as PaintedImage["source"], matrix };
  paint(painter, toRectangle(matrix), { color: null, alpha: painter.state.fillAlpha, image });
}

/** A stencil, or many small pictures in one: what of the area it covers is not looked at. */
function paintUnknown(painter: Painter, matrix: Matrix): void {
  paint(painter, toRectangle(matrix), { color: null, alpha: painter.state.fillAlpha });
}

function paint(
  painter: Painter,
  shape: Shape,
  ink: Pick<Paint, "color" | "alpha"> & Partial<Pick<Paint, "image">>,
): void {
  const { state } = painter;
  if (state.isMask || painter.layersOff.includes(true)) return;
  if (state.textClip.length > 0) {
    for (const run of state.textClip) run.invisible = false;
    return;
  }
  const plain = state.blend === "source-over" && !state.masked;
  const image = plain ? (ink.image ?? null) : null;
  painter.paints.push({
    shape,
    clip: state.clip,
    color: plain ? ink.color : null,
    alpha: ink.alpha * state.groupAlpha,
    covers: image !== null || (plain && ink.color !== null),
    image,
  });
}

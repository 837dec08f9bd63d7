import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { parseHexColor } from "./color.ts";
import { type Matrix, multiply, type Shape, toMatrix, toRectangle } from "./page-geometry.ts";
import { AREA_HANDLERS } from "./paint-areas.ts";
import type { PagePaint } from "./paint-model.ts";
import {
  change,
  clipTo,
  createPainter,
  type Handler,
  INITIAL,
  type PaintSource,
  restore,
  save,
  toChange,
} from "./paint-state.ts";
import { TEXT_HANDLERS } from "./paint-text.ts";

const STATE_HANDLERS: Record<number, Handler> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: (painter, args) => {
    change(painter, { matrix: multiply(painter.state.matrix, toMatrix(args as number[])) });
  },
  [OPS.paintFormXObjectBegin]: (painter, [matrix, box]) => {
    save(painter);
    change(painter, { matrix: multiply(painter.state.matrix, toMatrix(matrix as number[] | null)) });
    if (box) clipTo(painter, toBox(painter.state.matrix, box as number[]));
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.beginGroup]: (painter, [options]) => {
    const group = options as { matrix?: number[] | null; bbox?: number[] | null; smask?: unknown };
    save(painter);
    const { matrix, groupAlpha, fillAlpha, isMask } = painter.state;
    if (group.bbox) clipTo(painter, toBox(multiply(matrix, toMatrix(group.matrix)), group.bbox));
    change(painter, {
      groupAlpha: groupAlpha * fillAlpha,
      fillAlpha: 1,
      strokeAlpha: 1,
      isMask: isMask || Boolean(group.smask),
    });
  },
  [OPS.endGroup]: restore,
  [OPS.beginAnnotation]: (painter, [, , transform, matrix]) => {
    save(painter);
    const placed = multiply(toMatrix(transform as number[]), toMatrix(matrix as number[]));
    painter.state = { ...INITIAL, matrix: multiply(painter.source.viewport, placed), inAnnotation: true };
  },
  [OPS.endAnnotation]: restore,
  [OPS.beginMarkedContent]: (painter) => {
    painter.layersOff.push(false);
  },
  [OPS.beginMarkedContentProps]: (painter, [tag, group]) => {
    painter.layersOff.push(tag === "OC" && !painter.source.isLayerOn(group));
  },
  [OPS.endMarkedContent]: (painter) => {
    painter.layersOff.pop();
  },
  [OPS.setGState]: (painter, [entries]) => {
    change(painter, toChange(entries as [string, unknown][], painter.source.findFont));
  },
  [OPS.setFillRGBColor]: (painter, [color]) => change(painter, { fill: parseHexColor(String(color)) }),
  [OPS.setStrokeRGBColor]: (painter, [color]) => change(painter, { stroke: parseHexColor(String(color)) }),
  [OPS.setFillColorN]: (painter) => change(painter, { fill: null }),
  [OPS.setFillTransparent]: (painter) => change(painter, { fill: null }),
  [OPS.setStrokeColorN]: (painter) => change(painter, { stroke: null }),
  [OPS.setStrokeTransparent]: (painter) => change(painter, { stroke: null }),
  [OPS.setLineWidth]: (painter, [width]) => change(painter, { lineWidth: Number(width) }),
};

const HANDLERS: Record<number, Handler> = { ...STATE_HANDLERS, ...TEXT_HANDLERS, ...AREA_HANDLERS };

/**
 * Follows the page's operators: every letter with how it was set, every area with how it was painted. Masks that are no
 * alpha, patterns and gradients are told as unknown.
 */
export function readPagePaint(source: PaintSource): PagePaint {
  const painter = createPainter(source);
  const { fnArray, argsArray } = source.operators;
  for (const [index, operator] of fnArray.entries()) {
    HANDLERS[operator]?.(painter, (argsArray[index] ?? []) as unknown[]);
  }
  const { glyphs, maskGlyphs, paints } = painter;
  return { glyphs, maskGlyphs, paints };
}

function toBox(matrix: Matrix, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): Shape {
  return toRectangle(matrix, { left: x1, top: y1, right: x2, bottom: y2 });
}

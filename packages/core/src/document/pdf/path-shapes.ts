import { type Matrix, pushPoint, type Shape, toShape } from "./page-geometry.ts";

/** pdfjs's numbers for the steps of a path. */
const STEP = { move: 0, line: 1, curve: 2, close: 3 } as const;
/** Straight pieces a curve becomes. */
const CURVE_PIECES = 8;
/** A stroke this wide, in points, is a bar, and may lie under text or over it. */
const BAR_POINTS = 3;

/** What filling a path covers. `steps` is pdfjs's path: a step's number and its points, in the space of the matrix. */
export function toFilledShape(
  steps: ArrayLike<number>,
  { matrix, evenOdd }: { matrix: Matrix; evenOdd: boolean },
): Shape {
  return toShape(toPolylines(steps, matrix), evenOdd);
}

/** What stroking a path covers: a bar for each straight piece; none for a thin line, which hides nothing. */
export function toStrokedShapes(
  steps: ArrayLike<number>,
  { matrix, width }: { matrix: Matrix; width: number },
): Shape[] {
  const points = width * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  if (points < BAR_POINTS) return [];
  return toPolylines(steps, matrix).flatMap((line) => {
    const bars: Shape[] = [];
    for (let at = 2; at < line.length; at += 2) {
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = line.slice(at - 2, at + 2);
      const length = Math.hypot(toX - fromX, toY - fromY);
      if (length === 0) continue;
      const x = (((toY - fromY) / length) * points) / 2;
      const y = (((fromX - toX) / length) * points) / 2;
      bars.push(toShape([[fromX + x, fromY + y, toX + x, toY + y, toX - x, toY - y, fromX - x, fromY - y]]));
    }
    return bars;
  });
}

function toPolylines(steps: ArrayLike<number>, matrix: Matrix): number[][] {
  const lines: number[][] = [];
  let line: number[] = [];
  let x = 0;
  let y = 0;
  for (let at = 0; at < steps.length;) {
    const step = steps[at++];
    if (step === STEP.close) continue;
    if (step === STEP.move) lines.push((line = []));
    if (step === STEP.curve) {
      const points = Array.from({ length: 6 }, (_, index) => steps[at + index]!);
      at += 6;
      for (let piece = 1; piece <= CURVE_PIECES; piece++) {
        pushPoint(line, matrix, bend([x, y, ...points], piece / CURVE_PIECES));
      }
      [x, y] = [points[4]!, points[5]!];
      continue;
    }
    x = steps[at++]!;
    y = steps[at++]!;
    pushPoint(line, matrix, { x, y });
  }
  return lines;
}

/** The point of a Bézier curve at `t`, 0 to 1. `points`: where it starts, its two handles, where it ends. */
function bend(points: readonly number[], t: number): { x: number; y: number } {
  const weights = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  const sum = (offset: number) =>
    weights.reduce((total, weight, index) => total + weight * points[index * 2 + offset]!, 0);
  return { x: sum(0), y: sum(1) };
}

/** An affine matrix as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, il] = inner;
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * il + e, b * ie + d * il + f];
}

export function toMatrix(numbers: ArrayLike<number> | null | undefined): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(numbers ?? IDENTITY);
  return [a, b, c, d, e, f];
}

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A filled area: closed polygons, x and y in turn, curves as straight pieces. */
export interface Shape extends Bounds {
  polygons: number[][];
  evenOdd: boolean;
}

/** What may be painted on: inside this shape and inside the outer one too. */
export interface Clip {
  shape: Shape;
  outer: Clip | null;
}

export function toShape(polygons: number[][], evenOdd = false): Shape {
  const shape = { polygons, evenOdd, left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const polygon of polygons) {
    for (let at = 0; at < polygon.length; at += 2) {
      const x = polygon[at]!;
      const y = polygon[at + 1]!;
      if (x < shape.left) shape.left = x;
      if (x > shape.right) shape.right = x;
      if (y < shape.top) shape.top = y;
      if (y > shape.bottom) shape.bottom = y;
    }
  }
  return shape;
}

/** A rectangle in the space of the matrix. */
export function toRectangle(
  matrix: Matrix,
  { left, top, right, bottom }: Bounds = { left: 0, top: 0, right: 1, bottom: 1 },
): Shape {
  const corners = [left, top, right, top, right, bottom, left, bottom];
  const polygon: number[] = [];
  for (let at = 0; at < 8; at += 2) pushPoint(polygon, matrix, { x: corners[at]!, y: corners[at + 1]! });
  return toShape([polygon]);
}

export function pushPoint(polygon: number[], matrix: Matrix, { x, y }: { x: number; y: number }): void {
  const [a, b, c, d, e, f] = matrix;
  polygon.push(a * x + c * y + e, b * x + d * y + f);
}

export function contains(shape: Shape, x: number, y: number): boolean {
  if (x < shape.left || x > shape.right || y < shape.top || y > shape.bottom) return false;
  let winding = 0;
  let crossings = 0;
  for (const polygon of shape.polygons) {
    let fromX = polygon.at(-2) ?? 0;
    let fromY = polygon.at(-1) ?? 0;
    for (let at = 0; at < polygon.length; at += 2) {
      const toX = polygon[at]!;
      const toY = polygon[at + 1]!;
      if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) {
        crossings += 1;
        winding += toY > fromY ? 1 : -1;
      }
      fromX = toX;
      fromY = toY;
    }
  }
  return shape.evenOdd ? crossings % 2 === 1 : winding !== 0;
}

export function isInside(clip: Clip | null, x: number, y: number): boolean {
  for (let at = clip; at !== null; at = at.outer) if (!contains(at.shape, x, y)) return false;
  return true;
}

export function overlaps(a: Bounds, b: Bounds): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

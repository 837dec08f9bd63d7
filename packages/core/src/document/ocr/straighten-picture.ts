import { createCanvas, type Image, loadImage, type SKRSContext2D } from "@napi-rs/canvas";

/** 8 bits a pixel, row by row; 0 is black. */
export interface Picture {
  width: number;
  height: number;
  gray: Uint8Array;
}

export interface StraightPicture extends Picture {
  /** From this picture's pixels to the original's. */
  toOriginal(x: number, y: number): { x: number; y: number };
}

/** A page as it came, decoded once, to be turned as often as needed. */
export interface PagePicture {
  width: number;
  height: number;
  /** Nothing but paper. */
  blank: boolean;
  /** Turned clockwise, and by a few degrees more until its lines are level. */
  turn(quarters: number): StraightPicture;
}

const DEGREE = Math.PI / 180;
const MAX_SKEW = 6 * DEGREE;
/** Less does no harm to reading, and turning costs sharpness. */
const MIN_SKEW = 0.2 * DEGREE;
const COARSE_STEP = 0.5 * DEGREE;
const FINE_STEP = 0.1 * DEGREE;
/** Lines of text are still apart at this width. */
const MEASURED_WIDTH = 800;
const MAX_POINTS = 40_000;
/** A line of text on an A4 page inks about 0.1 % of it. */
const BLANK_SHARE = 0.0004;

export async function decodePage(png: Uint8Array): Promise<PagePicture> {
  const image = await loadImage(Buffer.from(png));
  const points = findInk(image);
  return {
    width: image.width,
    height: image.height,
    blank: points.length === 0,
    turn(quarters) {
      const sideways = quarters % 2 !== 0;
      const skew = findSkew(points.map(({ x, y }) => (sideways ? { along: y, across: -x } : { along: x, across: y })));
      return turnImage(image, { quarters, skew: Math.abs(skew) < MIN_SKEW ? 0 : skew });
    },
  };
}

interface Point {
  x: number;
  y: number;
}

/** Dark points of the page made small; none on a blank page. */
function findInk(image: Image): Point[] {
  const scale = Math.min(1, MEASURED_WIDTH / Math.min(image.width, image.height));
  const width = Math.round(image.width * scale);
  const height = Math.round(image.height * scale);
  const gray = drawGray(width, height, (context) => context.drawImage(image, 0, 0, width, height));
  const threshold = findThreshold(gray);
  const points: Point[] = [];
  for (const [index, value] of gray.entries()) {
    if (value < threshold) points.push({ x: index % width, y: Math.floor(index / width) });
  }
  if (points.length < gray.length * BLANK_SHARE) return [];
  const step = Math.ceil(points.length / MAX_POINTS);
  return points.filter((_, index) => index % step === 0);
}

/** Half way between the paper, which most pixels are, and black: noise of a scanner is nearer to the paper. */
function findThreshold(gray: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const value of gray) counts[value] = (counts[value] ?? 0) + 1;
  const paper = counts.reduce((best, count, value) => (count >= (counts[best] ?? 0) ? value : best), 255);
  return paper * 0.6;
}

/**
 * Radians by which lines run down to the right, at most {@link MAX_SKEW}: the angle at which ink falls into the sharpest rows. Sharpness is the sum of squared steps from row to row: lines of
 * text, seen along, alternate between much ink and none.
 */
function findSkew(points: readonly { along: number; across: number }[]): number {
  let best = { skew: 0, sharpness: -1 };
  const look = (skew: number) => {
    const sharpness = measureSharpness(points, skew);
    if (sharpness > best.sharpness) best = { skew, sharpness };
  };
  for (let skew = -MAX_SKEW; skew <= MAX_SKEW; skew += COARSE_STEP) look(skew);
  const coarse = best.skew;
  for (let step = -4; step <= 4; step++) look(coarse + step * FINE_STEP);
  return best.skew;
}

const ROWS = 4_096;

function measureSharpness(points: readonly { along: number; across: number }[], skew: number): number {
  const rows = new Uint32Array(ROWS);
  const slope = Math.tan(skew);
  for (const { along, across } of points) {
    const row = Math.round(across - along * slope) + ROWS / 2;
    if (row >= 0 && row < ROWS) rows[row] = (rows[row] ?? 0) + 1;
  }
  let sharpness = 0;
  for (let row = 1; row < ROWS; row++) sharpness += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sharpness;
}

function turnImage(image: Image, { quarters, skew }: { quarters: number; skew: number }): StraightPicture {
  const swapped = quarters % 2 !== 0;
  const width = swapped ? image.height : image.width;
  const height = swapped ? image.width : image.height;
  const angle = (quarters * Math.PI) / 2 - skew;
  const gray = drawGray(width, height, (context) => {
    context.translate(width / 2, height / 2);
    context.rotate(angle);
    context.drawImage(image, -image.width / 2, -image.height / 2);
  });
  const cos = Math.cos(-angle);
  const sin = Math.sin(-angle);
  return {
    width,
    height,
    gray,
    toOriginal(x, y) {
      const dx = x - width / 2;
      const dy = y - height / 2;
      return { x: dx * cos - dy * sin + image.width / 2, y: dx * sin + dy * cos + image.height / 2 };
    },
  };
}

function drawGray(width: number, height: number, draw: (context: SKRSContext2D) => void): Uint8Array {
  const context = createCanvas(width, height).getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  draw(context);
  const { data } = context.getImageData(0, 0, width, height);
  const gray = new Uint8Array(width * height);
  for (let index = 0; index < gray.length; index++) {
    const at = index * 4;
    // Rec. 601 luma in 1/256.
    gray[index] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
  }
  return gray;
}

import type { Rgb } from "./color.ts";
import type { ImagePixels, PaintedImage } from "./paint-model.ts";

/** The picture's colour and opacity (0 to 1) at a point of the page; null where its pixels are not to be had. */
export function findPixel(
  { matrix }: PaintedImage,
  pixels: ImagePixels | null,
  { x, y }: { x: number; y: number },
): { color: Rgb; alpha: number } | null {
  const [a, b, c, d, e, f] = matrix;
  const area = a * d - b * c;
  if (pixels === null || area === 0) return null;
  const across = (d * (x - e) - c * (y - f)) / area;
  const upwards = (a * (y - f) - b * (x - e)) / area;
  const column = Math.min(pixels.width - 1, Math.max(0, Math.floor(across * pixels.width)));
  const row = Math.min(pixels.height - 1, Math.max(0, Math.floor((1 - upwards) * pixels.height)));
  const { data } = pixels;
  if (pixels.kind === 1) {
    const byte = data[row * Math.ceil(pixels.width / 8) + (column >> 3)] ?? 0;
    const value = (byte >> (7 - (column & 7))) & 1 ? 255 : 0;
    return { color: [value, value, value], alpha: 1 };
  }
  const channels = pixels.kind === 2 ? 3 : 4;
  const at = (row * pixels.width + column) * channels;
  const [red = 0, green = 0, blue = 0, alpha = 255] = [data[at], data[at + 1], data[at + 2], data[at + 3]];
  return { color: [red, green, blue], alpha: channels === 3 ? 1 : alpha / 255 };
}

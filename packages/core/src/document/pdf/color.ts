/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];
/** Below this nobody reads it. WCAG asks for 4.5; pale grey type that people do use has 1.5 and more. */
const READABLE_CONTRAST = 1.15;

/** "#rrggbb" or "rrggbb"; null for anything else. */
export function parseHexColor(text: string): Rgb | null {
  const digits = /^#?([\da-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) return null;
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function mixColors(over: Rgb, under: Rgb, alpha: number): Rgb {
  const mix = (a: number, b: number) => a * alpha + b * (1 - alpha);
  return [mix(over[0], under[0]), mix(over[1], under[1]), mix(over[2], under[2])];
}

export function isUnreadable(text: Rgb, ground: Rgb): boolean {
  const [a, b] = [luminance(text), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < READABLE_CONTRAST;
}

/** Relative luminance, as WCAG defines it. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

export interface Size {
  width: number;
  height: number;
}

/** As large as it is, or as fits; the same shape. Undefined where the size is not known. */
export function fitSize({ width, height }: Partial<Size>, most: Size): Partial<Size> {
  if (!width || !height) return {};
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: Math.max(Math.round(width * scale), 1), height: Math.max(Math.round(height * scale), 1) };
}

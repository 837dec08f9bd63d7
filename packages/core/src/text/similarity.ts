/** The dot product of two unit vectors; 0 where their lengths differ, since vectors of two embedders are not comparable. */
export function cosine(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Shared members, 0 to 1: twice the common ones by the sum of both (Sørensen and Dice). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const member of a) if (b.has(member)) common++;
  return (2 * common) / (a.size + b.size);
}

/** @returns the vector at unit length; one of zeros stays. */
export function toUnitVector(values: ArrayLike<number>): Float32Array {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += values[i]! ** 2;
  const length = Math.sqrt(squares);
  return Float32Array.from(values, (value) => (length === 0 ? 0 : value / length));
}

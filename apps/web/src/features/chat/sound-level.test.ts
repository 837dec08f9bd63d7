import { expect, test } from "vitest";
import { toBars, toLevel } from "./sound-level.ts";

const sine = (amplitude: number) =>
  Float32Array.from({ length: 1_000 }, (_, index) => amplitude * Math.sin((2 * Math.PI * index) / 100));

test("silence and a room's hum are 0, full scale is 1, and speech lies between", () => {
  expect(toLevel(new Float32Array(1_000))).toBe(0);
  expect(toLevel(sine(0.001))).toBe(0);
  expect(toLevel(sine(1))).toBe(1);
  // -26 dB: two thirds of the way from -55 to -10.
  expect(toLevel(sine(0.07))).toBeCloseTo(0.64, 1);
  expect(toLevel([])).toBe(0);
});

test("louder is never lower", () => {
  const levels = [0.002, 0.01, 0.05, 0.1, 0.3].map((amplitude) => toLevel(sine(amplitude)));
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
});

test("bars are the newest levels, filled up with silence", () => {
  expect(toBars([0.1, 0.2, 0.3], 2)).toEqual([0.2, 0.3]);
  expect(toBars([0.5], 3)).toEqual([0, 0, 0.5]);
  expect(toBars([], 0)).toEqual([]);
});

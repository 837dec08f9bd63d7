import { expect, test } from "vitest";
import { expectedCalibrationError, fitMonotone } from "./fit-monotone.ts";

const fields = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

test("the curve says the share that is right, and rises", () => {
  const curve = fitMonotone([...fields(0.6, 30, 70), ...fields(0.9, 95, 5)]);
  expect(curve).toEqual([
    [0.6, 0.304],
    [0.9, 0.941],
  ]);
});

test("steps that fall are pooled", () => {
  const curve = fitMonotone([...fields(0.6, 90, 10), ...fields(0.9, 50, 50)]);
  expect(curve).toEqual([[0.75, 0.698]]);
});

test("a handful of fields is no step of its own", () => {
  expect(fitMonotone([...fields(0.5, 1, 2), ...fields(0.9, 95, 5)])).toHaveLength(1);
});

test("what is said as often as it is right has no calibration error", () => {
  expect(expectedCalibrationError(fields(0.75, 75, 25))).toBeCloseTo(0);
  expect(expectedCalibrationError(fields(0.95, 75, 25))).toBeCloseTo(0.2);
});

import { expect, test } from "vitest";
import { fitSize } from "./fit-size.ts";

const MOST = { width: 400, height: 300 };

test.each([
  [
    { width: 200, height: 100 },
    { width: 200, height: 100 },
  ],
  [
    { width: 800, height: 300 },
    { width: 400, height: 150 },
  ],
  [
    { width: 300, height: 3_000 },
    { width: 30, height: 300 },
  ],
  [
    { width: 20_000, height: 1 },
    { width: 400, height: 1 },
  ],
])("%o is shown as %o", (size, shown) => {
  expect(fitSize(size, MOST)).toEqual(shown);
});

test("a size that is not known, or none, reserves nothing", () => {
  expect(fitSize({ width: 10 }, MOST)).toEqual({});
  expect(fitSize({ width: 0, height: 10 }, MOST)).toEqual({});
});

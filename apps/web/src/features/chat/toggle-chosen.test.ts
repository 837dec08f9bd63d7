import { expect, test } from "vitest";
import { toggleChosen } from "./toggle-chosen.ts";

test("a press chooses, another takes it back, and the others stay", () => {
  expect(toggleChosen(["1"], "2", 3)).toEqual(["1", "2"]);
  expect(toggleChosen(["1", "2"], "1", 3)).toEqual(["2"]);
});

test("where the limit is reached, one can only be taken back", () => {
  expect(toggleChosen(["1", "2"], "3", 2)).toEqual(["1", "2"]);
  expect(toggleChosen(["1", "2"], "2", 2)).toEqual(["1"]);
});

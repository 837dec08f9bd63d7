import { expect, test } from "vitest";
import { findNeighbour, selectShown, toggleSelection } from "./selection.ts";

const shown = ["a", "b", "c", "d", "e"];
const toggle = (selection: string[], change: { id: string; on: boolean; anchor: string | null }) =>
  [...toggleSelection(new Set(selection), shown, change)].sort();

test("one press selects one row, another lets go of it", () => {
  expect(toggle(["a"], { id: "c", on: true, anchor: null })).toEqual(["a", "c"]);
  expect(toggle(["a", "c"], { id: "c", on: false, anchor: null })).toEqual(["a"]);
});

test("a press with Shift does the same to all from the last press to here, in both directions", () => {
  expect(toggle(["b"], { id: "d", on: true, anchor: "b" })).toEqual(["b", "c", "d"]);
  expect(toggle(["d"], { id: "b", on: true, anchor: "d" })).toEqual(["b", "c", "d"]);
  expect(toggle(["a", "b", "c", "d"], { id: "d", on: false, anchor: "b" })).toEqual(["a"]);
});

test("a last press that is shown no more begins nothing", () => {
  expect(toggle([], { id: "d", on: true, anchor: "gone" })).toEqual(["d"]);
});

test("the selection before is left as it was", () => {
  const before = new Set(["a"]);
  toggleSelection(before, shown, { id: "b", on: true, anchor: null });
  expect([...before]).toEqual(["a"]);
});

test("only what is shown is acted upon, in the order of the list", () => {
  const items = shown.map((savedId) => ({ savedId }));
  expect(selectShown(new Set(["d", "gone", "b"]), items)).toEqual([{ savedId: "b" }, { savedId: "d" }]);
});

test("when rows leave, the next row gets the focus, else the one before, else none", () => {
  expect(findNeighbour(shown, ["b"])).toBe("c");
  expect(findNeighbour(shown, ["b", "d"])).toBe("e");
  expect(findNeighbour(shown, ["d", "e"])).toBe("c");
  expect(findNeighbour(shown, ["e", "c"])).toBe("d");
  expect(findNeighbour(shown, shown)).toBeNull();
});

import { expect, test } from "vitest";
import type { CorrectionList } from "./correction.ts";
import { decideUndo } from "./decide-undo.ts";

const kept = (...corrections: [id: string, pointer: string, applied?: boolean][]): CorrectionList => ({
  corrections: corrections.map(([id, pointer, applied = true]) => ({
    id,
    operation: "set",
    pointer,
    applied,
    value: "new",
    original: { value: "read", evidence: [] },
    createdAt: "2026-11-22T10:00:00.000Z",
  })),
  revision: String(corrections.length),
});

const change = { operation: "set", pointer: "/contact/name", value: "new" } as const;

test("the first change of a field is undone by taking its correction back", () => {
  const undo = decideUndo({
    change,
    valueBefore: "read",
    before: kept(["a", "/location"]),
    after: kept(["a", "/location"], ["b", "/contact/name"]),
  });
  expect(undo).toEqual({ restore: ["b"] });
});

test("a change of what was corrected before goes back to that, not to the resume", () => {
  const undo = decideUndo({
    change,
    valueBefore: "mine",
    before: kept(["a", "/contact/name"]),
    after: kept(["b", "/contact/name"]),
  });
  expect(undo).toEqual({ change: { ...change, value: "mine" } });
});

test("a correction that this analysis has no place for does not count as one of the field", () => {
  const undo = decideUndo({
    change,
    valueBefore: "read",
    before: kept(["a", "/contact/name", false]),
    after: kept(["a", "/contact/name", false], ["b", "/contact/name"]),
  });
  expect(undo).toEqual({ restore: ["b"] });
});

test("an item of their own that the person removed is added again", () => {
  const removal = { operation: "remove", pointer: "/skills/Tools/2" } as const;
  const undo = decideUndo({
    change: removal,
    valueBefore: "Vim",
    before: kept(["a", "/skills/Tools/2"]),
    after: kept(),
  });
  expect(undo).toEqual({ change: { operation: "add", pointer: "/skills/Tools/2", value: "Vim" } });
});

test("bringing back what had been removed offers no undo", () => {
  const addition = { operation: "add", pointer: "/skills/Tools/-", value: "Vim" } as const;
  expect(
    decideUndo({ change: addition, valueBefore: undefined, before: kept(["a", "/skills/Tools/2"]), after: kept() }),
  ).toBeNull();
});

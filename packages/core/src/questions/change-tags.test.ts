import { expect, test } from "vitest";
import { changeTags } from "./change-tags.ts";

test.each([
  [["a"], { add: ["b"], remove: [] }, ["a", "b"]],
  [["a", "b"], { add: [], remove: ["A", "c"] }, ["b"]],
  [["Python"], { add: ["python", "PYTHON"], remove: [] }, ["Python"]],
  [["Python"], { add: ["python"], remove: ["Python"] }, ["python"]],
  [["caf\u00E9"], { add: ["cafe\u0301"], remove: [] }, ["caf\u00E9"]],
])("%j with %j is %j", (tags, change, changed) => {
  expect(changeTags(tags, change)).toEqual(changed);
});

test("twenty tags are kept, a twenty-first is refused, unless another makes room", () => {
  const many = Array.from({ length: 20 }, (_, index) => `tag ${index}`);
  expect(changeTags(many, { add: ["TAG 3"], remove: [] })).toEqual(many);
  expect(() => changeTags(many, { add: ["new"], remove: [] })).toThrow("tag_limit_reached");
  expect(changeTags(many, { add: ["new"], remove: ["tag 0"] })).toHaveLength(20);
});

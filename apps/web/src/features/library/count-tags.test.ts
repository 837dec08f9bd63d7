import { expect, test } from "vitest";
import { countTags } from "./count-tags.ts";

test("tags are counted over all questions, the most used first, then by name", () => {
  expect(countTags([{ tags: ["sql", "team"] }, { tags: ["team"] }, { tags: [] }, { tags: ["agile"] }])).toEqual([
    { tag: "team", count: 2 },
    { tag: "agile", count: 1 },
    { tag: "sql", count: 1 },
  ]);
});

import { expect, test } from "vitest";
import { words } from "../../lib/messages/index.ts";
import { checkSaved, toTags } from "./check-saved.ts";

const draft = { question: "Why?", answer: "Because.", tags: "sql, team" };

test("tags are trimmed, once each, with or without a hash", () => {
  expect(toTags(" sql, #team ,, sql,")).toEqual(["sql", "team"]);
  expect(toTags("  ")).toEqual([]);
});

test("a draft within the limits has no problems", () => {
  expect(checkSaved(draft)).toEqual({});
  expect(checkSaved({ ...draft, question: "q".repeat(500), answer: "a".repeat(20_000), tags: "" })).toEqual({});
});

test("each field beyond its limit is named", () => {
  expect(checkSaved({ question: " ", answer: "a".repeat(20_001), tags: "t".repeat(51) })).toEqual({
    question: words.library.questionProblem,
    answer: words.library.answerProblem,
    tags: words.library.tagsProblem,
  });
  expect(
    checkSaved({ ...draft, tags: Array.from({ length: 21 }, (_, index) => `t${index}`).join(",") }),
  ).toHaveProperty("tags");
});

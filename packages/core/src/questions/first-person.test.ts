import { expect, test } from "vitest";
import { closeSentence, toFirstPerson } from "./first-person.ts";

test.each([
  ["Led a team of five", "I led a team of five."],
  ["Led a team of five.", "I led a team of five."],
  ["Sold to Brightline Inc.", "I sold to Brightline Inc."],
  ["Ran the fair (Lyon, Madrid, etc.)", "I ran the fair (Lyon, Madrid, etc.)"],
  ["Responsible for triage;", "I was responsible for triage."],
  ["SQL reports for the board", "SQL reports for the board."],
])("makes %j a sentence of one's own: %j", (statement, sentence) => {
  expect(toFirstPerson(statement)).toBe(sentence);
});

test("a sentence gets one full stop, never two", () => {
  expect(["I worked at Brightline Inc.", "I worked at Brightline"].map(closeSentence)).toEqual([
    "I worked at Brightline Inc.",
    "I worked at Brightline.",
  ]);
});

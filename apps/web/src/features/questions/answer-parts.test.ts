import type { AnswerSentence } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { splitGap, toParagraphs, toPlainText } from "./answer-parts.ts";

const said = (text: string): AnswerSentence => ({
  text,
  advice: false,
  evidence: [{ page: 1, quote: text, start: 0, end: text.length, boxes: [] }],
});
const advised = (text: string): AnswerSentence => ({ text, advice: true, evidence: [] });

test("what the resume says and advice are paragraphs of their own, in order", () => {
  const sentences = [said("I led it."), said("It shipped."), advised("Say when."), said("It paid.")];
  expect(toParagraphs(sentences)).toEqual([sentences.slice(0, 2), [sentences[2]], [sentences[3]]]);
  expect(toParagraphs([])).toEqual([]);
});

test("a gap that names a part of the story is split from it, another is left whole", () => {
  expect(splitGap("Result: say what came of it.")).toEqual({ part: "Result", text: "say what came of it." });
  expect(splitGap("Add a number: how many, how often.")).toEqual({
    part: null,
    text: "Add a number: how many, how often.",
  });
  expect(splitGap("Task: ")).toEqual({ part: null, text: "Task: " });
});

test("a copied answer has its gaps in brackets", () => {
  const answer = { text: "I led it. Say when.", sentences: [said("I led it."), advised("Say when.")], gaps: ["When?"] };
  expect(toPlainText({ question: "What did you lead?", answer })).toBe(
    "What did you lead?\n\nI led it.\n\nSay when.\n\n[When?]",
  );
});

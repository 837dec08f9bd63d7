import { expect, test } from "vitest";
import { selectAdvice } from "./advice.ts";
import { QUESTION_FORMS } from "./bank.ts";
import { PLANS } from "./plans.ts";
import { THEMES } from "./themes.ts";

const adviceOf = (id: string) => selectAdvice(QUESTION_FORMS.find((form) => form.id === id)!);

test("what was done is told, and what one would do is planned", () => {
  expect(adviceOf("problem-root-cause")).toBe(THEMES.problem.advice.Medium);
  expect(adviceOf("technical-work-again")).toBe(THEMES.decision.advice.Hard);
  expect(adviceOf("trades-fault")).toBe(PLANS.problem.Medium);
  expect(adviceOf("sales-first-contact")).toBe(PLANS.customer.Easy);
  expect(adviceOf("situational-habit")).toBe(PLANS.process.Easy);
});

test("a story is told as it was", () => {
  for (const form of QUESTION_FORMS.filter(({ category }) => category === "Behavioral")) {
    expect(selectAdvice(form), form.id).toBe(THEMES[form.theme].advice[form.difficulty]);
  }
});

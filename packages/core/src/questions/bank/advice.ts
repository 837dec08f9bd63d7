import { PLANS } from "./plans.ts";
import type { QuestionForm } from "./question-form.ts";
import { THEMES } from "./themes.ts";

/** Asks what one would do, or does as a rule, and not what was. */
const AHEAD = /\b(?:would|should(?! have)|are your steps|do you (?!know|remember))\b/i;
const BACK = /\b(?:did|tell me about)\b/i;

/** One sentence on how to answer this form well: how to tell what was, or how to say what one would do. */
export function selectAdvice({ category, difficulty, theme, text }: QuestionForm): string {
  const ahead = category !== "Behavioral" && AHEAD.test(text) && !BACK.test(text);
  return category === "Situational" || ahead ? PLANS[theme][difficulty] : THEMES[theme].advice[difficulty];
}

import type { QuestionRequest } from "../engine/engine.ts";
import type { QuestionContent } from "../schemas/index.ts";
import { THEMES } from "./bank/themes.ts";
import { composeAnswer } from "./compose-answer.ts";
import { type Facts, collectFacts } from "./facts.ts";
import { buildFillSource, fillText } from "./fill-form.ts";
import { findFamilies } from "./occupation-families.ts";
import { type SelectedQuestion, selectQuestions } from "./select-questions.ts";

/** Questions from the bank, filled from this profile, with answers made of its own sentences. Pure, and always the same. */
export function writeQuestions(request: QuestionRequest): QuestionContent[] {
  const facts = collectFacts(request.profile, request.document);
  const source = buildFillSource(facts, request);
  const families = findFamilies(request);
  return selectQuestions(source, { request, families }).map((selected) => toQuestion(selected, facts));
}

function toQuestion(selected: SelectedQuestion, facts: Facts): QuestionContent {
  const { form, filling, text } = selected;
  const { skill, missingSkill, gap, company } = filling.values;
  const asksGap = missingSkill !== undefined || gap !== undefined;
  return {
    question: text,
    category: form.category,
    difficulty: form.difficulty,
    tags: [asksGap ? "gap" : undefined, THEMES[form.theme].tag, skill, missingSkill, company]
      .filter((tag) => tag !== undefined)
      .map((tag) => tag.slice(0, 50)),
    answer: composeAnswer(selected, facts),
    phrasings: form.phrasings.map((phrasing) => fillText(phrasing, filling)),
  };
}

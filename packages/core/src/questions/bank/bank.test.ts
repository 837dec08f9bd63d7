import { expect, test } from "vitest";
import { CATEGORIES, DIFFICULTIES } from "../../schemas/index.ts";
import { findUnsupportedMentions } from "../claims.ts";
import { QUESTION_FORMS } from "./bank.ts";
import { FAMILIES, SLOTS } from "./question-form.ts";
import { THEMES } from "./themes.ts";

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot);

test("every form has an id of its own and a text of its own", () => {
  expect(new Set(QUESTION_FORMS.map(({ id }) => id)).size).toBe(QUESTION_FORMS.length);
  expect(new Set(QUESTION_FORMS.map(({ text }) => text)).size).toBe(QUESTION_FORMS.length);
  expect(QUESTION_FORMS.length).toBeGreaterThanOrEqual(60);
});

test("every form has three other phrasings, and no phrasing needs a slot that its text lacks", () => {
  for (const { id, text, phrasings } of QUESTION_FORMS) {
    expect(phrasings.length, id).toBeGreaterThanOrEqual(3);
    expect(new Set([text, ...phrasings]).size, id).toBe(phrasings.length + 1);
    for (const phrasing of phrasings) {
      for (const slot of slotsOf(phrasing)) expect(slotsOf(text), `${id}: ${phrasing}`).toContain(slot);
    }
  }
});

test("every slot a form uses is one that can be filled", () => {
  for (const { id, text } of QUESTION_FORMS) {
    for (const slot of slotsOf(text)) expect(SLOTS, id).toContain(slot);
  }
});

test("each category has at least five forms for everybody at each difficulty", () => {
  for (const category of CATEGORIES) {
    for (const difficulty of DIFFICULTIES) {
      const forms = QUESTION_FORMS.filter(
        (form) => form.category === category && form.difficulty === difficulty && form.families.length === 0,
      );
      expect(forms.length, `${category} ${difficulty}`).toBeGreaterThanOrEqual(5);
    }
  }
});

test("each family of occupations has forms of its own", () => {
  for (const family of FAMILIES) {
    expect(QUESTION_FORMS.filter(({ families }) => families.includes(family)).length, family).toBeGreaterThanOrEqual(4);
  }
});

test("no advice and no gap names anything that only a resume could say", () => {
  for (const [theme, { advice, gap }] of Object.entries(THEMES)) {
    for (const sentence of [...Object.values(advice), gap]) {
      expect(findUnsupportedMentions(sentence, ""), `${theme}: ${sentence}`).toEqual([]);
    }
  }
});

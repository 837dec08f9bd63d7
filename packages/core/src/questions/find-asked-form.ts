import type { QuestionContent } from "../schemas/index.ts";
import { findSkills } from "../text/known-skills.ts";
import { QUESTION_FORMS } from "./bank/bank.ts";
import { type QuestionForm, SLOTS, type Slot } from "./bank/question-form.ts";
import { THEMES, type Theme } from "./bank/themes.ts";
import type { Facts } from "./facts.ts";
import type { Filling } from "./fill-form.ts";
import type { SelectedQuestion } from "./select-questions.ts";

/** A question as it was asked, seen as a form and its filling again: the bank's own where its words are the bank's. */
export function findAskedForm(question: QuestionContent, facts: Facts): SelectedQuestion {
  const { question: text, category, difficulty } = question;
  for (const form of QUESTION_FORMS) {
    if (form.category !== category || form.difficulty !== difficulty) continue;
    const values = readSlots(form, text);
    if (values) return { form, text, filling: toFilling({ text, values }, facts) };
  }
  const form: QuestionForm = {
    id: "asked",
    families: [],
    category,
    difficulty,
    theme: findTheme(question),
    text,
    phrasings: [],
  };
  return { form, text, filling: toFilling({ text, values: {} }, facts) };
}

function readSlots(form: QuestionForm, text: string): Partial<Record<Slot, string>> | null {
  const slots: Slot[] = [];
  const pattern = form.text.split(/\{(\w+)\}/).map((part, i) => {
    if (i % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    slots.push(SLOTS.find((slot) => slot === part)!);
    return "(.+)";
  });
  const found = new RegExp(`^${pattern.join("")}$`, "u").exec(text);
  return found && Object.fromEntries(slots.map((slot, i) => [slot, found[i + 1]!]));
}

function toFilling(
  { text, values }: { text: string; values: Partial<Record<Slot, string>> },
  { entries, skills, education }: Facts,
): Filling {
  const named = (name: string) => name !== "" && text.includes(name);
  const entry = entries.findIndex(({ company }) => named(company));
  const school = education.findIndex(({ institution, degree }) => named(institution) || named(degree));
  const asked = findSkills(text);
  const skill = skills.find(({ name }) => name === values.skill || [...findSkills(name)].some((key) => asked.has(key)));
  return {
    values,
    entry: entry === -1 ? null : entry,
    skill: skill?.name ?? null,
    statement: null,
    education: school === -1 ? null : school,
    rank: 0,
  };
}

function findTheme({ tags }: QuestionContent): Theme {
  const themes = Object.entries(THEMES) as [Theme, { tag: string }][];
  return themes.find(([, { tag }]) => tags.includes(tag))?.[0] ?? "achievement";
}

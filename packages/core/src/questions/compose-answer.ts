import type { Answer, AnswerSentence } from "../schemas/index.ts";
import { toStem, toWords } from "../text/words.ts";
import { THEMES } from "./bank/themes.ts";
import type { Facts, Statement } from "./facts.ts";
import { namesSkill } from "./facts.ts";
import { type SelectedQuestion, themeCues } from "./select-questions.ts";

/** Statements an answer tells at most, beside where they happened. */
const MAX_STATEMENTS = 3;

/**
 * An answer made of the resume's own sentences, each with its evidence, then one sentence of advice. What the resume does not
 * say becomes a gap. Behavioral answers go situation, task, action, result, and name the part that is missing.
 */
export function composeAnswer(selected: SelectedQuestion, facts: Facts): Answer {
  const { form, filling } = selected;
  const theme = THEMES[form.theme];
  const ranked = rankStatements(selected, facts);
  const covered = ranked.some(({ onTheme }) => onTheme);
  // Nothing about it: one line of the same job as the setting, not three that answer something else.
  const told = ranked.slice(0, covered ? MAX_STATEMENTS : 1);
  const statements = told.map(({ statement }) => statement);
  const behavioral = form.category === "Behavioral";
  const settings = toSettings(selected, { facts, statements });
  const ordered = behavioral ? inOrder(statements) : statements;
  const sentences: AnswerSentence[] = [
    ...settings,
    ...ordered.map((statement) => statement.sentence),
    { text: theme.advice[form.difficulty], evidence: [], advice: true },
  ];
  const gaps = [
    ...(covered ? [] : [theme.gap]),
    ...(filling.values.missingSkill
      ? [`Say what you know of ${filling.values.missingSkill}: your resume does not mention it.`]
      : []),
    ...(behavioral ? missingParts(statements, settings.length > 0) : []),
    ...(!behavioral && statements.length > 0 && !statements.some(({ hasNumber }) => hasNumber) ? [NUMBER_GAP] : []),
    ...(facts.statements.length === 0 ? [NO_HISTORY_GAP] : []),
  ];
  return { text: sentences.map(({ text }) => text).join(" "), sentences, gaps: [...new Set(gaps)].slice(0, 4) };
}

const NUMBER_GAP = "Add a number: how many, how often, how long, or how much.";
const NO_HISTORY_GAP = "Your resume describes no work in sentences: tell one example of your own.";

/** Where it happened, or what was learned: the sentence before the statements. */
function toSettings(
  { form, filling }: SelectedQuestion,
  { facts, statements }: { facts: Facts; statements: readonly Statement[] },
) {
  const skill = facts.skills.find(({ name }) => name === filling.skill);
  const shown = filling.skill !== null && statements.some((statement) => namesSkill(statement, filling.skill!));
  const entry =
    filling.entry ??
    statements.find((statement) => statement.entry !== null)?.entry ??
    (statements.length > 0 ? null : 0);
  const studied = facts.entries.length === 0 || form.theme === "introduction";
  const education = filling.education ?? (studied ? 0 : null);
  return [
    education === null ? null : (facts.education[education]?.sentence ?? null),
    entry === null || entry === undefined ? null : (facts.entries[entry]?.sentence ?? null),
    skill && !shown ? skill.sentence : null,
  ].filter((sentence) => sentence !== null);
}

interface Ranked {
  statement: Statement;
  onTheme: boolean;
}

/** Statements that serve the question, best first. Those of another job never answer a question about this one. */
function rankStatements({ form, filling }: SelectedQuestion, { statements }: Facts): Ranked[] {
  const cues = themeCues(form);
  return statements
    .map((statement, position) => {
      const skilled = filling.skill !== null && namesSkill(statement, filling.skill);
      const hits = [...statement.stems].filter((stem) => cues.has(stem)).length;
      const named = statement === filling.statement;
      const onTheme = named || skilled || (filling.skill === null && hits > 0);
      const score =
        (named ? 20 : 0) + (skilled ? 6 : 0) + Math.min(hits, 3) * 2 + (statement.hasNumber ? 1 : 0) - position * 0.01;
      return { statement, onTheme, score };
    })
    .filter(({ statement, onTheme, score }) => {
      if (filling.entry !== null && statement.entry !== filling.entry) return false;
      return onTheme || (filling.entry !== null && filling.skill === null && score > 0);
    })
    .sort((a, b) => b.score - a.score);
}

type Part = "task" | "action" | "result";

const TASK = new Set(
  "responsible tasked charge goal aimed required needed challenge mandate assigned".split(" ").map(toStem),
);
const RESULT = new Set(
  "increased reduced improved saved cut grew achieved exceeded resulting resulted won award delivered enabled raised lowered doubled tripled percent"
    .split(" ")
    .map(toStem),
);

/** A statement may be more than one: "Cut costs by 20 % by merging two teams" is action and result. */
function partsOf(statement: Statement): Set<Part> {
  const stems = toWords(statement.quote).map(toStem);
  const parts = new Set<Part>();
  if (stems.some((stem) => TASK.has(stem))) parts.add("task");
  if (stems.some((stem) => RESULT.has(stem)) || /\d ?%/.test(statement.quote)) parts.add("result");
  if (!parts.has("task")) parts.add("action");
  return parts;
}

const ORDER: readonly Part[] = ["task", "action", "result"];

/** Task before action before result; what is action and result stands with the results. */
function inOrder(statements: readonly Statement[]): Statement[] {
  const place = (statement: Statement) => Math.max(...[...partsOf(statement)].map((part) => ORDER.indexOf(part)));
  return [...statements].sort((a, b) => place(a) - place(b));
}

function missingParts(statements: readonly Statement[], hasSituation: boolean): string[] {
  const told = new Set(statements.flatMap((statement) => [...partsOf(statement)]));
  return [
    hasSituation ? null : "Situation: say where and when this was.",
    told.has("task") ? null : "Task: say what was expected of you.",
    told.has("action") ? null : "Action: say what you did yourself, step by step.",
    told.has("result") ? null : "Result: say what came of it, with a number if there is one.",
  ].filter((gap) => gap !== null);
}

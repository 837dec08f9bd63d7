import type { Answer, AnswerSentence } from "../schemas/index.ts";
import { toStem, toWords } from "../text/words.ts";
import { selectAdvice } from "./bank/advice.ts";
import { THEMES } from "./bank/themes.ts";
import type { Facts, Statement } from "./facts.ts";
import { namesSkill } from "./facts.ts";
import type { AnswerWish } from "./read-instruction.ts";
import { type SelectedQuestion, themeCues } from "./select-questions.ts";

/** Statements an answer tells at most, beside where they happened. */
const MAX_STATEMENTS = 3;
/** Where a longer one is wished. */
const MAX_STATEMENTS_LONG = 6;

/** How an answer is to differ from the one there is. */
export interface Rewriting extends AnswerWish {
  previous: Answer;
}

/**
 * An answer made of the resume's own sentences, each with its evidence, then one sentence of advice. What the resume does not
 * say becomes a gap. Behavioral answers go situation, task, action, result, and name the part that is missing.
 */
export function composeAnswer(selected: SelectedQuestion, facts: Facts, rewriting?: Rewriting): Answer {
  const asked = rewriting ? withSubject(selected, rewriting) : selected;
  const { form, filling } = asked;
  const theme = THEMES[form.theme];
  const ranked = rankStatements(asked, facts);
  const told = rewriting
    ? selectAgain([...ranked, ...listBeside(ranked, { asked, facts, rewriting })], rewriting)
    : ranked;
  const covered = told.some(({ onTheme }) => onTheme);
  // Nothing about it: one line of the same job as the setting, not three that answer something else.
  const most = rewriting?.length === "longer" ? MAX_STATEMENTS_LONG : covered ? MAX_STATEMENTS : 1;
  const statements = told.slice(0, most).map(({ statement }) => statement);
  const storied = form.category === "Behavioral" || rewriting?.structure === true;
  const short = rewriting?.length === "shorter";
  const settings = short && statements.length > 0 ? [] : toSettings(asked, { facts, statements });
  const ordered = storied ? inOrder(statements) : statements;
  // Of a story with no part told the gaps already say how to tell each.
  const untold = storied && statements.length === 0;
  const saysEnough = (short || untold) && settings.length + statements.length > 0;
  const sentences: AnswerSentence[] = [
    ...settings,
    ...ordered.map((statement) => statement.sentence),
    ...(saysEnough ? [] : [{ text: selectAdvice(form), evidence: [], advice: true }]),
  ];
  const needsFigure = rewriting?.figure ?? !storied;
  const gaps = [
    ...(rewriting ? missingWishes(statements, rewriting) : []),
    ...(covered ? [] : [theme.gap]),
    ...(filling.values.missingSkill
      ? [`Say what you know of ${filling.values.missingSkill}: your resume does not mention it.`]
      : []),
    ...(filling.values.gap ? [`Say how near you come to ${filling.values.gap}: your resume does not show it.`] : []),
    ...(storied ? missingParts(statements, settings.length > 0) : []),
    ...(needsFigure && statements.length > 0 && !statements.some(({ hasNumber }) => hasNumber) ? [NUMBER_GAP] : []),
    ...(facts.statements.length === 0 ? [NO_HISTORY_GAP] : []),
  ];
  return { text: sentences.map(({ text }) => text).join(" "), sentences, gaps: [...new Set(gaps)].slice(0, 4) };
}

/** The job or skill that an instruction names decides, instead of what the question names. */
function withSubject(selected: SelectedQuestion, { entry, skill }: Rewriting): SelectedQuestion {
  const { filling } = selected;
  if (entry === null && skill === null) return selected;
  return { ...selected, filling: { ...filling, entry, skill, statement: null } };
}

/** Further lines for a longer or another answer: of the same job; for another one, of any job the question does not rule out. */
function listBeside(
  ranked: readonly Ranked[],
  { asked, facts, rewriting }: { asked: SelectedQuestion; facts: Facts; rewriting: Rewriting },
): Ranked[] {
  const { length, other, figure, result } = rewriting;
  if (length !== "longer" && !other && !figure && !result) return [];
  const entry = asked.filling.entry ?? (length === "longer" ? (ranked[0]?.statement.entry ?? null) : null);
  const known = new Set(ranked.map(({ statement }) => statement));
  return facts.statements
    .filter(
      (statement) =>
        !known.has(statement) &&
        (entry === null || statement.entry === entry) &&
        (!figure || statement.hasNumber) &&
        (!result || partsOf(statement).has("result")),
    )
    .map((statement) => ({ statement, onTheme: false, score: 0 }));
}

/** The lines told now are kept where the wish is only for more, fewer or another order of them. */
function selectAgain(lines: readonly Ranked[], wish: Rewriting): Ranked[] {
  const told = new Set(wish.previous.sentences.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  const isTold = ({ statement }: Ranked) => told.has(statement.sentence.evidence[0]!.start);
  const before = lines.filter(isTold).length;
  const fresh = wish.other ? lines.filter((line) => !isTold(line)) : lines;
  const rank = ({ statement }: Ranked) =>
    (wish.figure && statement.hasNumber ? 1 : 0) + (wish.result && partsOf(statement).has("result") ? 1 : 0);
  const ranked = [...(fresh.length > 0 ? fresh : lines)].sort((a, b) => rank(b) - rank(a));
  if (wish.length === "shorter") return ranked.slice(0, Math.max(1, Math.floor(before / 2)));
  return wish.length === "longer" ? ranked.slice(0, before + 2) : ranked;
}

/** What was wished and the resume has not. */
function missingWishes(statements: readonly Statement[], { previous, other, length, result }: Rewriting): string[] {
  const told = new Set(previous.sentences.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  const fresh = statements.filter(({ sentence }) => !told.has(sentence.evidence[0]!.start));
  return [
    (other || length === "longer") && fresh.length === 0 ? NO_OTHER_GAP : null,
    result && !statements.some((statement) => partsOf(statement).has("result")) ? RESULT_GAP : null,
  ].filter((gap) => gap !== null);
}

const NO_OTHER_GAP = "Tell another example of your own: your resume says no more about this.";
const RESULT_GAP = "Result: say what came of it, with a number if there is one.";
const NUMBER_GAP = "Add a number: how many, how often, how long, or how much.";
const NO_HISTORY_GAP = "Tell one example of your own: your resume describes no work in sentences.";

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
    told.has("result") ? null : RESULT_GAP,
  ].filter((gap) => gap !== null);
}

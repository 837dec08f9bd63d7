import type { QuestionRequest } from "../engine/engine.ts";
import type { Category, Difficulty } from "../schemas/index.ts";
import { findSkills } from "../text/known-skills.ts";
import { overlap } from "../text/similarity.ts";
import { toStem, toSubjectStems } from "../text/words.ts";
import { QUESTION_FORMS } from "./bank/bank.ts";
import type { CareerShape, Family, QuestionForm } from "./bank/question-form.ts";
import { THEMES } from "./bank/themes.ts";
import { findCareerShapes } from "./career-shapes.ts";
import { type FillSource, type Filling, fillForm, fillText } from "./fill-form.ts";

export interface SelectedQuestion {
  form: QuestionForm;
  filling: Filling;
  text: string;
}

interface CandidateQuestion extends SelectedQuestion {
  /** Lower is asked sooner. */
  cost: number;
}

/** Shared subject words from which two questions count as one. */
const ALIKE = 0.75;
/** A form asked again with another filling comes after every form not asked yet of comparable worth. */
const REPEAT_COST = 6;
/** One thing that is missing is asked about twice before all else is, and seldom a third time. */
const GAP_REPEAT_COST = 1.5;

/**
 * Balanced over the categories and difficulties asked for, spread over forms, skills and jobs, none like another or like
 * `existing`. The same request gives the same questions in the same order.
 */
export function selectQuestions(
  source: FillSource,
  { request, families }: { request: QuestionRequest; families: readonly Family[] },
): SelectedQuestion[] {
  const cells = toCells(request);
  const shapes = findCareerShapes(request);
  const pools = new Map(cells.map((cell) => [cell, candidatesFor(cell, { source, families, shapes })]));
  const taken: CandidateQuestion[] = [];
  const asked = request.existing.map(toSubject);
  let open = cells;
  for (let turn = 0; taken.length < request.count && open.length > 0; turn++) {
    const cell = open[turn % open.length]!;
    const pool = pools.get(cell)!;
    const next = takeNext(pool, { taken, asked });
    if (next) {
      taken.push(next);
      asked.push(toSubject(next.text));
    } else {
      open = open.filter((other) => other !== cell);
      turn = -1;
    }
  }
  return taken;
}

interface Cell {
  category: Category;
  difficulty: Difficulty;
}

/** Every pair once, ordered so that any run of them mixes categories and difficulties. */
function toCells({ categories, difficulties }: QuestionRequest): Cell[] {
  return difficulties.flatMap((_, shift) =>
    categories.map((category, i) => ({ category, difficulty: difficulties[(i + shift) % difficulties.length]! })),
  );
}

function candidatesFor(
  cell: Cell,
  { source, families, shapes }: { source: FillSource; families: readonly Family[]; shapes: ReadonlySet<CareerShape> },
): CandidateQuestion[] {
  return QUESTION_FORMS.filter(
    (form) =>
      form.category === cell.category &&
      form.difficulty === cell.difficulty &&
      (form.career === undefined || shapes.has(form.career)) &&
      (form.families.length === 0 || form.families.some((family) => families.includes(family))),
  ).flatMap((form) => {
    const supported = hasTheme(form, source);
    return fillForm(form, source).map((filling) => {
      const text = fillText(form.text, filling);
      const cost = filling.rank + (supported ? 0 : 1.5) + costOfForm(form, families);
      return { form, filling, text, cost };
    });
  });
}

function costOfForm(form: QuestionForm, families: readonly Family[]): number {
  // What a job asks for and a resume lacks is what an interviewer asks first.
  if (/\{missingSkill\}|\{gap\}/.test(form.text)) return -1.5;
  if (form.career !== undefined) return -1;
  if (form.families.length > 0) return form.families[0] === families[0] ? -1 : 0;
  // The job's name alone would let everybody be asked the same.
  if (/^[^{]*\{jobTitle\}[^{]*$/.test(form.text)) return 0.75;
  return form.text.includes("{") ? 0 : 2;
}

const CUES = new Map(Object.entries(THEMES).map(([theme, { cues }]) => [theme, new Set(cues.split(" ").map(toStem))]));

export function themeCues(form: QuestionForm): ReadonlySet<string> {
  return CUES.get(form.theme)!;
}

function hasTheme(form: QuestionForm, { facts }: FillSource): boolean {
  const cues = themeCues(form);
  return facts.statements.some(({ stems }) => [...stems].some((stem) => cues.has(stem)));
}

/** What a question is about. */
interface Subject {
  stems: ReadonlySet<string>;
  skills: ReadonlySet<string>;
}

function toSubject(text: string): Subject {
  return { stems: new Set(toSubjectStems(text)), skills: findSkills(text) };
}

function takeNext(
  pool: CandidateQuestion[],
  { taken, asked }: { taken: readonly CandidateQuestion[]; asked: readonly Subject[] },
): CandidateQuestion | null {
  const ranked = pool
    .map((candidate) => ({ candidate, cost: candidate.cost + repetition(candidate, taken) }))
    .sort((a, b) => a.cost - b.cost || (a.candidate.text < b.candidate.text ? -1 : 1));
  for (const { candidate } of ranked) {
    pool.splice(pool.indexOf(candidate), 1);
    const subject = toSubject(candidate.text);
    if (!asked.some((other) => isAlike(subject, other))) return candidate;
  }
  return null;
}

function isAlike(a: Subject, b: Subject): boolean {
  const sameSkills = a.skills.size === b.skills.size && [...a.skills].every((skill) => b.skills.has(skill));
  return sameSkills && overlap(a.stems, b.stems) >= ALIKE;
}

/** How much of the candidate was asked about already: its form, its skill, its line, its job. */
function repetition({ form, filling }: CandidateQuestion, taken: readonly CandidateQuestion[]): number {
  return taken.reduce((cost, { form: otherForm, filling: other }) => {
    if (otherForm.id === form.id) cost += REPEAT_COST;
    if (filling.skill !== null && filling.skill === other.skill) cost += 1.5;
    if (filling.values.missingSkill && filling.values.missingSkill === other.values.missingSkill)
      cost += GAP_REPEAT_COST;
    if (filling.values.gap && filling.values.gap === other.values.gap) cost += GAP_REPEAT_COST;
    if (filling.statement !== null && filling.statement === other.statement) cost += 3;
    if (filling.entry !== null && filling.entry === other.entry) cost += 0.25;
    return otherForm.theme === form.theme ? cost + 0.25 : cost;
  }, 0);
}

import type { QuestionRequest } from "../engine/engine.ts";
import { findSkills, toSkillKey } from "../text/known-skills.ts";
import { toWords } from "../text/words.ts";
import { type QuestionForm, SLOTS, type Slot } from "./bank/question-form.ts";
import { TRAIT_WORDS } from "./bank/trait-words.ts";
import { type Facts, type Statement, namesSkill } from "./facts.ts";
import { toGapPhrase } from "./gap-phrase.ts";
import { findFamiliesOfTitle } from "./occupation-families.ts";

/** One way to fill a form's slots, and what of the resume it is about. */
export interface Filling {
  values: Partial<Record<Slot, string>>;
  entry: number | null;
  skill: string | null;
  statement: Statement | null;
  education: number | null;
  /** Order of preference among the fillings of one form: 0 is best. */
  rank: number;
}

/** What every filling is made from, collected once a request. */
export interface FillSource {
  facts: Facts;
  jobTitle: string | null;
  /** False: the job title is that of the newest post. */
  aimed: boolean;
  targetCompany: string | null;
  /** Best first: asked for by the job description, then used in a statement, then only listed. */
  skills: string[];
  missingSkills: string[];
  /** What else a match found missing, as short noun phrases. */
  gaps: string[];
  /** Best first: with a figure before without, newer before older. */
  statements: Statement[];
}

const MAX_STATEMENT_CHARACTERS = 160;
const MAX_SKILL_CHARACTERS = 40;
const FILLINGS_PER_FORM = 12;

export function buildFillSource(facts: Facts, request: QuestionRequest): FillSource {
  const wanted = findSkills(
    request.jobDescription ?? "",
    facts.skills.map(({ name }) => name),
  );
  const names = facts.skills
    .map(({ name }) => name)
    .filter((name) => name.length <= MAX_SKILL_CHARACTERS && !/[{}“”]/.test(name))
    .filter((name) => !toWords(name).every((word) => TRAIT_WORDS.has(word)));
  const owned = new Set([...names.map(toSkillKey), ...findSkills(request.document.text)]);
  const missing = (texts: readonly string[]) =>
    unique(
      texts.flatMap((text) =>
        [...findSkills(text)].filter((skill) => !owned.has(skill)).map((skill) => writtenAs(skill, text)),
      ),
    );
  const weigh = (name: string) =>
    (wanted.has(toSkillKey(name)) ? 2 : 0) +
    (facts.statements.some((statement) => namesSkill(statement, name)) ? 1 : 0);
  return {
    facts,
    jobTitle: toTarget(request),
    aimed: request.jobTitle !== null,
    targetCompany: request.company,
    skills: sortBy(unique(names), (name) => -weigh(name)),
    missingSkills: missing([...request.gaps, request.jobDescription ?? ""]),
    gaps: unique(request.gaps.filter((gap) => missing([gap]).length === 0).flatMap((gap) => toGapPhrase(gap) ?? [])),
    statements: sortBy(
      facts.statements.filter(({ quote }) => quote.length <= MAX_STATEMENT_CHARACTERS && !/[{}“”]/.test(quote)),
      (statement) => (statement.hasNumber ? 0 : 2) + (statement.entry ?? 3) * 0.5,
    ),
  };
}

/** Every useful way to fill the form, best first; none where the resume or the job lacks what it asks about. */
export function fillForm(form: QuestionForm, source: FillSource): Filling[] {
  const slots = SLOTS.filter((slot) => form.text.includes(`{${slot}}`));
  const jobs = jobsFor(form, source.facts);
  const held = jobs.map((i) => source.facts.entries[i]!.role).find((role) => role !== "") ?? null;
  const titled = source.aimed || form.families.length === 0 ? source : { ...source, jobTitle: held };
  return slots
    .reduce<Filling[]>((fillings, slot) => fillings.flatMap((filling) => fillSlot(slot, filling, titled)), [EMPTY])
    .filter(({ entry }) => entry === null || jobs.includes(entry))
    .slice(0, FILLINGS_PER_FORM)
    .map((filling, rank) => ({ ...filling, rank }));
}

/** A cook who codes now is asked about bugs, but not about those of the restaurant. Unknown titles serve where no other does. */
function jobsFor({ families }: QuestionForm, { entries }: Facts): number[] {
  const jobs = entries.map(({ role }, i) => ({ i, held: families.length === 0 ? [] : findFamiliesOfTitle(role) }));
  const own = jobs.filter(({ held }) => held.some((family) => families.includes(family)));
  return (own.length > 0 ? own : jobs.filter(({ held }) => held.length === 0)).map(({ i }) => i);
}

export function fillText(text: string, { values }: Filling): string {
  const filled = text.replace(/\{(\w+)\}/g, (_, slot: Slot) => values[slot] ?? "");
  // "at Acme Inc.." and "at Yahoo!."
  return filled.replace(/([.!?])\.(?= |$)/g, "$1");
}

const EMPTY: Filling = { values: {}, entry: null, skill: null, statement: null, education: null, rank: 0 };

function fillSlot(slot: Slot, filling: Filling, source: FillSource): Filling[] {
  const { facts } = source;
  const put = (value: string | null | undefined, more: Partial<Filling> = {}): Filling[] =>
    value ? [{ ...filling, ...more, values: { ...filling.values, [slot]: value } }] : [];
  switch (slot) {
    case "skill":
      return source.skills.flatMap((skill) => put(skill, { skill }));
    case "missingSkill":
      return source.missingSkills.flatMap((skill) => put(skill));
    case "gap":
      return source.gaps.flatMap((gap) => put(gap));
    case "work":
      return source.statements.flatMap((statement) =>
        put(nameWork(statement, facts), { statement, entry: statement.entry }),
      );
    case "jobTitle":
      return put(source.jobTitle);
    case "targetCompany":
      return put(source.targetCompany);
    case "institution":
    case "degree":
      return filling.education === null
        ? facts.education.flatMap((entry, education) => put(entry[slot], { education }))
        : put(facts.education[filling.education]?.[slot]);
    case "company":
    case "role":
      return filling.entry === null
        ? facts.entries.flatMap((entry, i) => put(entry[slot], { entry: i }))
        : put(facts.entries[filling.entry]?.[slot]);
    case "previousRole":
      // Entries are newest first: what came before the newer role. Only where the title changed.
      return filling.entry === null
        ? facts.entries.flatMap((entry, i) => (i === 0 ? [] : put(entry.role, { entry: i })))
        : put(previousRole(facts, filling.entry));
  }
}

/** "your work with SQL and Excel at Jacquard Mills": from what is stored in the clear, never the line's own words. */
function nameWork(statement: Statement, facts: Facts): string | null {
  const entry = statement.entry === null ? undefined : facts.entries[statement.entry];
  const place = entry?.company || entry?.role;
  if (!place) return null;
  const skills = facts.skills.map(({ name }) => name).filter((name) => namesSkill(statement, name));
  if (skills.length > 0)
    return `your work with ${skills.slice(0, 2).join(" and ")} ${entry?.company ? "at" : "as"} ${place}`;
  return entry?.company && entry.role ? `your work as ${entry.role} at ${entry.company}` : null;
}

function previousRole({ entries }: Facts, entry: number): string | null {
  const before = entries[entry + 1]?.role;
  return before === undefined || before === entries[entry]?.role ? null : before;
}

function toTarget({ jobTitle, level, profile }: QuestionRequest): string | null {
  const title = jobTitle ?? profile.experience.find(({ role }) => role !== "")?.role ?? null;
  if (title === null || level === null || title.toLowerCase().includes(level.toLowerCase())) return title;
  return `${level} ${title}`;
}

function writtenAs(skill: string, description: string): string {
  const at = description.toLowerCase().indexOf(skill);
  return at === -1 ? skill : description.slice(at, at + skill.length);
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(toSkillKey(name)) && seen.add(toSkillKey(name)));
}

/** Stable: equals stay in order. */
function sortBy<T>(items: readonly T[], weigh: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, weight: weigh(item) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ item }) => item);
}

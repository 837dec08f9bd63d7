import { findSkills } from "../text/known-skills.ts";
import { isStopWord, toStem, toWords } from "../text/words.ts";
import type { Facts } from "./facts.ts";

/** What an instruction asks of an answer. */
export interface AnswerWish {
  length: "shorter" | "longer" | null;
  /** Other lines of the resume than the answer tells now. */
  other: boolean;
  /** Lines with a figure first. */
  figure: boolean;
  /** Lines with a result first. */
  result: boolean;
  /** Situation, task, action and result in this order, whatever is missing named. */
  structure: boolean;
  /** Of the experience entry or the skill it names. */
  entry: number | null;
  skill: string | null;
}

type Flag = "shorter" | "longer" | "other" | "figure" | "result" | "structure";

/** Phrases by what they ask for; what none of them covers is not understood. */
const PHRASES: Record<Flag, RegExp> = {
  shorter:
    /\b(?:short(?:er|en)?|brief(?:er|ly)?|concise(?:ly)?|simpl(?:er?|ify|y)|tighter|less(?: words| text)?|cut(?: it)?)\b/gi,
  longer: /\b(?:long(?:er)?|(?:in )?more detail(?:s|ed)?|detailed|expand|elaborate|(?:say|tell|write) more)\b/gi,
  figure: /\b(?:number|figure|metric|percentage|statistic)s?\b|\b(?:quantify|measurable)\b/gi,
  result: /\b(?:result|outcome|impact|effect|achievement)s?\b/gi,
  structure: /\bSTAR\b|\b(?:situation|task|action|structured?|steps?)\b/gi,
  other: /\b(?:another|different|other|new|alternative|else|again|fresh|vary)\b/gi,
};

/** What an instruction is wrapped in. */
const FILLERS = new Set(
  `please make give use using mention add include write rewrite tell say answer reply example story version one it this that my me
  i time job work role experience focus about with from at on of in to the a an and or but also only just instead rather more
  some something try put start lead begin emphasise emphasize highlight stress show talk line sentence way method format
  regenerate redo project employer company tool skill bit little much very clear clearly concrete specific`
    .split(/\s+/)
    .map(toStem),
);

/** @returns null where some of it is not understood, or names what the resume does not */
export function readInstruction(instruction: string, facts: Facts): AnswerWish | null {
  const { entry, skill, rest } = findSubject(instruction, facts);
  const flags = new Set((Object.keys(PHRASES) as Flag[]).filter((flag) => rest.search(PHRASES[flag]) !== -1));
  const left = Object.values(PHRASES).reduce((text, phrase) => text.replace(phrase, " "), rest);
  const unknown = toWords(left).filter((word) => !isStopWord(word) && !FILLERS.has(toStem(word)));
  const asksNothing = flags.size === 0 && entry === null && skill === null;
  const contradicts = flags.has("shorter") && flags.has("longer");
  // "Without numbers" asks for the opposite of what its words name.
  const negated = /\b(?:not?|never|without|avoid|drop|remove|leave out)\b|n['’]t\b/i.test(instruction);
  if (unknown.length > 0 || asksNothing || contradicts || negated) return null;
  return {
    length: flags.has("shorter") ? "shorter" : flags.has("longer") ? "longer" : null,
    other: flags.has("other"),
    figure: flags.has("figure"),
    result: flags.has("result"),
    structure: flags.has("structure"),
    entry,
    skill,
  };
}

/** The job or the skill of the resume that it names, and the instruction without that name. */
function findSubject(instruction: string, { entries, skills }: Facts) {
  let rest = instruction;
  const take = (name: string) => {
    const at = name === "" ? -1 : rest.toLowerCase().indexOf(name.toLowerCase());
    if (at === -1) return false;
    rest = `${rest.slice(0, at)} ${rest.slice(at + name.length)}`;
    return true;
  };
  // "Brightline" is enough for "Brightline Payments Ltd".
  const nameOf = (company: string) =>
    [company, company.split(/[\s,]+/)[0]!].find(
      (name) => name.length > 2 && !isStopWord(name.toLowerCase()) && has(rest, name),
    );
  const entry = entries.findIndex(({ company, role }) => take(nameOf(company) ?? "") || take(role));
  const known = findSkills(rest);
  const skill = skills.find(({ name }) => [...findSkills(name)].some((key) => known.has(key)) || has(rest, name));
  if (skill && !take(skill.name)) for (const key of known) take(key);
  return { entry: entry === -1 ? null : entry, skill: skill?.name ?? null, rest };
}

function has(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

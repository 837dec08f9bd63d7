import { findSkills } from "../text/known-skills.ts";
import { isStopWord, toStem, toWords } from "../text/words.ts";
import type { Candidate } from "./match-saved-question.ts";

/**
 * What a vector hardly sees: "React" and "Angular", "strength" and "weakness", "would" and "would not" lie side by side.
 * A saved question only answers one that names no other skill, no other name, and asks in the same sense.
 */
export function asksTheSame(question: string, candidate: Candidate, skills: readonly string[] = []): boolean {
  const saved = candidate.question;
  const texts = [saved, ...candidate.phrasings.map(({ text }) => text)];
  return (
    namesNoOtherSkill({ question, saved, skills }) &&
    namesNoOtherName(question, saved) &&
    !texts.some((text) => isOpposite(question, text)) &&
    texts.some((text) => isNegated(question) === isNegated(text))
  );
}

function namesNoOtherSkill({
  question,
  saved,
  skills,
}: {
  question: string;
  saved: string;
  skills: readonly string[];
}) {
  const asked = findSkills(question, skills);
  const answered = findSkills(saved, skills);
  return [...asked].every((skill) => answered.has(skill));
}

/** Names that no list holds, such as employers: both have one, and not one in common. */
function namesNoOtherName(question: string, saved: string): boolean {
  const asked = findNames(question);
  const answered = findNames(saved);
  if (asked.size === 0 || answered.size === 0) return true;
  const words = new Set(toWords(question));
  const savedWords = new Set(toWords(saved));
  return [...answered].some((name) => words.has(name)) || [...asked].some((name) => savedWords.has(name));
}

/** Words with a capital that are not first in a sentence. */
function findNames(text: string): Set<string> {
  const names = new Set<string>();
  for (const match of text.matchAll(/(?<=[\p{L}\p{N},;'’"”)-] )["“(]?(\p{Lu}[\p{L}\p{N}]+)/gu)) {
    const name = match[1]!.toLowerCase();
    if (!isStopWord(name)) names.add(name);
  }
  return names;
}

/** Each side in every form it takes; a text is on a side when it has one of its stems and none of the other's. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ["strength strengths strong strongest", "weakness weaknesses weak weakest shortcoming shortcomings flaw flaws"],
  [
    "success successes succeed succeeded win achievement achievements accomplishment proud proudest",
    "failure failures fail failed mistake mistakes regret setback lost",
  ],
  ["like love enjoy enjoyed favorite favourite", "dislike disliked hate hated frustrates frustrate least"],
  ["join joining want hire", "leave leaving left quit quitting fire fired resign"],
  ["best good better great", "worst bad worse poor terrible"],
  [
    "praise praised compliment compliments praises",
    "criticism criticised criticized complain complains complaint blame",
  ],
  ["expensive dear costly high", "cheap cheaper inexpensive low"],
  ["fast faster quick quickly", "slow slower slowly"],
  ["more", "less fewer"],
  ["start begin beginning", "end finish stop"],
  ["always", "rarely seldom"],
  ["happy satisfied pleased", "unhappy dissatisfied upset angry"],
  ["urgent busy", "calm quiet"],
  ["safe", "unsafe dangerous"],
  [
    "advantage advantages pros benefit benefits",
    "disadvantage disadvantages cons drawback drawbacks downside downsides",
  ],
  ["grew developed advanced promoted", "left quit demoted"],
  ["easy easiest", "hard hardest difficult toughest"],
  ["first", "last latest current"],
  ["previous past", "next future"],
  ["agree agreed", "disagree disagreed conflict"],
  ["alone independently solo", "team teamwork collaborate collaborated"],
  ["give giving gave", "receive receiving received get"],
  ["manager boss supervisor", "report reports subordinate subordinates"],
  ["increase increased grow", "decrease decreased reduce reduced cut"],
];

const OPPOSITE_STEMS = OPPOSITES.map(
  (sides) => sides.map((side) => new Set(side.split(" ").map(toStem))) as [Set<string>, Set<string>],
);

function isOpposite(question: string, saved: string): boolean {
  const asked = new Set(toWords(question).map(toStem));
  const answered = new Set(toWords(saved).map(toStem));
  return OPPOSITE_STEMS.some((sides) => {
    const a = sideOf(asked, sides);
    const b = sideOf(answered, sides);
    return a !== null && b !== null && a !== b;
  });
}

function sideOf(stems: ReadonlySet<string>, [one, other]: readonly [Set<string>, Set<string>]): 0 | 1 | null {
  const isOne = [...one].some((stem) => stems.has(stem));
  const isOther = [...other].some((stem) => stems.has(stem));
  if (isOne === isOther) return null;
  return isOne ? 0 : 1;
}

/** Politeness and idioms that hold a "not" without meaning one. */
const NOT_A_NEGATION =
  /\b(?:why|would|could|can|will)(?:n['’]t| not)? (?:don['’]t )?you (?:mind |please )?(?:telling|tell|describe|share|walk|explain)\b|\bif you don['’]t mind\b|\bwhy not\b|\bnot only\b|\bwhether or not\b|\bor not\b/giu;
const NEGATION = /\b(?:not|never|cannot|without|nobody|nothing|none)\b|n['’]t\b/iu;

function isNegated(text: string): boolean {
  return NEGATION.test(text.replace(NOT_A_NEGATION, " "));
}

import { isStopWord, toStem, toWords } from "../text/words.ts";
import { findAskedSkills, locateAskedSkills } from "./asked-skills.ts";
import { swapsSubject } from "./swaps-subject.ts";
import type { Candidate } from "./match-saved-question.ts";

/**
 * What a vector hardly sees: "React" and "Angular", "strength" and "weakness", "would" and "would not" lie side by side.
 * A saved question only answers one that names no other skill, no other name, and asks in the same sense.
 */
export function asksTheSame({ question, candidate, nearest, skills = [] }: SenseRequest): boolean {
  const compared = { question, saved: candidate.question, skills };
  const texts = [candidate.question, ...candidate.phrasings.map(({ text }) => text)];
  return (
    namesNoOtherSkill(compared) &&
    namesItsSkill({ ...compared, texts }) &&
    namesNoOtherName(compared) &&
    texts.every((text) => !isOpposite(question, text) || isNegated(question) !== isNegated(text)) &&
    isSameSense(question, nearest) &&
    !swapsSubject({ asked: question, saved: nearest, skills })
  );
}

export interface SenseRequest {
  question: string;
  candidate: Candidate;
  /** The wording of the candidate that is nearest to the question. */
  nearest: string;
  /** Names beyond the common ones. */
  skills?: readonly string[];
}

interface Compared {
  question: string;
  saved: string;
  skills: readonly string[];
}

function namesNoOtherSkill({ question, saved, skills }: Compared): boolean {
  const answered = findAskedSkills(saved, skills);
  return [...findAskedSkills(question, skills)].every((skill) => answered.has(skill));
}

/** What is told about one skill in every wording does not answer a question that names none. */
function namesItsSkill({ question, texts, skills }: Compared & { texts: readonly string[] }): boolean {
  const answered = texts.map((text) => findAskedSkills(text, skills));
  if (answered.some((named) => named.size === 0)) return true;
  const asked = findAskedSkills(question, skills);
  return answered.some((named) => [...named].some((skill) => asked.has(skill)));
}

/** Names that no list holds, such as employers: each names one that the other does not have; or one that is not known stands for the skill. */
function namesNoOtherName({ question, saved, skills }: Compared): boolean {
  const answered = findNames(saved);
  const asked = findNames(question);
  if (asked.size === 0) return answered.size === 0 || staysAtPlace(question, saved);
  if (answered.size === 0)
    return findAskedSkills(saved, skills).size === 0 || findAskedSkills(question, skills).size > 0;
  const words = new Set(toWords(question));
  const savedWords = new Set(toWords(saved));
  return [...answered].every((name) => words.has(name)) || [...asked].every((name) => savedWords.has(name));
}

/** Typed without capitals, "at initech" is still another place than "at Brightline". */
function staysAtPlace(question: string, saved: string): boolean {
  const words = new Set(toWords(saved));
  const places = [...question.matchAll(/\bat ((?:[\p{L}\p{N}&]+ ?){1,3})/giu)].map(([, place]) => toWords(place!));
  if (!/\bat \p{Lu}/u.test(saved)) return true;
  return places.every((place) => place.every(isStopWord) || place.some((word) => words.has(word)));
}

/** Words with a capital that are not first in a sentence; skills have spellings, and are compared apart. */
function findNames(text: string): Set<string> {
  const names = new Set<string>();
  const skills = locateAskedSkills(text);
  const withoutSkills = skills.toReversed().reduce((rest, { start, end }) => {
    return `${rest.slice(0, start)}${"-".repeat(end - start)}${rest.slice(end)}`;
  }, text);
  for (const match of withoutSkills.matchAll(/(?<=[\p{L}\p{N},;'’"”)-] )["“(]?(\p{Lu}[\p{L}\p{N}]+)/gu)) {
    const name = match[1]!.toLowerCase();
    if (!isStopWord(name)) names.add(name);
  }
  return names;
}

/** Each side in every form it takes; a text is on a side when it has one of its stems and none of the other's. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ["strength strengths strong strongest", "weakness weaknesses weak weakest shortcoming shortcomings flaw flaws"],
  [
    "success successes succeed succeeded win won achievement achievements accomplishment proud proudest",
    "failure failures fail failed mistake mistakes regret setback lost",
  ],
  ["like love enjoy enjoyed favorite favourite", "dislike disliked hate hated frustrates frustrate least"],
  ["join joining joined hire", "leave leaving left quit quitting fire fired resign"],
  ["leave leaving left quit quitting resign", "stay staying stayed remain remaining"],
  ["best good better great well right smoothly", "worst bad worse poor poorly terrible wrong badly"],
  [
    "praise praised compliment compliments praises",
    "criticism criticised criticized complain complains complained complaint blame",
  ],
  ["expensive dear costly high higher", "cheap cheaper inexpensive low lower"],
  ["fast faster quick quickly", "slow slower slowly"],
  ["more many", "less fewer few"],
  ["short missing understaffed few", "many plenty surplus overstaffed"],
  ["start begin beginning open opening opened", "end finish stop close closing closed"],
  ["always often", "rarely seldom"],
  ["happy satisfied pleased", "unhappy dissatisfied upset angry furious"],
  ["urgent busy", "calm quiet"],
  ["safe", "unsafe dangerous"],
  ["risky risk dangerous", "harmless safe"],
  ["fair fairly generous generously lenient", "unfair unfairly harsh harshly strict strictly"],
  ["miss missed", "reach reached beat exceed exceeded surpassed"],
  [
    "advantage advantages pros benefit benefits",
    "disadvantage disadvantages cons drawback drawbacks downside downsides limits limitations",
  ],
  ["grew developed advanced promoted", "left quit demoted"],
  ["easy easier easiest simple simpler", "hard harder hardest difficult toughest tough tougher"],
  ["first", "last latest final"],
  ["previous past ago former", "next future goals expect"],
  ["expect expected expectation expectations desired", "current currently now today"],
  ["last previous former", "current present"],
  ["agree agreed", "disagree disagreed conflict object"],
  ["alone independently solo", "team teamwork collaborate collaborated together"],
  ["give giving gave", "receive receiving received"],
  ["manager boss supervisor", "report reports subordinate subordinates"],
  [
    "increase increased grow raise raised rise rose risen up",
    "decrease decreased reduce reduced cut lower lowered fall fell drop dropped shrink down",
  ],
  ["accept accepted agree agreed approve approved", "refuse refused reject rejected decline declined object"],
  ["buy bought", "sell sold"],
  ["hire hired recruit", "fire fired dismiss dismissed"],
  ["early", "late"],
  ["before", "after"],
  ["long", "short"],
  ["large big", "small little"],
  ["rich", "poor"],
  ["new", "old legacy"],
  ["add added put", "remove removed delete deleted"],
  ["teach taught teaching", "learn learned learnt learning"],
  ["ask asked asking", "answer answered answering"],
  ["lead led leading", "follow followed following"],
  ["formal", "informal"],
  ["morning day", "night evening"],
  ["remote remotely home", "office onsite"],
  ["motivate motivated motivates", "demotivate demotivated demotivates bores bored"],
];

const OPPOSITE_STEMS = OPPOSITES.map(
  (sides) => sides.map((side) => new Set(side.split(" ").map(toStem))) as [Set<string>, Set<string>],
);

function isOpposite(question: string, saved: string): boolean {
  const [asked, answered] = [question, saved].map((text) => new Set(toWords(text.replace(NEGATION, " ")).map(toStem)));
  return OPPOSITE_STEMS.some((sides) => {
    const a = sideOf(asked!, sides);
    const b = sideOf(answered!, sides);
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
  /\b(?:why|would|could|can|will)(?:n['’]t| not)? (?:don['’]t )?you (?:mind |please )?(?:telling|tell|describe|share|walk|explain)\b|\bif you don['’]t mind\b|\bwhy not\b|\bno (?:matter|doubt|longer)\b|\bnot only\b|\bwhether or not\b|\bor not\b/giu;
const NEGATION =
  /\b(?:not|no|never|cannot|without|nobody|nothing|none|(?:prevent|avoid)(?:s|ed|ing)?|against|(?:keep|keeps|kept|keeping)(?= \w+ from\b)|un(?:able|paid|willing)|(?:fail|refus|stop)(?:e|e?s|e?d|p?ed)?(?= to\b| \w+ing\b| \w+ from\b))\b|n['’]t\b/giu;

function isNegated(text: string): boolean {
  return findNegated(text) !== null;
}

/** The words that follow a negation closely, as stems; null where there is none. */
function findNegated(text: string): Set<string> | null {
  const bare = text.replace(NOT_A_NEGATION, " ");
  const negations = [...bare.matchAll(NEGATION)];
  if (negations.length === 0) return null;
  const after = negations.map((match) => bare.slice(match.index + match[0].length).split(/[.,;:?!]/u)[0]!);
  return new Set(after.flatMap((rest) => toStems(rest).slice(0, NEGATED_WORDS)));
}

const NEGATED_WORDS = 3;

function toStems(text: string): string[] {
  return toWords(text)
    .filter((word) => !isStopWord(word))
    .map(toStem);
}

/**
 * Opposite words and a negation cancel out. A saved wording may also have a negation about something that the question leaves
 * out ("a joke that does not work"), but not the other way round.
 */
function isSameSense(question: string, saved: string): boolean {
  const [asked, answered] = [findNegated(question), findNegated(saved)];
  const differs = (asked === null) !== (answered === null);
  if (isOpposite(question, saved)) return differs;
  if (!differs) return true;
  if (answered === null) return false;
  return answered.size > 0 && toStems(question).every((stem) => !answered.has(stem));
}

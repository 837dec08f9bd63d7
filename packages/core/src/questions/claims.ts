import { findSkills, locateSkills } from "../text/known-skills.ts";
import { isStopWord, toStem, toSubjectStems, toWords } from "../text/words.ts";
import { isElsewhere, isKnownElsewhere, isSameWord } from "./claim-elsewhere.ts";
import {
  findNewPlurals,
  findNewScopes,
  findNewWords,
  findTurnedWords,
  isNearWord,
  isSynonym,
} from "./claim-wording.ts";
import { findUnsupportedNames, isMonth } from "./claim-names.ts";
import { clauseAround, findNumbers, findSwappedNumbers, findUnsupportedNumbers } from "./claim-numbers.ts";
import {
  CURRENCIES,
  DEGREES,
  FUNCTION_WORDS,
  HELPING,
  MONTHS,
  NUMBER_WORDS,
  RELATIVE_TIMES,
  ROLE_CLAIMS,
  SCAFFOLD_STEMS,
  TITLE_WORDS,
  UNITS,
} from "./claim-words.ts";

export type ClaimKind = "number" | "date" | "tool" | "name" | "title" | "degree" | "role" | "wording";

/** Something a sentence states that must stand in what it cites. */
export interface Claim {
  kind: ClaimKind;
  /** As the sentence writes it. */
  text: string;
}

/** What a text names and states, read once for all that is compared with it. */
export interface Support {
  text: string;
  numbers: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  /** Lower case, as written and as stems. */
  words: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  groups: ReadonlySet<string>;
}

export function readSupport(text: string): Support {
  const words = toWords(text);
  return {
    text,
    numbers: new Set(findNumbers(text).map(({ key }) => key)),
    skills: findSkills(text),
    words: new Set(words.flatMap((word) => [word, toStem(word), ...word.split(/['.]/)])),
    titles: new Set(words.map(toSingular)),
    // Who started a club founded it.
    groups: new Set([
      ...toGroupWords(text).flatMap((word) => [word, toSingular(word)]),
      ...(STARTS.test(text) ? ["founded"] : []),
    ]),
  };
}

const STARTS = /\b(?:started|established|launched|set up)\b(?! (?:out|as)\b)/iu;

/** More new words than this share, and the sentence says something its evidence does not. */
const MAX_NEW_WORDS = 0.5;

/**
 * What a sentence claims and `text`, the words it cites, does not say: numbers, months, tools, names, titles, degrees, and who led. Empty: all
 * of it stands there. Case, plurals and spellings of one skill or number don't count.
 */
export function findUnsupportedClaims(said: string, cited: string): Claim[] {
  const sentence = abbreviateDegrees(said);
  const text = abbreviateDegrees(cited);
  const support = readSupport(text);
  return [
    ...toClaims("number", findUnsupportedNumbers(sentence, text)),
    ...unsupportedMonths(sentence, text),
    ...unsupportedTimes(sentence, text),
    ...unsupportedTools(sentence, support),
    ...unsupportedNames(sentence, support),
    ...unsupportedTitles(sentence, support),
    ...unsupportedGroups({ sentence, support, kind: "degree", groups: DEGREES }),
    ...unsupportedGroups({ sentence, support, kind: "role", groups: ROLE_CLAIMS }),
    ...unsupportedWording(sentence, text),
  ];
}

/** Amounts of one cited line told of another, and a part taken for the whole: what only the lines one by one can show. */
export function findMixedClaims(sentence: string, lines: readonly string[]): Claim[] {
  return [
    ...toClaims("number", findSwappedNumbers(sentence, lines)),
    ...swappedTools(sentence, lines),
    ...swappedTitles(sentence, lines),
    ...unsupportedPart(sentence, lines),
  ];
}

/** Advice and questions state nothing about the person, so only what could pass for a fact is looked at. */
export function findUnsupportedMentions(sentence: string, known: string | Support): Claim[] {
  const support = typeof known === "string" ? readSupport(known) : known;
  const supposed = sentence.endsWith("?") && !TELLS_PAST.test(sentence);
  const numbers = findNumbers(sentence).filter(
    ({ key, text }) => !support.numbers.has(key) && (/\d/.test(text) || (isLarge(key) && !supposed)),
  );
  return [
    ...toClaims(
      "number",
      numbers.map(({ text }) => text),
    ),
    ...unsupportedTools(sentence, support),
    ...toClaims("name", findUnsupportedNames(sentence, support.words, { capitalsOnly: true })),
    ...unsupportedRank(sentence, support),
    ...unsupportedGroups({ sentence, support, kind: "degree", groups: DEGREES.slice(0, 4) }),
  ];
}

/** Of an English sentence every word is compared, so that only capitals are left to look at. */
function unsupportedNames(sentence: string, { words, groups }: Support): Claim[] {
  const elsewhere = isElsewhere(sentence);
  const known = { has: (word: string) => words.has(word) || (elsewhere && isKnownElsewhere(word, words)) };
  return toClaims("name", findUnsupportedNames(sentence, known, { capitalsOnly: !elsewhere })).filter(
    ({ text }) =>
      !DEGREES.some(
        (names) => names.has(text) || (names.has(text.toLowerCase()) && [...names].some((name) => groups.has(name))),
      ),
  );
}

const DEGREE_NAMES: readonly [RegExp, string][] = [
  [/\bbachelor(?:['’]?s)?(?: degree)? of science\b/giu, "BSc"],
  [/\bbachelor(?:['’]?s)?(?: degree)? of arts\b/giu, "BA"],
  [/\bbachelor(?:['’]?s)?(?: degree)? of engineering\b/giu, "BEng"],
  [/\bmaster(?:['’]?s)?(?: degree)? of science\b/giu, "MSc"],
  [/\bmaster(?:['’]?s)?(?: degree)? of arts\b/giu, "MA"],
  [/\bmaster(?:['’]?s)?(?: degree)? of business administration\b/giu, "MBA"],
  [/\bdoctor of philosophy\b/giu, "PhD"],
];

/** "Bachelor of Science" and "BSc" are one degree. */
function abbreviateDegrees(text: string): string {
  return DEGREE_NAMES.reduce((written, [name, short]) => written.replace(name, short), text);
}

function toClaims(kind: ClaimKind, texts: readonly string[]): Claim[] {
  return texts.map((text) => ({ kind, text }));
}

/** "You lose a third of the means: what now?" supposes; "how did you save a third?" states. */
const TELLS_PAST = /\b(?:did|was|were|had|have|has)\b/iu;

/** "Two options" is a way to speak; "a dozen people" is a figure. */
function isLarge(key: string): boolean {
  return Number.parseFloat(key) >= 10;
}

function unsupportedMonths(sentence: string, support: string): Claim[] {
  const known = findMonths(support, true);
  return findMonths(sentence, false)
    .filter((month) => !known.includes(month))
    .map((month) => ({ kind: "date", text: MONTHS[month - 1]!.split(" ")[0]! }));
}

function unsupportedTimes(sentence: string, support: string): Claim[] {
  const known = support.toLowerCase();
  return [...sentence.matchAll(RELATIVE_TIMES)]
    .filter(([time]) => !known.includes(time.toLowerCase()))
    .map(([text]) => ({ kind: "date", text }));
}

/** Months by number. "may" and "march" are words too, so they count only with a capital. */
function findMonths(text: string, numeric: boolean): number[] {
  const months = [...text.matchAll(/(?<!\p{L})\p{Lu}\p{L}{2,8}(?!\p{L})/gu)].flatMap(([word]) => {
    const index = MONTHS.findIndex((names) => names.split(" ").includes(word.toLowerCase()));
    return index === -1 ? [] : [index + 1];
  });
  if (!numeric) return months;
  const dates = [...text.matchAll(/(?<!\d)(?:(\d{1,2})[/.](?:\d{4})|\d{4}-(\d{2}))(?!\d)/g)];
  return [...months, ...dates.map(([, a, b]) => Number(a ?? b))];
}

function unsupportedTools(sentence: string, { skills, text }: Support): Claim[] {
  return (
    locateSkills(sentence)
      .map(({ skill, start, end }) => ({ skill, written: sentence.slice(start, end) }))
      // "I am" is no IAM.
      .filter(({ skill, written }) => !/^I\s/.test(written) && !skills.has(skill) && !standsIn(written, text))
      .map(({ written }) => ({ kind: "tool", text: written }))
  );
}

function standsIn(name: string, support: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(support);
}

/** The word before a title is part of it: an "area manager" is no manager of a store. */
function unsupportedTitles(sentence: string, { titles: known, words }: Support): Claim[] {
  const said = toWords(sentence);
  const called = findCallings(sentence).filter(
    (word) =>
      !known.has(toSingular(word)) &&
      (TITLE_WORDS.has(toSingular(word)) ? !isSynonym(word, words) : !isNearWord(word, words)),
  );
  if (called.length > 0) return toClaims("title", called);
  return said.flatMap((word, i) => {
    if (!TITLE_WORDS.has(toSingular(word))) return [];
    const before = said[i - 1] ?? "";
    const isRank =
      !isStopWord(before) &&
      !isAmount(before) &&
      !NO_RANK.test(before) &&
      !known.has(toSingular(before)) &&
      !isSynonym(before, words);
    if ((known.has(toSingular(word)) || isDoer(said, i, words)) && !isRank) return [];
    return [{ kind: "title", text: isRank ? `${before} ${word}` : word }];
  });
}

/** "The supervisor of 11 people" supervised them, and "the auditors" are others. */
function isDoer(said: readonly string[], at: number, known: ReadonlySet<string>): boolean {
  const word = said[at]!;
  if (said[at + 1] !== "of" && !(word.endsWith("s") && said[at - 1] === "the")) return false;
  const stem = toSingular(word).replace(/(?:er|or)$/, "");
  return stem !== toSingular(word) && [...known].some((other) => other.replace(/e$/, "") === stem);
}

/** Where somebody says what they are. */
const CALLED = /\b(?:as|am|was|been|became|become)\s+(?:an?|the)\s+([^,.;:!?]{3,60})/giu;
const DOER = /\p{L}{3}(?:er|or|ist|ian|man|woman)$/u;

/** What a person calls themselves: "as a dispatcher", "I was the mediator". */
function findCallings(sentence: string): string[] {
  return [...sentence.matchAll(CALLED)].flatMap(([, phrase]) => {
    const named = toWords(phrase!);
    const stop = named.findIndex((word) => isStopWord(word));
    const called = named.slice(0, stop === -1 ? 4 : Math.min(stop, 4));
    // "The supervisor of 11 people" is looked at word by word.
    return named[stop] === "of" ? [] : called.filter((word) => DOER.test(word));
  });
}

/** Says how somebody was it, not what. */
const NO_RANK = /^$|(?:ed|ing|ly)$|^(?:new|good|great|first|only|former|young|whole|is|was|become|became|work|works)$/;

/** A title in advice is a claim where it follows "as": "as a former director, ...". */
function unsupportedRank(sentence: string, support: Support): Claim[] {
  const ranks = [...sentence.matchAll(/\bas\s+([^,.;:?!]{1,60})/giu)].map(([, rank]) => rank!.split(" ").slice(0, 5));
  return ranks.flatMap((rank) => unsupportedTitles(rank.join(" "), support));
}

function toSingular(word: string): string {
  return word.replace(/'s$/, "").replace(/s$/, "");
}

function unsupportedGroups({
  sentence,
  support,
  kind,
  groups,
}: {
  sentence: string;
  support: Support;
  kind: ClaimKind;
  groups: readonly ReadonlySet<string>[];
}): Claim[] {
  const said = toGroupWords(sentence);
  return groups.flatMap((group) => {
    const claimed = said.find((word) => group.has(word));
    if (claimed === undefined || [...group].some((word) => support.groups.has(word))) return [];
    return [{ kind, text: claimed }];
  });
}

/** Two-letter degrees are words in lower case ("ms", "ba"), so those count only in capitals. */
function toGroupWords(text: string): string[] {
  const capitals = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\.?\p{Lu}\.?(?![\p{L}\p{N}])/gu)].map(([word]) =>
    word.replaceAll(".", ""),
  );
  // A master electrician has no degree; a master of business has.
  const said = text
    .replace(/\bco-?(?=author)/giu, "co")
    .replace(/\bmaster(?=\s+of\b)/giu, "master's")
    .replace(/\bin\s+charge\s+of\b/giu, "leading");
  return [...toWords(said.replace(NO_RANK_VERBS, " ")), ...capitals];
}

/** "Managed to bring", "led to savings", "taught me" and "direct mail" lead nobody. */
const NO_RANK_VERBS =
  /\bmanag(?:ed?|es|ing)(?=\s+to\b)|\b(?:led|leads?|leading)(?=\s+to\b)|\b(?:taught|teach(?:es)?|trained|coached)(?=\s+me\b)|\bleading(?=\s+\p{L}+ing\b)|\b(?:supervised|managed|mentored|led|directed)(?=\s+(?:me\b|by\s+(?!me\b)))/giu;

const TOOL_AT = /\b(?:in|with|using|via|through|mit|per)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}+#.-]*)/gu;

/** The tools of a text: known ones, and names that stand where a tool does. */
function findTools(text: string): { name: string; start: number; end: number }[] {
  return [
    ...locateSkills(text).map(({ skill, start, end }) => ({ name: skill, start, end })),
    ...[...text.matchAll(TOOL_AT)].map((match) => ({
      name: match[1]!.toLowerCase(),
      start: match.index + match[0].length - match[1]!.length,
      end: match.index + match[0].length,
    })),
  ];
}

/** A tool of one cited line told of what was done with that of another. */
function swappedTools(sentence: string, lines: readonly string[]): Claim[] {
  if (lines.length < 2) return [];
  const tools = findTools(sentence);
  if (tools.length === 0) return [];
  const read = lines.map((line) => ({
    line: line.toLowerCase(),
    tools: findTools(line).map(({ name }) => name),
    words: new Set(toWords(line)),
  }));
  return tools.flatMap(({ name, start, end }) => {
    const named = read.filter((line) => line.tools.includes(name) || line.line.includes(name));
    const [before = "", after = ""] = [sentence.slice(0, start).split(",").at(-1), sentence.slice(end).split(",")[0]];
    const clause = toSubjectWords(clauseAround(`${before} ${after}`, { start: before.length, end: before.length }));
    const score = ({ words }: (typeof read)[number]) =>
      clause.filter((word) => [...words].some((other) => toStem(other) === toStem(word) || isSameWord(other, word)))
        .length;
    const most = Math.max(...named.map(score));
    const rivals = read.filter((line) => !named.includes(line) && line.tools.length > 0);
    return named.length > 0 && rivals.some((line) => score(line) > most) ? toClaims("tool", [name]) : [];
  });
}

function toSubjectWords(text: string): string[] {
  return toWords(text).filter((word) => !isStopWord(word) && !FUNCTION_WORDS.has(word));
}

const TITLE_AT =
  /\b(?:as|am|was|became|been)\s+(?:an?\s+|the\s+)?([^,.;:]{3,60}?)\s+(?:at|for)\s+(?:the\s+)?([^,.;:]{3,60})/giu;

/** "I was the chef at the inn" needs one line that names both. */
function swappedTitles(sentence: string, lines: readonly string[]): Claim[] {
  const read = lines.map((line) => new Set(toSubjectStems(line)));
  return [...sentence.matchAll(TITLE_AT)].flatMap(([, title, employer]) => {
    const ranks = toSubjectStems(title!);
    const [name] = toSubjectStems(employer!);
    if (name === undefined || !toWords(title!).some((word) => TITLE_WORDS.has(toSingular(word)))) return [];
    const places = read.filter((stems) => stems.has(name));
    if (
      places.length === 0 ||
      places.some((stems) => ranks.some((stem) => stems.has(stem)) && fits(ranks, stems, read))
    ) {
      return [];
    }
    return [{ kind: "title" as const, text: title! }];
  });
}

/** Each word of the title that any line has stands in this one. */
function fits(ranks: readonly string[], stems: ReadonlySet<string>, all: readonly ReadonlySet<string>[]): boolean {
  return ranks.every((stem) => stems.has(stem) || !all.some((other) => other.has(stem)));
}

/** "Helped open a store" is not "opened a store". Only where the sentence speaks of that line more than of any other. */
function unsupportedPart(sentence: string, lines: readonly string[]): Claim[] {
  const said = new Set(toSubjectStems(sentence));
  const shared = (line: string) => new Set(toSubjectStems(line).filter((stem) => said.has(stem))).size;
  const most = Math.max(...lines.map(shared));
  const told = lines.filter((line) => shared(line) === most);
  if (!told.every((line) => HELPING.test(line)) || HELPED.test(sentence)) return [];
  return [{ kind: "role", text: sentence }];
}

const HELPED =
  /\b(?:help|assist|support|part\b|particip|contribut|join|involv|took|taking|collaborat|(?:work(?:ed|ing)?|together|alongside)\s+with|alongside|half\s|geholfen|mitge|mitzu|unterstütz|beteilig)|\bmit[.!]?$/iu;

function unsupportedWording(sentence: string, support: string): Claim[] {
  const turned = [
    ...findNewScopes(sentence, support),
    ...findTurnedWords(sentence, support),
    ...findNewPlurals(sentence, support),
  ];
  if (turned.length > 0) return toClaims("wording", turned);
  if (!isElsewhere(sentence)) {
    return toClaims(
      "wording",
      findNewWords(
        sentence.replace(NO_RANK_VERBS, " "),
        support,
        (word) => isAmount(word) || UNITS.has(word) || isMonth(word),
      ),
    );
  }
  const known = new Set(toSubjectStems(support));
  const said = toWords(sentence)
    .filter((word) => !isStopWord(word) && !FUNCTION_WORDS.has(word) && !isAmount(word) && !isMonth(word))
    .map(toStem)
    .filter((stem) => !SCAFFOLD_STEMS.has(stem));
  const elsewhere = new Set(toWords(support));
  const added = said.filter((stem) => !known.has(stem) && !isKnownElsewhere(stem, elsewhere));
  return added.length > said.length * MAX_NEW_WORDS ? [{ kind: "wording", text: added.join(" ") }] : [];
}

/** Amounts are compared as amounts, however they are written. */
function isAmount(word: string): boolean {
  return /^\d/.test(word) || NUMBER_WORDS.has(word) || word in CURRENCIES || word === "percent";
}

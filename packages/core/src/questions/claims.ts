import { findSkills, locateSkills } from "../text/known-skills.ts";
import { isStopWord, toStem, toSubjectStems, toWords } from "../text/words.ts";
import { findUnsupportedNames, isMonth } from "./claim-names.ts";
import { findNumbers, findSwappedNumbers, findUnsupportedNumbers } from "./claim-numbers.ts";
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
    groups: new Set(toGroupWords(text)),
  };
}

/** More new words than this share, and the sentence says something its evidence does not. */
const MAX_NEW_WORDS = 0.5;

/**
 * What a sentence claims and `text`, the words it cites, does not say: numbers, months, tools, names, titles, degrees, and who led. Empty: all
 * of it stands there. Case, plurals and spellings of one skill or number don't count.
 */
export function findUnsupportedClaims(sentence: string, text: string): Claim[] {
  const support = readSupport(text);
  return [
    ...toClaims("number", findUnsupportedNumbers(sentence, text)),
    ...unsupportedMonths(sentence, text),
    ...unsupportedTimes(sentence, text),
    ...unsupportedTools(sentence, support),
    ...toClaims("name", findUnsupportedNames(sentence, support.words)),
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
function unsupportedTitles(sentence: string, { titles: known }: Support): Claim[] {
  const said = toWords(sentence);
  return said.flatMap((word, i) => {
    if (!TITLE_WORDS.has(toSingular(word))) return [];
    const before = said[i - 1] ?? "";
    const isRank = !isStopWord(before) && !isAmount(before) && !NO_RANK.test(before) && !known.has(toSingular(before));
    if (known.has(toSingular(word)) && !isRank) return [];
    return [{ kind: "title", text: isRank ? `${before} ${word}` : word }];
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
  const said = text.replace(/\bmaster(?=\s+of\b)/giu, "master's").replace(/\bin\s+charge\s+of\b/giu, "leading");
  return [...toWords(said), ...capitals];
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

const HELPED = /\b(?:help|assist|support|part\b|particip|contribut|join|involv|took|taking)/iu;

function unsupportedWording(sentence: string, support: string): Claim[] {
  const known = new Set(toSubjectStems(support));
  const said = toWords(sentence)
    .filter((word) => !isStopWord(word) && !FUNCTION_WORDS.has(word) && !isAmount(word) && !isMonth(word))
    .map(toStem)
    .filter((stem) => !SCAFFOLD_STEMS.has(stem));
  const added = said.filter((stem) => !known.has(stem));
  return added.length > said.length * MAX_NEW_WORDS ? [{ kind: "wording", text: added.join(" ") }] : [];
}

/** Amounts are compared as amounts, however they are written. */
function isAmount(word: string): boolean {
  return /^\d/.test(word) || NUMBER_WORDS.has(word) || word in CURRENCIES || word === "percent";
}

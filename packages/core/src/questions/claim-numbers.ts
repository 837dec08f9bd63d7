import { isStopWord, toStem, toWords } from "../text/words.ts";
import { NARRATIVE, toWordKey } from "./claim-synonyms.ts";
import { isSameWord } from "./claim-elsewhere.ts";
import {
  CURRENCIES,
  FRACTIONS,
  MEASURES,
  MULTIPLES,
  PLAIN_WORDS,
  SCALES,
  SMALL_NUMBERS,
  UNITS,
} from "./claim-words.ts";

export interface NumberMention {
  /** Value and unit, such as "40%", "$3000000", "2x" or "12": one amount has one key however it is written. */
  key: string;
  text: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

const WRITTEN =
  /(?<![\p{L}\p{N}.])([$€£])?(\d+(?:[.,]\d+)*)(?:\s?(k|m|bn?|thousand|million|billion)(?![\p{L}\p{N}]))?(?:\s?(%|percent|per cent|prozent|pour cent|por ciento|dollars|usd|euros?|eur|pounds|gbp|x(?![\p{L}\p{N}])))?/giu;
const NUMBER_WORD = [...SMALL_NUMBERS.keys(), ...Object.keys(SCALES).filter((scale) => scale.length > 2)].join("|");
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(half\s+a\s+)?((?:${NUMBER_WORD})(?:(?:\s+and\s+|[\s-]+)(?:${NUMBER_WORD}))*)(?![\p{L}\p{N}])(?:\s(%|percent|per cent|dollars|euros?|pounds)(?!\p{L}))?`,
  "giu",
);
const MULTIPLE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${[...MULTIPLES.keys()].join("|")})(?!\p{L})`, "giu");
const FOLD = /(?<![\p{L}\p{N}])(\p{L}+|\d+)-?fold(?!\p{L})/giu;
const FRACTION =
  /(?<=\b(?:by|about|around|nearly|almost|over|roughly|than|under|some)\s+)an?\s+(third|quarter|fifth|tenth)\b|\b(?:an?|one|two|three)[\s-]+(third|quarter|fifth|tenth)s?(?=\s+of\b)|(?<!\b(?:first|second)\s+)\bhalf\b(?!\s+(?:a|ich|wir|bei|beim|dem|der|den|mit)\s)/giu;
const AND_A_HALF = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(\d+|${[...SMALL_NUMBERS.keys()].join("|")})\s+and\s+a\s+half(?!\p{L})`,
  "giu",
);
const COUPLE = /\ba\s+(?:couple|pair)\s+of\b/giu;

/** Every amount a text states, in order. "One" alone is a pronoun more often than a number. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const add = (match: RegExpMatchArray, key: string | null) => {
    const start = match.index!;
    const end = start + match[0].length;
    if (key !== null && !found.some((other) => start < other.end && other.start < end)) {
      found.push({ key, text: match[0].trim(), start, end });
    }
  };
  for (const match of text.matchAll(AND_A_HALF)) {
    add(match, String((SMALL_NUMBERS.get(match[1]!.toLowerCase()) ?? Number(match[1])) + 0.5));
  }
  for (const match of text.matchAll(WRITTEN)) {
    add(match, toKey(toValue(match[2]!) * (SCALES[match[3]?.toLowerCase() ?? ""] ?? 1), match[4], match[1]));
  }
  for (const match of text.matchAll(SPELLED)) {
    const value = readWords(match[2]!) * (match[1] ? 0.5 : 1);
    add(match, value === 1 ? null : toKey(value, match[3]));
  }
  for (const match of text.matchAll(FRACTION)) add(match, toFraction(match[0]));
  for (const match of text.matchAll(FOLD)) add(match, toFold(match[1]!));
  for (const match of text.matchAll(MULTIPLE)) add(match, MULTIPLES.get(match[0].toLowerCase())!);
  for (const match of text.matchAll(COUPLE)) add(match, "2");
  return shareUnits(
    found.sort((a, b) => a.start - b.start),
    text,
  );
}

/** "1,200" and "1.200.000" have groups of three; "3.5" and "3,5" have a fraction. */
function toValue(digits: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ""));
  return Number.parseFloat(digits.replace(",", "."));
}

function toKey(value: number, unit = "", symbol = ""): string {
  const named = unit.toLowerCase();
  const percent = named === "%" || /^(?:per|pro|pour|por)/.test(named) ? "%" : named === "x" ? "x" : "";
  return `${symbol || (CURRENCIES[named] ?? "")}${value}${percent}`;
}

/** "a hundred and twenty" is 120, "thirty-five" 35, "two million" 2,000,000. */
function readWords(words: string): number {
  let total = 0;
  let open = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (scale !== undefined && scale >= 1000) {
      total += (open || 1) * scale;
      open = 0;
    } else if (scale !== undefined) open = (open || 1) * scale;
    else open += SMALL_NUMBERS.get(word) ?? 0;
  }
  return total + open;
}

function toFraction(text: string): string | null {
  const words = text.toLowerCase().split(/[\s-]+/);
  const share = FRACTIONS.get(words.at(-1)!.replace(/s$/, "")) ?? null;
  return share === null ? null : `${Math.round(share * (SMALL_NUMBERS.get(words[0]!) ?? 1))}%`;
}

function toFold(count: string): string | null {
  const value = SMALL_NUMBERS.get(count.toLowerCase()) ?? Number(count);
  return value > 1 ? `${value}x` : null;
}

/** In "from 9 to 5 percent" the unit is said once. */
function shareUnits(numbers: readonly NumberMention[], text: string): NumberMention[] {
  return numbers.map((number, i) => {
    const next = numbers[i + 1];
    if (!next?.key.endsWith("%") || !/^\d+(?:\.\d+)?$/.test(number.key)) return number;
    return /^\s*(?:to|and|or|auf|bis|und|à|et|a|y|[-–])\s*$/.test(text.slice(number.end, next.start))
      ? { ...number, key: `${number.key}%` }
      : number;
  });
}

function isYear({ key, text }: NumberMention): boolean {
  return /^(?:19|20)\d{2}$/.test(key) && /^\d{4}$/.test(text);
}

/** An amount that the support does not state, or states of something else, in another direction, or for another period. */
export function findUnsupportedNumbers(sentence: string, support: string): string[] {
  const known = findNumbers(support);
  const stems = new Set(toUnitStems(support));
  return findNumbers(sentence).flatMap((number) => {
    const same = known.filter(({ key }) => key === number.key);
    if (same.length === 0) return [number.text];
    const direction = directionOf(sentence, number);
    const aimed = same.filter((other) => {
      const stated = directionOf(support, other);
      return direction === null || stated === null || direction === stated;
    });
    if (aimed.length === 0) return [number.text];
    if (isYear(number)) return [];
    // "9 of 13 papers" are not 13.
    if (aimed.every((other) => isWhole(support, other)) && !isWhole(sentence, number)) return [number.text];
    const fits = aimed.some(
      (other) =>
        countsTheSame({ sentence, number, support, other, stems }) &&
        hasSamePeriod({ sentence, number, support, other }),
    );
    const stands = fits && measures({ sentence, number, stems }) && !tookObject({ sentence, number, support, aimed });
    return stands ? [] : [number.text];
  });
}

/** "Designed drainage for 6 bridges" is not "designed 6 bridges". */
function tookObject({
  sentence,
  number,
  support,
  aimed,
}: {
  sentence: string;
  number: NumberMention;
  support: string;
  aimed: readonly NumberMention[];
}): boolean {
  if (!/\p{L}ed\s+$/u.test(sentence.slice(0, number.start))) return false;
  const said = new Set(toUnitStems(sentence));
  const objects = aimed.map((other) => /(\p{L}+)\s+for\s+$/u.exec(support.slice(0, other.start))?.[1]);
  return objects.every((object) => object !== undefined && !said.has(toStem(object.toLowerCase())));
}

function isWhole(text: string, { start }: NumberMention): boolean {
  return (
    /(?:\d|\p{L})\s+(?:out\s+)?of\s+(?:the\s+)?$/u.test(text.slice(0, start)) && endsWithNumber(text.slice(0, start))
  );
}

function endsWithNumber(text: string): boolean {
  const words = toWords(text).filter((word) => !["of", "the", "out"].includes(word));
  const last = words.at(-1) ?? "";
  return /^\d/.test(last) || SMALL_NUMBERS.has(last);
}

/** "By 20" and "to 20" differ, so do "since 2018" and "until 2018". "Up to" is neither. */
function directionOf(text: string, { start, end }: NumberMention): "by" | "from" | "to" | null {
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
  const word =
    /(?<!\bup |\bbis )\b(by|from|since|to|until|till|um|von|seit|auf|bis)\s+(?:(?:about|around|nearly|almost|only|just|over|[a-z]+)\s+)?$/.exec(
      before,
    )?.[1];
  if (word === "by" || word === "um") return "by";
  if (word !== undefined && ["from", "since", "von", "seit"].includes(word)) return "from";
  if (word !== undefined) return "to";
  if (/^\s*[-–—]\s*\p{L}/u.test(text.slice(end))) return "from";
  return /\p{L}*\d{2,4}\s*[-–—]\s*(?:\p{L}+\.?\s+)?$/u.test(before) ? "to" : null;
}

function toUnitStems(text: string): string[] {
  return toWords(text).map((word) => UNITS.get(word) ?? toStem(word));
}

/** The words right after an amount, as far as its noun may stand: "9 surgical patients", "120 checkout bugs". */
function countedStems(text: string, end: number, known: ReadonlySet<string>): string[] {
  const phrase = /^[^.,;:!?()\n]*/.exec(text.slice(end))![0];
  const stems: string[] = [];
  for (const word of toWords(phrase)) {
    const stem = UNITS.get(word) ?? toStem(word);
    if (
      stems.length === 3 ||
      (isStopWord(word) && !word.endsWith("'s")) ||
      /^\d/.test(word) ||
      (PLAIN_WORDS.has(word) && !known.has(stem))
    )
      break;
    stems.push(stem);
  }
  return stems;
}

/** "12 people" is not supported by "12 projects for 4 people". */
function countsTheSame({
  sentence,
  number,
  support,
  other,
  stems,
}: {
  sentence: string;
  number: NumberMention;
  support: string;
  other: NumberMention;
  stems: ReadonlySet<string>;
}): boolean {
  if (/%$|x$/.test(number.key)) return true;
  const counted = countedStems(sentence, number.end, stems);
  if (counted.length === 0 || counted.some((stem) => MEASURES.has(stem))) return true;
  const named = counted.filter((stem) => stems.has(stem) || isNoun(stem, stems));
  const near = new Set([
    ...toUnitStems(support.slice(0, other.start)).slice(-3),
    ...toUnitStems(support.slice(other.end)).slice(0, 3),
  ]);
  if (named.length > 0) return named.some((stem) => near.has(stem) || isNoun(stem, near));
  // A noun of its own: only where the support, too, counts something unnamed.
  return /^[$€£]/.test(number.key) || countedStems(support, other.end, stems).length === 0;
}

function isNoun(stem: string, known: ReadonlySet<string>): boolean {
  return [...known].some((other) => isSameWord(stem, other));
}

const PERIOD =
  /\b(?:(?:an?|per|each|every)\s+(shift|hour|day|week|month|quarter|term|year)|(?:pro|am|im|je|in\s+der)\s+(stunde|tag|woche|monat|quartal|jahr)|(stündlich|täglich|wöchentlich|monatlich|jährlich|hourly|daily|weekly|monthly|quarterly|yearly|annual|annually))\b/giu;
const PERIODS: Record<string, string> = {
  hourly: "hour",
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annual: "year",
  annually: "year",
  stunde: "hour",
  stündlich: "hour",
  tag: "day",
  täglich: "day",
  woche: "week",
  wöchentlich: "week",
  monat: "month",
  monatlich: "month",
  quartal: "quarter",
  jahr: "year",
  jährlich: "year",
};

/** The period an amount is for: "60 calls a day", "a yearly turnover of 6 million". */
function periodOf(text: string, { start, end }: NumberMention): string | null {
  const clause = (part: string) => part.split(/[,;.!?\n]|\band\b/);
  const after = clause(text.slice(end))[0]!.split(/\s+/).slice(0, 7).join(" ");
  const before = clause(text.slice(0, start)).at(-1)!.split(/\s+/).slice(-5).join(" ");
  const match = [...after.matchAll(PERIOD)][0] ?? [...before.matchAll(PERIOD)].at(-1);
  const named = match
    ?.slice(1)
    .find((name) => name !== undefined)
    ?.toLowerCase();
  return named === undefined ? null : (PERIODS[named] ?? named);
}

function hasSamePeriod({
  sentence,
  number,
  support,
  other,
}: {
  sentence: string;
  number: NumberMention;
  support: string;
  other: NumberMention;
}): boolean {
  const said = periodOf(sentence, number);
  if (said === null) return true;
  const stated = periodOf(support, other);
  return stated === null
    ? toWords(support).some((word) => (PERIODS[word] ?? toStem(word)) === toStem(said))
    : stated === said;
}

/** "A profit of 6 million" needs a profit. */
function measures({
  sentence,
  number,
  stems,
}: {
  sentence: string;
  number: NumberMention;
  stems: ReadonlySet<string>;
}): boolean {
  const noun = /(\p{L}+)\s+of\s+(?:(?:up\s+to|about|around|over|nearly|almost|more\s+than|at\s+least|some)\s+)?$/iu
    .exec(sentence.slice(0, number.start))?.[1]
    ?.toLowerCase();
  if (noun === undefined || isStopWord(noun) || PLAIN_WORDS.has(noun) || NARRATIVE.has(toWordKey(noun))) return true;
  return (
    stems.has(toStem(noun)) ||
    /(?:ed|ing)$/.test(noun) ||
    [...stems].some((stem) => isSameWord(stem, noun.replace(/or$/, "")))
  );
}

/**
 * An amount of one cited line told of what another cited line speaks of. A line that states no amount of its own kind is no
 * rival: an employer's line says where, not how many.
 */
export function findSwappedNumbers(sentence: string, lines: readonly string[]): string[] {
  if (lines.length < 2) return [];
  const read = lines.map((line) => ({
    numbers: findNumbers(line),
    stems: new Set(toUnitStems(line).filter(isTelling)),
  }));
  return findNumbers(sentence).flatMap((number) => {
    const year = isYear(number);
    const clause = new Set(toUnitStems(clauseAround(sentence, number)).filter(isTelling));
    const score = (line: (typeof read)[number]) => [...clause].filter((stem) => line.stems.has(stem)).length;
    const rivals = read.filter(({ numbers }) => numbers.some((other) => isYear(other) === year));
    const own = rivals.filter(({ numbers }) => numbers.some(({ key }) => key === number.key));
    if (own.length === 0) return [];
    const best = Math.max(...own.map(score));
    return rivals.some((line) => !own.includes(line) && score(line) > best) ? [number.text] : [];
  });
}

function isTelling(stem: string): boolean {
  return !isStopWord(stem) && !/^\d/.test(stem) && !SMALL_NUMBERS.has(stem);
}

export function clauseAround(sentence: string, { start, end }: { start: number; end: number }): string {
  const cut = /[;:]|,?\s+\b(?:and|but|while|which)\b\s/u;
  return `${sentence.slice(0, start).split(cut).at(-1)} ${sentence.slice(end).split(cut)[0]}`;
}

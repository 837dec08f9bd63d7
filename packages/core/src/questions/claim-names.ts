import { locateSkills } from "../text/known-skills.ts";
import { isStopWord, toStem, toWords } from "../text/words.ts";
import { NARRATIVE, SYNONYM_GROUPS, toWordKey } from "./claim-synonyms.ts";
import { FUNCTION_WORDS, GENERAL_WORDS, MONTHS, NUMBER_WORDS, PLAIN_WORDS, UNITS } from "./claim-words.ts";

/** Employers, products, places, and titles of no known form: words not `known`, with a capital or where a name stands. */
export function findUnsupportedNames(
  sentence: string,
  known: Pick<ReadonlySet<string>, "has">,
  { capitalsOnly = false }: { capitalsOnly?: boolean } = {},
): string[] {
  const isKnown = (word: string) => known.has(word) || known.has(toStem(word));
  return [
    ...namesWithCapitals(sentence, isKnown),
    ...namesWithDigits(sentence, isKnown),
    ...(capitalsOnly ? [] : namesInPlace(sentence, isKnown)),
  ];
}

type IsKnown = (word: string) => boolean;

/** A sentence's first word has a capital by custom. */
function namesWithCapitals(sentence: string, isKnown: IsKnown): string[] {
  const skills = locateSkills(sentence);
  return [...sentence.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu)].flatMap((match) => {
    const name = match[0];
    const lower = name.toLowerCase();
    if (lower === "i" || /^\d+(?:k|m|bn?|x)$/.test(lower) || isKnown(lower) || isMonth(lower)) return [];
    if (skills.some(({ start, end }) => match.index >= start && match.index < end)) return [];
    const before = sentence.slice(0, match.index).trimEnd();
    const first = before === "" || /[.!?:“"]$/.test(before);
    const onlyFirstLetter = name.slice(1) === lower.slice(1);
    return first && onlyFirstLetter && (isPlain(lower) || isPlainElsewhere(lower) || isOrdinary(lower)) ? [] : [name];
  });
}

/** "p95", "web3": a name, not an amount. */
function namesWithDigits(sentence: string, isKnown: IsKnown): string[] {
  const skills = locateSkills(sentence);
  return [...sentence.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+\d[\p{L}\p{N}]*/gu)]
    .filter(({ 0: name, index }) => !isKnown(name) && !skills.some(({ start, end }) => index >= start && index < end))
    .map(([name]) => name);
}

/** Where a name or a title stands: "at ...", "with a ...", "as ...", "I was the ...". */
const PLACE =
  /\b(?:at|for|with|via|using|by|from|of|in|on|under|into|as|named|called|(?:am|was|became|become|been)(?=\s+(?:an?|the)\s))\s+(?:(?:the|our|my|an?|their|its|this|that|some|all)\s+)?/giu;

/** A small letter does not make an employer a word: in a name's place, words that are neither known nor ordinary are one. */
function namesInPlace(sentence: string, isKnown: IsKnown): string[] {
  const skills = locateSkills(sentence);
  return [...sentence.matchAll(PLACE)].flatMap((match) => {
    const at = match.index + match[0].length;
    if (skills.some(({ start, end }) => at >= start && at < end)) return [];
    const phrase = /^[^.,;:!?()\n]*/.exec(sentence.slice(at))![0];
    const words: string[] = [];
    for (const word of toWords(phrase)) {
      if (words.length === 3 || isStopWord(word) || (words.length > 0 && GENERAL_WORDS.has(word))) break;
      words.push(word);
    }
    const [first] = words;
    return first !== undefined && !isPlain(first, GENERAL_WORDS) && !words.some(isKnown) ? [words.join(" ")] : [];
  });
}

export function isMonth(word: string): boolean {
  return MONTHS.some((names) => names.split(" ").includes(word));
}

/** Of a sentence in German, French or Spanish; the last has verbs in front that end in an accent. */
function isPlainElsewhere(word: string): boolean {
  return FUNCTION_WORDS.has(word) || /[éí]$/.test(word);
}

function isOrdinary(word: string): boolean {
  const key = toWordKey(word);
  return NARRATIVE.has(key) || SYNONYM_GROUPS.has(key);
}

function isPlain(word: string, plain: ReadonlySet<string> = PLAIN_WORDS): boolean {
  return (
    isStopWord(word) ||
    plain.has(word) ||
    plain.has(word.replace(/s$/, "")) ||
    NUMBER_WORDS.has(word) ||
    UNITS.has(word) ||
    /^\d/.test(word) ||
    /(?:ed|ing|ly|ity|tion|ness|ment|ship)$/.test(word)
  );
}

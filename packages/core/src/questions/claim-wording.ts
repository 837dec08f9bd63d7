import { locateSkills } from "../text/known-skills.ts";
import { isStopWord, toWords } from "../text/words.ts";
import { ENDING, NARRATIVE, SCOPES, SYNONYMS, SYNONYM_GROUPS, toWordKey } from "./claim-synonyms.ts";
import { TITLE_WORDS } from "./claim-words.ts";

/** Adverbs say how; those that say how far are looked at apart. */
const MANNER = /\p{L}{3}ly$/u;
const LETTERS_OF_A_STEM = 4;

/**
 * The words of an English sentence that state something, and that neither the support, a synonym there, nor the way people tell
 * of their work accounts for. One is enough to turn a food cost into a staff cost.
 */
export function findNewWords(sentence: string, support: string, isCounted: (word: string) => boolean): string[] {
  const others = othersTitles(support);
  const stated = toWords(support).flatMap((word) => [word, ...word.split(/['’.]/)]);
  // The work of "a freelance designer" was no design of one's own.
  const known = new Set(stated.map((word) => (others.has(word) ? word : toWordKey(word))));
  const groups = new Set([...known].flatMap((stem) => SYNONYM_GROUPS.get(stem) ?? []));
  const isKnown = (word: string) => {
    const stem = toWordKey(word);
    return (
      known.has(stem) ||
      others.has(word.replace(/s$/, "")) ||
      NARRATIVE.has(stem) ||
      (SYNONYM_GROUPS.get(stem) ?? []).some((group) => groups.has(group)) ||
      [...known].some((other) => !others.has(other) && isDerived(stem, other))
    );
  };
  const said = toWords(withoutSkills(sentence));
  const added = said.filter(
    (word) =>
      word.length > 1 &&
      !isStopWord(word) &&
      !isCounted(word) &&
      (!MANNER.test(word) || SYNONYM_GROUPS.has(toWordKey(word))) &&
      !isKnown(word),
  );
  return added.length === 1 && isPlainVerb(added[0]!, said) ? [] : added;
}

const BEFORE_A_VERB = new Set(["i", "we", "i've", "we've", "have", "had", "also", "then"]);

/** What one did, in a word of which no group says that it is more than what the evidence tells: "I revised". */
function isPlainVerb(word: string, said: readonly string[]): boolean {
  return BEFORE_A_VERB.has(said[said.indexOf(word) - 1] ?? "") && !SYNONYM_GROUPS.has(toWordKey(word));
}

/** Whether the word stands there, a synonym of it, the deed that it is named by ("mediated", "mediator"), or none is needed. */
export function isNearWord(word: string, known: ReadonlySet<string>): boolean {
  const stem = toWordKey(word);
  return (
    NARRATIVE.has(stem) ||
    isSynonym(word, known) ||
    [...known].some((other) => DONE.test(other) && isDerived(stem, toWordKey(other)))
  );
}

const DONE = /(?:ed|ing)$/;

/** Titles in small letters: of those one worked with. */
function othersTitles(support: string): Set<string> {
  return new Set((support.match(/\b\p{Ll}+(?:er|or|ist)\b/gu) ?? []).filter((word) => TITLE_WORDS.has(word)));
}

/** Whether another word of the same meaning is known: "lab" for "laboratory". */
export function isSynonym(word: string, known: ReadonlySet<string>): boolean {
  const groups = SYNONYM_GROUPS.get(toWordKey(word)) ?? [];
  return groups.some((group) => [...SYNONYMS[group]!].some((stem) => known.has(stem)));
}

/** "Renegotiation" and "renegotiated": what is left of both behind their common letters are endings. */
function isDerived(word: string, other: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared++;
  return shared >= LETTERS_OF_A_STEM && ENDING.test(word.slice(shared)) && ENDING.test(other.slice(shared));
}

/** Known tools are compared as tools, however they are written. */
function withoutSkills(sentence: string): string {
  return locateSkills(sentence).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    sentence,
  );
}

/** "All wards" where the evidence says "a ward"; "every month" is when, not how far. */
export function findNewScopes(sentence: string, support: string): string[] {
  const said = toWords(
    sentence
      .replace(
        /\b(?:every|all|whole|full)\s+(?:single\s+)?(?:time|hour|day|evening|night|morning|shift|week|weekend|month|quarter|term|year)s?\b/giu,
        " ",
      )
      .replace(
        /\b(?:after|above|first of|at|in|not|best of) all\b|\ball in all\b|\ball of (?:us|this|that)\b|\bon the whole\b|\bin total\b/giu,
        " ",
      ),
  );
  const known = new Set(toWords(support).concat(support.toLowerCase().split(/\s+/)));
  return SCOPES.flatMap((scope) => {
    const word = said.find((part) => scope.has(part));
    return word === undefined || [...scope].some((part) => known.has(part)) ? [] : [word];
  });
}

const SEVERAL =
  /\b(?:several|many|multiple|various|numerous|countless|all|other|different)\s+(?:(?:of|the|my|our|their)\s+)*((?:[\p{L}'’-]+\s*){1,3})/giu;

/** "Several wards" where the evidence says "a ward". */
export function findNewPlurals(sentence: string, support: string): string[] {
  const known = new Set(toWords(support));
  return [...sentence.matchAll(SEVERAL)].flatMap(([, counted]) =>
    toWords(counted!).filter((word) => {
      const singular = word.replace(/s$/, "");
      return singular !== word && !isStopWord(word) && known.has(singular) && !known.has(word);
    }),
  );
}

const NEGATION =
  /\b(?:no|not|never|without|none|neither|nor|zero|cannot|fail(?:ed|s)?|kein\p{L}*|nicht|nie|ohne)\b|n['’]t\b/giu;

/** "No errors" told as "errors", and the other way round. */
export function findTurnedWords(sentence: string, support: string): string[] {
  const text = sentence.replace(/\bnot only\b|\bno (?:longer|matter|doubt)\b/giu, " ");
  const denied = negatedStems(support);
  const denies = negatedStems(text);
  if (denies.length > 0 && denied.length > 0) return [];
  const said = new Set(toWords(text).map(toWordKey));
  const known = new Set(toWords(support).map(toWordKey));
  return denies.length > 0
    ? denies
        .flat()
        .filter((stem) => known.has(stem))
        .slice(0, 1)
    : denied
        .filter((stems) => stems.length > 0 && stems.every((stem) => said.has(stem)))
        .flat()
        .slice(0, 1);
}

/** After each "no" the words it turns, up to the end of the clause. */
function negatedStems(text: string): string[][] {
  return [...text.matchAll(NEGATION)].map(({ 0: word, index }) =>
    toWords(/^[^.,;:!?\n]*/.exec(text.slice(index + word.length))![0])
      .filter((next) => !isStopWord(next))
      .slice(0, 2)
      .map(toWordKey),
  );
}

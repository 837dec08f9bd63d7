import { findSkills, locateSkills } from "../text/known-skills.ts";
import { isStopWord, toStem, toSubjectStems, toWords } from "../text/words.ts";
import { DEGREES, MONTHS, NUMBER_WORDS, PLAIN_WORDS, ROLE_CLAIMS, SCAFFOLD_STEMS, TITLE_WORDS } from "./claim-words.ts";

export type ClaimKind = "number" | "date" | "tool" | "name" | "title" | "degree" | "role" | "wording";

/** Something a sentence states that must stand in what it cites. */
export interface Claim {
  kind: ClaimKind;
  /** As the sentence writes it. */
  text: string;
}

/** More new words than this share, and the sentence says something its evidence does not. */
const MAX_NEW_WORDS = 0.5;

/**
 * What a sentence claims and `support` does not say: numbers, months, tools, names, titles, degrees, and who led. Empty: all
 * of it stands there. Case, plurals and spellings of one skill or number don't count.
 */
export function findUnsupportedClaims(sentence: string, support: string): Claim[] {
  return [
    ...unsupportedNumbers(sentence, support),
    ...unsupportedMonths(sentence, support),
    ...unsupportedTools(sentence, support),
    ...unsupportedNames(sentence, support),
    ...unsupportedTitles(sentence, support),
    ...unsupportedGroups({ sentence, support, kind: "degree", groups: DEGREES }),
    ...unsupportedGroups({ sentence, support, kind: "role", groups: ROLE_CLAIMS }),
    ...unsupportedWording(sentence, support),
  ];
}

/** Advice states nothing about the person, so only what could pass for a fact is looked at. */
export function findUnsupportedMentions(sentence: string, support: string): Claim[] {
  return [
    ...unsupportedNumbers(sentence, support).filter((claim) => /\d/.test(claim.text)),
    ...unsupportedTools(sentence, support),
    ...unsupportedNames(sentence, support),
    ...unsupportedGroups({ sentence, support, kind: "degree", groups: DEGREES.slice(0, 4) }),
  ];
}

interface NumberMention {
  /** Value and unit, such as "40%", "$3000000" or "12". */
  key: string;
  text: string;
  /** Position among the words of the text. */
  position: number;
}

const NUMBER =
  /(?<![\p{L}\p{N}.])([$€£])?(\d+(?:[.,]\d+)*)(?:\s?(k|m|bn?|thousand|million|billion)(?![\p{L}\p{N}]))?(?:\s?(%|percent|per cent|dollars|usd|euros?|eur|pounds|gbp|x(?![\p{L}\p{N}])))?/giu;
const MULTIPLIERS: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const CURRENCIES: Record<string, string> = {
  dollars: "$",
  usd: "$",
  euro: "€",
  euros: "€",
  eur: "€",
  pounds: "£",
  gbp: "£",
};

function findNumbers(text: string): NumberMention[] {
  const written = [...text.matchAll(NUMBER)].map((match) => {
    const [whole, symbol, digits, scale, unit] = match;
    const value = toValue(digits!) * (MULTIPLIERS[scale?.toLowerCase() ?? ""] ?? 1);
    const named = unit?.toLowerCase() ?? "";
    const percent = named === "%" || named.startsWith("per") ? "%" : named === "x" ? "x" : "";
    const currency = symbol ?? CURRENCIES[named] ?? "";
    return {
      key: `${currency}${value}${percent}`,
      text: whole.trim(),
      position: toWords(text.slice(0, match.index)).length,
    };
  });
  const spelled = toWords(text).flatMap((word, position) => {
    const key = NUMBER_WORDS.get(word);
    return key === undefined ? [] : [{ key, text: word, position }];
  });
  return [...written, ...spelled];
}

function isPartOfNumber(word: string): boolean {
  return NUMBER_WORDS.has(word) || word in MULTIPLIERS || word in CURRENCIES || word === "percent";
}

/** "1,200" and "1.200.000" have groups of three; "3.5" and "3,5" have a fraction. */
function toValue(digits: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ""));
  return Number.parseFloat(digits.replace(",", "."));
}

function unsupportedNumbers(sentence: string, support: string): Claim[] {
  const known = findNumbers(support);
  const supportStems = toWords(support).map(toStem);
  return findNumbers(sentence).flatMap((number) => {
    const same = known.filter((candidate) => candidate.key === number.key);
    if (same.length === 0) return [{ kind: "number" as const, text: number.text }];
    // "12 people" is not supported by "12 projects for 4 people".
    const counted = toWords(sentence)
      .slice(number.position + 1, number.position + 4)
      .find((word) => !isStopWord(word) && /^\p{L}/u.test(word) && !isPartOfNumber(word));
    const stem = counted === undefined ? null : toStem(counted);
    if (stem === null || !supportStems.includes(stem)) return [];
    const near = same.some(({ position }) =>
      supportStems.slice(Math.max(position - 3, 0), position + 4).includes(stem),
    );
    return near ? [] : [{ kind: "number" as const, text: `${number.text} ${counted}` }];
  });
}

function unsupportedMonths(sentence: string, support: string): Claim[] {
  const known = findMonths(support, true);
  return findMonths(sentence, false)
    .filter((month) => !known.includes(month))
    .map((month) => ({ kind: "date", text: MONTHS[month - 1]!.split(" ")[0]! }));
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

function unsupportedTools(sentence: string, support: string): Claim[] {
  const known = findSkills(support);
  return locateSkills(sentence)
    .filter(({ skill, start, end }) => !known.has(skill) && !standsIn(sentence.slice(start, end), support))
    .map(({ start, end }) => ({ kind: "tool", text: sentence.slice(start, end) }));
}

function standsIn(name: string, support: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(support);
}

/** Words with capitals: employers, products, places. A sentence's first word has one by custom. */
function unsupportedNames(sentence: string, support: string): Claim[] {
  const words = new Set(toWords(support).flatMap((word) => [word, toStem(word), ...word.split(/['.]/)]));
  const claims: Claim[] = [];
  for (const match of sentence.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu)) {
    const name = match[0];
    const lower = name.toLowerCase();
    if (
      lower === "i" ||
      /^\d+(?:k|m|bn?|x)$/.test(lower) ||
      words.has(lower) ||
      words.has(toStem(lower)) ||
      isMonth(lower)
    )
      continue;
    if (locateSkills(sentence).some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const before = sentence.slice(0, match.index).trimEnd();
    const first = before === "" || /[.!?:“"]$/.test(before);
    const onlyFirstLetter = name.slice(1) === lower.slice(1);
    if (first && onlyFirstLetter && isPlainWord(lower)) continue;
    claims.push({ kind: "name", text: name });
  }
  return claims;
}

function isMonth(word: string): boolean {
  return MONTHS.some((names) => names.split(" ").includes(word));
}

function isPlainWord(word: string): boolean {
  return (
    isStopWord(word) ||
    PLAIN_WORDS.has(word) ||
    PLAIN_WORDS.has(word.replace(/s$/, "")) ||
    NUMBER_WORDS.has(word) ||
    /(?:ed|ing|ly)$/.test(word)
  );
}

function unsupportedTitles(sentence: string, support: string): Claim[] {
  const known = new Set(toWords(support).map(toSingular));
  return toWords(sentence)
    .filter((word) => TITLE_WORDS.has(toSingular(word)) && !known.has(toSingular(word)))
    .map((text) => ({ kind: "title", text }));
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
  support: string;
  kind: ClaimKind;
  groups: readonly ReadonlySet<string>[];
}): Claim[] {
  const said = toGroupWords(sentence);
  const known = new Set(toGroupWords(support));
  return groups.flatMap((group) => {
    const claimed = said.find((word) => group.has(word));
    if (claimed === undefined || [...group].some((word) => known.has(word))) return [];
    return [{ kind, text: claimed }];
  });
}

/** Two-letter degrees are words in lower case ("ms", "ba"), so those count only in capitals. */
function toGroupWords(text: string): string[] {
  const capitals = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\.?\p{Lu}\.?(?![\p{L}\p{N}])/gu)].map(([word]) =>
    word.replaceAll(".", ""),
  );
  return [...toWords(text), ...capitals];
}

function unsupportedWording(sentence: string, support: string): Claim[] {
  const known = new Set(toSubjectStems(support));
  const said = toSubjectStems(sentence).filter((stem) => !SCAFFOLD_STEMS.has(stem));
  const added = said.filter((stem) => !known.has(stem));
  return added.length > said.length * MAX_NEW_WORDS ? [{ kind: "wording", text: added.join(" ") }] : [];
}

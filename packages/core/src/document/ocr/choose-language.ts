/** Words that every text of a language is full of, and other languages hardly have. */
const COMMON_WORDS: Record<string, readonly string[]> = {
  eng: ["the", "and", "of", "with", "for", "from", "to"],
  deu: ["und", "der", "die", "das", "mit", "für", "fur", "von", "bei", "zur"],
  fra: ["et", "les", "des", "du", "pour", "avec", "dans", "une", "aux"],
  spa: ["y", "los", "las", "del", "para", "con", "una", "por"],
  ita: ["e", "della", "di", "delle", "gli", "per", "con", "nel"],
  por: ["e", "dos", "das", "para", "com", "uma", "em", "não"],
  nld: ["en", "het", "een", "van", "voor", "met", "bij"],
};

/** So many common words make a language certain. */
const MIN_WORDS = 5;

/** The language of words that may have been read with the letters of another; null where too few tell. */
export function chooseLanguage(words: readonly string[]): string | null {
  const lower = words.map((word) => word.toLowerCase());
  const counts = Object.entries(COMMON_WORDS)
    .map(([code, common]) => ({ code, count: lower.filter((word) => common.includes(word)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [best] = counts;
  return best && best.count >= MIN_WORDS ? best.code : null;
}

import { toStem, toWords } from "../text/words.ts";

/** What a person typed to search by, for texts that no database can search because they are sealed. */
export interface WordSearch {
  /** Whether all that is wanted stands in the text. */
  finds(text: string): boolean;
  /** Whether something stands in the text that is not wanted. */
  excludes(text: string): boolean;
}

/** Words that follow each other, and what the last of them may be. */
interface Term {
  words: string[];
  isLast: (said: string, word: string) => boolean;
}

/**
 * The notation of `websearch_to_tsquery`: words, "phrases", `or`, and -unwanted. A wanted word finds those it begins, and
 * those of its stem; an unwanted one those of its stem alone, so that -java leaves "JavaScript"; a phrase itself.
 */
export function createWordSearch(search: string): WordSearch {
  const alternatives: Term[][] = [[]];
  const unwanted: Term[] = [];
  for (const [token] of search.matchAll(/-?"[^"]*"?|\S+/g)) {
    const words = toSearchedWords(token);
    const isUnwanted = token.startsWith("-");
    const isLast = token.length > 1 && token.endsWith('"') ? isEqual : isUnwanted ? isSame : isBegun;
    if (token.toLowerCase() === "or") alternatives.push([]);
    else if (words.length > 0) (isUnwanted ? unwanted : alternatives.at(-1)!).push({ words, isLast });
  }
  return {
    finds(text) {
      const standsThere = createTextSearch(text);
      return alternatives.some((terms) => terms.length > 0 && terms.every(standsThere));
    },
    excludes: (text) => unwanted.some(createTextSearch(text)),
  };
}

const isEqual: Term["isLast"] = (said, word) => said === word;
const isSame: Term["isLast"] = (said, word) => toStem(said) === toStem(word);
const isBegun: Term["isLast"] = (said, word) => said.startsWith(word) || isSame(said, word);

/** As `to_question_words` in the database cuts them: "CI/CD" and "Node.js" are two words each. */
function toSearchedWords(text: string): string[] {
  return toWords(text.replaceAll(/[./]/g, " "));
}

/**
 * Most texts have nothing of a word, which a look at their letters tells. Cut and stemmed at once, the 2,000 answers of a
 * large library took 0.7 s to search; so they take 0.1 s, most of it opening them.
 */
function createTextSearch(text: string): (term: Term) => boolean {
  const letters = text.normalize("NFKC").toLowerCase();
  let said: string[] | undefined;
  return (term) =>
    term.words.every((word) => letters.includes(toKey(word))) && standsIn((said ??= toSearchedWords(text)), term);
}

/** Letters that every word of the same stem has: a stem differs from its words by no more than a last "y". */
function toKey(word: string): string {
  const stem = toStem(word);
  return stem.slice(0, Math.max(3, stem.length - 1));
}

function standsIn(said: readonly string[], { words, isLast }: Term): boolean {
  const last = words.length - 1;
  return said.some((_, start) =>
    words.every((word, offset) => {
      const other = said[start + offset];
      return other !== undefined && (offset === last ? isLast(other, word) : other === word);
    }),
  );
}

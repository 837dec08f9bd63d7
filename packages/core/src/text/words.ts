/** Words that carry no subject of their own. */
const STOP_WORDS = new Set(
  `a about above after again all also am an and any are as at be because been before being between both but by can could
  did do does doing down during each etc ever few for from further get give had has have having he her here hers him his how
  i if in into is it its itself just let like me might more most much must my myself no nor not now of off on once one only or
  other our ours out over own please per same she should so some such tell than that the their theirs them then there
  these they this those through to too under until up upon us use used using very was we were what when where which while
  who whom whose why will with within without would you your yours yourself describe explain talk walk share say example
  time kind way thing things lot really ve re ll don t s d m`.split(/\s+/),
);

/** Letters, digits and the signs that make a name of a tool: "c++", "c#", "node.js", "ci/cd" is two words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]*(?:[.'’][\p{L}\p{N}]+)*[+#]*/gu;

/** Lower-case words as they stand, stop words included. */
export function toWords(text: string): string[] {
  return (text.normalize("NFKC").toLowerCase().match(WORD) ?? []).map((word) => word.replace("’", "'"));
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || /'(s|t|re|ve|ll|d|m)$/.test(word);
}

/**
 * A light English stemmer: enough that "managed", "manages" and "managing" are one word. It never touches words with digits
 * or signs, which are names of tools.
 */
export function toStem(word: string): string {
  const bare = word.replace(/'s$/, "");
  if (bare.length < 4 || !/^\p{L}+$/u.test(bare)) return bare;
  const stem = stripSuffix(bare);
  return stem.length > 3 && /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem.replace(/e$/, "");
}

function stripSuffix(word: string): string {
  for (const [suffix, replacement] of SUFFIXES) {
    if (word.endsWith(suffix) && word.length - suffix.length >= 3) return word.slice(0, -suffix.length) + replacement;
  }
  return word;
}

const SUFFIXES: readonly (readonly [string, string])[] = [
  ["ations", "at"],
  ["ation", "at"],
  ["ements", ""],
  ["ement", ""],
  ["ments", ""],
  ["ment", ""],
  ["nesses", ""],
  ["ness", ""],
  ["ings", ""],
  ["ing", ""],
  ["ies", "y"],
  ["ied", "y"],
  ["ers", ""],
  ["sses", "ss"],
  ["ches", "ch"],
  ["shes", "sh"],
  ["ed", ""],
  ["er", ""],
  ["ly", ""],
  ["ss", "ss"],
  ["us", "us"],
  ["is", "is"],
  ["s", ""],
];

/** Stems of the words that carry a subject, in order, repeats kept. */
export function toSubjectStems(text: string): string[] {
  return toWords(text)
    .filter((word) => !isStopWord(word))
    .map(toStem);
}

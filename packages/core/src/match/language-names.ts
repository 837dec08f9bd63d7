import { plain } from "../resume/resume-line.ts";

const CODES =
  "en de fr es it pt nl pl cs sk hu ro bg hr sr sv da no fi el tr ru uk zh ja ko vi th hi ur bn pa ta te ar he fa sw tl".split(
    " ",
  );
const READ_IN = ["en", "de", "fr", "es"];
const MORE_NAMES: Readonly<Record<string, string>> = { mandarin: "zh", cantonese: "zh", tagalog: "tl", filipino: "tl" };

export interface NamedLanguage {
  /** ISO 639. */
  code: string;
  /** As English names it. */
  name: string;
  start: number;
  end: number;
}

let codes: ReadonlyMap<string, string> | null = null;

function listNames(): Map<string, string> {
  const found = new Map(Object.entries(MORE_NAMES));
  for (const locale of READ_IN) {
    const display = new Intl.DisplayNames([locale], { type: "language" });
    for (const code of CODES) found.set(plain(display.of(code) ?? code), code);
  }
  return found;
}

const OF_A_COUNTRY =
  /^\s+(?:cuisine|food|cooking|dishes|kitchen|restaurants?|markets?|customers?|clients?|law|tax|history|küche|markt)\b/i;

/** Languages people speak that the text names with a capital, or as the languages of France and Spain are written. */
export function findSpokenLanguages(text: string): NamedLanguage[] {
  codes ??= listNames();
  const english = new Intl.DisplayNames(["en"], { type: "language" });
  return [...text.matchAll(/\p{L}{4,}/gu)].flatMap((match) => {
    const word = plain(match[0]);
    // "Deutschkenntnisse", "Englischkenntnisse"
    const code = codes?.get(word) ?? codes?.get(word.replace(/(?:sprach)?(?:kenntnisse\w*|sprachig\w*)$/, ""));
    // "Italian cuisine", "the German market"
    if (code === undefined || OF_A_COUNTRY.test(text.slice(match.index + match[0].length))) return [];
    return [{ code, name: english.of(code) ?? word, start: match.index, end: match.index + match[0].length }];
  });
}

/** How well, from 1 (a beginner) to 7 (a mother tongue): the scale of the Common European Framework and words for it. */
const LEVELS: readonly (readonly [number, RegExp])[] = [
  [7, /\b(?:native|mother tongue|muttersprach\w*|langue maternelle|bilingu\w*|lengua materna|nativ[oa])\b/],
  [6, /\bc2\b/],
  [5, /\b(?:c1|fluen\w*|fliessend\w*|verhandlungssicher\w*|courant\w*|fluid[oa]|business fluent|full professional|excellent|ausgezeichnete?|sehr gute?s?|near[- ]native|proficient|advanced|avanzado|alto)\b/],
  [4, /\b(?:b2|professional working|working proficiency|upper intermediate|very good|strong|confident|tres bon)\b/],
  [3, /\b(?:b1|good|gute?s?|intermediate|conversational|bon niveau|intermedio|medio)\b/],
  [2, /\b(?:a2|basics?|elementary|grundkenntnisse|notions|basico|limited)\b/],
  [1, /\b(?:a1|beginner|debutant)\b/],
]; // prettier-ignore

export function readLanguageLevel(text: string): number | null {
  const said = plain(text);
  return LEVELS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

import { plain } from "../resume/resume-line.ts";

/** Small words that every text in the language has. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "the and of to in with a for you we our is are your or on as",
  de: "der die das und mit in sie wir den von zu ein eine im fur ist oder du auf",
  fr: "le la les et de des vous nous un une en pour du dans avec au est votre ou",
  es: "el la los las y de en con un una para que se por del al es o su",
};
/** Of languages that share many of these, and aren't read. */
const OTHER_SMALL_WORDS: Readonly<Record<string, string>> = {
  pt: "o os as e em um uma para com nao do da dos na no que de ou a",
  it: "il gli di e che un una per con del della sono in lo dei nel la le",
  nl: "de het een en van in op met voor wij je zijn of te je",
  pl: "i w z na do oraz sie jest lub od dla o",
  sv: "och i att en ett som pa for med ar du av till vi",
};
const MIN_WORDS = 25;
const MIN_SHARE = 0.08;
const MIN_LATIN = 0.5;

/** Whether the text is in English, German, French or Spanish. Lists of names, and texts too short to tell, count as read. */
export function isUnderstood(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters * MIN_LATIN) return false;
  const words = plain(text.slice(0, 10_000)).match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return true;
  const read = countSmall(words, SMALL_WORDS);
  return (read >= words.length * MIN_SHARE && read >= countSmall(words, OTHER_SMALL_WORDS)) || isList(text);
}

/** Small words of the language that has most of them here. */
function countSmall(words: readonly string[], languages: Readonly<Record<string, string>>): number {
  return Math.max(
    ...Object.values(languages).map((small) => {
      const known = new Set(small.split(" "));
      return words.filter((word) => known.has(word)).length;
    }),
  );
}

/** Short lines hold few small words in any language, but the names in them are the same. */
function isList(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const words = lines.reduce((sum, line) => sum + line.trim().split(/\s+/).length, 0);
  return (
    words / lines.length <= 4 &&
    /\b(?:experience|years|skills|requirements|qualifications|must have|anforderungen|profil|requisitos|perfil|kenntnisse|erfahrung|jahre|ans|anos|nivel|niveau)\b/.test(
      plain(text),
    )
  );
}

/** Whether the text is in this one of the four languages: most of its small words are. */
export function isUnderstoodIn(text: string, code: string): boolean {
  const words = plain(text.slice(0, 10_000)).match(/\p{L}+/gu) ?? [];
  const count = (language: string) => countSmall(words, { [language]: SMALL_WORDS[language] ?? "" });
  const own = count(code);
  return own > 10 && Object.keys(SMALL_WORDS).every((other) => other === code || count(other) < own);
}

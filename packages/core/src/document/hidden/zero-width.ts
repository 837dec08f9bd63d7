/** Characters that take no room and are no letters: joiners, direction marks, tags, variation selectors. Not the soft hyphen. */
const ZERO_WIDTH =
  "\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\u{e0000}-\\u{e007f}\\u{e0100}-\\u{e01ef}";
const RUNS = new RegExp(`[${ZERO_WIDTH}]{4,}`, "gu");
/** Shorter runs of marks are left over from word processors, and the flag of Scotland ends in six tags. */
const MIN_MARKS = 8;
const FIRST_TAG = 0xe0000;
const MAX_LISTED = 20;

export const IS_ZERO_WIDTH = new RegExp(`^[${ZERO_WIDTH}]+$`, "u");

/** What runs of zero-width characters in a text say: tags as the letters they stand for, others by their numbers. */
export function findZeroWidthText(text: string): string[] {
  return [...text.matchAll(RUNS)].flatMap(([run]) => {
    const codes = [...run].map((character) => character.codePointAt(0)!);
    if (codes.length < MIN_MARKS) return [];
    const letters = codes
      .filter((code) => code > FIRST_TAG + 0x1f && code < FIRST_TAG + 0x7f)
      .map((code) => String.fromCodePoint(code - FIRST_TAG))
      .join("");
    if (letters.length >= codes.length / 2) return [letters];
    const listed = codes.slice(0, MAX_LISTED).map((code) => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`);
    return [listed.join(" ") + (codes.length > MAX_LISTED ? " …" : "")];
  });
}

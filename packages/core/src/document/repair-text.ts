/** Private-use characters are glyph numbers of some symbol font: they mean nothing outside it. */
const PRIVATE_USE = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}]/gu;
/** Soft hyphen, zero-width characters, byte order mark, directional marks, tags, variation selectors, nothing at all. */
const INVISIBLE =
  // oxlint-disable-next-line no-misleading-character-class -- they are looked for one by one
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]|\p{Noncharacter_Code_Point}/gu;
const SPACES = /[\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\t\r\n\v\f]/g;
const HYPHENS = /[\u2010\u2011]/g;
/** Letters drawn as one, and Arabic letters in the form of their place in the word: written as the letters they are. */
const LIGATURES = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufdfb\ufe70-\ufefc\u0132\u0133]/g;
/** A letter and its accent as two characters. */
const COMBINING = /\p{L}\p{Mn}/u;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A NUL beside a letter, or in a row: a letter that was lost. Browsers write an icon or an emoji as one that stands alone. */
// oxlint-disable-next-line no-control-regex -- NUL is what is looked for
const LOST = /[\p{L}\p{N}]\0|\0[\p{L}\p{N}]|\0{3}/u;

export interface RepairedText {
  text: string;
  /** True where characters were lost or replaced: a NUL in a word, or a lone surrogate. */
  damaged: boolean;
}

/** One run of text as the rest of the program may store and compare it: no NUL, no lone surrogate, plain letters, spaces and hyphens. */
export function repairText(raw: string): RepairedText {
  const damaged = LOST.test(raw) || !raw.isWellFormed();
  const text = raw
    .replaceAll("\0", "")
    .toWellFormed()
    .replace(SPACES, " ")
    .replace(CONTROLS, "")
    .replace(INVISIBLE, "")
    .replace(HYPHENS, "-")
    .replace(LIGATURES, (letters) => letters.normalize("NFKC"))
    .replace(PRIVATE_USE, "");
  return { text: COMBINING.test(text) ? text.normalize("NFC") : text, damaged };
}

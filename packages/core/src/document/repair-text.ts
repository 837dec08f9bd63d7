/** Private-use characters are glyph numbers of some symbol font: they mean nothing outside it. */
const PRIVATE_USE = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}]/gu;
/** Soft hyphen, zero-width characters, byte order mark, directional marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n\v\f]/g;
const HYPHENS = /[\u2010\u2011]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

export interface RepairedText {
  text: string;
  /** True where characters were lost or replaced: a NUL, or a lone surrogate. */
  damaged: boolean;
}

/** One run of text as the rest of the program may store and compare it: no NUL, no lone surrogate, plain spaces and hyphens. */
export function repairText(raw: string): RepairedText {
  const damaged = raw.includes("\0") || !raw.isWellFormed();
  const text = raw
    .replaceAll("\0", "")
    .toWellFormed()
    .replace(SPACES, " ")
    .replace(CONTROLS, "")
    .replace(INVISIBLE, "")
    .replace(HYPHENS, "-")
    .replace(PRIVATE_USE, "");
  return { text, damaged };
}

/** A text and where each of its folded characters stands, so that many quotes can be looked up in it. */
export interface QuoteIndex {
  text: string;
  folded: string;
  /** `offsets[i]`: UTF-16 offset in `text` of `folded[i]`. */
  offsets: number[];
}

export interface Span {
  start: number;
  end: number;
}

/** Case, runs of white space, kinds of dash and quotation mark, and soft hyphens don't count. */
export function buildQuoteIndex(text: string): QuoteIndex {
  let folded = "";
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = fold(text[i]!);
    if (character === "" || (character === " " && (folded === "" || folded.endsWith(" ")))) continue;
    folded += character;
    offsets.push(i);
  }
  return { text, folded, offsets };
}

/** Where the quote stands: the place nearest to `near`, else the first; null when it is not there. */
export function findQuote(index: QuoteIndex, quote: string, near?: number): Span | null {
  const wanted = buildQuoteIndex(quote).folded.trim();
  if (wanted === "") return null;
  let best: Span | null = null;
  for (let at = index.folded.indexOf(wanted); at !== -1; at = index.folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    // "Java" does not stand in "JavaScript".
    if (
      isWordCharacter(index.folded[at - 1], index.folded[at]) ||
      isWordCharacter(index.folded[end - 1], index.folded[end])
    ) {
      continue;
    }
    const span = { start: index.offsets[at]!, end: index.offsets[end - 1]! + 1 };
    if (near === undefined) return span;
    if (best === null || Math.abs(span.start - near) < Math.abs(best.start - near)) best = span;
  }
  return best;
}

function fold(character: string): string {
  if (/[\s\u00A0]/.test(character)) return " ";
  if (/[\u00AD\u200B-\u200D\uFEFF]/.test(character)) return "";
  if (/[\u2010-\u2015\u2212]/.test(character)) return "-";
  if (/[\u2018\u2019\u201A\u2032]/.test(character)) return "'";
  if (/[\u201C\u201D\u201E]/.test(character)) return '"';
  const lower = character.toLowerCase();
  // One unit stays one unit, or the offsets would drift ("İ" folds to two).
  return lower.length === 1 ? lower : character;
}

function isWordCharacter(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b);
}

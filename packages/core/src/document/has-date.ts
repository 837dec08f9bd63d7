const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const OPEN_END = /(?:^|[-–—\s])(?:present|current|now|today|heute|aktuell|aujourd|actualidad|presente)/i;

/** Whether a short text is about a time, as far as layout must know: a year, or a word for now. */
export function hasDate(text: string): boolean {
  return text.length <= 60 && (YEAR.test(text) || (text.length <= 30 && OPEN_END.test(text)));
}

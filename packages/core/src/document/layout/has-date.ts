import { MONTH_OF_WORD } from "../../resume/month-words.ts";
import { plain } from "../../resume/resume-line.ts";

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const OPEN_END =
  /(?:^|[-–—\s])(?:pr[eé]sent|current|now|today|heute|aktuell|aujourd|actualidad|presente|oggi|atual|heden)/i;

/** Whether a short text is about a time, as far as layout must know: a year, or a word for now. */
export function hasDate(text: string): boolean {
  return text.length <= 60 && (YEAR.test(text) || (text.length <= 30 && OPEN_END.test(text)));
}

const OPEN_RANGE = /(?:[-–—/]|\s(?:to|bis|à|a|al|au|until|hasta|tot))\s*$/i;
const RANGE_END =
  /^\s*(?:[-–—]\s*)?(?:(?:19|20)\d\d(?!\d)|0[1-9]\b|1[0-2]\b|\p{L}{3,12}\.?\s(?:de\s)?(?:19|20)\d\d|pr[eé]sent|current|now|heute|aujourd|actual|oggi|heden|atual|nu$)/iu;

/** Whether two lines are the halves of one date: "March 2019 –" and "May 2021", "Sept." and "2019". */
export function isSplitDate(above: string, below: string): boolean {
  if (above.length > 40 || below.length > 40) return false;
  if (OPEN_RANGE.test(above)) return hasDate(above) && RANGE_END.test(below);
  const word = /(\p{L}+)\.?\s*$/u.exec(above)?.[1] ?? "";
  return /^\s*(?:19|20)\d\d(?!\d)/.test(below) && MONTH_OF_WORD.has(plain(word));
}

import type { PageItem } from "../pdf/page-items.ts";

/** A gap this wide parts what stands on one line: a tab stop, a column of a table. In font sizes. */
const WIDE_GAP = 0.95;
/** Between two short runs a smaller one will do: they are tags. Justified text has none as wide inside long lines. */
const TAG_GAP = 0.6;
const MONOSPACED_TAG_GAP = 0.8;
const TAG_CHARACTERS = 30;

/** Whether the space between two neighbours says that they are two things. */
export function isWideGap(last: PageItem, item: PageItem): boolean {
  const short = last.text.length <= TAG_CHARACTERS && item.text.length <= TAG_CHARACTERS;
  const tagGap = last.monospaced && item.monospaced ? MONOSPACED_TAG_GAP : TAG_GAP;
  return item.x - last.right > (short ? tagGap : WIDE_GAP) * Math.min(item.size, last.size);
}

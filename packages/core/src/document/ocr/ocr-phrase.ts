import type { PageItem } from "../pdf/page-items.ts";

/** A word read off the page's picture. Its place is on the page as it would be if it had been scanned straight. */
export interface OcrWord extends PageItem {
  /** 0 to 1. */
  confidence: number;
}

/** Words that stand together, for the search of columns and lines: in a row of single words every gap looks like one. */
export interface OcrPhrase extends PageItem {
  words: OcrWord[];
}

export function isPhrase(item: PageItem): item is OcrPhrase {
  return "words" in item;
}

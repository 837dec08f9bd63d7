import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import { type Matrix, multiply, toMatrix } from "./page-geometry.ts";
import type { Glyph } from "./paint-model.ts";

/** A letter of an item: `str.slice(start, end)`. */
export interface ItemLetter {
  glyph: Glyph;
  start: number;
  end: number;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The letters of each text item; none where they cannot be told. Both lists follow the same content stream, so they are
 * walked in step; pdfjs leaves some letters out of its items (off the page, format characters): those are passed over.
 */
export function matchGlyphs(
  items: readonly TextItem[],
  { glyphs, viewport }: { glyphs: readonly Glyph[]; viewport: Matrix },
): ItemLetter[][] {
  let next = 0;
  return items.map((item) => {
    if (item.str.trim() === "") return [];
    const match = RIGHT_TO_LEFT.test(item.str) ? matchUnordered : matchInOrder;
    const [, , c, d, x, y] = multiply(viewport, toMatrix(item.transform as number[]));
    const near = Math.max(1, Math.hypot(c, d) / 2);
    const isHere = ({ x: atX, y: atY }: Glyph) => Math.abs(atX - x) <= near && Math.abs(atY - y) <= near;
    const letters =
      findMatch(glyphs, { from: next, to: glyphs.length, isHere, str: item.str, match }) ??
      findMatch(glyphs, { from: 0, to: next, isHere, str: item.str, match }) ??
      // Passed-over letters shift what pdfjs takes for the place of the next ones.
      findMatch(glyphs, { from: next, to: next + 1, isHere: () => true, str: item.str, match });
    if (letters === null) return [];
    next = Math.max(next, glyphs.indexOf(letters.at(-1)!.glyph, next) + 1);
    return letters;
  });
}

type Match = (str: string, glyphs: readonly Glyph[], at: number) => ItemLetter[] | null;

interface Search {
  from: number;
  to: number;
  isHere: (glyph: Glyph) => boolean;
  str: string;
  match: Match;
}

function findMatch(glyphs: readonly Glyph[], { from, to, isHere, str, match }: Search): ItemLetter[] | null {
  for (let at = from; at < Math.min(to, glyphs.length); at++) {
    const letters = isHere(glyphs[at]!) ? match(str, glyphs, at) : null;
    if (letters !== null) return letters;
  }
  return null;
}

const matchInOrder: Match = (str, glyphs, first) => {
  const letters: ItemLetter[] = [];
  let at = first;
  for (let start = 0; start < str.length;) {
    const glyph = glyphs[at];
    if (glyph && str.startsWith(glyph.text, start)) {
      letters.push({ glyph, start, end: start + glyph.text.length });
      start += glyph.text.length;
      at += 1;
    } else if (/\s/.test(str[start]!)) start += 1;
    else return null;
  }
  return letters;
};

/** Bidirectional text is not in the order of its letters: they are counted, and each stands for the whole. */
const matchUnordered: Match = (str, glyphs, first) => {
  const wanted = str.replace(/\s/g, "");
  let text = "";
  let at = first;
  while (text.length < wanted.length && at < glyphs.length) text += glyphs[at++]!.text;
  const sorted = (letters: string) => [...letters].sort().join("");
  if (sorted(text) !== sorted(wanted)) return null;
  return glyphs.slice(first, at).map((glyph) => ({ glyph, start: 0, end: str.length }));
};

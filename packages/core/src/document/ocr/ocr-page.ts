import type { Box } from "../../schemas/index.ts";
import { toRows } from "../layout/find-columns.ts";
import { isPhrase, type OcrPhrase, type OcrWord } from "./ocr-phrase.ts";
import type { RecognizedWord, WordRecognizer } from "./recognize-words.ts";
import { decodePage, type StraightPicture } from "./straighten-picture.ts";
import { isWideGap } from "../layout/wide-gap.ts";

export interface OcrPage {
  /** Points, of the straightened page: a page scanned sideways is wider than high in the file, and not here. */
  width: number;
  height: number;
  phrases: OcrPhrase[];
  /** Of all that was taken for words; 0 without any. */
  confidence: number;
  /** From a box on the straightened page to one on the page as it is in the file. Both as fractions. */
  toFileBox(box: Box): Box;
}

/** What is upright reads at 0.8 and more even when blurred, what is upside down at 0.3. */
const UPRIGHT_CONFIDENCE = 0.7;
/** Tried one after another where a page does not lie as it should. */
const OTHER_QUARTERS = [1, 3, 2];
/** Words of this many letters are wider than high. */
const WIDE_WORD_LETTERS = 4;
/** Icons become letters, rules become dashes, with confidences below these. */
const MIN_CONFIDENCE = 0.35;
const MIN_CONFIDENCE_SHORT = 0.6;
const SHORT_CHARACTERS = 2;
/** Fewer words than these are speckles, or the writing on a picture. */
const MIN_WORDS = 3;
/** Ascender to descender is a little less than the size of the font. */
const SIZE_OF_LINE_HEIGHT = 1.05;

/** The text of a page's picture; no phrases where it has none that is legible. */
export async function ocrPage(
  png: Uint8Array,
  { width, height, recognizer }: { width: number; height: number; recognizer: WordRecognizer },
): Promise<OcrPage> {
  const page = await decodePage(png);
  if (page.blank) return { width, height, phrases: [], confidence: 0, toFileBox: (box) => box };
  const reading = async (quarters: number) => {
    const picture = page.turn(quarters);
    const words = await recognizer.recognize(picture);
    // The recognizer reads a block that lies on its side as well, and says so only by its boxes.
    const confidence = isLevel(words) ? toConfidence(words) : 0;
    return { picture, words: words.filter(isLegible), confidence };
  };
  let best = await reading(0);
  for (const quarters of OTHER_QUARTERS) {
    if (best.confidence >= UPRIGHT_CONFIDENCE) break;
    const turned = await reading(quarters);
    if (turned.confidence > best.confidence) best = turned;
  }
  const { picture, words, confidence } = best;
  const points = width / page.width;
  const kept = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length < MIN_WORDS ? [] : words;
  return {
    width: picture.width * points,
    height: picture.height * points,
    // Row by row, whatever order the recognizer believes in: the search for columns is ours.
    phrases: toRows(toPhrases(kept, points)).flat().filter(isPhrase),
    confidence,
    toFileBox: (box) => toFileBox(box, { picture, width: page.width, height: page.height }),
  };
}

/** Addresses are in no dictionary, and underlined: read right, they are believed least. */
const ADDRESS = /@|:\/\/|www\.|\.(?:com|org|net|io|edu|de|fr|es|uk)\b/i;
const MIN_CONFIDENCE_ADDRESS = 0.1;

function isLegible({ text, confidence }: RecognizedWord): boolean {
  if (ADDRESS.test(text)) return confidence >= MIN_CONFIDENCE_ADDRESS;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, "").length;
  if (letters === 0) return confidence >= MIN_CONFIDENCE_SHORT;
  return confidence >= (letters <= SHORT_CHARACTERS ? MIN_CONFIDENCE_SHORT : MIN_CONFIDENCE);
}

function isLevel(words: readonly RecognizedWord[]): boolean {
  const long = words.filter(({ text }) => text.length >= WIDE_WORD_LETTERS);
  const wide = long.filter(({ left, right, top, bottom }) => right - left > bottom - top);
  return wide.length * 2 >= long.length;
}

/** Mean over letters: a long word is more to go by than a short one. */
function toConfidence(words: readonly RecognizedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
}

const LIST_SIGN = /^[=~«»¢©®°*+•·¤¥£§]$/;

function toPhrases(words: readonly RecognizedWord[], points: number): OcrPhrase[] {
  const phrases: OcrPhrase[] = [];
  // A line with few ascenders or descenders measures low, and its spaces would seem wide: none is taken for small print.
  const heights = words.map(({ lineHeight }) => lineHeight).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  for (const recognized of words) {
    const word = toWord({ ...recognized, lineHeight: Math.max(usual, recognized.lineHeight) }, points);
    const open = phrases.at(-1);
    const last = open?.words.at(-1);
    const follows = open && last && last.y === word.y && word.x >= last.x && !isWideGap(last, word);
    if (!follows) {
      // A list's dot is read as whatever small sign is nearest.
      if (LIST_SIGN.test(word.text)) word.text = "•";
      const { confidence: _, ...item } = word;
      phrases.push({ ...item, words: [word] });
      continue;
    }
    open.words.push(word);
    open.text += ` ${word.text}`;
    open.right = Math.max(open.right, word.right);
  }
  return phrases;
}

function toWord({ text, confidence, ...place }: RecognizedWord, points: number): OcrWord {
  return {
    text,
    confidence,
    x: place.left * points,
    right: place.right * points,
    y: place.baseline * points,
    size: place.lineHeight * points * SIZE_OF_LINE_HEIGHT,
    font: "",
    bold: false,
    monospaced: false,
    symbol: false,
    url: null,
  };
}

function toFileBox(
  box: Box,
  { picture, width, height }: { picture: StraightPicture; width: number; height: number },
): Box {
  const corners = [0, 1].flatMap((right) =>
    [0, 1].map((bottom) =>
      picture.toOriginal((box.x + right * box.width) * picture.width, (box.y + bottom * box.height) * picture.height),
    ),
  );
  const xs = corners.map(({ x }) => x / width);
  const ys = corners.map(({ y }) => y / height);
  const x = clamp(Math.min(...xs));
  const y = clamp(Math.min(...ys));
  return { x, y, width: clamp(Math.max(...xs)) - x, height: clamp(Math.max(...ys)) - y };
}

function clamp(fraction: number): number {
  return Math.round(Math.min(1, Math.max(0, fraction)) * 1e4) / 1e4;
}

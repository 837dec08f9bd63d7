import type { DraftQuote } from "../schemas/index.ts";
import { isStopWord, toStem, toWords } from "../text/words.ts";

export interface Sentence {
  /** Offsets into the draft's folded text. */
  start: number;
  end: number;
  text: string;
  words: string[];
  /** Stems of its words that carry a subject, each once. */
  stems: ReadonlySet<string>;
}

export interface Draft {
  /** One Unicode form (NFKC), one kind of dash and quotation mark; single spaces; a line break only between paragraphs and items. */
  text: string;
  /** Words of all of it. */
  words: number;
  /** Of the words that are read. */
  sentences: Sentence[];
  /** The person's own characters behind a stretch of the folded text. */
  quote(span: { start: number; end: number }): DraftQuote;
}

/** Over six minutes aloud. What comes after is counted, but not read. */
const MAX_WORDS_READ = 800;
/** Who writes without full stops still gets pieces that can be looked at. */
const MAX_WORDS_IN_SENTENCE = 60;

const CLUSTER = /\s+|\p{M}+|\P{M}\p{M}*/gu;
const ITEM_MARK = /^(?:[•◦▪●‣·*–-]|\d{1,2}[.)])\s/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;

export function readDraft(original: string): Draft {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const append = (folded: string, start: number, end: number) => {
    text += folded;
    for (let i = 0; i < folded.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const end = index + cluster.length;
    if (/^\s/.test(cluster)) append(foldSpace(cluster, original.slice(end, end + 4)), index, end);
    else append(fold(cluster), index, end);
  }
  return {
    text,
    words: countWords(text),
    sentences: toSentences(text),
    quote: ({ start, end }) => {
      const from = starts[start]!;
      const to = ends[end - 1]!;
      return { text: original.slice(from, to), start: from, end: to };
    },
  };
}

function foldSpace(space: string, next: string): string {
  const breaks = space.match(/\r\n|[\n\r\u2028\u2029]/gu)?.length ?? 0;
  return breaks > 1 || (breaks === 1 && ITEM_MARK.test(next)) ? "\n" : " ";
}

function fold(cluster: string): string {
  if (cluster.length === 1 && cluster < "\u0080") return cluster;
  if (INVISIBLE.test(cluster)) return "";
  const folded = cluster.normalize("NFKC").replace(/\s/gu, " ");
  if (/^[\u2010-\u2015\u2212]$/u.test(folded)) return "-";
  if (/^[\u2018\u2019\u201A\u2032]$/u.test(folded)) return "'";
  return /^[\u201C\u201D\u201E]$/u.test(folded) ? '"' : folded;
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "word" });

/** Scripts that write no spaces are cut into words as a dictionary has them. */
function countWords(text: string): number {
  if (!/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u.test(text)) {
    return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  }
  let count = 0;
  for (const { isWordLike } of SEGMENTER.segment(text)) if (isWordLike) count++;
  return count;
}

/** A full stop after one of these, or after a single letter, ends no sentence. */
const ABBREVIATIONS = new Set("e.g i.e etc vs approx dr mr mrs ms prof st no inc ltd co jr sr fig al".split(" "));

function toSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words = 0;
  for (const { 0: paragraph, index: from } of text.matchAll(/[^\n]+/g)) {
    let start = 0;
    for (const stop of [...paragraph.matchAll(/[.!?]+["')\]]*(?= |$)/g), null]) {
      const end = stop === null ? paragraph.length : stop.index + stop[0].length;
      if (stop !== null && endsInAbbreviation(paragraph.slice(start, stop.index))) continue;
      for (const sentence of cut(text, from + start, from + end)) {
        if (words >= MAX_WORDS_READ) return sentences;
        words += sentence.words.length;
        sentences.push(sentence);
      }
      start = end;
    }
  }
  return sentences;
}

function endsInAbbreviation(before: string): boolean {
  const last = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? "";
  return ABBREVIATIONS.has(last) || (last.length === 1 && last !== "i");
}

function cut(text: string, from: number, to: number): Sentence[] {
  const tokens = [...text.slice(from, to).matchAll(/\S+/g)];
  const pieces: Sentence[] = [];
  for (let i = 0; i < tokens.length; i += MAX_WORDS_IN_SENTENCE) {
    const last = tokens[Math.min(i + MAX_WORDS_IN_SENTENCE, tokens.length) - 1]!;
    const start = from + tokens[i]!.index;
    const end = from + last.index + last[0].length;
    const words = toWords(text.slice(start, end));
    if (words.length === 0) continue;
    const stems = new Set(words.filter((word) => !isStopWord(word)).map(toStem));
    pieces.push({ start, end, text: text.slice(start, end), words, stems });
  }
  return pieces;
}

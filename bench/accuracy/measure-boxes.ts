import type { Box, Evidence } from "@groundwork/core";
import type { PlacedWord } from "../corpus/produce/printer.ts";
import type { ReadCase } from "./read-cases.ts";
import { toKey, toPlain } from "./similarity.ts";

export interface BoxReport {
  /** Fields on first pages whose words' true places are known. */
  fields: number;
  /** Boxes that overlap the true ones with an intersection over union of at least 0.8. */
  good: number;
  median: number;
  poor: string[];
}

const GOOD_OVERLAP = 0.8;

/** Compares where a field is shown with where the browser that printed the page had set its words. */
export function measureBoxes(cases: readonly ReadCase[]): BoxReport {
  const overlaps: { name: string; overlap: number }[] = [];
  for (const { truth, read, words } of cases) {
    if (read === null || words.length === 0) continue;
    for (const [pointer, { origin, evidence }] of Object.entries(read.profile.sources)) {
      const [first, ...others] = evidence;
      if (origin !== "extracted" || first === undefined || others.length > 0 || first.page !== 1) continue;
      const overlap = measureEvidence(first, words);
      if (overlap !== null)
        overlaps.push({ name: `${truth.id} ${pointer} ${overlap.toFixed(2)}: ${first.quote.slice(0, 60)}`, overlap });
    }
  }
  const sorted = overlaps.toSorted((a, b) => a.overlap - b.overlap);
  return {
    fields: overlaps.length,
    good: overlaps.filter(({ overlap }) => overlap >= GOOD_OVERLAP).length,
    median: sorted[Math.floor(sorted.length / 2)]?.overlap ?? 0,
    poor: sorted.filter(({ overlap }) => overlap < GOOD_OVERLAP).map(({ name }) => name),
  };
}

/** The least overlap of the evidence's lines; null where the quote's words have no true box. */
function measureEvidence({ quote, boxes }: Evidence, words: readonly PlacedWord[]): number | null {
  const lines = quote.split("\n").map((line) => line.split(/\s+/).filter((word) => word !== ""));
  if (lines.length !== boxes.length) return null;
  const overlaps = lines.map((line, index) => {
    const box = boxes[index] as Box;
    const nearest = findRuns(line, words)
      .map(({ run, exact }) => ({ true: surround(run), exact }))
      .sort((a, b) => distance(a.true, box) - distance(b.true, box))[0];
    // A quote that ends within a word ("Velora" of "Velora,") has no true box of its own.
    return nearest?.exact === true ? overlapOf(nearest.true, box) : null;
  });
  return overlaps.some((overlap) => overlap === null) ? null : Math.min(...(overlaps as number[]));
}

/** Every place on the page where these words follow each other on one line; exact without punctuation at their ends. */
function findRuns(line: readonly string[], words: readonly PlacedWord[]): { run: PlacedWord[]; exact: boolean }[] {
  const wanted = line.map(toKey);
  const runs: { run: PlacedWord[]; exact: boolean }[] = [];
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    const run = words.slice(at, at + wanted.length);
    const [first] = run;
    const level = first !== undefined && run.every(([, , y]) => Math.abs(y - first[2]) < first[4] / 2);
    if (!level || !run.every(([word], index) => toKey(word).includes(wanted[index] as string))) continue;
    runs.push({ run, exact: run.every(([word], index) => toPlain(word) === toPlain(line[index] as string)) });
  }
  return runs;
}

function distance(one: Box, other: Box): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}

function surround(run: readonly PlacedWord[]): Box {
  const x = Math.min(...run.map(([, left]) => left));
  const y = Math.min(...run.map(([, , top]) => top));
  const right = Math.max(...run.map(([, left, , width]) => left + width));
  const bottom = Math.max(...run.map(([, , top, , height]) => top + height));
  return { x, y, width: right - x, height: bottom - y };
}

function overlapOf(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (one.width * one.height + other.width * other.height - shared);
}

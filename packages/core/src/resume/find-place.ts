import { cityPopulation, isRegion } from "./cities.ts";
import type { TextPart } from "./resume-line.ts";

export interface Place {
  /** "Seattle, Washington": the city first, postal codes left out. */
  value: string;
  start: number;
  end: number;
  confidence: number;
}

interface Token extends TextPart {
  kind: "word" | "number" | "separator";
}

const TOKEN = /\p{L}[\p{L}.'’-]*|\d+|[,()|/·•;:\n\t]/gu;
const MAX_CITY_WORDS = 4;
const MAX_REGION_WORDS = 3;
const POSTAL_CODE = /^\d{4,6}$/;
/** Alone, without a state or a country, only a name that is hardly anything else. */
const MIN_ALONE_POPULATION = 100_000;

/** The places in a text, the surest first; a city with its state or country, behind a postal code, or alone in its cell. */
export function findPlaces(part: TextPart): Place[] {
  const tokens = tokenize(part);
  const places: Place[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const found = readPlace(tokens, index);
    if (found === null) continue;
    places.push(found.place);
    index = found.next - 1;
  }
  return places.sort((a, b) => b.confidence - a.confidence);
}

/** The place that a cell is, and nothing else. */
export function placeOfCell(cell: TextPart): Place | null {
  if (cell.text.length > 60 || /[@:]/.test(cell.text)) return null;
  if (/^\(?(?:remote|hybrid|home ?office|télétravail|remoto)\)?$/i.test(cell.text)) {
    return { value: cell.text.replace(/[()]/g, ""), start: cell.start, end: cell.end, confidence: 0.7 };
  }
  const place = findPlaces(cell)[0];
  if (!place) return null;
  const covered = place.end - place.start;
  return covered >= cell.text.replace(/[\d\s().,-]+$/u, "").length * 0.75 ? place : null;
}

function tokenize(part: TextPart): Token[] {
  return [...part.text.matchAll(TOKEN)].map((match) => {
    const text = match[0];
    const kind = /^\p{L}/u.test(text) ? "word" : /^\d/.test(text) ? "number" : "separator";
    return { text, kind, start: part.start + match.index, end: part.start + match.index + text.length };
  });
}

function readPlace(tokens: readonly Token[], index: number): { place: Place; next: number } | null {
  const before = tokens[index - 1];
  // "BS1 5TY Bristol": a British code ends in letters.
  const afterCode = before !== undefined && /^[A-Z]{1,3}$/.test(before.text) && tokens[index - 2]?.kind === "number";
  const opens = before === undefined || before.kind !== "word" || afterCode;
  for (let words = MAX_CITY_WORDS; words >= 1; words--) {
    const run = wordRun(tokens, index, words);
    if (run === null || !/^\p{Lu}/u.test(run.text)) continue;
    const population = cityPopulation(run.text);
    const region = readRegions(tokens, index + run.length);
    const afterComma = region !== null && region.comma;
    // An unknown town needs a region behind it, after a comma or before a postal code, and a fresh start.
    const sure = afterComma || (region !== null && region.postal);
    if (population === 0 && !(sure && opens && words <= 3 && run.text.length >= 3 && !run.wraps && !isRegion(run.text)))
      continue;
    const postal = afterCode || (before?.kind === "number" && POSTAL_CODE.test(before.text));
    const next = tokens[index + run.length];
    // "Madrid Madrid 28013": a province may be called like its town.
    const repeated = wordRun(tokens, index + run.length, words)?.text === run.text;
    const closes = next === undefined || (next.kind === "separator" && next.text !== ":") || repeated;
    if (region !== null) {
      const value = [run.text, ...region.names].join(", ");
      const confidence = population > 0 ? 0.9 : 0.7;
      return { place: { value, start: run.start, end: region.end, confidence }, next: region.next };
    }
    if (postal && closes) return { place: toPlace(run, 0.85), next: index + run.length };
    if (opens && closes && population >= MIN_ALONE_POPULATION && /^[^.]{3,}$/.test(run.text)) {
      return { place: toPlace(run, 0.55), next: index + run.length };
    }
  }
  return null;
}

function toPlace(run: TextPart, confidence: number): Place {
  return { value: run.text, start: run.start, end: run.end, confidence };
}

interface WordRun extends TextPart {
  /** Tokens taken. */
  length: number;
  /** A line breaks inside it. */
  wraps: boolean;
}

/** As many neighbouring words as asked for; a line may break between them. */
function wordRun(tokens: readonly Token[], index: number, words: number): WordRun | null {
  const picked: Token[] = [];
  let at = index;
  while (picked.length < words) {
    const token = tokens[at];
    if (token?.kind === "word") picked.push(token);
    else if (!(token?.text === "\n" && picked.length > 0)) return null;
    at += 1;
  }
  const first = picked[0] as Token;
  const last = picked.at(-1) as Token;
  return {
    text: picked.map(({ text }) => text).join(" "),
    start: first.start,
    end: last.end,
    length: at - index,
    wraps: at - index > words,
  };
}

interface Regions {
  names: string[];
  end: number;
  next: number;
  comma: boolean;
  postal: boolean;
}

/** The states and countries behind a city: "Washington", "CA 94115, US", "(Germany)". */
function readRegions(tokens: readonly Token[], from: number): Regions | null {
  const regions: Regions = { names: [], end: 0, next: from, comma: false, postal: false };
  let at = from;
  while (regions.names.length < 2) {
    while (isFiller(tokens[at])) {
      if (regions.names.length === 0 && /[,(]/.test(tokens[at]?.text ?? "")) regions.comma = true;
      at += 1;
    }
    const name = readRegion(tokens, at);
    if (name === null) break;
    regions.names.push(name.text);
    regions.end = name.end;
    at += name.length;
    regions.next = at;
    regions.postal ||= POSTAL_CODE.test(tokens[at]?.text ?? "");
  }
  return regions.names.length === 0 ? null : regions;
}

function isFiller(token: Token | undefined): boolean {
  return token !== undefined && (/^[,(/\n]$/.test(token.text) || POSTAL_CODE.test(token.text));
}

function readRegion(tokens: readonly Token[], at: number): WordRun | null {
  for (let words = MAX_REGION_WORDS; words >= 1; words--) {
    const run = wordRun(tokens, at, words);
    if (run !== null && /^\p{Lu}/u.test(run.text) && isRegion(run.text)) return run;
  }
  return null;
}

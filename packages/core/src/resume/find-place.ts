import { cityPopulation, isCountry, isRegion } from "./cities.ts";
import { EVERYDAY_CITIES } from "./region-words.ts";
import { plain, type TextPart } from "./resume-line.ts";

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

const TOKEN = /\p{L}[\p{L}.'’-]*|\d+|[,()|/·•∙⋅▪⋄◊◇◆♦;:\n\t]|[–—-](?=\s)/gu;
const MAX_CITY_WORDS = 4;
const MAX_REGION_WORDS = 3;
const POSTAL_CODE = /^\d{4,6}$/;
/** Alone, without a state or a country, only a name that is hardly anything else. */
/** A town nobody has listed, with its state or country. */
const UNLISTED_CONFIDENCE = 0.7;
const MIN_ALONE_POPULATION = 100_000;

/** "80331 ", "D-80331 ", "114 55 ", "00-950 ", "1012 AB ", "BS1 5TY ", "01310-100 ": what stands before a city. */
const POSTAL_BEFORE =
  /(?:^|[\s,(|])(?:[A-Z]{1,2}[-–\s])?(?:\d{4,6}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}\s?-\s?\d{3}|\d{5}-\d{3}|\d{3}-\d{4}|\d{4}\s?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})[\s,]+$/;
/** " 69003", " SW1A 1AA", " M5V 2T6", " Cedex 08": what stands behind one. */
const POSTAL_BEHIND =
  /^(?:\s+cedex(?:\s?\d{1,2})?)?[\s,]*(?:\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]\d{2}\s?[A-Z\d]{4})(?![\p{L}\p{N}])|^\s+cedex\b/iu;
const LABEL_BEFORE =
  /(?:^|[\s|,;·•(])(?:(?:current )?(?:location|address|city|residence|home(?:town)?)|based in|based at|located in|living in|lives in|resident of|anschrift|adresse|wohnort|wohnhaft in|ort|standort|domicile|ville|lieu|localisation|ubicaci[oó]n|direcci[oó]n|ciudad|domicilio|residencia|residente en|localidad|indirizzo|residenza|citt[aà]|luogo|endere[cç]o|cidade|localidade|morada|woonplaats|adres)\s*[:：]?\s+$/iu;
/** "Greater London Area": the region around a city, said as a whole. */
const AREA =
  /(?:^|[\s,|(·•])((?:greater |metro |großraum |region )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})(?: bay area| metropolitan area| metro area| metroplex| area| und umgebung| et environs| y alrededores))(?![\p{L}\p{N}])/giu;
const ORGANIZATION =
  /\b(?:universit\w*|college|institut\w*|school|hochschule|akademie|academy|hospital|klinik\w*|bank|museum|inc|corp|ltd|llc|gmbh|ag|group|company|consulting|engineer\w*|developer|manager|designer|analyst|consultant|teacher|nurse|driver|technician|assistant|specialist|officer|director|citizen\w*|resident|permit|visa|native|fluent|phone|mobile|email)\b/i;

const STREET =
  /^(?:avenida|avda\.?|calle|rue|avenue|boulevard|place|viale?|piazza|rua|travessa|pla[zç]a|praça|paseo|carrer|camino|chemin|allée|impasse|quai)\s|(?:^|\S\s+)(?:street|st\.?|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|apt|apartment|suite|floor)(?:\s|$)|(?:stra(?:ß|ss)e|str\.?)(?:\s|$)/i;

/** The places in a text, the surest first; a city with its state or country, behind a postal code, or alone in its cell. */
export function findPlaces(part: TextPart): Place[] {
  const tokens = tokenize(part);
  const places: Place[] = findAreas(part);
  for (let index = 0; index < tokens.length; index++) {
    const found = readPlace({ part, tokens }, index);
    if (found === null) continue;
    const { place } = found;
    if (!places.some(({ start, end }) => place.start < end && place.end > start)) places.push(place);
    index = found.next - 1;
  }
  return places
    .map((place) => (isTailOf(part, place, places) ? { ...place, confidence: 0.5 } : place))
    .sort((a, b) => b.confidence - a.confidence);
}

/** "Götaland, SE" under "Göteborg, Västra": an unlisted name that opens a line may be the end of a region begun above. */
function isTailOf(part: TextPart, place: Place, places: readonly Place[]): boolean {
  if (place.confidence > UNLISTED_CONFIDENCE) return false;
  const at = place.start - part.start;
  if (at === 0 || part.text[at - 1] !== "\n") return false;
  const above = part.start + part.text.lastIndexOf("\n", at - 2) + 1;
  return places.some(({ start, end }) => start >= above && end < place.start);
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

function findAreas(part: TextPart): Place[] {
  return [...part.text.matchAll(AREA)].flatMap((match) => {
    const [whole, area, city] = match;
    if (!area || !city || !/^\p{Lu}/u.test(city)) return [];
    if (cityPopulation(city.replace(/^greater | bay$/gi, "")) === 0) return [];
    const start = part.start + match.index + whole.indexOf(area);
    return [{ value: area.replace(/\s+/g, " "), start, end: start + area.length, confidence: 0.85 }];
  });
}

function tokenize(part: TextPart): Token[] {
  return [...part.text.matchAll(TOKEN)].map((match) => {
    const text = match[0];
    const kind = /^\p{L}/u.test(text) ? "word" : /^\d/.test(text) ? "number" : "separator";
    return { text, kind, start: part.start + match.index, end: part.start + match.index + text.length };
  });
}

interface Reading {
  part: TextPart;
  tokens: readonly Token[];
}

function readPlace({ part, tokens }: Reading, index: number): { place: Place; next: number } | null {
  const first = tokens[index];
  if (first?.kind !== "word" || !/^\p{Lu}/u.test(first.text)) return null;
  const before = tokens[index - 1];
  const textBefore = part.text.slice(Math.max(0, first.start - part.start - 40), first.start - part.start);
  const lineBefore = textBefore.slice(textBefore.lastIndexOf("\n") + 1);
  const behindCode = POSTAL_BEFORE.test(lineBefore);
  const labelled = LABEL_BEFORE.test(lineBefore);
  const opens = before === undefined || before.kind !== "word" || behindCode || labelled;
  for (let words = MAX_CITY_WORDS; words >= 1; words--) {
    const run = wordRun(tokens, index, words);
    if (run === null) continue;
    const population = cityPopulation(run.text);
    const region = readRegions(tokens, { from: index + run.length, known: population > 0 });
    const numbered = before?.kind === "number" && !behindCode;
    const sure = region !== null && (region.comma || region.postal) && !numbered;
    if (
      population === 0 &&
      !(sure && opens && isTownLike(run, { coded: region.postal })) &&
      !(labelled && isWholeLine({ part, run }))
    )
      continue;
    const textBehind = part.text.slice(run.end - part.start, run.end - part.start + 24);
    const beforeCode = POSTAL_BEHIND.test(textBehind);
    const next = tokens[index + run.length];
    // "Madrid Madrid 28013": a province may be called like its town.
    const repeated = wordRun(tokens, index + run.length, words)?.text === run.text;
    const closes = next === undefined || (next.kind === "separator" && next.text !== ":") || repeated || beforeCode;
    if (region !== null && !(EVERYDAY_CITIES.has(plain(run.text)) && !region.comma)) {
      const value = [run.text, ...region.names].join(", ");
      const confidence = labelled ? 0.95 : population > 0 ? 0.9 : UNLISTED_CONFIDENCE;
      return { place: { value, start: run.start, end: region.end, confidence }, next: region.next };
    }
    if (labelled && closes) return { place: toPlace(run, 0.92), next: index + run.length };
    if (population === 0) continue;
    if ((behindCode || (beforeCode && opens)) && closes) return { place: toPlace(run, 0.85), next: index + run.length };
    const alone = population >= MIN_ALONE_POPULATION && !EVERYDAY_CITIES.has(plain(run.text));
    if (opens && closes && alone && /^[^.]{3,}$/.test(run.text) && !ORGANIZATION.test(lineBefore)) {
      return { place: toPlace(run, 0.55), next: index + run.length };
    }
  }
  return null;
}

/** Words that may be a small town nobody has listed; with a postal code, "College Town" as well. */
function isTownLike(run: WordRun, { coded }: { coded: boolean }): boolean {
  if (run.length > 3 || run.text.length < 3 || run.wraps || isRegion(run.text)) return false;
  return !STREET.test(run.text) && (coded || !ORGANIZATION.test(run.text));
}

function isWholeLine({ part, run }: { part: TextPart; run: WordRun }): boolean {
  const behind = part.text.slice(run.end - part.start);
  return isTownLike(run, { coded: false }) && /^\s*(?:$|[\n,;|·•(])/.test(behind);
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

/** The states and countries behind a city: "Washington", "CA 94115, US", "(Germany)", "· Portugal". */
function readRegions(tokens: readonly Token[], { from, known }: { from: number; known: boolean }): Regions | null {
  const regions: Regions = { names: [], end: 0, next: from, comma: false, postal: false };
  let at = from;
  while (regions.names.length < 2) {
    let loose = false;
    while (
      isFiller(tokens[at]) ||
      (regions.comma && tokens[at]?.text === "\t") ||
      (known && isLooseFiller(tokens[at]))
    ) {
      if (regions.names.length === 0 && /[,(]/.test(tokens[at]?.text ?? "")) regions.comma = true;
      loose ||= isLooseFiller(tokens[at]);
      at += 1;
    }
    const name = readRegion(tokens, at);
    // Across a bar or a dot only a country by its name: what follows may be anything ("Paris | US citizen").
    if (name === null || (loose && (!isCountry(name.text) || !closesAt(tokens[at + name.length])))) break;
    if (loose) regions.comma = true;
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

function isLooseFiller(token: Token | undefined): boolean {
  return token !== undefined && /^[|·•∙⋅▪⋄◊◇◆♦–—-]$/.test(token.text);
}

function closesAt(token: Token | undefined): boolean {
  return token === undefined || token.kind === "separator";
}

function readRegion(tokens: readonly Token[], at: number): WordRun | null {
  for (let words = MAX_REGION_WORDS; words >= 1; words--) {
    const run = wordRun(tokens, at, words);
    if (run !== null && /^\p{Lu}/u.test(run.text) && isRegion(run.text)) return run;
  }
  return null;
}

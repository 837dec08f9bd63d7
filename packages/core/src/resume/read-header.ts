import { cityPopulation, isCountry } from "./cities.ts";
import { placeOfCell, type Place } from "./find-place.ts";
import { US_STATES } from "./region-words.ts";
import { countWords, plain, type ResumeLine, splitPart, type TextPart, trimPart, withoutDates } from "./resume-line.ts";
import { isDuration } from "./split-entries.ts";
import { hasOrganisationWord, titleWords } from "./title-words.ts";

/** A piece of an entry's header and what its words say. */
export interface HeaderPart extends TextPart {
  kind: "name" | "place" | "noise";
  /** Words that belong to a job title, seniority included. */
  title: number;
  organisation: boolean;
  place: Place | null;
  /** Was one with its neighbour in a cell: "Developer at Acme". */
  joined: boolean;
  /** Stands behind a name in its cell and may only describe it: "Outreach · Sales engagement platform". */
  aside: boolean;
}

const WEB_ADDRESS = /^https?:|^www\.|\S@\S|^[\w-]+(?:\.[\w-]+){2,5}(?:\/\S*)?$|^\S{1,80}\.\w{2,8}\/\S+$/i;
/** Longer is running text. */
const MAX_CELL_CHARACTERS = 200;
const HARD_SEPARATOR = /\s[|•·∙◦/]\s|\s?[|•∙]\s?|\s·\s?/g;
/** Between a role and a company, in one sentence. */
const AT_WORD = /\s(?:at|@|bei der|beim|bei|chez|presso|bij|hos)\s/gi;
/** These may as well be part of a name: "Ingeniero en Sistemas". */
const WEAK_AT_WORD = /\s(?:en|na|no|voor|für|for|con|of)\s/gi;
const SOFT_SEPARATOR = /\s[–—-]{1,2}\s|,\s|\s\(|:\s|;\s/g;
/** "Acme GmbH, Konstruktion": a company's name ends at its legal form. */
const LEGAL_FORM =
  /\s(?:inc|llc|ltd|gmbh|ag|kg|ohg|mbh|corp|co|plc|llp|pty|s\.?a|s\.?l|s\.?l\.?u|s\.?r\.?l|s\.?p\.?a|sas|sarl|ltda|b\.?v|n\.?v|ab|oy|as)\.?$/i;
const LEGAL_FORM_ALONE = /^(?:inc|llc|ltd|gmbh|co|corp|s\.?a|s\.?l)\.?(?:$|[\s,])/i;
/** A region's name counts as its city's only where that is a large one. */
const MIN_CITY_POPULATION = 100_000;
const LABEL =
  /^(?:company|employer|firma|arbeitgeber|entreprise|empresa|role|position|title|job title|stelle|poste|puesto|location|ort|lieu|azienda|ruolo|cargo|functie|werkgever)\s?:\s*/i;

/** The pieces of a header line without its dates: names, places, and what is neither. */
export function readHeader(line: ResumeLine): HeaderPart[] {
  return line.cells.flatMap((cell) => withoutDates(cell, line)).flatMap(readCell);
}

function readCell(cell: TextPart): HeaderPart[] {
  if (cell.text.length > MAX_CELL_CHARACTERS) return [toPart(cell, "noise")];
  const label = LABEL.exec(cell.text)?.[0].length ?? 0;
  const bare = { text: cell.text.slice(label), start: cell.start + label, end: cell.end };
  if (isDuration(bare.text) || !/\p{L}{2}/u.test(bare.text) || WEB_ADDRESS.test(bare.text))
    return [toPart(bare, "noise")];
  const whole = wholePlace(bare);
  if (whole) return [{ ...toPart(bare, "place"), place: whole }];
  const pair = splitAtWord(bare);
  if (pair) return pair;
  const pieces = splitPart(bare, HARD_SEPARATOR);
  return pieces.flatMap((piece, index) => {
    const parts = isDuration(piece.text) ? [toPart(piece, "noise")] : (splitAtWord(piece) ?? readName(piece));
    return index === 0 ? parts : parts.map((part) => (part.title === 0 ? demote(part, pieces[0]) : part));
  });
}

/** "Cerámicas Levante S.A., Valencia" is no place, though it ends in one. */
function wholePlace(part: TextPart): Place | null {
  if (endsInCity(part)) return null;
  const named = hasOrganisationWord(plain(part.text)) || titleWords(part.text) > 0;
  return named || splitPart(part, /,/g).some(({ text }) => LEGAL_FORM.test(text)) ? null : placeOfCell(part);
}

/** "Estudio Lamela, Madrid": Madrid is a region as well, but its city is what companies are named with. */
function endsInCity(part: TextPart): boolean {
  const [name, city, ...more] = splitPart(part, /,\s/g);
  if (!name || !city || more.length > 0 || US_STATES.has(city.text)) return false;
  return cityPopulation(name.text) === 0 && cityPopulation(city.text) >= MIN_CITY_POPULATION && !isCountry(city.text);
}

/** "Developer at Acme, Leeds". */
function splitAtWord(part: TextPart): HeaderPart[] | null {
  for (const match of part.text.matchAll(AT_WORD)) {
    const { left, right } = cut(part, match);
    const named = titleWords(left.text) > 0 || (!hasOrganisationWord(plain(left.text)) && countWords(left.text) <= 8);
    if (left.text === "" || right.text === "" || !named || !/^[\p{Lu}\p{Lo}\d]/u.test(right.text)) continue;
    const company = splitPart(right, HARD_SEPARATOR).flatMap(readName);
    return [
      { ...toPart(left, "name"), joined: true, title: Math.max(1, titleWords(left.text)) },
      ...company.map((piece, index) =>
        piece.kind === "name" ? { ...piece, title: 0, joined: true, aside: index > 0 } : piece,
      ),
    ];
  }
  return null;
}

function cut(part: TextPart, match: RegExpExecArray): { left: TextPart; right: TextPart } {
  const from = match.index + match[0].length;
  return {
    left: trimPart({ text: part.text.slice(0, match.index), start: part.start, end: part.start + match.index }),
    right: trimPart({ text: part.text.slice(from), start: part.start + from, end: part.end }),
  };
}

/** A second name beside one that is no role may say what the first does. */
function demote(part: HeaderPart, first: TextPart | undefined): HeaderPart {
  return part.kind === "name" && first && titleWords(first.text) === 0 ? { ...part, aside: true } : part;
}

/** A name, with the place behind it taken off: "Acme Ltd, Leeds, UK". */
function readName(piece: TextPart): HeaderPart[] {
  const place = wholePlace(piece);
  if (place) return [{ ...toPart(piece, "place"), place }];
  for (const match of piece.text.matchAll(SOFT_SEPARATOR)) {
    const { left, right } = cut(piece, match);
    const tailPlace = right.text === "" ? null : (wholePlace(right) ?? townBehind(left, right));
    if (left.text === "" || !tailPlace) continue;
    return [toPart(left, "name"), { ...toPart(right, "place"), place: tailPlace }];
  }
  return [toPart(piece, "name")];
}

/** Behind a company's comma even a small town is one. */
function townBehind(name: TextPart, tail: TextPart): Place | null {
  // "Engineer, Mobile" names no town, "Engineer at Acme, Mobile" does.
  const whole = titleWords(name.text) === 0 || /\s(?:at|en|na|no|bei|chez|presso|bij|–|—|-|\|)\s|,\s/i.test(name.text);
  if (!whole || titleWords(tail.text) > 0 || countWords(tail.text) > 3 || cityPopulation(tail.text) === 0) return null;
  return { value: tail.text, start: tail.start, end: tail.end, confidence: 0.6 };
}

/** One part that must hold both role and company: cut where exactly one side is a title, at an organisation if there is one. */
export function splitAtWords(part: HeaderPart): HeaderPart[] {
  let best: HeaderPart[] = [part];
  let bestScore = 0;
  for (const separator of [SOFT_SEPARATOR, AT_WORD, WEAK_AT_WORD]) {
    for (const match of part.text.matchAll(separator)) {
      const { left, right } = cut(part, match);
      if (left.text === "" || right.text === "" || LEGAL_FORM_ALONE.test(right.text)) continue;
      const parts = [toPart(left, "name"), toPart(right, "name")];
      const score = scoreCut(parts[0] as HeaderPart, parts[1] as HeaderPart);
      if (score > bestScore) [best, bestScore] = [parts, score];
    }
    if (bestScore > 0) break;
  }
  return best;
}

function scoreCut(left: HeaderPart, right: HeaderPart): number {
  const [role, company] = left.title > 0 ? [left, right] : [right, left];
  if (role.title === 0) return LEGAL_FORM.test(left.text) ? 1 : 0;
  const first = company.text.split(/,\s|\s[–—-]\s/)[0] ?? "";
  const named = hasOrganisationWord(plain(first)) ? 2 : 0;
  if (company.title > 0) return named > 0 && !role.organisation && titleWords(first) === 0 ? named : 0;
  return 1 + named - (role.organisation ? 1 : 0);
}

/** The first dash, comma or "at" of a text that no word decides; null where it has none. */
export function splitAnywhere(part: HeaderPart): [HeaderPart, HeaderPart] | null {
  for (const separator of [/\s[–—-]{1,2}\s/g, /,\s/g]) {
    const match = [...part.text.matchAll(separator)][0];
    if (!match) continue;
    const { left, right } = cut(part, match);
    if (left.text !== "" && right.text !== "" && !LEGAL_FORM_ALONE.test(right.text))
      return [toPart(left, "name"), toPart(right, "name")];
  }
  return null;
}

/** "Inc." behind a comma. */
export function isLegalForm(text: string): boolean {
  return LEGAL_FORM_ALONE.test(text);
}

export function toName(part: TextPart): HeaderPart {
  return toPart(part, "name");
}

export function toPlacePart(part: TextPart): HeaderPart {
  return { ...toPart(part, "place"), place: { value: part.text, start: part.start, end: part.end, confidence: 0.6 } };
}

/** From the first to the last of two pieces of a text. */
export function joinParts(whole: TextPart, first: TextPart, last: TextPart): TextPart {
  const text = whole.text.slice(first.start - whole.start, last.end - whole.start);
  return { text, start: first.start, end: last.end };
}

function toPart(part: TextPart, kind: HeaderPart["kind"]): HeaderPart {
  // "Hale Accountants LLP" are no accountants.
  const legal = LEGAL_FORM.test(part.text);
  const title = kind === "name" && !legal ? titleWords(part.text) : 0;
  const organisation = legal || hasOrganisationWord(plain(part.text));
  return { ...part, kind, title, organisation, place: null, joined: false, aside: false };
}

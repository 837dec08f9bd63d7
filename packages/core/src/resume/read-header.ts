import { placeOfCell, type Place } from "./find-place.ts";
import { plain, type ResumeLine, splitPart, type TextPart, trimPart, withoutDates } from "./resume-line.ts";
import { isDuration } from "./split-entries.ts";
import { hasOrganisationWord, isTitleWord } from "./title-words.ts";

/** A piece of an entry's header and what its words say. */
export interface HeaderPart extends TextPart {
  kind: "name" | "place" | "noise";
  /** Words that belong to a job title, seniority included. */
  title: number;
  organisation: boolean;
  place: Place | null;
  /** Was one with its neighbour in a cell: "Developer at Acme". */
  joined: boolean;
}

/** Longer is running text. */
const MAX_CELL_CHARACTERS = 200;
const HARD_SEPARATOR = /\s[|•·∙◦/]\s|\s?[|•∙]\s?|\s·\s?/g;
const AT_WORD = /\s(?:at|@|bei|bei der|chez|en|na|presso|voor)\s/gi;
const SOFT_SEPARATOR = /\s[–—-]\s|,\s|\s\(|:\s/g;
/** "Acme GmbH, Konstruktion": a company's name ends at its legal form. */
const LEGAL_FORM = /\s(?:inc|llc|ltd|gmbh|ag|kg|corp|co|plc|s\.?a|s\.?l|s\.?r\.?l|sas|sarl|bv|nv|ab|oy)\.?$/i;
const LABEL =
  /^(?:company|employer|firma|arbeitgeber|entreprise|empresa|role|position|title|job title|stelle|poste|puesto|location|ort|lieu)\s?:\s*/i;

/** The pieces of a header line without its dates: names, places, and what is neither. */
export function readHeader(line: ResumeLine): HeaderPart[] {
  return line.cells.flatMap((cell) => withoutDates(cell, line)).flatMap(readCell);
}

function readCell(cell: TextPart): HeaderPart[] {
  if (cell.text.length > MAX_CELL_CHARACTERS) return [toPart(cell, "noise")];
  const label = LABEL.exec(cell.text)?.[0].length ?? 0;
  const bare = { text: cell.text.slice(label), start: cell.start + label, end: cell.end };
  if (isDuration(bare.text) || !/\p{L}{2}/u.test(bare.text) || /^https?:|^www\.|\S@\S/i.test(bare.text))
    return [toPart(bare, "noise")];
  const whole = placeOfCell(bare);
  if (whole) return [{ ...toPart(bare, "place"), place: whole }];
  const at = [...bare.text.matchAll(AT_WORD)][0];
  if (at && titleWords(bare.text.slice(0, at.index)) > 0 && !/^(?:en|na)$/i.test(at[0].trim())) {
    const role = trimPart({ text: bare.text.slice(0, at.index), start: bare.start, end: bare.start + at.index });
    const from = at.index + at[0].length;
    const company = trimPart({ text: bare.text.slice(from), start: bare.start + from, end: bare.end });
    return [
      { ...toPart(role, "name"), joined: true },
      ...readName(company).map((part) => ({ ...part, title: 0, joined: true })),
    ];
  }
  const pieces = splitPart(bare, HARD_SEPARATOR);
  // "Outreach · Sales engagement platform": what follows a name in its cell describes it, unless it is a role or a place.
  return pieces.flatMap((piece, index) => {
    const parts = isDuration(piece.text) ? [toPart(piece, "noise")] : readName(piece);
    return index === 0
      ? parts
      : parts.map((part) => (part.kind === "name" && part.title === 0 ? demote(part, pieces[0]) : part));
  });
}

/** A second name beside one that is no role says what the first does. */
function demote(part: HeaderPart, first: TextPart | undefined): HeaderPart {
  return first && titleWords(first.text) === 0 ? { ...part, kind: "noise" } : part;
}

/** A name, with the place behind it taken off: "Acme Ltd, Leeds, UK". */
function readName(piece: TextPart): HeaderPart[] {
  const place = placeOfCell(piece);
  if (place) return [{ ...toPart(piece, "place"), place }];
  for (const match of piece.text.matchAll(SOFT_SEPARATOR)) {
    const from = match.index + match[0].length;
    const tail = trimPart({ text: piece.text.slice(from), start: piece.start + from, end: piece.end });
    const tailPlace = tail.text === "" ? null : placeOfCell(tail);
    if (!tailPlace) continue;
    const head = trimPart({
      text: piece.text.slice(0, match.index),
      start: piece.start,
      end: piece.start + match.index,
    });
    return [toPart(head, "name"), { ...toPart(tail, "place"), place: tailPlace }];
  }
  return [toPart(piece, "name")];
}

/** One part that must hold both role and company: cut where exactly one side is a title. */
export function splitAtWords(part: HeaderPart): HeaderPart[] {
  for (const separator of [SOFT_SEPARATOR, AT_WORD]) {
    for (const match of part.text.matchAll(separator)) {
      const from = match.index + match[0].length;
      const left = trimPart({
        text: part.text.slice(0, match.index),
        start: part.start,
        end: part.start + match.index,
      });
      const right = trimPart({ text: part.text.slice(from), start: part.start + from, end: part.end });
      if (
        left.text === "" ||
        right.text === "" ||
        /^(?:inc|llc|ltd|gmbh|co|corp|s\.?a)\.?(?:$|[\s,])/i.test(right.text)
      )
        continue;
      const parts = [toPart(left, "name"), toPart(right, "name")];
      if (titleWords(left.text) > 0 !== titleWords(right.text) > 0) return parts;
      if (separator === SOFT_SEPARATOR && LEGAL_FORM.test(left.text)) return parts;
    }
  }
  return [part];
}

function toPart(part: TextPart, kind: HeaderPart["kind"]): HeaderPart {
  const title = kind === "name" ? titleWords(part.text) : 0;
  return { ...part, kind, title, organisation: hasOrganisationWord(plain(part.text)), place: null, joined: false };
}

export function titleWords(text: string): number {
  const words = plain(text)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "");
  if (words.length > 12) return 0;
  return words.filter(isTitleWord).length;
}

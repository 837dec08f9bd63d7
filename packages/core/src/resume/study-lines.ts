import { namesDegree, namesInstitution } from "./degree-words.ts";
import { placeOfCell } from "./find-place.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { countWords, findDates, type ResumeLine, squash, withoutDates } from "./resume-line.ts";
import { SECTION_WORDS, WEAK_SECTION_WORDS } from "./section-words.ts";
import { isDuration } from "./split-entries.ts";

const OTHER_HEADINGS = new Set(
  Object.entries(SECTION_WORDS)
    .filter(([kind]) => kind !== "education" && kind !== "summary" && kind !== "contact")
    .flatMap(([, words]) => words.split(/\s+/))
    .filter((word) => !WEAK_SECTION_WORDS.has(word) || word === "languages"),
);
/** What a page says besides the person's studies: footers, ways to reach the person. */
const ASIDE =
  /^(?:©|copyright\b|design(?:ed)?\b.{0,12}\b(?:by|with)\b|(?:cv |resume )?made with\b|powered by\b|#$|linkedin$|github$|\S+@\S+\.\S+$|\+?[\d ()./-]{7,20}$)/i;
/** The labels of a form, each in a cell of its own: "Title of qualification", "Établissement". */
const LABEL =
  /^(?:dates?|period|duration|zeitraum|datum|période|fechas?|periodo|datas?|(?:title of )?qualifications?(?: awarded)?|degree|intitulé du diplôme(?: délivré)?|diplôme|bezeichnung der qualifikation|abschluss|título(?: de la cualificación obtenida)?|titolo(?: della qualifica rilasciata)?|(?:name of )?institution|institute|school|(?:nom de l['’])?établissement|name der bildungseinrichtung|bildungseinrichtung|(?:nombre del )?centro(?: de formación)?|istituto)\s*:?$/i;

/** Far more than anybody studied; a longer section is no list of studies. */
const MAX_LINES = 400;

/**
 * The lines of an education section as its entries are made of: rows in order, wrapped lines as one, and without what
 * belongs to another section, a form or the page's foot.
 */
export function toStudyLines(section: readonly ResumeLine[]): ResumeLine[] {
  const lines = section.slice(0, MAX_LINES);
  const end = lines.findIndex((line, index) => index > 0 && opensAnother(line));
  const own = (end === -1 ? lines : lines.slice(0, end)).filter(
    ({ text, dates }) => dates.length > 0 || !ASIDE.test(text.trim()),
  );
  return splitSideBySide(joinWrapped(inRows(own)).flatMap(splitJoined).flatMap(withoutLabels));
}

function opensAnother(line: ResumeLine): boolean {
  return line.cells.length === 1 && !line.line.bullet && standsOut(line) && OTHER_HEADINGS.has(squash(line.text));
}

function standsOut({ line, text }: ResumeLine): boolean {
  return line.bold || line.headingLevel !== null || !/\p{Ll}/u.test(text);
}

/** A line that says when, and nothing else. */
export function isDateOnly(line: ResumeLine): boolean {
  return (
    line.dates.length > 0 && line.cells.every((cell) => withoutDates(cell, line).every(({ text }) => isAboutDate(text)))
  );
}

const ABOUT_DATE =
  /^(?:expected|anticipated|graduat(?:ed|ion|ing)|class of|completed|awarded|since|until|from|to|in|bis|au|al|à|a|tot|prévue?|obtenue?|voraussichtlich|abschluss|previst[oa]|conseguit[oa]|verwacht|behaald|in progress|ongoing|laufend|en cours|en curso|in corso)(?: (?:in|en|im|on|date|le))?\s?:?$/iu;

function isAboutDate(text: string): boolean {
  return isDuration(text) || ABOUT_DATE.test(text);
}

/** Dates of a column of their own go to the line they stand beside; without one, they date something else. */
function inRows(lines: readonly ResumeLine[]): ResumeLine[] {
  const beside = new Map<ResumeLine, ResumeLine>();
  for (const [index, date] of lines.entries()) {
    if (!isDateOnly(date)) continue;
    const above = lines[index - 1];
    const begun = above && beside.get(above);
    // "setembro de 2012" over "a julho de 2014".
    if (begun && !above.dates.some(({ range }) => range) && !date.dates.some(({ range }) => range)) {
      beside.set(date, begun);
      continue;
    }
    const at = lines.findIndex((line) => line !== date && !isDateOnly(line) && sharesRow(line, date));
    const partner = lines[at];
    if (partner && at !== index + 1) beside.set(date, partner);
  }
  if (beside.size === 0) return [...lines];
  const columns = new Set([...beside.keys()].map(({ line }) => line.block));
  return lines.flatMap((line) => {
    if (
      beside.has(line) ||
      (isDateOnly(line) && columns.has(line.line.block) && line.line.block !== lines[0]?.line.block)
    )
      return [];
    return [...[...beside].filter(([, partner]) => partner === line).map(([date]) => date), line];
  });
}

function sharesRow(a: ResumeLine, b: ResumeLine): boolean {
  if (!a.line.box || !b.line.box || a.line.page !== b.line.page) return false;
  const middle = b.line.box.y + b.line.box.height / 2;
  return middle > a.line.box.y && middle < a.line.box.y + a.line.box.height;
}

/** "Licenciatura, Ingeniería Civil" in bold over "Universidad Autónoma" is no wrapped line, however full the column. */
function splitJoined(line: ResumeLine, _index: number, all: readonly ResumeLine[]): ResumeLine[] {
  const pieces = line.joined ?? [];
  const next = all[all.indexOf(line) + 1];
  for (let at = 1; at < pieces.length; at++) {
    const above = pieces.slice(0, at);
    const below = pieces.slice(at);
    if (isCut(above, below, next)) return [joinPieces(above), ...splitJoined(joinPieces(below), 0, all)];
  }
  return [line];
}

function isCut(above: readonly ResumeLine[], below: readonly ResumeLine[], next: ResumeLine | undefined): boolean {
  const [upper, lower] = [above, below].map((lines) => lines.map(({ text }) => text).join(" "));
  const first = below[0];
  if (!upper || !lower || !first) return false;
  // Two rows that begin with their dates.
  if (opensWithDate(above[0]) && opensWithDate(first)) return true;
  if (/[,&(–-]$/u.test(upper) || !/^\p{Lu}/u.test(lower)) return false;
  const situated = namesInstitution(upper) && !namesInstitution(lower);
  // The subject on a line of its own, between the institution and the level.
  const subject =
    situated && !namesDegree(upper + lower) && next !== undefined && next.text.length < 30 && namesDegree(next.text);
  const open = /\s\p{Ll}{1,3}$/u.test(upper);
  if (above.at(-1)?.line.bold === first.line.bold) return subject && !open;
  const studied = !namesInstitution(upper) && namesInstitution(first.text) && countWords(first.text) > 1;
  return studied || (!open && (subject || (situated && namesDegree(lower))));
}

function opensWithDate(line: ResumeLine | undefined): boolean {
  return line !== undefined && !isDateOnly(line) && line.dates.some(({ from }) => from === line.start);
}

function joinPieces(pieces: readonly ResumeLine[]): ResumeLine {
  const [first, ...more] = pieces as [ResumeLine, ...ResumeLine[]];
  if (more.length === 0) return first;
  const text = pieces.map((piece) => piece.text).join("\n");
  const end = pieces.at(-1)?.end ?? first.end;
  const cells = pieces.flatMap((piece) => piece.cells);
  return {
    ...first,
    text,
    end,
    cells: cells.length === pieces.length ? [{ text, start: first.start, end }] : cells,
    dates: findDates(text, first.start),
    joined: pieces,
  };
}

function withoutLabels(line: ResumeLine): ResumeLine[] {
  const cells = line.cells.filter(({ text }) => !LABEL.test(text.trim()));
  if (cells.length === line.cells.length) return [line];
  // A label alone may as well be the value: "Diplôme"; beside a value, or above one, it never is.
  return cells.length === 0 ? [] : [{ ...line, cells }];
}

/** Two or three entries beside one another, row by row: each becomes lines of its own. */
function splitSideBySide(lines: readonly ResumeLine[]): ResumeLine[] {
  const columns = lines[0]?.cells.length ?? 0;
  if (columns < 2 || !lines.every(({ cells }) => cells.length === columns)) return [...lines];
  if (!lines.some(({ cells }) => cells.every((cell) => namesInstitution(cell.text) && !placeOfCell(cell))))
    return [...lines];
  return Array.from({ length: columns }, (_, column) =>
    lines.map((line) => {
      const cell = line.cells[column] as ResumeLine["cells"][number];
      const dates = line.dates.filter(({ from }) => from >= cell.start && from < cell.end);
      return { ...line, text: cell.text, start: cell.start, end: cell.end, cells: [cell], dates };
    }),
  ).flat();
}

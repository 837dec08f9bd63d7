const MONTH =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Janv(?:ier)?|Févr(?:ier)?|Mars|Avril|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre";
const YEAR = "(?:19|20)\\d\\d";
/** "MelbourneFeb 2020", "Harbour Cafe2019 – 2021". */
const BEFORE_DATE = new RegExp(
  `(?<=[\\p{Ll})])(?=(?:${MONTH})\\.?,?\\s${YEAR}(?!\\d))|(?<=\\p{Ll}{3})(?=${YEAR}\\s?[–—-]\\s?(?:${YEAR}|\\p{L}))`,
  "gu",
);
/** "May, 20204 years 2 months", "Present2 years". */
const BEFORE_DURATION = new RegExp(
  `(?<=(?<!\\d)${YEAR}|[–—-]\\s?\\p{Lu}\\p{Ll}{2,10})(?=\\d{1,2}\\s(?:years?|months?|yrs?|mos?|ans?|mois|años?|meses|anni|mesi|anos?|jahre?|monate?)(?!\\p{L}))`,
  "giu",
);
/** The end of one name and the start of the next: "CentreMelbourne", but not "MacCallum". */
const JOINT = /(?<=\p{Ll}{3}|(?!Mac)\p{L}\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu;
/** People push dates to the right with blanks; around a dash they are nothing. */
const BLANKS = /(?<![-–—|•·:,\s])[ \u00a0]{3,}(?![-–—|•·:,\s])/g;
const MIN_SIZE_STEP = 1.15;

export interface Piece {
  text: string;
  bold: boolean;
  size: number | null;
}

interface Cut {
  /** Offsets into the line. */
  from: number;
  to: number;
}

/**
 * Puts tabs where a line's parts stood apart on the page: at rows of blanks, where the size of the type steps, where bold
 * type ends inside a word or before a comma, and where a converter laid parts side by side without any blank. The last, of which a glued
 * date is the proof ("Royal Hobart HospitalHobartJan 2016"), parts the words before the date too.
 */
export function partGlued<P extends Piece>(pieces: readonly P[]): P[] {
  const line = pieces.map(({ text }) => text).join("");
  const cuts = [...findBlanks(line), ...findGlued(line), ...findSteps(pieces), ...findBoldEnd(pieces)].sort(
    (a, b) => a.from - b.from,
  );
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    at += piece.text.length;
    let text = "";
    let done = start;
    for (const { from, to } of cuts) {
      if (to < start || from >= at || (from === to && from === start && start === 0)) continue;
      text += line.slice(done, Math.max(done, Math.min(from, at)));
      if (from >= start) text += "\t";
      done = Math.max(done, Math.min(to, at));
    }
    return { ...piece, text: text + line.slice(done, at) };
  });
}

function findBlanks(line: string): Cut[] {
  return [...line.matchAll(BLANKS)].map(({ index, 0: blanks }) => ({ from: index, to: index + blanks.length }));
}

function findGlued(line: string): Cut[] {
  const points = [...line.matchAll(BEFORE_DATE)].map(({ index }) => index);
  const date = points[0];
  const joint = date === undefined ? undefined : [...line.slice(0, date).matchAll(JOINT)].at(-1)?.index;
  const durations = [...line.matchAll(BEFORE_DURATION)].map(({ index }) => index);
  return [...(joint === undefined ? [] : [joint]), ...points, ...durations].map((at) => ({ from: at, to: at }));
}

/** Between two pieces of words that are set differently. */
function findSteps(pieces: readonly Piece[]): Cut[] {
  const cuts: Cut[] = [];
  let at = 0;
  let previous: { piece: Piece; end: number } | undefined;
  for (const piece of pieces) {
    const start = at;
    at += piece.text.length;
    if (piece.text.trim() === "") continue;
    if (previous && /\p{L}{3}/u.test(previous.piece.text) && /\p{L}{3}/u.test(piece.text)) {
      const gap = piece.text.length - piece.text.trimStart().length;
      const from = previous.end;
      const to = start + gap;
      const glued = from === to && /\p{Ll}{2}$/u.test(previous.piece.text) && /^\p{Lu}\p{Ll}/u.test(piece.text);
      if (glued && previous.piece.bold !== piece.bold) cuts.push({ from, to });
      else if (to > from && isStep(previous.piece, piece)) cuts.push({ from, to });
    }
    previous = { piece, end: start + piece.text.trimEnd().length };
  }
  return cuts;
}

/** "Programme Manager, Food Security" in bold type, and then ", Oxfam": the first comma is inside a name. */
function findBoldEnd(pieces: readonly Piece[]): Cut[] {
  const said = pieces.filter(({ text }) => text.trim() !== "");
  const end = said.findIndex(({ bold }) => !bold);
  if (end < 1 || said.slice(end).some(({ bold }) => bold)) return [];
  const head = said
    .slice(0, end)
    .map(({ text }) => text)
    .join("");
  if (!head.includes(",") || !/^\s?,\s*\p{Lu}/u.test(said[end]?.text ?? "")) return [];
  const at = pieces.slice(0, pieces.indexOf(said[end] as Piece)).reduce((sum, { text }) => sum + text.length, 0);
  return [{ from: at, to: at }];
}

function isStep(a: Piece, b: Piece): boolean {
  if (a.size === null || b.size === null) return false;
  return Math.max(a.size, b.size) / Math.min(a.size, b.size) >= MIN_SIZE_STEP;
}

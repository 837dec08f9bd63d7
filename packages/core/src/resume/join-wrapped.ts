import { findDates, plain, type ResumeLine, splitPart } from "./resume-line.ts";
import { hasOrganisationWord, titleWords } from "./title-words.ts";

/** What a line that goes on in the next one ends with. */
const OPEN_END =
  /(?:[,&|/(]|\s[–—-]|\p{L}-|\s(?:of|de|del|della|des|du|der|die|das|den|di|da|do|dos|van|von|vom|zum|zur|für|for|and|und|et|y|e|en|und|the|la|le|les|el|los|at|bei|chez|presso|bij|in|im|with|mit|to))$/iu;
const SENTENCE_END = /[.!?:;]$/;
/** From baseline to baseline, in line heights. */
const MAX_STEP = 1.75;
/** As fractions of the page. */
const ALIGNMENT = 0.012;
const MIN_WRAPPED_CHARACTERS = 18;
const MAX_JOINED_LINES = 6;

/** Lines that go on where one ended at the edge of its column, as one: "Máster en Auditoría de / Cuentas". */
export function joinWrapped(lines: readonly ResumeLine[]): ResumeLine[] {
  const joined: ResumeLine[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    const above = open?.joined?.at(-1) ?? open;
    const room = (open?.joined?.length ?? 1) < MAX_JOINED_LINES;
    if (!open || !above || !room || !isBelow(above, line) || !goesOn(above, line)) joined.push(line);
    else joined[joined.length - 1] = join(open, line);
  }
  return joined;
}

function join(open: ResumeLine, line: ResumeLine): ResumeLine {
  const text = `${open.text}\n${line.text}`;
  const cells = splitPart({ text, start: open.start, end: line.end }, /\t/g);
  const dates = findDates(text, open.start);
  return { ...open, text, end: line.end, cells, dates, joined: [...(open.joined ?? [open]), line] };
}

/** The next line of the text, set alike, right under the last cell of the one above. */
function isBelow(above: ResumeLine, line: ResumeLine): boolean {
  const { box, page, block } = line.line;
  if (line.line.bullet || !box || !above.line.box || above.line.page !== page || above.line.block !== block)
    return false;
  if (line.start !== above.end + 1 || Math.abs((line.line.fontSize ?? 0) - (above.line.fontSize ?? 0)) > 0.6)
    return false;
  const step = box.y + box.height - above.line.box.y - above.line.box.height;
  if (step <= 0 || step > box.height * MAX_STEP) return false;
  const last = above.cells.at(-1);
  const span = above.line.spans.find(({ start, end }) => last !== undefined && end > last.start && start <= last.start);
  return Math.abs((span?.box?.x ?? above.line.box.x) - box.x) <= ALIGNMENT || isDateGoingOn(above, line);
}

function isDateGoingOn(above: ResumeLine, line: ResumeLine): boolean {
  if (line.text.length > 40) return false;
  const text = `${above.text}\n${line.text}`;
  const edge = above.end;
  return findDates(text, above.start).some(({ from, to, range }) => range && from < edge && to > edge + 1);
}

function goesOn(above: ResumeLine, line: ResumeLine): boolean {
  if (isDateGoingOn(above, line)) return true;
  if (SENTENCE_END.test(above.text) || above.dates.some(({ to }) => to >= above.end - 1)) return false;
  const brackets = above.text.split("(").length > above.text.split(")").length;
  if (brackets || OPEN_END.test(above.text) || /^\p{Ll}/u.test(line.text)) return true;
  // A short sentence under a dated header is its description.
  if (above.dates.some(({ range }) => range) && /\s\p{L}*\p{Ll}{4}[.!]$/u.test(line.text)) return false;
  const separated = /[,|•·–—]|\s(?:at|bei|chez|presso|bij|en|na)\s/.test(above.text);
  if (above.text.length < MIN_WRAPPED_CHARACTERS || (above.line.bold !== line.line.bold && !separated)) return false;
  // "Staff Nurse" over "Meadow Hospital" are two things, however narrow the column.
  if (!separated && titleWords(above.text) > 0 && titleWords(line.text) === 0) return false;
  if (titleWords(above.text) === 0 && titleWords(line.text) > 0 && hasOrganisationWord(plain(above.text))) return false;
  const { box } = above.line;
  if (above.edge === null || !box) return false;
  const firstWord = /^\S+/u.exec(line.text)?.[0] ?? "";
  return box.x + box.width + (box.width / above.text.length) * (firstWord.length + 1) > above.edge;
}

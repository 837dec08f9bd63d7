import { isRegion } from "./cities.ts";
import { GRADE, namesDegree, namesInstitution } from "./degree-words.ts";
import { placeOfCell } from "./find-place.ts";
import { type Found, foundText } from "./found.ts";
import { countWords, type ResumeLine, splitPart, type TextPart, trimPart, withoutDates } from "./resume-line.ts";
import { type Entry, isDuration, isProse } from "./split-entries.ts";
import { splitStudies } from "./split-studies.ts";
import { isDateOnly, toStudyLines } from "./study-lines.ts";
import { titleWords } from "./title-words.ts";

export interface FoundEducation {
  degree: Found | null;
  institution: Found | null;
  year: Found<number> | null;
}

interface Part extends TextPart {
  degree: boolean;
  institution: boolean;
}

const MAX_ENTRIES = 20;
const MAX_PART_CHARACTERS = 200;
const SEPARATOR = /\s[|•·∙/]\s|\s?[|•]\s?|\s[–—-]{1,2}\s|;\s/g;
const AT_WORD = /\s(?:at|@|from|an der|bei|à l['’]|a la|en la)\s|,\s/gi;
const NOISE =
  /^(?:(?:major |minor )?courses?|coursework|relevant coursework|highlights|thesis|gpa|grade|note|kurse|cours|asignaturas|modules|honou?rs|activities|expected|anticipated|prevu|prévu|voraussichtlich|previst[oa]|verwacht|abschlussarbeit|mémoire|tesi|tesis|scriptie|in progress|ongoing|laufend|en cours|en curso|in corso)\b/iu;

export function findEducation(sections: readonly (readonly ResumeLine[])[]): FoundEducation[] {
  return sections
    .flatMap((section) => {
      const entries = splitStudies(toStudyLines(section)).map(readParts);
      const known = entries.some(({ parts }) => parts.some(isKnown));
      return entries.filter((entry) => isStudy(entry, known)).map(readEntry);
    })
    .filter(({ degree, institution }) => degree !== null || institution !== null)
    .slice(0, MAX_ENTRIES);
}

interface EntryParts {
  entry: Entry;
  /** Those behind the dates that tell of the entry itself. */
  after: ResumeLine[];
  parts: Part[];
}

const MAX_AFTER = 4;

function readParts(entry: Entry): EntryParts {
  const head = [...entry.before, ...(entry.dated === null ? [] : [entry.dated])];
  const listed = (head[0] ?? entry.after[0])?.line.bullet === true;
  const after: ResumeLine[] = [];
  for (const line of entry.after) {
    const item = line.line.bullet && !listed && after.length + head.length > 0 && !namesInstitution(line.text);
    const detail = NOISE.test(line.text) && !isDateOnly(line) && line.cells.length === 1;
    if (after.length >= MAX_AFTER || detail || item || (isProse(line) && line.text.length > 110)) break;
    after.push(line);
  }
  return { entry, after, parts: [...head, ...after].flatMap(partsOf) };
}

function isKnown(part: Part): boolean {
  return part.degree || part.institution;
}

/** Something must say that this is a course of study at all; beside entries that do, a job or a prize is none. */
function isStudy({ entry, parts }: EntryParts, othersKnown: boolean): boolean {
  if (parts.some(isKnown))
    return entry.dates !== null || parts.some(({ institution }) => institution) || parts.length > 1;
  if (entry.dates === null) return false;
  return !othersKnown || !parts.some(({ text }) => titleWords(text) > 0 || ISSUED.test(text));
}

const ISSUED = /^(?:issued|awarded|verliehen|délivré|otorgado|rilasciato)\b/i;

function readEntry({ entry, after, parts }: EntryParts): FoundEducation {
  const sure = parts.filter((part) => part.institution);
  let institution = sure.find((part) => !part.degree) ?? sure[0] ?? null;
  let degree = parts.find((part) => part.degree && part !== institution) ?? null;
  if (degree === null && institution?.degree && institution !== null) [degree, institution] = [institution, null];
  const rest = parts.filter((part) => part !== degree && part !== institution);
  institution ??= rest.shift() ?? null;
  degree ??= rest.shift() ?? null;
  const known = degree?.degree ? 0.9 : 0.5;
  return {
    degree: degree && foundText(withSubject(degree, { parts, institution }), known),
    institution: institution && foundText(institution, institution.institution ? 0.9 : 0.5),
    year: findYear(entry, after),
  };
}

/** Degrees in Spanish that are as often the subject of one. */
const FIELD = /^(?:ingeniería|engenharia|ingegneria)\s/i;

/** A degree that names no subject takes the one that stands right behind it. */
function withSubject(
  degree: Part,
  { parts, institution }: { parts: readonly Part[]; institution: Part | null },
): TextPart {
  const bare = !/\b(?:in|of|en|de|der|fur|für)\b/i.test(
    degree.text.replace(
      /\b(?:bachelor|master|doctor|associate)s?(?:'s)? of (?:applied )?(?:science|arts|engineering|business administration)/i,
      "",
    ),
  );
  if (!bare || !degree.degree || countWords(degree.text) > 4 || degree.text.includes(",")) return degree;
  const at = parts.indexOf(degree);
  const isSubject = (part: Part | undefined): part is Part =>
    part !== undefined &&
    part !== institution &&
    (!isKnown(part) || FIELD.test(part.text)) &&
    countWords(part.text) <= 6 &&
    !/\d/.test(part.text);
  const [previous, next] = [parts[at - 1], parts[at + 1]];
  if (isSubject(next) && next.start - degree.end <= 4)
    return { text: `${degree.text}, ${next.text}`, start: degree.start, end: next.end };
  if (isSubject(previous) && degree.start - previous.end <= 4 && degree.start > previous.end)
    return { text: `${previous.text}, ${degree.text}`, start: previous.start, end: degree.end };
  return degree;
}

function partsOf(line: ResumeLine): Part[] {
  const pieces = line.cells.flatMap((cell) => withoutDates(cell, line));
  return pieces
    .flatMap((piece) => splitPart(piece, SEPARATOR))
    .flatMap(splitAtInstitution)
    .flatMap(toPart);
}

/** "MSc Physics at Bristol University", "BA History, Queens College": the side that names the institution stands apart. */
function splitAtInstitution(part: TextPart): TextPart[] {
  for (const match of part.text.matchAll(AT_WORD)) {
    const left = trimPart({ text: part.text.slice(0, match.index), start: part.start, end: part.start + match.index });
    const from = match.index + match[0].length;
    const right = trimPart({ text: part.text.slice(from), start: part.start + from, end: part.end });
    if (left.text === "" || right.text === "") continue;
    const [onLeft, onRight] = [left, right].map(({ text }) => namesInstitution(text));
    // "High School Diploma, Mays High School"
    const [degreeLeft, degreeRight] = [left, right].map(({ text }) => namesDegree(text));
    if (onLeft && onRight && degreeLeft !== degreeRight) return [left, right];
    const rightPlace = placeOfCell(right);
    if (onLeft && rightPlace) return isNamedAfterPlace(left, rightPlace.value) ? [part] : [left];
    if (onRight && !onLeft) {
      const [next, ...others] = splitAtInstitution(right);
      // "Master, Comptabilité, contrôle, audit, IAE Nantes": one subject up to the institution.
      if (!next || namesInstitution(next.text) || namesDegree(next.text) || placeOfCell(left))
        return [left, ...(next ? [next] : []), ...others];
      return [{ text: part.text.slice(0, next.end - part.start), start: part.start, end: next.end }, ...others];
    }
    if (onLeft && !onRight && countWords(right.text) <= 8) return [left, ...withoutLeadingPlace(right)];
  }
  return [part];
}

/** "University of California, Berkeley" is one name; "Stanford University, Stanford, CA" is not, nor "University of Oxford, Oxford". */
function isNamedAfterPlace(institution: TextPart, place: string): boolean {
  const region = /\bof\s(?:the\s)?(.+)$/i.exec(institution.text)?.[1];
  return region !== undefined && isRegion(region) && !place.includes(",");
}

/** "Copenhagen, BSc Software Engineering" behind the institution. */
function withoutLeadingPlace(part: TextPart): TextPart[] {
  const [first, ...others] = splitPart(part, /,\s|\n/g);
  const behind = others[0];
  if (!first || !behind || !placeOfCell(first)) return [part];
  return [{ text: part.text.slice(behind.start - part.start), start: behind.start, end: part.end }];
}

function toPart(part: TextPart): Part[] {
  if (part.text.length > MAX_PART_CHARACTERS) return [];
  const grade = GRADE.exec(part.text);
  const trimmed =
    grade === null ? part : trimPart({ ...part, text: part.text.slice(0, grade.index), end: part.start + grade.index });
  const institution = namesInstitution(trimmed.text);
  const degree = namesDegree(trimmed.text);
  if ((!degree && !/\p{L}{2}/u.test(trimmed.text)) || isDuration(trimmed.text) || NOISE.test(trimmed.text)) return [];
  if (/^https?:|^www\./i.test(trimmed.text)) return [];
  if (!institution && !degree && placeOfCell(trimmed)) return [];
  return [{ ...trimmed, degree, institution }];
}

/** The year it ended; of a single date, its year. A course that still runs has none. */
function findYear(entry: Entry, after: readonly ResumeLine[]): Found<number> | null {
  const dates = entry.dates ?? after.flatMap((line) => line.dates)[0];
  if (!dates || dates.current || dates.end === null) return null;
  return { value: dates.end.year, start: dates.from, end: dates.to, confidence: 0.9 };
}

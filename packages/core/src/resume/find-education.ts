import { DEGREE, GRADE, INSTITUTION } from "./degree-words.ts";
import { type Found, foundText } from "./found.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { placeOfCell } from "./find-place.ts";
import { countWords, plain, type ResumeLine, splitPart, type TextPart, trimPart, withoutDates } from "./resume-line.ts";
import { type Entry, isDuration, isProse, splitEntries } from "./split-entries.ts";

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
  /^(?:courses?|coursework|relevant coursework|highlights|thesis|gpa|grade|note|kurse|cours|asignaturas|modules|honou?rs|activities|expected|anticipated|prevu|prévu|voraussichtlich|previst[oa]|verwacht|abschlussarbeit|mémoire|tesi|tesis|scriptie|in progress|ongoing|laufend|en cours|en curso|in corso)\b/iu;

export function findEducation(sections: readonly (readonly ResumeLine[])[]): FoundEducation[] {
  return sections
    .flatMap((section) => {
      const lines = joinWrapped(section);
      const entries = splitEntries(lines);
      return entries.length > 0
        ? entries.flatMap(splitByInstitution)
        : splitByInstitution({ before: [], dated: null, dates: null, after: [...lines] });
    })
    .map(readEntry)
    .filter(({ degree, institution }) => degree !== null || institution !== null)
    .slice(0, MAX_ENTRIES);
}

/** Entries without dates of their own: a new one where a second institution, or a second degree, is named. */
function splitByInstitution(entry: Entry): Entry[] {
  if (entry.dated !== null) {
    // What stands above the dates may hold an undated entry before the dated one.
    const above = splitByInstitution({ before: [], dated: null, dates: null, after: entry.before });
    const own = above.pop();
    return above.length === 0 || !own ? [entry] : [...above, { ...entry, before: own.after }];
  }
  const entries: Entry[] = [];
  let seen = { degree: false, institution: false };
  for (const line of entry.after) {
    const words = plain(line.text);
    const has = { degree: DEGREE.test(words), institution: INSTITUTION.test(words) };
    const relevant = (has.degree || has.institution) && !isSentence(line);
    const again = (has.institution && seen.institution) || (has.degree && seen.degree && !has.institution);
    if (relevant && (entries.length === 0 || again)) {
      entries.push({ before: [], dated: null, dates: null, after: [line] });
      seen = has;
    } else if (entries.length > 0) {
      entries.at(-1)?.after.push(line);
      if (relevant) seen = { degree: seen.degree || has.degree, institution: seen.institution || has.institution };
    }
  }
  return entries;
}

function isSentence(line: ResumeLine): boolean {
  return line.text.length > 120 || /^(?:thesis|advisor|coursework)/i.test(line.text);
}

const MAX_AFTER = 4;

function readEntry(entry: Entry): FoundEducation {
  const head = [...entry.before, ...(entry.dated === null ? [] : [entry.dated])];
  const after: ResumeLine[] = [];
  for (const line of entry.after) {
    const words = plain(line.text);
    const listed = line.line.bullet && after.length + head.length > 0 && !INSTITUTION.test(words);
    if (after.length >= MAX_AFTER || NOISE.test(line.text) || listed || (isProse(line) && line.text.length > 110))
      break;
    after.push(line);
  }
  const parts = [...head, ...after].flatMap(readParts);
  const sure = parts.filter((part) => part.institution);
  let institution = sure.find((part) => !part.degree) ?? sure[0] ?? null;
  let degree = parts.find((part) => part.degree && part !== institution) ?? null;
  if (degree === null && institution?.degree && institution !== null) [degree, institution] = [institution, null];
  const rest = parts.filter((part) => part !== degree && part !== institution);
  institution ??= rest.shift() ?? null;
  degree ??= rest.shift() ?? null;
  // Something must say that this is a course of study at all.
  if (!parts.some((part) => part.degree || part.institution) && entry.dates === null)
    return { degree: null, institution: null, year: null };
  // A job advertisement asks for a degree; a person has it from somewhere, or since some time.
  if (entry.dates === null && !parts.some((part) => part.institution) && rest.length === 0 && institution === null)
    return { degree: null, institution: null, year: null };
  const known = degree?.degree ? 0.9 : 0.5;
  return {
    degree: degree && foundText(withSubject(degree, { parts, institution }), known),
    institution: institution && foundText(institution, institution.institution ? 0.9 : 0.5),
    year: findYear(entry, after),
  };
}

/** A degree that names no subject takes the one that stands right behind it. */
function withSubject(
  degree: Part,
  { parts, institution }: { parts: readonly Part[]; institution: Part | null },
): TextPart {
  const next = parts[parts.indexOf(degree) + 1];
  const bare = !/\b(?:in|of|en|de|der|fur|für)\b/i.test(
    degree.text.replace(
      /\b(?:bachelor|master|doctor|associate)s?(?:'s)? of (?:science|arts|engineering|business administration)/i,
      "",
    ),
  );
  if (!next || !bare || next === institution || next.institution || next.degree || countWords(degree.text) > 4)
    return degree;
  const gap = next.start - degree.end;
  if (gap > 4 || countWords(next.text) > 6 || /\d/.test(next.text)) return degree;
  return { text: `${degree.text}, ${next.text}`, start: degree.start, end: next.end };
}

function readParts(line: ResumeLine): Part[] {
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
    const [onLeft, onRight] = [left, right].map(({ text }) => INSTITUTION.test(plain(text)));
    // "High School Diploma, Mays High School"
    const [degreeLeft, degreeRight] = [left, right].map(({ text }) => DEGREE.test(plain(text)));
    if (onLeft && onRight && degreeLeft !== degreeRight) return [left, right];
    const rightPlace = placeOfCell(right);
    if (onLeft && rightPlace) {
      // "University of California, Berkeley" is one name; "Stanford University, Stanford, CA" is not.
      if (!/\bof\b/i.test(left.text) || rightPlace.value.includes(",")) return [left];
      return [part];
    }
    if (onRight && !onLeft) return [left, ...splitAtInstitution(right)];
    if (onLeft && !onRight && countWords(right.text) <= 8) return [left, right];
  }
  return [part];
}

function toPart(part: TextPart): Part[] {
  if (part.text.length > MAX_PART_CHARACTERS) return [];
  const grade = GRADE.exec(part.text);
  const trimmed =
    grade === null ? part : trimPart({ ...part, text: part.text.slice(0, grade.index), end: part.start + grade.index });
  if (!/\p{L}{2}/u.test(trimmed.text) || isDuration(trimmed.text) || NOISE.test(trimmed.text)) return [];
  if (/^https?:|^www\./i.test(trimmed.text)) return [];
  const words = plain(trimmed.text);
  const institution = INSTITUTION.test(words);
  const degree = DEGREE.test(words);
  if (!institution && !degree && placeOfCell(trimmed)) return [];
  return [{ ...trimmed, degree, institution }];
}

/** The year it ended; of a single date, its year. A course that still runs has none. */
function findYear(entry: Entry, after: readonly ResumeLine[]): Found<number> | null {
  const dates = entry.dates ?? after.flatMap((line) => line.dates)[0];
  if (!dates || dates.current || dates.end === null) return null;
  return { value: dates.end.year, start: dates.from, end: dates.to, confidence: 0.9 };
}

import { countWords, plain, type ResumeLine, squash } from "./resume-line.ts";
import { splitRunIn } from "./run-in-headings.ts";
import { SECTION_CUES, SECTION_WORDS, type SectionKind, WEAK_SECTION_WORDS } from "./section-words.ts";

export interface Section {
  kind: SectionKind;
  /** The heading's lines; none for what stands above the first one. */
  heading: ResumeLine[];
  lines: ResumeLine[];
}

interface Candidate {
  /** The lines of the heading: two where it wraps. */
  lines: ResumeLine[];
  kind: SectionKind;
  /** The whole heading is a known word, not only part of it. */
  exact: boolean;
}

const KIND_OF = new Map(
  Object.entries(SECTION_WORDS).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind as SectionKind] as const),
  ),
);
const MAX_HEADING_CHARACTERS = 50;
const MAX_HEADING_WORDS = 6;

/**
 * Cuts the resume at its headings. A heading is known by its words, or by being set exactly like the headings that are;
 * a word in smaller type than those ("Languages" among the skills) is none.
 */
export function findSections(all: readonly ResumeLine[]): Section[] {
  const lines = splitRunIn(all, (text) => KIND_OF.has(headingKey(text)));
  const bodySize = medianSize(lines);
  const labels = findRepeated(lines.filter((line) => isHeadingShaped(line)).map(({ text }) => headingKey(text)));
  const exact = lines.flatMap((line) => exactCandidate(line, bodySize) ?? []);
  const styles = headingStyles(exact);
  const sections: Section[] = [{ kind: "header", heading: [], lines: [] }];
  for (let index = 0; index < lines.length; index++) {
    const candidate = readHeading(lines, { index, styles, bodySize, labels });
    const open = sections.at(-1) as Section;
    if (candidate === null && startsSidebar(lines, { index, styles })) {
      sections.push({ kind: "header", heading: [], lines: [lines[index] as ResumeLine] });
      continue;
    }
    if (candidate === null || isEntryTitle(lines, { index, candidate, open })) {
      open.lines.push(lines[index] as ResumeLine);
      continue;
    }
    sections.push({ kind: candidate.kind, heading: candidate.lines, lines: [] });
    index += candidate.lines.length - 1;
  }
  return sections;
}

/** From the foot of one column to the head of the next, where larger type than any heading's stands: the name. */
function startsSidebar(
  lines: readonly ResumeLine[],
  { index, styles }: { index: number; styles: readonly HeadingStyle[] },
): boolean {
  const [above, line] = [lines[index - 1]?.line, lines[index]?.line];
  if (!above?.box || !line?.box || above.page !== line.page || above.block === line.block) return false;
  const largest = Math.max(...styles.map(({ size }) => size ?? Number.POSITIVE_INFINITY));
  return line.box.y < above.box.y && (line.fontSize ?? 0) > largest * 1.2;
}

const OF_ENTRIES: ReadonlySet<SectionKind> = new Set(["experience", "education", "volunteer", "projects", "awards"]);
/** From an entry's title to its dates, in lines. */
const MAX_TO_DATES = 2;

/** "Cathays High School" set like "Experience" right above it, over its dates: there, entries are titled like sections. */
function isEntryTitle(
  lines: readonly ResumeLine[],
  { index, candidate, open }: { index: number; candidate: Candidate; open: Section },
): boolean {
  const [line] = candidate.lines;
  if (candidate.exact || !line || !OF_ENTRIES.has(open.kind)) return false;
  const first = open.lines[0];
  if (first && !isSameStyle(styleOf(first), styleOf(line))) return false;
  const end = index + candidate.lines.length;
  return lines.slice(end, end + MAX_TO_DATES).some(({ dates }) => dates.length > 0);
}

function exactCandidate(line: ResumeLine, bodySize: number): Candidate | null {
  const key = headingKey(line.text);
  const kind = isHeadingShaped(line) ? (KIND_OF.get(key) ?? KIND_OF.get(key.replace(QUALIFIER, ""))) : undefined;
  if (kind === undefined) return null;
  return line.line.bullet && !standsOut(line, bodySize) ? null : { lines: [line], kind, exact: true };
}

/** "Professional skills summary" says what "skills summary" does. */
const QUALIFIER = /^(?:professional|relevant|selected|key|core|additional|other|further|my)/;

/** Letters only: "1. Work Experience (3):" is "workexperience". */
function headingKey(text: string): string {
  return squash(text.replace(/\(\d+\)\s*$/, "").replace(/^\s*\d+[.)]\s/, "")).replace(/(?<!\d)\d+$/, "");
}

interface Style {
  size: number | null;
  bold: boolean;
  caps: boolean;
  level: number | null;
}

interface HeadingStyle extends Style {
  /** Different heading words set so. */
  words: Set<string>;
  /** Of these, the ones that are hardly ever anything else. */
  sure: number;
}

function styleOf({ line, text }: ResumeLine): Style {
  return { size: line.fontSize, bold: line.bold, caps: isCaps(text), level: line.headingLevel };
}

function isSameStyle(a: Style, b: Style): boolean {
  const sizes = a.size === null || b.size === null ? a.size === b.size : Math.abs(a.size - b.size) <= 0.04 * a.size;
  return sizes && a.bold === b.bold && a.caps === b.caps && a.level === b.level;
}

/** How this resume sets its headings: the style of most known words, and others that hold two sure ones. */
function headingStyles(exact: readonly Candidate[]): HeadingStyle[] {
  const styles: HeadingStyle[] = [];
  for (const { lines } of exact) {
    const line = lines[0] as ResumeLine;
    const style = styleOf(line);
    let known = styles.find((other) => isSameStyle(other, style));
    if (!known) styles.push((known = { ...style, words: new Set(), sure: 0 }));
    const key = headingKey(line.text);
    if (!known.words.has(key) && !WEAK_SECTION_WORDS.has(key)) known.sure += 1;
    known.words.add(key);
  }
  styles.sort((a, b) => b.words.size + b.sure - a.words.size - a.sure);
  return styles.filter((style, index) => (index === 0 ? style.words.size >= 2 : style.sure >= 2));
}

/** Words that come back, as the labels inside entries do: "Highlights" under each job. */
function findRepeated(keys: readonly string[]): Set<string> {
  // "Languages" may head those of computers, and again those of people.
  const comesBack = (key: string, index: number) => keys.indexOf(key) !== index && KIND_OF.get(key) !== "languages";
  return new Set(keys.filter((key, index) => WEAK_SECTION_WORDS.has(key) && comesBack(key, index)));
}

interface HeadingContext {
  /** Weak words that are labels here. */
  labels: ReadonlySet<string>;
  index: number;
  styles: readonly HeadingStyle[];
  bodySize: number;
}

function readHeading(
  lines: readonly ResumeLine[],
  { index, styles, bodySize, labels }: HeadingContext,
): Candidate | null {
  const line = lines[index] as ResumeLine;
  if (!isHeadingShaped(line) || labels.has(headingKey(line.text))) return null;
  const style = styleOf(line);
  const inStyle = styles.some((other) => isSameStyle(other, style));
  const wrapped = wrappedHeading(lines, index);
  if (wrapped !== null && (inStyle || KIND_OF.has(headingKey(wrapped.map(({ text }) => text).join(" "))))) {
    const text = wrapped.map((part) => part.text).join(" ");
    const kind = KIND_OF.get(headingKey(text)) ?? cueOf(text);
    if (kind !== undefined) return { lines: wrapped, kind, exact: KIND_OF.has(headingKey(text)) };
    if (index > 0) return { lines: wrapped, kind: "other", exact: false };
  }
  const exact = exactCandidate(line, bodySize);
  if (exact !== null)
    return isDemoted(line, { styles, next: lines[index + 1] }) && !headsItsColumn(lines, line) ? null : exact;
  if (index < 2 || !standsOut(line, bodySize)) return null;
  const kind = cueOf(line.text);
  if (kind !== undefined && (inStyle || styles.length === 0) && !line.line.bullet)
    return { lines: [line], kind, exact: false };
  // Only what is set like most headings: a lesser style may be the entries' own.
  const distinct = styles[0] !== undefined && isSameStyle(styles[0], style) && !isBodyStyle(line, bodySize);
  return distinct && countWords(line.text) <= 5 ? { lines: [line], kind: "other", exact: false } : null;
}

function cueOf(text: string): SectionKind | undefined {
  if (countWords(text) > MAX_HEADING_WORDS) return undefined;
  const words = plain(text);
  return SECTION_CUES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** A known word set less prominently than the headings are: a category, or a label. */
function isDemoted(
  line: ResumeLine,
  { styles, next }: { styles: readonly HeadingStyle[]; next: ResumeLine | undefined },
): boolean {
  const style = styleOf(line);
  const main = styles[0];
  if (!main || styles.some((other) => isSameStyle(other, style))) return false;
  if (WEAK_SECTION_WORDS.has(headingKey(line.text))) return true;
  // In a sidebar everything is smaller, and capitals still head it.
  const heads = line.line.bold && isCaps(line.text) && (line.line.fontSize ?? 0) > (next?.line.fontSize ?? 0) * 1.08;
  if (heads && next?.line.fontSize != null) return false;
  if (main.level !== null) return style.level === null || style.level > main.level;
  if (main.size !== null && style.size !== null && style.size < main.size * 0.93) return true;
  return main.bold && !style.bold && main.size === style.size;
}

/** A sidebar may be set smaller throughout: there, its own text says how large a heading is. */
function headsItsColumn(lines: readonly ResumeLine[], line: ResumeLine): boolean {
  const { block, page, box, bold, fontSize } = line.line;
  if (block === null || !box || fontSize === null) return false;
  const column = lines.filter(({ line: other }) => other.block === block && other.page === page);
  if (column.length === lines.filter(({ line: other }) => other.page === page).length) return false;
  const size = medianSize(column);
  const isSure = (other: ResumeLine) =>
    isSameStyle(styleOf(other), styleOf(line)) && isSureWord(headingKey(other.text));
  return column.some(isSure) && (fontSize > size * 1.08 || (fontSize >= size && isCaps(line.text) && bold));
}

function isSureWord(key: string): boolean {
  return KIND_OF.has(key) && !WEAK_SECTION_WORDS.has(key);
}

const MAX_WRAPPED_LINES = 3;

/** Short lines set alike, one right under the other: "Programming / Languages". */
function wrappedHeading(lines: readonly ResumeLine[], index: number): ResumeLine[] | null {
  const heading: ResumeLine[] = [];
  for (const line of lines.slice(index, index + MAX_WRAPPED_LINES)) {
    const above = heading.at(-1);
    if (above && !goesOn(above, line)) break;
    heading.push(line);
  }
  const [first, second] = heading;
  const last = heading.at(-1);
  if (!first?.line.box || !second?.line.box || !last?.line.box || first.line.bullet) return null;
  const step = second.line.box.y - first.line.box.y;
  const after = lines[index + heading.length]?.line.box;
  const beside = after != null && Math.abs(after.x - last.line.box.x) > 0.05;
  const apart = !after || beside || after.y - last.line.box.y > step * 1.2;
  return apart && countWords(first.text) <= 3 ? heading : null;
}

function goesOn(above: ResumeLine, line: ResumeLine): boolean {
  if (!above.line.box || !line.line.box || line.line.bullet || !isHeadingShaped(line)) return false;
  if (above.line.block !== line.line.block || above.line.page !== line.line.page) return false;
  const below = line.line.box.y - above.line.box.y;
  const close = below > 0 && below < above.line.box.height * 1.35;
  return close && isSameStyle(styleOf(above), styleOf(line)) && Math.abs(line.line.box.x - above.line.box.x) < 0.01;
}

function isHeadingShaped(line: ResumeLine): boolean {
  const { text } = line;
  if (text.length < 3 || text.length > MAX_HEADING_CHARACTERS) return false;
  // Letter-spaced words may lie as far apart as the columns of a table.
  if (line.cells.length > 1 && !KIND_OF.has(headingKey(text))) return false;
  return /\p{L}{3}/u.test(text) && !/[.,;!?@]$|@|https?:/.test(text.trim()) && line.dates.length === 0;
}

function standsOut(line: ResumeLine, bodySize: number): boolean {
  const { bold, fontSize, headingLevel } = line.line;
  return bold || headingLevel !== null || isCaps(line.text) || (fontSize !== null && fontSize > bodySize * 1.08);
}

function isBodyStyle(line: ResumeLine, bodySize: number): boolean {
  const { fontSize } = line.line;
  return fontSize !== null && fontSize <= bodySize * 1.08 && !isCaps(line.text);
}

function isCaps(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function medianSize(lines: readonly ResumeLine[]): number {
  const sizes = lines.flatMap(({ line, text }) => (line.fontSize === null ? [] : [{ size: line.fontSize, text }]));
  sizes.sort((a, b) => a.size - b.size);
  const half = sizes.reduce((sum, { text }) => sum + text.length, 0) / 2;
  let seen = 0;
  for (const { size, text } of sizes) {
    seen += text.length;
    if (seen >= half) return size;
  }
  return 0;
}

import type { Section } from "./find-sections.ts";
import { foundText } from "./found.ts";
import { isLevel, lengthBeforeRating } from "./level-words.ts";
import { countWords, plain, type ResumeLine, squash, type TextPart, trimPart } from "./resume-line.ts";
import { toSkillLines } from "./skill-cells.ts";
import { type FoundSkill, readSkillItems } from "./skill-item.ts";
import { findMentions } from "./skill-mentions.ts";
import { findKnownSkill } from "./skill-taxonomy.ts";
import { isSpokenLanguage } from "./spoken-languages.ts";

const MAX_SKILLS = 200;
/** Who made the page, not what the person can do. */
const MAKER = /^(?:designed|built|made|created|generated|powered|typeset)\b.{0,20}\b(?:with|by|using)\b/i;
const LABEL = /^([^:,]{2,45}):\s*/;

/** The skills that skills sections list, under the categories the resume gives them. */
export function findSkills(sections: readonly Section[]): FoundSkill[] {
  const listed = sections.flatMap((section) => {
    if (section.kind === "skills") return readSection(section);
    // "Languages" may head programming languages; where one that people speak is named, it does not.
    if (section.kind === "languages" && !namesSpokenLanguage(section) && listsKnown(section)) {
      return readSection(section);
    }
    // "Frontend", "Backend": a resume may head each category like a section.
    if (section.kind === "other" && listsSkills(section)) return readSection(section);
    return [];
  });
  const seen = new Set<string>();
  return listed
    .filter(({ value }) => {
      const key = squash(value);
      return key !== "" && !seen.has(key) && Boolean(seen.add(key));
    })
    .slice(0, MAX_SKILLS);
}

/** In a resume without a skills section: the known ones that its other parts name. */
export function findMentionedSkills(sections: readonly Section[]): FoundSkill[] {
  const found = new Map<string, FoundSkill>();
  for (const { kind, lines } of sections) {
    if (kind !== "experience" && kind !== "projects" && kind !== "summary") continue;
    for (const { part, skill } of lines.flatMap(findMentions)) {
      if (!found.has(skill.name)) found.set(skill.name, { ...foundText(part, 0.6), category: skill.category });
    }
  }
  return [...found.values()].slice(0, MAX_SKILLS);
}

function listsSkills(section: Section): boolean {
  const count = readSection(section).length;
  const short = section.lines.every(({ text }) => text.length < 80);
  // "Experto" under a heading: what follows is something one can be an expert in.
  const graded = section.lines.some(({ text }) => isLevel(plain(text)));
  return short && ((count >= 2 && listsKnown(section)) || (graded && count >= 1 && count <= 20));
}

function listsKnown(section: Section): boolean {
  const items = readSection(section);
  const known = items.filter(({ value }) => findKnownSkill(value) !== undefined).length;
  return items.length > 0 && known / items.length >= 0.5;
}

function namesSpokenLanguage({ lines }: Section): boolean {
  return lines.some(({ text }) => text.split(/[^\p{L}]+/u).some((word) => isSpokenLanguage(word)));
}

interface ListItem {
  /** Its last comma is kept: it says that the list goes on. */
  text: TextPart;
  category: string | null;
  /** Its line is as long as a line can be here: the next one may go on with it. */
  mayWrap: boolean;
  /** It opens its line. */
  first: boolean;
}

function readSection(section: Section): FoundSkill[] {
  const heading = section.kind !== "skills" ? section.heading.map(({ text }) => text).join(" ") : null;
  const items: ListItem[] = [];
  let category = heading;
  const lines = toSkillLines(section.lines.filter(({ text }) => !isLevel(plain(text)) && !MAKER.test(text)));
  const isSubHeading = subHeadingTest(lines);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as ResumeLine;
    const graded = gradedHeading(line, lines[index + 1]);
    if (graded !== null) {
      category = graded;
      continue;
    }
    if (isSubHeading(line)) {
      const next = lines[index + 1];
      const wraps = next !== undefined && isSubHeading(next) && isRightBelow(line, next);
      category = line.cells.length > 1 ? heading : wraps ? `${line.text} ${next.text}` : line.text;
      if (wraps) index += 1;
      continue;
    }
    const { label, rest } = cutLabel(line, lines);
    if (label !== null) category = label;
    else if (line.line.bullet && category !== heading && lines.some((other) => cutLabel(other, lines).label !== null))
      category = heading;
    const mayWrap = runsOn(line, lines[index + 1], lines);
    for (const [place, part] of rest.entries())
      items.push({ text: keepComma(part, line), category: label ?? category, mayWrap, first: place === 0 });
  }
  return joinWrapped(items).flatMap(({ text, category: given }) => readSkillItems(text, given));
}

/** "Distributed systems — Expert", or "Reporting Expert", above the row of its members. */
function gradedHeading(line: ResumeLine, next: ResumeLine | undefined): string | null {
  const match = /^(\S.{1,44}?)(?:\s+[–—-])?\s+(\S+|\S+ \S+)$/.exec(line.text);
  if (!match?.[1] || !match[2] || !isLevel(plain(match[2])) || /[,;]/.test(match[1]) || next === undefined) return null;
  const listed =
    next.cells.length >= 2 || next.text.split(/[,;·•]/).length >= 3 || (next.line.bullet && !line.line.bullet);
  return listed ? match[1] : null;
}

/** Whether the first word below would not have fitted any more; a paragraph of a DOCX never runs on in another. */
function runsOn(line: ResumeLine, next: ResumeLine | undefined, lines: readonly ResumeLine[]): boolean {
  const box = line.line.box;
  const below = next?.line.box;
  if (!box || !below || !next || Math.abs(below.x - box.x) > 0.01) return false;
  const edges = lines.map((other) => (other.line.box ? other.line.box.x + other.line.box.width : 0));
  const edge = Math.max(line.edge ?? 0, ...edges);
  const word = /^\S+/.exec(next.text)?.[0] ?? "";
  return box.x + box.width + ((word.length + 1) * box.width) / line.text.length >= edge * 0.98;
}

/** Lines set more prominently than the items under them: "Backend", and then its list. */
function subHeadingTest(lines: readonly ResumeLine[]): (line: ResumeLine) => boolean {
  const sizes = lines.flatMap(({ line }) => line.fontSize ?? []).sort((a, b) => a - b);
  const smallest = sizes[0] ?? 0;
  const someLevels =
    lines.some(({ line }) => line.headingLevel !== null) && lines.some(({ line }) => line.headingLevel === null);
  const someBold = lines.some(({ line }) => line.bold) && lines.some(({ line }) => !line.bold);
  const alternate = labelsAlternate(lines);
  return (line) => {
    if (alternate) return lines.indexOf(line) % 2 === 0;
    const larger = line.line.fontSize !== null && line.line.fontSize > smallest * 1.15;
    // The names of groups that stand side by side.
    if (line.cells.length > 1) return larger && line.line.bold && !line.line.bullet && line.cells.length <= 3;
    if (line.line.bullet || /[,;]/.test(line.text) || countWords(line.text) > 5) return false;
    if (someLevels) return line.line.headingLevel !== null;
    return (larger || (someBold && line.line.bold)) && !/:\s*\S/.test(line.text);
  };
}

/** A short line, a list, a short line, a list: the short ones say what the lists are of. */
function labelsAlternate(lines: readonly ResumeLine[]): boolean {
  return (
    lines.length >= 4 &&
    lines.length % 2 === 0 &&
    lines.every(({ text, cells }, index) =>
      index % 2 === 0
        ? cells.length === 1 && !/[,;:]/.test(text) && countWords(text) <= 4
        : /[,;]/.test(text) || cells.length >= 2,
    )
  );
}

function isRightBelow(line: ResumeLine, next: ResumeLine): boolean {
  if (!line.line.box || !next.line.box || line.line.page !== next.line.page) return false;
  const step = next.line.box.y - line.line.box.y;
  return step > 0 && step < line.line.box.height * 1.7 && Math.abs(next.line.box.x - line.line.box.x) < 0.01;
}

/** "Tools: Git, Docker", or a label in the first column of a table. */
function cutLabel(line: ResumeLine, lines: readonly ResumeLine[]): { label: string | null; rest: TextPart[] } {
  const whole = { text: line.text, start: line.start, end: line.end };
  const label = LABEL.exec(line.text);
  if (label?.[1] !== undefined && !/https?$/i.test(label[1])) {
    const from = label[0].length;
    // "Python: advanced", "English: native": what stands in front is the item.
    if (isRating(line.text.slice(from)) || isSpokenLanguage(label[1])) return { label: null, rest: [whole] };
    return {
      label: label[1].trim(),
      rest: [trimPart({ ...whole, text: line.text.slice(from), start: line.start + from })].filter(
        ({ text }) => text !== "",
      ),
    };
  }
  const [first, second] = line.cells;
  if (first && second && line.cells.length === 2 && /[,;·•|]/.test(second.text) && !/[,;·•|]/.test(first.text)) {
    const table = lines.filter(({ cells }) => cells.length === 2).length;
    if (table >= 2 || lines.length === 1) return { label: first.text, rest: [second] };
  }
  return { label: null, rest: line.cells.length > 1 ? line.cells : [whole] };
}

function isRating(text: string): boolean {
  return text.trim() !== "" && (isLevel(plain(text)) || lengthBeforeRating(` ${text}`) === 0);
}

function keepComma(part: TextPart, line: ResumeLine): TextPart {
  const tail = /^\s?[,;·•/&]/.exec(line.text.slice(part.end - line.start))?.[0] ?? "";
  return { text: part.text + tail, start: part.start, end: part.end + tail.length };
}

/** A comma list that runs on in the next line: the last item of the one and the first of the other are one. */
function joinWrapped(items: readonly ListItem[]): ListItem[] {
  const joined: ListItem[] = [];
  for (const item of items) {
    const previous = joined.at(-1);
    const open = previous !== undefined && previous.category === item.category && isOpenList(previous, item.text.text);
    const near = previous !== undefined && item.text.start - previous.text.end <= 3;
    if (previous && open && near && item.first) {
      const gap = item.text.start - previous.text.end;
      const glue = /[\p{L}]-$/u.test(previous.text.text) ? "" : " ";
      // Offsets stay true: the gap is white space in the document as well.
      previous.text = {
        text: previous.text.text + glue.padEnd(gap, " ").slice(0, gap) + item.text.text,
        start: previous.text.start,
        end: item.text.end,
      };
    } else joined.push({ ...item });
  }
  return joined;
}

function isOpenList({ text: { text: above }, mayWrap }: ListItem, below: string): boolean {
  const commas = above.split(/[,;·•]/).length - 1;
  if (/[,;·•/&]\s*$/.test(above)) return true;
  if (commas >= 2 && /^\p{Ll}/u.test(below)) return true;
  return mayWrap && commas >= 2 && (/[,;·•]/.test(below) || countWords(below) <= 3);
}

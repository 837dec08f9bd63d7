import { type Found, foundText } from "./found.ts";
import type { Section } from "./find-sections.ts";
import { countWords, plain, type ResumeLine, splitPart, squash, type TextPart, trimPart } from "./resume-line.ts";
import { findKnownSkill } from "./skill-taxonomy.ts";

export interface FoundSkill extends Found {
  category: string;
}

/** Where a list names no category and the taxonomy knows none. */
const OTHER = "Other";
const MAX_SKILLS = 200;
const MAX_SKILL_CHARACTERS = 60;
const MAX_SKILL_WORDS = 6;
const LEVEL = new RegExp(
  `^(?:native|fluent|basic|basics|beginner|elementary|intermediate|advanced|expert|master|senior|junior|proficient|proficiency|competent|novice|professional|working
|good|very good|excellent|strong|familiar|experienced|fundamentals?|grundkenntnisse|fortgeschritten|sehr gut|gut|experte|meister|anfanger|muttersprache
|debutant|intermediaire|avance|confirme|courant|maitrise|notions|basico|intermedio|avanzado|experto|nativo|bilingue|level|niveau|nivel
|(?:\\d+\\+?\\s*(?:years?|yrs?|jahre?|ans|anos)(?: of experience)?)|\\d{1,3}\\s?%|\\d\\s?/\\s?\\d{1,2})$`.replaceAll(
    "\n",
    "",
  ),
);
const LIST = /[,;•|·∙◦]\s*|\s[/]\s|\s{3,}|\t|\s[–—]\s/g;
const LABEL = /^([^:,]{2,45}):\s*/;

/** The skills that skills sections list, under the categories the resume gives them. */
export function findSkills(sections: readonly Section[]): FoundSkill[] {
  const listed = sections.flatMap((section) => {
    if (section.kind === "skills") return readSection(section);
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
    for (const part of lines.flatMap(mentions)) {
      const skill = findKnownSkill(part.text);
      if (!skill || skill.ambiguous || found.has(skill.name)) continue;
      found.set(skill.name, { ...foundText(part, 0.6), category: skill.category });
    }
  }
  return [...found.values()].slice(0, MAX_SKILLS);
}

const MAX_MENTION_WORDS = 3;

/** Every run of up to three words, longest first, none inside another that is known. */
function mentions(line: ResumeLine): TextPart[] {
  const words = splitPart({ text: line.text, start: line.start, end: line.end }, /[\s,;()]+/g);
  const parts: TextPart[] = [];
  for (let index = 0; index < words.length; index++) {
    for (let count = MAX_MENTION_WORDS; count >= 1; count--) {
      const first = words[index];
      const last = words[index + count - 1];
      if (!first || !last) continue;
      const text = line.text.slice(first.start - line.start, last.end - line.start).replace(/\.$/, "");
      if (!findKnownSkill(text)) continue;
      parts.push({ text, start: first.start, end: first.start + text.length });
      index += count - 1;
      break;
    }
  }
  return parts;
}

function listsSkills(section: Section): boolean {
  const items = readSection(section);
  const known = items.filter(({ value }) => findKnownSkill(value) !== undefined).length;
  const short = section.lines.every(({ text }) => text.length < 80);
  // "Experto" under a heading: what follows is something one can be an expert in.
  const graded = section.lines.some(({ text }) => LEVEL.test(plain(text).trim()));
  return (
    short && ((items.length >= 2 && known / items.length >= 0.5) || (graded && items.length >= 1 && items.length <= 20))
  );
}

interface ListItem {
  /** Its last comma is kept: it says that the list goes on. */
  text: TextPart;
  category: string | null;
}

function readSection(section: Section): FoundSkill[] {
  const heading = section.kind === "other" ? section.heading.map(({ text }) => text).join(" ") : null;
  const items: ListItem[] = [];
  let category = heading;
  const lines = section.lines.filter(({ text }) => !LEVEL.test(plain(text).trim()));
  const isSubHeading = subHeadingTest(lines);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as ResumeLine;
    if (isSubHeading(line)) {
      const next = lines[index + 1];
      const wraps = next !== undefined && isSubHeading(next) && isRightBelow(line, next);
      category = wraps ? `${line.text} ${next.text}` : line.text;
      if (wraps) index += 1;
      continue;
    }
    const { label, rest } = cutLabel(line, lines);
    if (label !== null) category = label;
    else if (line.line.bullet && category !== heading && lines.some((other) => cutLabel(other, lines).label !== null))
      category = heading;
    for (const part of rest) items.push({ text: keepComma(part, line), category: label ?? category });
  }
  return joinWrapped(items).flatMap(({ text, category: given }) =>
    splitPart(text, LIST).flatMap((part) => toSkill(part, given)),
  );
}

/** Lines set more prominently than the items under them: "Backend", and then its list. */
function subHeadingTest(lines: readonly ResumeLine[]): (line: ResumeLine) => boolean {
  const sizes = lines.flatMap(({ line }) => line.fontSize ?? []).sort((a, b) => a - b);
  const smallest = sizes[0] ?? 0;
  const someLevels =
    lines.some(({ line }) => line.headingLevel !== null) && lines.some(({ line }) => line.headingLevel === null);
  const someBold = lines.some(({ line }) => line.bold) && lines.some(({ line }) => !line.bold);
  return (line) => {
    if (line.line.bullet || line.cells.length > 1 || /[,;]/.test(line.text) || countWords(line.text) > 5) return false;
    if (someLevels) return line.line.headingLevel !== null;
    const larger = line.line.fontSize !== null && line.line.fontSize > smallest * 1.15;
    return (larger || (someBold && line.line.bold)) && !/:\s*\S/.test(line.text);
  };
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
    return {
      label: label[1].trim(),
      rest: [trimPart({ ...whole, text: line.text.slice(from), start: line.start + from })].filter(
        ({ text }) => text !== "",
      ),
    };
  }
  const [first, second] = line.cells;
  if (first && second && line.cells.length === 2 && /[,;]/.test(second.text) && !/[,;]/.test(first.text)) {
    const table = lines.filter(({ cells }) => cells.length === 2).length;
    if (table >= 2 || lines.length === 1) return { label: first.text, rest: [second] };
  }
  return { label: null, rest: line.cells.length > 1 ? line.cells : [whole] };
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
    const open =
      previous !== undefined && previous.category === item.category && isOpenList(previous.text.text, item.text.text);
    const near = previous !== undefined && item.text.start - previous.text.end <= 3;
    if (previous && open && near) {
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

function isOpenList(above: string, below: string): boolean {
  const commas = above.split(/[,;·•]/).length - 1;
  if (/[,;·•/&]\s*$/.test(above)) return true;
  return commas >= 2 && (/^\p{Ll}/u.test(below) || /[,;·•]/.test(below) || countWords(below) <= 3);
}

function toSkill(part: TextPart, given: string | null): FoundSkill[] {
  const bare = withoutLevel(part);
  const { text } = bare;
  if (text.length > MAX_SKILL_CHARACTERS || countWords(text) > MAX_SKILL_WORDS || !/[\p{L}\p{N}]/u.test(text))
    return [];
  const words = plain(text).trim();
  if (LEVEL.test(words) || /^(?:and|und|et|y|etc\.?)$/.test(words) || /[.!?]$/.test(text.replace(/\.js$/i, ""))) {
    if (!findKnownSkill(text)) return [];
  }
  const known = findKnownSkill(text);
  if (text.length === 1 && !known) return [];
  return [{ ...foundText(bare, known ? 0.95 : 0.75), category: given ?? known?.category ?? OTHER }];
}

/** "Python (Advanced)", "Java - Expert", "Hard-working (18/24)". */
function withoutLevel(part: TextPart): TextPart {
  const conjunction = /^(?:and|und|et|y)\s+/i.exec(part.text)?.[0].length ?? 0;
  const text = part.text.slice(conjunction);
  const bracket = /\s*[([]([^()[\]]{1,40})[)\]]\s*$/.exec(text);
  const dash = /\s*[-:]\s*([^-:]{1,30})$/.exec(text);
  for (const match of [bracket, dash]) {
    if (match?.[1] !== undefined && LEVEL.test(plain(match[1]).trim())) {
      return trimPart({ text: text.slice(0, match.index), start: part.start + conjunction, end: part.end });
    }
  }
  return trimPart({ text, start: part.start + conjunction, end: part.end });
}

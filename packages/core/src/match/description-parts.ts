import { plain } from "../resume/resume-line.ts";
import type { Span } from "../text/find-quote.ts";
import { type DescriptionPart, HEADING_WORDS } from "./description-words.ts";

/** A stretch of the description that stands together: a list item, or a paragraph. */
export interface DescriptionUnit extends Span {
  /** Null where no heading says. */
  part: DescriptionPart | null;
  bullet: boolean;
}

interface Line extends Span {
  bullet: boolean;
  /** Set apart as headings are: marked up, in capitals, or closed by a colon or "...". */
  marked: boolean;
  colon: boolean;
  /** Stands behind other text, not at the start of a line. */
  inline: boolean;
  blankBefore: boolean;
  /** The next line is a list item, and this one is not. */
  opensList: boolean;
}

const BULLET = /^[\s>]*(?:[•◦▪●○■□✓✔➢➤►‣→·∙*–—-]|\p{Extended_Pictographic}\uFE0F?|\d{1,2}[.)])\s+/u;
/** A text that lost its line breaks keeps the signs of its lists. */
const INLINE_BULLET = /[•▪●◦‣]\s?$/u;
const HEADING_AT_END = /[.!?)] ([^.!?:]{3,60}):$/;
const MARKUP = /^[\s#*_]+|(?:[\s:*_…]|\.{3})+$/g;
const MAX_HEADING_WORDS = 9;
const MAX_BARE_HEADING_WORDS = 3;
const WRAPPED_CHARACTERS = 45;
/** A line that ends so is not at its end. */
const OPEN_END =
  /(?:,|\b(?:and|or|in|of|with|the|an?|to|for|as|at|on|und|oder|der|die|das|mit|von|zu|et|ou|de|la|le|y|o|con|en))$/i;

/** The description's units, each with what its heading says of it. */
export function findUnits(text: string): DescriptionUnit[] {
  const units: DescriptionUnit[] = [];
  let part: DescriptionPart | null = null;
  let above: Line | null = null;
  for (const line of toLines(text)) {
    const closing = findClosingHeading(text, line);
    if (closing) {
      units.push({ start: line.start, end: closing.start, part, bullet: true });
      part = closing.part;
      above = null;
      continue;
    }
    const heading = readHeading(text, line);
    if (heading) {
      part = heading.part === "keep" ? part : heading.part;
      above = null;
      if (heading.rest < line.end) units.push({ start: heading.rest, end: line.end, part, bullet: true });
      continue;
    }
    const last = units.at(-1);
    if (last && above && runsOn(text, above, line)) last.end = line.end;
    else units.push({ start: line.start, end: line.end, part, bullet: line.bullet });
    above = line;
    const title = HEADING_AT_END.exec(text.slice(line.start, line.end))?.[1];
    part = (title && findPart(title)) || part;
  }
  return units;
}

function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (const match of text.matchAll(/[^\n\r\u2028•▪●◦‣]+/gu)) {
    const written = match[0];
    const gap = text.slice(lines.at(-1)?.end ?? 0, match.index);
    blankBefore ||= (gap.match(/\n/g)?.length ?? 0) > 1;
    if (written.trim() === "") {
      blankBefore = true;
      continue;
    }
    const mark = BULLET.exec(written)?.[0].length ?? 0;
    const lead = written.slice(mark).length - written.slice(mark).trimStart().length;
    const listed = INLINE_BULLET.test(text.slice(Math.max(0, match.index - 2), match.index));
    const body = written.slice(mark + lead).trimEnd();
    const start = match.index + mark + lead;
    lines.push({
      start,
      end: start + body.length,
      bullet: mark > 0 || listed,
      marked:
        /^\s*(?:#|\*\*|__)/.test(written) ||
        (mark === 0 && !listed && body === body.toUpperCase() && /\p{L}{3}/u.test(body)),
      inline: listed && /\S[^\n]*$/.test(text.slice(Math.max(0, match.index - 40), match.index - 1)),
      colon: /(?::|…|\.{3})[\s*_]*$/.test(body),
      blankBefore,
      opensList: false,
    });
    blankBefore = false;
  }
  for (const [i, line] of lines.entries()) line.opensList = !line.bullet && lines[i + 1]?.bullet === true;
  return lines;
}

/** Where the line is a heading: what it opens ("keep": a heading within the part), and where text follows on it. */
function readHeading(text: string, line: Line): { part: DescriptionPart | null | "keep"; rest: number } | null {
  const written = text.slice(line.start, line.end);
  const colon = /^([^:.!?]{3,60}):\s+(?=\S)/.exec(written);
  const title = (colon?.[1] ?? written).replace(MARKUP, "");
  const words = title.split(/\s+/).length;
  if (words > MAX_HEADING_WORDS || /[.!?;]$/.test(title)) return null;
  const part = findPart(title);
  if (colon) {
    // "Languages: German" is an item; "Requirements: a degree" a heading with the first of them.
    return part !== undefined && words <= 4 && !line.bullet ? { part, rest: line.start + colon[0].length } : null;
  }
  if (line.colon || line.marked) return { part: part ?? (line.colon ? "keep" : null), rest: line.end };
  if (line.bullet || /,|\d/.test(title) || !/^\p{Lu}/u.test(title)) return null;
  const bare = words <= MAX_BARE_HEADING_WORDS && !/\b(?:of|with|in|mit|de|en|con)\b/i.test(title);
  return part !== undefined &&
    (line.blankBefore || line.opensList || bare) &&
    words <= (line.opensList ? MAX_HEADING_WORDS : 6)
    ? { part, rest: line.end }
    : null;
}

/** In a text without line breaks the next heading stands at the end of the last list item: "Excel What we offer:". */
function findClosingHeading(text: string, line: Line): { start: number; part: DescriptionPart } | null {
  if (!line.colon || !line.inline) return null;
  const written = text.slice(line.start, line.end);
  for (const match of [...written.matchAll(/(?<=\s)\p{Lu}/gu)].reverse()) {
    const part = findPart(written.slice(match.index).replace(MARKUP, ""));
    if (part !== undefined) return { start: line.start + match.index, part };
  }
  return null;
}

function findPart(title: string): DescriptionPart | undefined {
  const said = plain(title)
    .replace(/[’`]/g, "'")
    .replace(/^[^\p{L}]+/u, "");
  return HEADING_WORDS.find(([, pattern]) => pattern.test(said))?.[0];
}

/** Hard-wrapped text: the line goes on with the sentence of the one above. */
function runsOn(text: string, above: Line, line: Line): boolean {
  if (line.bullet || line.blankBefore || above.end - above.start < WRAPPED_CHARACTERS) return false;
  const ends = /[.!?:;]$/.test(text.slice(above.start, above.end));
  if (ends) return false;
  return /^[\p{Ll}(&]/u.test(text.slice(line.start, line.end)) || OPEN_END.test(text.slice(above.start, above.end));
}

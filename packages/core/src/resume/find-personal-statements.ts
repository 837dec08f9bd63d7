import { findLabelled } from "./find-labelled.ts";
import type { PersonalStatement, StatedLine } from "./personal-statement.ts";
import {
  BORN,
  CUSTOMARY_YEARS,
  LIFE_YEARS,
  type PersonalKind,
  SELF_AGE,
  SELF_YEARS,
  STATUS_WORDS,
} from "./protected-words.ts";

/** Where a statement may begin, beside the start of the line. */
const EDGE = /[\t|•·;,(]|\s{3,}|\s[-–/]\s|[.:：]\s/gu;
const CELL_END_AHEAD = "(?=\\s*(?:$|[\\t|•·;,.)]|\\s[-–/]\\s|\\s{3}))";

/** No labels: a number of years, a word, a date of birth, between two edges. */
const BARE: readonly {
  kind: PersonalKind;
  form: "cell" | "described";
  pattern: RegExp;
  when?: (place: Place) => boolean;
}[] = [
  {
    kind: "age",
    form: "cell",
    pattern: new RegExp(`(?:\\d{2}\\s?(?:${LIFE_YEARS})|aged?\\s\\d{2})${CELL_END_AHEAD}`, "yiu"),
    when: isLifetime,
  },
  {
    kind: "age",
    form: "described",
    pattern: new RegExp(`\\d{2}\\s(?:${CUSTOMARY_YEARS})${CELL_END_AHEAD}`, "yiu"),
    when: (place) => isLifetime(place) && place.line < HEAD_LINES && !/[:：\t]/u.test(place.edge),
  },
  {
    kind: "age",
    form: "described",
    pattern: /(?:an?\s)?\d{2}[- ]years?[- ]old(?=\s)/iuy,
    when: (place) => isLifetime(place) && place.line < HEAD_LINES,
  },
  { kind: "date", form: "cell", pattern: new RegExp(`${BORN}\\s[^\\t|•·;,]{0,12}\\d[^\\t|•·;,]{0,20}`, "yiu") },
  {
    kind: "other",
    form: "cell",
    pattern: new RegExp(`(?:${STATUS_WORDS})${CELL_END_AHEAD}`, "yiu"),
    // "Responsive, single, multi-page": small letters in an enumeration are about something else.
    when: ({ text, edge, length, isFirst }) =>
      (edge !== "," || !isFirst || /^\p{Lu}/u.test(text)) && length <= MAX_STATUS_LINE,
  },
];
/** In the course of a sentence. */
const SPOKEN: readonly { kind: PersonalKind; pattern: RegExp }[] = [
  ...SELF_AGE.map((words) => ({
    kind: "age" as const,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "giu"),
  })),
  ...SELF_YEARS.map((words) => ({
    kind: "age" as const,
    // "J'ai 15 ans d'expérience" is not said of a life.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${words}(?=\\s*(?:$|[.,;!|)•·\\t]|\\s[-–/]\\s|(?:and|und|et|y|e)\\s))`,
      "giu",
    ),
  })),
  { kind: "age", pattern: /(?<![\p{L}\p{N}])(?:i am|i['’]m|as)\san?\s\d{2}[- ]years?[- ]old(?=\s)/giu },
  {
    kind: "date",
    pattern: new RegExp(
      `(?<=(?:was|am|bin|suis|sono|wurde|fui)\\s)${BORN}\\s[^\\t|•·;,.]{0,12}\\d[^\\t|•·;,.]{0,20}`,
      "giu",
    ),
  },
];

/** Lines that may carry a person's particulars without labels. */
const HEAD_LINES = 15;
const MAX_STATUS_LINE = 120;
const MAX_BLANKS = 80;
const YOUNGEST = 14;

interface Place {
  text: string;
  /** Of the whole line. */
  length: number;
  /** Index of the line. */
  line: number;
  /** What stands before it. */
  edge: string;
  /** Nothing before it on the line is such a statement. */
  isFirst: boolean;
}

function isLifetime({ text }: Place): boolean {
  return Number(/\d+/.exec(text)?.[0]) >= YOUNGEST;
}

/** Every such statement, in the order of the text; none inside another. */
export function findPersonalStatements(lines: readonly StatedLine[]): PersonalStatement[] {
  return lines.flatMap((_, index) => findInLine(lines, index)).sort((a, b) => a.start - b.start);
}

function findInLine(lines: readonly StatedLine[], index: number): PersonalStatement[] {
  const { text, start } = lines[index]!;
  const found: PersonalStatement[] = [];
  let at = 0;
  for (const edge of [{ index: 0, 0: "" }, ...text.matchAll(EDGE)]) {
    const after = edge.index + edge[0].length;
    if (after < at) continue;
    at = skipBlanks(text, after);
    for (;;) {
      const place = { line: index, from: at, edge: edge[0], isFirst: found.length === 0 };
      const statement = findLabelled(lines, { index, from: at }) ?? findBare(lines, place);
      if (statement === null) break;
      found.push(statement);
      // "Age: 34 Gender: Female": the end of one is where the next may begin.
      at = skipBlanks(text, statement.end - start);
    }
  }
  for (const { kind, pattern } of SPOKEN) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      found.push({ kind, ...span, form: "spoken", label: "", value: span, line: index });
    }
  }
  return found;
}

function skipBlanks(text: string, from: number): number {
  const [blanks] = /^\s*/u.exec(text.slice(from, from + MAX_BLANKS))!;
  return from + blanks.length;
}

function findBare(
  lines: readonly StatedLine[],
  { from, ...place }: Pick<Place, "line" | "edge" | "isFirst"> & { from: number },
): PersonalStatement | null {
  const { text, start } = lines[place.line]!;
  for (const { kind, form, pattern, when } of BARE) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null || when?.({ ...place, text: match[0], length: text.length }) === false) continue;
    const span = { start: start + from, end: start + from + match[0].trimEnd().length };
    return { kind, ...span, form, label: "", value: span, line: place.line };
  }
  return null;
}

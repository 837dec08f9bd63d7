import type { PersonalStatement, StatedLine } from "./personal-statement.ts";
import { AMBIGUOUS_RACE_LABEL, PERSONAL_LABELS, type PersonalKind } from "./protected-words.ts";

const LABEL = new RegExp(
  `(?:${Object.entries(PERSONAL_LABELS)
    .map(([kind, labels]) => `(?<${kind}>${labels.join("|")})`)
    .join("|")})(?:\\s?\\([^)]{0,20}\\))?(?:[^\\S\\t]?[:：]\\s*|\\t\\s*|\\s[-–]\\s+|\\s{3,}|\\s*$)`,
  "yiu",
);

const NEXT_LABEL = new RegExp(`\\s(?=(?:${Object.values(PERSONAL_LABELS).flat().join("|")})\\s?[:：])`, "iu");

/** Also what people work on: "Gender – Policy Adviser", "Religion: taught years 7 to 9". */
const WORK_LABEL = /^(?:race|gender|sex|religion|children|kinder|enfants|disability|height|weight)$/iu;

/** Where a cell ends. */
const CELL_END = /[\t|•·;]|\s{3,}|$/u;

/** "Black or": cut by a narrow column. */
const GOES_ON = /(?:\s(?:or|and|oder|und|ou|et|o|y|e|of|en)|[,/&-])\s*$/iu;

const MAX_VALUE_CHARACTERS = 80;
const MAX_AMBIGUOUS_CHARACTERS = 40;
const MAX_STATED_CHARACTERS = 400;
const MAX_APART_CHARACTERS = 60;
/** From a label to its value, in lines. */
const MAX_LINES_APART = 60;
/** From a label to the next of the same form, in lines. */
const MAX_LABELS_APART = 3;
/** In one column of a form. */
const MAX_LABELS = 30;

/** The statement whose label begins there. */
export function findLabelled(
  lines: readonly StatedLine[],
  { index, from }: { index: number; from: number },
): PersonalStatement | null {
  const { text, start } = lines[index]!;
  LABEL.lastIndex = from;
  const match = LABEL.exec(text);
  if (match === null) return null;
  const [kind, label] = Object.entries(match.groups!).find(([, words]) => words !== undefined) as [
    PersonalKind,
    string,
  ];
  const valueFrom = from + match[0].length;
  const statement = { kind, form: "labelled" as const, start: start + from, label, line: index };
  if (valueFrom >= text.length) return findApart(lines, { ...statement, end: start + text.length });
  const length = valueLength(text.slice(valueFrom, valueFrom + MAX_STATED_CHARACTERS + 1), { kind, label });
  if (length === null) return null;
  const isDashed = /[-–]\s+$/u.test(match[0]);
  if (isDashed && WORK_LABEL.test(label) && /\s/u.test(text.slice(valueFrom, valueFrom + length))) return null;
  const value = { start: start + valueFrom, end: start + valueFrom + length };
  const next = lines[index + 1];
  if (kind === "race" && next && next.text.length <= MAX_APART_CHARACTERS && GOES_ON.test(text)) {
    value.end = next.start + next.text.length;
  }
  return { ...statement, end: value.end, value };
}

/**
 * The value that stands apart from its label: beside it on the page, in a table's next cell, broken off behind the colon,
 * or as many lines below as there are labels.
 */
function findApart(
  lines: readonly StatedLine[],
  statement: Omit<PersonalStatement, "value">,
): PersonalStatement | null {
  const line = lines[statement.line]!;
  const isWhole = line.text.trim().length === statement.label.length || isLabel(line);
  if (!isWhole) return null;
  const next = lines[statement.line + 1];
  const isBroken = isLabel(line) && next !== undefined && next.block === line.block && !isLabel(next);
  // In two columns, what stands at the same height may be anything: a line of its own column goes first.
  const beside = isBroken ? undefined : findBeside(lines, statement.line);
  const below = lines[statement.line + (isLabel(line) ? countLabels(lines, statement.line) : 1)];
  const apart = beside ?? (isLabel(line) || below?.block !== line.block ? below : undefined);
  if (!apart || apart.text.length > MAX_APART_CHARACTERS || isLabel(apart)) return null;
  if (!isPlausible(apart.text, { lines, statement })) return null;
  const value = { start: apart.start, end: apart.start + apart.text.length };
  return { ...statement, ...(apart === next && { end: value.end }), value };
}

/** What stands to the right of a line at its height. */
function findBeside(lines: readonly StatedLine[], index: number): StatedLine | undefined {
  const { box, page } = lines[index]!;
  if (box === null) return undefined;
  const near = lines.slice(Math.max(0, index - MAX_LINES_APART), index + MAX_LINES_APART);
  return near
    .filter((other) => {
      if (other.box === null || other.page !== page || other.box.x < box.x + box.width) return false;
      return Math.abs(other.box.y + other.box.height / 2 - box.y - box.height / 2) < box.height / 2;
    })
    .sort((a, b) => a.box!.x - b.box!.x)[0];
}

/** Without a colon a word alone may head a column: it is a label by what it labels, or by the label beside it. */
function isPlausible(
  value: string,
  { lines, statement }: { lines: readonly StatedLine[]; statement: Omit<PersonalStatement, "value"> },
): boolean {
  const { kind, line, label } = statement;
  if (kind === "age") return /^\s*\d{2}(?!\d)/.test(value);
  if (isLabel(lines[line]!) || (kind === "date" && /\d/.test(value))) return true;
  if (kind === "race" && !AMBIGUOUS_RACE_LABEL.test(label)) return true;
  const near = lines.slice(Math.max(0, line - MAX_LABELS_APART), line + MAX_LABELS_APART + 1);
  return near.some((other) => other !== lines[line] && isLabelAlone(other));
}

function isLabelAlone({ text }: StatedLine): boolean {
  LABEL.lastIndex = 0;
  return LABEL.exec(text)?.[0].length === text.length;
}

function isLabel({ text }: StatedLine): boolean {
  return /[:：]$/u.test(text.trimEnd());
}

/** Lines in a row that are labels, around one of them. */
function countLabels(lines: readonly StatedLine[], index: number): number {
  let [first, last] = [index, index];
  while (first > Math.max(0, index - MAX_LABELS) && isLabel(lines[first - 1]!)) first -= 1;
  while (last + 1 < Math.min(lines.length, index + MAX_LABELS) && isLabel(lines[last + 1]!)) last += 1;
  return last - first + 1;
}

/** How much of the text behind a label is its value; null where it says too much to be one. */
function valueLength(text: string, { kind, label }: { kind: PersonalKind; label: string }): number | null {
  const cell = text.slice(0, Math.min(CELL_END.exec(text)!.index, NEXT_LABEL.exec(text)?.index ?? text.length));
  const pieces = cell.split(/(?=,\s|,$|\s[–/-]\s\p{L}+\s?[:：])/u);
  let length = pieces[0]!.length;
  if (kind !== "age") {
    const whole = cell.length <= maxCharacters({ kind, label }) && !/@|www\.|[:：]|(?:\d[\s()-]{0,2}){9}/u.test(cell);
    for (const piece of pieces.slice(1)) {
      if (!whole && !/^,\s\d/u.test(piece)) break;
      length += piece.length;
    }
  }
  const value = text.slice(0, length);
  const closing = value.includes("(") ? -1 : value.indexOf(")");
  const end = (closing === -1 ? value : value.slice(0, closing)).trimEnd().length;
  return end > maxCharacters({ kind, label }) || end === 0 ? null : end;
}

/** What is longer says something else; but where a label is sure, nothing of it may stay. */
function maxCharacters({ kind, label }: { kind: PersonalKind; label: string }): number {
  if (WORK_LABEL.test(label)) return MAX_AMBIGUOUS_CHARACTERS;
  return kind === "age" || kind === "race" ? MAX_STATED_CHARACTERS : MAX_VALUE_CHARACTERS;
}

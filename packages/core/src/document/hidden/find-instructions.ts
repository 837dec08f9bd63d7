import type { DraftLine } from "../build-document.ts";
import type { HiddenText } from "../document.ts";
import { INSTRUCTION } from "./instruction-patterns.ts";
import { unmaskLetters } from "./unmask-letters.ts";

/** A shorter line is not one that ran on because the column ended. */
const FULL_LINE_CHARACTERS = 40;

/** Letters with a space between each two, and more between words. */
const SPACED = /^(?:\S {1,4}){10,}\S$/u;

function closeUp(line: string): string {
  return line.replace(/(\S) (?=\S)/gu, "$1").replace(/ {2,}/g, " ");
}

/** The lines without those that speak to a program instead of a person, and these apart. */
export function leaveOutInstructions(lines: readonly DraftLine[]): { lines: DraftLine[]; hidden: HiddenText[] } {
  const texts = lines.map((line) => line.runs.map((run) => run.text).join(""));
  const starts: number[] = [];
  let text = "";
  for (const [index, line] of texts.entries()) {
    // A line feed is where a sentence may begin, so there is none inside one.
    text += index === 0 ? "" : runsOn(lines, texts, index) ? " " : "\n";
    starts.push(text.length);
    text += line;
  }
  const flagged = new Set<number>();
  for (const match of [text, unmaskLetters(text)].flatMap((read) => [...read.matchAll(INSTRUCTION)])) {
    const said = match[1] ?? match[2] ?? "";
    const end = match.index + match[0].length;
    for (const [index, start] of starts.entries()) {
      if (start < end && start + texts[index]!.length > end - said.length) flagged.add(index);
    }
  }
  for (const [index, line] of texts.entries()) {
    if (SPACED.test(line) && closeUp(line).search(INSTRUCTION) >= 0) flagged.add(index);
  }
  for (const index of starts.keys()) {
    const goesOn = index > 0 && flagged.has(index - 1) && !/[.!?]\W*$/.test(texts[index - 1]!);
    if (goesOn && runsOn(lines, texts, index)) flagged.add(index);
  }
  return {
    lines: lines.filter((_, index) => !flagged.has(index)),
    hidden: lines.flatMap(({ page, box }, index): HiddenText[] =>
      flagged.has(index) ? [{ text: texts[index]!, reason: "instruction", page, box }] : [],
    ),
  };
}

/** Whether a line goes on with the sentence of the line above it. */
function runsOn(lines: readonly DraftLine[], texts: readonly string[], index: number): boolean {
  const [above, line] = [lines[index - 1]!, lines[index]!];
  if (above.block !== line.block || above.page !== line.page || line.bullet) return false;
  const unfinished = texts[index - 1]!.length >= FULL_LINE_CHARACTERS && !/[.!?:]$/.test(texts[index - 1]!);
  return unfinished && /^[^\p{L}]*\p{Ll}/u.test(texts[index]!);
}

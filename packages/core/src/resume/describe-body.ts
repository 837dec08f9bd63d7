import type { Found } from "./found.ts";
import type { ResumeLine } from "./resume-line.ts";

/** The body as one text: a list item or paragraph a line, wrapped lines joined. */
export function describe(body: readonly ResumeLine[]): Found | null {
  const lines = body.flatMap((line) => line.joined ?? [line]);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const right = Math.max(...lines.map(({ line }) => (line.box ? line.box.x + line.box.width : 0)));
  let text = "";
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (!previous) text = line.text;
    else if (continuesSentence(previous, line, right))
      text += /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line.text) ? line.text : ` ${line.text}`;
    else text += `\n${line.text}`;
  }
  return { value: text.replaceAll("\t", " "), start: first.start, end: last.end, confidence: 0.8 };
}

/** @param right - where the widest line of the body ends. */
function continuesSentence(above: ResumeLine, line: ResumeLine, right: number): boolean {
  if (line.line.bullet || line.line.box === null) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  const step = line.line.box.y - (above.line.box?.y ?? 0);
  const close = step < line.line.box.height * 1.6;
  return above.text.length > 55 && !/[.!?:]$/.test(above.text) && close && !hadRoomFor(above, line, right);
}

/** Whether the next line's first word would still have fitted above: then the line was ended, not wrapped. */
function hadRoomFor(above: ResumeLine, line: ResumeLine, right: number): boolean {
  const { box } = above.line;
  if (box === null) return false;
  const firstWord = /^\S+/u.exec(line.text)?.[0] ?? "";
  return box.x + box.width + (box.width / above.text.length) * (firstWord.length + 1) < right;
}

import type { SavedQuestion } from "../../schemas/index.ts";

export const MARKDOWN_HEADER = "# Interview questions\n";

/** A heading, what the question is about, and the answer with its own lines. CommonMark. */
export function toMarkdownSection({
  question,
  answer,
  category,
  difficulty,
  jobTitle,
  company,
  tags,
}: SavedQuestion): string {
  const facts = [category, difficulty, ...[jobTitle, company].filter((text) => text !== null), ...tags];
  return `\n## ${toInline(question)}\n\n*${facts.map(toInline).join(" · ")}*\n\n${toParagraphs(answer)}\n`;
}

/** What CommonMark, its usual extensions or HTML inside it would take for a sign anywhere in a line. */
const SIGN = /[\\`*_[\]<>|~$]|&(?=#?\w+;)|(?<!\S)#/g;
/** What would begin a list, a rule or an underlined heading. */
const LINE_START = /^(?:[-+=](?![\p{L}\p{N}])|\d{1,9}(?=[.)](?:\s|$)))/u;

/** One line, all of it text, and readable as it stands. */
function toInline(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replaceAll(SIGN, String.raw`\$&`)
    .replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** An empty line ends a paragraph; any other line end is kept as a hard break. */
function toParagraphs(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map(toInline)
        .filter((line) => line !== "")
        .join("\\\n"),
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

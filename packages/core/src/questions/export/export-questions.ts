import type { QuestionExportFormat, SavedQuestion } from "../../schemas/index.ts";
import { CSV_HEADER, toCsvLine } from "./to-csv-line.ts";
import { MARKDOWN_HEADER, toMarkdownSection } from "./to-markdown-section.ts";

/** A file of saved questions, in pieces: a library may be larger than what should be held at once. */
export interface QuestionExport {
  mimeType: string;
  /** With its dot. */
  extension: string;
  text: AsyncGenerator<string>;
}

interface Writer extends Omit<QuestionExport, "text"> {
  start: string;
  toPiece(question: SavedQuestion): string;
  between: string;
  end: string;
}

const WRITERS: Record<QuestionExportFormat, Writer> = {
  md: {
    mimeType: "text/markdown; charset=utf-8",
    extension: ".md",
    start: MARKDOWN_HEADER,
    toPiece: toMarkdownSection,
    between: "",
    end: "",
  },
  csv: {
    mimeType: "text/csv; charset=utf-8",
    extension: ".csv",
    start: CSV_HEADER,
    toPiece: toCsvLine,
    between: "",
    end: "",
  },
  json: {
    mimeType: "application/json",
    extension: ".json",
    start: "[",
    toPiece: (question) => `\n${JSON.stringify(question, null, 2)}`,
    between: ",",
    end: "\n]\n",
  },
};

/** JSON is `SavedQuestion[]`; CSV one row a question; Markdown one section a question, all of its text as it was typed. */
export function exportQuestions(format: QuestionExportFormat, questions: AsyncIterable<SavedQuestion>): QuestionExport {
  const { mimeType, extension, ...writer } = WRITERS[format];
  return { mimeType, extension, text: writeAll(writer, questions) };
}

async function* writeAll(
  { start, toPiece, between, end }: Pick<Writer, "start" | "toPiece" | "between" | "end">,
  questions: AsyncIterable<SavedQuestion>,
): AsyncGenerator<string> {
  let before = start;
  for await (const question of questions) {
    yield before + toPiece(question);
    before = between;
  }
  yield (before === start ? start : "") + end;
}

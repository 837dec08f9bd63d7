import type { Box } from "../schemas/index.ts";
import type { PersonalKind } from "./protected-words.ts";

export interface TextSpan {
  start: number;
  end: number;
}

/** A line of a text. */
export interface StatedLine {
  text: string;
  /** UTF-16 offset into the text. */
  start: number;
  /** What is read apart, such as a table's cell. */
  block: number;
  /** Null where it has no place on a page. */
  page: number | null;
  box: Box | null;
}

/** What somebody says of themselves that has nothing to do with their work. Offsets into the text. */
export interface PersonalStatement {
  kind: PersonalKind;
  /** With its label. */
  start: number;
  end: number;
  /** How it is said. "cell": alone between two edges. "described": in words that may mean something else. */
  form: "labelled" | "cell" | "spoken" | "described";
  /** As written before the value; empty where there is none. */
  label: string;
  /** Behind `end` where labels and values are read one column after the other. The whole where there is no label. */
  value: TextSpan;
  /** Index of the line it starts in. */
  line: number;
}

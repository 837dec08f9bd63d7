import type { ExtractedDocument } from "../document/document.ts";
import { findSections, type Section } from "./find-sections.ts";
import { inferSections } from "./infer-sections.ts";
import { type ResumeLine, toResumeLines } from "./resume-line.ts";
import { findRunningLines } from "./running-lines.ts";

/** The document's lines without page headers and footers, and the sections they stand in. */
export function readSections(document: ExtractedDocument): { lines: ResumeLine[]; sections: Section[] } {
  const all = toResumeLines(document);
  const running = findRunningLines(all);
  const lines = all.filter((line) => !running.has(line));
  return { lines, sections: inferSections(findSections(lines)) };
}

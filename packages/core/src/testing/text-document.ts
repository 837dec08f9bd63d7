import { buildDocument } from "../document/build-document.ts";
import type { ExtractedDocument } from "../document/document.ts";

/** A document of plain lines: "# " marks a heading, "- " a list item, a tab a wide gap; empty lines are left out. */
export function createTextDocument(text: string): ExtractedDocument {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({
      runs: [{ text: line.replace(/^(?:# |- )/, ""), box: null, url: null }],
      page: null,
      box: null,
      fontSize: null,
      bold: line.startsWith("# "),
      font: null,
      ocrConfidence: null,
      headingLevel: line.startsWith("# ") ? 2 : null,
      bullet: line.startsWith("- "),
      block: 0,
    }));
  return buildDocument({
    kind: "docx",
    pages: [],
    lines,
    bareLinks: [],
    readingOrder: "stream",
    hidden: [],
    warnings: [],
  });
}

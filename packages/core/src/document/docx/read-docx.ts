import { DomainError } from "../../errors.ts";
import type { DocumentWarning } from "../../schemas/index.ts";
import { buildDocument, type DraftLine } from "../build-document.ts";
import type { ExtractedDocument } from "../document.ts";
import { toDocxLines } from "./docx-lines.ts";
import { prepareDocxParts } from "./docx-parts.ts";
import { listNotes, readDocxMargin, readDocxTree } from "./docx-tree.ts";
import { readZip } from "./read-zip.ts";
import { refuseHostileXml } from "./refuse-hostile-xml.ts";

/** What is read of a document. Pictures, macros, embedded files and who made it are never unpacked. */
const WANTED = /^(?:\[content_types\]\.xml|_rels\/[^/]+\.rels|word\/.+\.(?:xml|rels))$/i;
const MAIN_PART = /^word\/document\d*\.xml$/;
const HEADER = /^word\/header\d*\.xml$/;
const FOOTER = /^word\/footer\d*\.xml$/;
const MAX_CHARACTERS = 400_000;

/**
 * Runs in the reading process, as mammoth itself advises for files of strangers.
 *
 * @throws DomainError `document_corrupt`, `document_encrypted`, `document_too_large`, `document_no_text`
 */
export async function readDocx(bytes: Uint8Array): Promise<ExtractedDocument> {
  const raw = await readZip(bytes, (name) => WANTED.test(name));
  const [mainName, ...others] = [...raw.keys()].filter((name) => MAIN_PART.test(name));
  if (mainName === undefined) throw new DomainError("document_unsupported", "it is not a Word document");
  if (others.length > 0) throw new DomainError("document_corrupt", "it has two main parts");
  for (const part of raw.values()) refuseHostileXml(part);
  const { parts, hidden } = prepareDocxParts(raw);
  const lines: DraftLine[] = [];
  let damaged = false;
  const addMargins = async (pattern: RegExp) => {
    for (const name of [...parts.keys()].filter((part) => pattern.test(part)).sort()) {
      const read = toDocxLines(await readDocxMargin(parts, { name, mainName }), nextBlock(lines));
      // First page, odd and even pages have a header each, mostly the same.
      const seen = new Set(lines.map(textOf));
      lines.push(...read.lines.filter((line) => !seen.has(textOf(line))));
      damaged ||= read.damaged;
    }
  };
  await addMargins(HEADER);
  const tree = await readDocxTree(parts);
  for (const node of [tree, ...listNotes(tree)]) {
    const read = toDocxLines(node, nextBlock(lines));
    lines.push(...read.lines);
    damaged ||= read.damaged;
  }
  await addMargins(FOOTER);
  if (lines.length === 0) throw new DomainError("document_no_text", "it holds no text");
  if (lines.reduce((sum, line) => sum + textOf(line).length, 0) > MAX_CHARACTERS) {
    throw new DomainError("document_too_large", `it holds more than ${MAX_CHARACTERS} characters`);
  }
  const message = "Some characters could not be read and were left out or replaced.";
  const warnings: DocumentWarning[] = damaged ? [{ code: "text_repaired", message, evidence: [] }] : [];
  return buildDocument({ kind: "docx", pages: [], lines, bareLinks: [], readingOrder: "stream", hidden, warnings });
}

function nextBlock(lines: readonly DraftLine[]): number {
  return (lines.at(-1)?.block ?? -1) + 1;
}

function textOf(line: DraftLine): string {
  return line.runs.map((run) => run.text).join("");
}

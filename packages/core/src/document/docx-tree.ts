import { zipSync } from "fflate";
import mammoth from "mammoth";
import { DomainError } from "../errors.ts";

/** What mammoth makes of a part, as far as it is read here. */
export interface DocxNode {
  type: string;
  children?: DocxNode[];
  value?: string;
  href?: string | null;
  styleName?: string | null;
  numbering?: unknown;
  breakType?: string;
  isBold?: boolean;
  isAllCaps?: boolean;
  fontSize?: number | null;
}

/** The parts of a DOCX by name. */
export type DocxParts = ReadonlyMap<string, Uint8Array>;

const RELATIONS = "word/_rels/";

/** @throws DomainError `document_corrupt` */
export async function readDocxTree(parts: DocxParts): Promise<DocxNode> {
  let tree: DocxNode | null = null;
  const transformDocument = (document: DocxNode) => {
    tree = document;
    // The HTML is not wanted, so nothing is left to be made of it.
    return { ...document, children: [] };
  };
  // Only the parts that were counted while they were unpacked, stored, so that nothing can inflate again.
  const zip = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(zip) }, { transformDocument });
  } catch (error) {
    throw new DomainError("document_corrupt", "its main part cannot be read", { cause: error });
  }
  if (tree === null) throw new DomainError("document_corrupt", "it has no body");
  return tree;
}

/** mammoth leaves headers and footers out, where contact data often is: each is read as if it were the body. */
export async function readDocxMargin(parts: DocxParts, margin: { name: string; mainName: string }): Promise<DocxNode> {
  const xml = new TextDecoder().decode(parts.get(margin.name));
  const asBody = xml
    .replace(/<w:(?:hdr|ftr)\b([^>]*)>/, "<w:document$1><w:body>")
    .replace(/<\/w:(?:hdr|ftr)>/, "</w:body></w:document>");
  const copy = new Map(parts);
  copy.set(margin.mainName, new TextEncoder().encode(asBody));
  const relations = parts.get(`${RELATIONS}${baseName(margin.name)}.rels`);
  if (relations) copy.set(`${RELATIONS}${baseName(margin.mainName)}.rels`, relations);
  else copy.delete(`${RELATIONS}${baseName(margin.mainName)}.rels`);
  return readDocxTree(copy);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

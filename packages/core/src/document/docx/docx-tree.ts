import { zipSync } from "fflate";
import mammoth from "mammoth";
import { DomainError } from "../../errors.ts";
import { createLike, parseXml, serializeXml } from "./docx-xml.ts";

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
  /** Of the whole document. */
  notes?: { resolve(reference: DocxNode): { body: DocxNode[] } | undefined };
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
  const document = parseXml(parts.get(margin.name) ?? new Uint8Array());
  const root = document.documentElement;
  const [whole, body] = [createLike(root, "document"), createLike(root, "body")];
  while (root.firstChild) body.appendChild(root.firstChild);
  whole.appendChild(body);
  document.replaceChild(whole, root);
  const copy = new Map(parts);
  copy.set(margin.mainName, serializeXml(document));
  const relations = parts.get(`${RELATIONS}${baseName(margin.name)}.rels`);
  if (relations) copy.set(`${RELATIONS}${baseName(margin.mainName)}.rels`, relations);
  else copy.delete(`${RELATIONS}${baseName(margin.mainName)}.rels`);
  return readDocxTree(copy);
}

/** The foot- and endnotes in the order in which the text points at them. */
export function listNotes(tree: DocxNode): DocxNode[] {
  const notes: DocxNode[] = [];
  const walk = (node: DocxNode) => {
    if (node.type === "noteReference") {
      const note = tree.notes?.resolve(node);
      if (note) notes.push({ type: "note", children: note.body });
    }
    node.children?.forEach(walk);
  };
  walk(tree);
  return notes;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

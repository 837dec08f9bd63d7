import { keepShownAlternatives } from "./docx-alternatives.ts";
import {
  createLike,
  findAncestor,
  findAttribute,
  findChild,
  listWordElements,
  listElements,
  remove,
  unwrap,
} from "./docx-xml.ts";

/** Wrappers that mammoth drops with what they hold. */
const WRAPPERS = ["fldSimple", "dir", "bdo"];
const TEXT_CONTENT = "txbxContent";

/**
 * Brings a part into the form that mammoth reads whole: deleted text and hints of templates go, text boxes become
 * one-celled tables after the paragraph they hang on, and what mammoth has no word for becomes what it has one for.
 * Returns the text that went though nobody deleted it: what Word never shows.
 */
export function normalizeDocxPart(document: Document): string[] {
  for (const name of ["del", "moveFrom"]) for (const element of listWordElements(document, name)) remove(element);
  dropPlaceholders(document);
  const unseen = [...keepShownAlternatives(document), ...dropFieldInstructions(document)];
  for (const name of WRAPPERS) for (const element of listWordElements(document, name)) unwrap(element);
  for (const ruby of listWordElements(document, "ruby")) {
    const base = findChild(ruby, "rubyBase");
    const texts = base ? listWordElements(base, "t") : [];
    unwrap(ruby, texts);
  }
  replaceAll(document, "cr", "br");
  replaceAll(document, "ptab", "tab");
  for (const symbol of listWordElements(document, "sym")) replaceSymbol(symbol);
  return unseen;
}

/** Makes each text box a table of one cell: a block of its own, in the order of the anchors. */
export function moveTextBoxes(document: Document): void {
  const next = new Map<Element, Node | null>();
  for (const content of listWordElements(document, TEXT_CONTENT)) {
    const paragraph = findAncestor(content, "p");
    if (!paragraph?.parentNode) continue;
    const [table, row, cell] = ["tbl", "tr", "tc"].map((name) => createLike(content, name)) as [
      Element,
      Element,
      Element,
    ];
    table.appendChild(row);
    row.appendChild(cell);
    while (content.firstChild) cell.appendChild(content.firstChild);
    if (!next.has(paragraph)) next.set(paragraph, paragraph.nextSibling);
    paragraph.parentNode.insertBefore(table, next.get(paragraph) ?? null);
    remove(content);
  }
}

/** "Click here to enter text": words of the template, not of the person. */
function dropPlaceholders(document: Document): void {
  for (const shown of listWordElements(document, "showingPlcHdr")) {
    const control = findAncestor(shown, "sdt");
    const runs = control ? listWordElements(control, "r") : [];
    const isHint = (run: Element) =>
      /placeholder/i.test(findAttribute(findChild(findChild(run, "rPr"), "rStyle"), "val") ?? "");
    if (runs.every(isHint)) for (const run of runs) remove(run);
  }
}

/** What stands between the begin of a field and its result tells Word what to compute. Fields stand in one another. */
function dropFieldInstructions(document: Document): string[] {
  const unseen: string[] = [];
  const open: { inResult: boolean; texts: Element[] }[] = [];
  for (const element of listWordElements(document, "*")) {
    if (element.localName === "t") {
      for (const field of open) if (!field.inResult) field.texts.push(element);
    } else if (element.localName === "fldChar") {
      const type = findAttribute(element, "fldCharType");
      const field = open.at(-1);
      if (type === "begin") open.push({ inResult: false, texts: [] });
      else if (field) {
        unseen.push(field.texts.map((text) => text.textContent ?? "").join(""));
        for (const text of field.texts.splice(0)) remove(text);
        field.inResult = true;
        if (type === "end") open.pop();
      }
    }
  }
  return unseen;
}

function replaceAll(document: Document, from: string, to: string): void {
  for (const element of listWordElements(document, from)) {
    element.parentNode?.replaceChild(createLike(element, to), element);
  }
}

/** A sign of a symbol font: a bullet where it opens a paragraph, otherwise decoration. */
function replaceSymbol(symbol: Element): void {
  const paragraph = findAncestor(symbol, "p");
  const first =
    paragraph && listWordElements(paragraph, "t").every((text) => text.textContent === "" || isAfter(text, symbol));
  const text = createLike(symbol, "t");
  text.appendChild(symbol.ownerDocument.createTextNode(first ? "• " : " "));
  symbol.parentNode?.replaceChild(text, symbol);
}

function isAfter(element: Element, other: Element): boolean {
  const paragraph = findAncestor(other, "p");
  if (!paragraph) return false;
  const both = listElements(paragraph, "*").filter((one) => one === element || one === other);
  return both[0] === other;
}

import { type DocxStyles, listStyleChain, readLook } from "./docx-styles.ts";
import { createLike, findAncestor, findAttribute, findChild, listWordElements } from "./docx-xml.ts";

const HEADING = /^heading [1-6]$/i;

/**
 * Writes into runs and paragraphs what only their styles say: mammoth reads bold type and sizes off the run itself, and a
 * heading off the name of its style, not of the style that one is based on.
 */
export function settleLooks(document: Document, styles: DocxStyles): void {
  for (const run of listWordElements(document, "r")) {
    const { bold, size } = readLook(run, findAncestor(run, "p"), styles);
    setProperty(run, { name: "b", value: bold ? "1" : "0" });
    if (size !== null) setProperty(run, { name: "sz", value: String(Math.round(size)) });
  }
  for (const style of listWordElements(document, "pStyle")) {
    const chain = listStyleChain(findAttribute(style, "val"), styles).toReversed();
    const named = chain.findIndex((one) => HEADING.test(nameOf(one)));
    const heading = chain[named];
    if (heading && named > 0) setValue(style, findAttribute(heading, "styleId") ?? "");
  }
}

function nameOf(style: Element): string {
  return findAttribute(findChild(style, "name"), "val") ?? "";
}

function setProperty(run: Element, { name, value }: { name: string; value: string }): void {
  let properties = findChild(run, "rPr");
  if (!properties) {
    properties = createLike(run, "rPr");
    run.insertBefore(properties, run.firstChild);
  }
  let property = findChild(properties, name);
  if (!property) {
    property = createLike(run, name);
    properties.appendChild(property);
  }
  setValue(property, value);
}

function setValue(element: Element, value: string): void {
  const prefix = element.prefix ? `${element.prefix}:` : "";
  element.setAttributeNS(element.namespaceURI, `${prefix}val`, value);
}

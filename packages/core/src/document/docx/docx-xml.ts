import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { DomainError } from "../../errors.ts";

/** WordprocessingML, as Word writes it and as the ISO standard's strict form does. Prefixes are the writer's choice. */
const WORD = /\/wordprocessingml\/(?:2006\/)?main$/;

/** @throws DomainError `document_corrupt` */
export function parseXml(bytes: Uint8Array): Document {
  const fail = (message: string) => {
    throw new DomainError("document_corrupt", "one of its parts is no XML", { cause: new Error(message) });
  };
  const parser = new DOMParser({ errorHandler: { warning: () => {}, error: fail, fatalError: fail } });
  const document = parser.parseFromString(new TextDecoder().decode(bytes), "text/xml") as Document | undefined;
  if (!document?.documentElement) throw new DomainError("document_corrupt", "one of its parts is empty");
  return document;
}

export function serializeXml(document: Document): Uint8Array {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(document));
}

/** All elements of a local name below a node, in document order, as they are now. */
export function listElements(node: Document | Element, localName: string): Element[] {
  return Array.from(node.getElementsByTagNameNS("*", localName));
}

/** Those of WordprocessingML. */
export function listWordElements(node: Document | Element, localName: string): Element[] {
  return listElements(node, localName).filter(isWord);
}

function isWord(element: Element): boolean {
  return WORD.test(element.namespaceURI ?? "");
}

export function listChildren(element: Element): Element[] {
  const children: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) children.push(node as Element);
  }
  return children;
}

export function findChild(element: Element | undefined, localName: string): Element | undefined {
  return element && listChildren(element).find((child) => child.localName === localName);
}

export function findAttribute(element: Element | undefined, localName: string): string | undefined {
  if (!element) return undefined;
  return Array.from(element.attributes).find((attribute) => attribute.localName === localName)?.value;
}

/** From the parent upwards. */
export function* ancestors(element: Element): Generator<Element> {
  for (let node = element.parentNode; node !== null && node.nodeType === 1; node = node.parentNode) {
    yield node as Element;
  }
}

/** The nearest ancestor of a local name. */
export function findAncestor(element: Element, localName: string): Element | undefined {
  for (const ancestor of ancestors(element)) if (ancestor.localName === localName) return ancestor;
  return undefined;
}

/** An element of the same vocabulary and prefix as another. */
export function createLike(element: Element, localName: string): Element {
  const prefix = element.prefix ? `${element.prefix}:` : "";
  return element.ownerDocument.createElementNS(element.namespaceURI, prefix + localName);
}

/** Its children stand where it stood. */
export function unwrap(element: Element, children: readonly Node[] = Array.from(element.childNodes)): void {
  for (const child of children) element.parentNode?.insertBefore(child, element);
  element.parentNode?.removeChild(element);
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

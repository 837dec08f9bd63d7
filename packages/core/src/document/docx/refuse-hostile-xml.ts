import { DomainError } from "../../errors.ts";

/** Tables in tables in text boxes are some dozens deep; the parsers' own recursion ends at some thousands. */
const MAX_DEPTH = 256;
const ENCODING = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/i;
const READABLE_ENCODING = /^(?:utf-?8|us-ascii)$/i;
const DECLARATION_CHARACTERS = 200;
/** What of a document is no element, by how it begins: how it ends. */
const NO_ELEMENT = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Refuses XML that no word processor writes: with a document type, and so with entities; nested more than 256 deep; in
 * another encoding than the one it is decoded by. It need not be well-formed.
 *
 * @throws DomainError `document_corrupt`
 */
export function refuseHostileXml(bytes: Uint8Array): void {
  const text = new TextDecoder().decode(bytes);
  const encoding = ENCODING.exec(text.slice(0, DECLARATION_CHARACTERS))?.[1] ?? "utf-8";
  if (!READABLE_ENCODING.test(encoding) || text.slice(0, DECLARATION_CHARACTERS).includes("\0")) {
    throw new DomainError("document_corrupt", "one of its parts is not in UTF-8");
  }
  let depth = 0;
  for (let at = text.indexOf("<"); at !== -1;) {
    const other = NO_ELEMENT.find(([start]) => text.startsWith(start, at));
    if (!other && text[at + 1] === "!")
      throw new DomainError("document_corrupt", "one of its parts has a document type");
    const end = other ? text.indexOf(other[1], at) : findTagEnd(text, at);
    if (end === -1) return;
    if (!other && text[at + 1] === "/") depth -= 1;
    else if (!other && text[end - 1] !== "/") depth += 1;
    if (depth > MAX_DEPTH) throw new DomainError("document_corrupt", "one of its parts is nested too deep");
    at = text.indexOf("<", end);
  }
}

/** Of the bracket that is in no attribute's value. */
function findTagEnd(text: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]!;
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
  }
  return -1;
}

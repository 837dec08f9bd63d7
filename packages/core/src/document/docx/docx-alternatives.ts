import { findAttribute, findChild, listChildren, listElements, listWordElements, remove, unwrap } from "./docx-xml.ts";

/** Extensions that Word since 2010 has words for, by the prefix and by the end of the namespace. */
const UNDERSTOOD_PREFIX = /^(?:wps|wpg|wpc|wpi|wp14|w14|w15|w16\w*|a14|cx\d?|aink|am3d)$/;
const UNDERSTOOD =
  /^http:\/\/schemas\.microsoft\.com\/office\/(?:word\/20\d\d\/(?:word(?:ml|processing\w+)\b.*)|drawing\/20\d\d\/.+)$/;

/**
 * Keeps of each choice between alternatives the one that Word shows. Text boxes, for instance, are written twice, as
 * DrawingML and as VML for old readers. What only the others say is returned.
 */
export function keepShownAlternatives(document: Document): string[] {
  const unseen: string[] = [];
  // Those inside others come first.
  for (const alternatives of listElements(document, "AlternateContent").toReversed()) {
    const branches = listChildren(alternatives).filter(({ localName }) => /^(?:Choice|Fallback)$/.test(localName));
    const shown = branches.find((branch) => branch.localName === "Choice" && isUnderstood(branch));
    const kept = shown ?? findChild(alternatives, "Fallback");
    const said = kept ? squeeze(kept.textContent ?? "") : "";
    for (const branch of branches) {
      if (branch === kept) continue;
      unseen.push(...listTexts(branch).filter((text) => !said.includes(squeeze(text))));
    }
    if (kept) unwrap(alternatives, Array.from(kept.childNodes));
    else remove(alternatives);
  }
  return unseen;
}

function isUnderstood(choice: Element): boolean {
  const prefixes = (findAttribute(choice, "Requires") ?? "").split(/\s+/).filter(Boolean);
  return prefixes.every((prefix) => {
    const namespace = choice.lookupNamespaceURI(prefix);
    return namespace ? UNDERSTOOD.test(namespace) : UNDERSTOOD_PREFIX.test(prefix);
  });
}

function listTexts(branch: Element): string[] {
  const paragraphs = listWordElements(branch, "p");
  const holders = paragraphs.length > 0 ? paragraphs : [branch];
  return holders.map((holder) =>
    listWordElements(holder, "t")
      .map((text) => text.textContent ?? "")
      .join(""),
  );
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

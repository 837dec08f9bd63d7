import { findAncestor, findAttribute, findChild, listChildren, listWordElements, remove } from "./docx-xml.ts";

/** A paragraph and what numbers it. */
interface Item {
  paragraph: Element;
  /** Of `w:numPr`; null where the paragraph names no list itself. */
  list: { id: string; level: number } | null;
  /** Word draws a bullet or a number in front of it. */
  marked: boolean;
  heading: boolean;
}

const NO_LIST = "0";

/**
 * Takes the numbering from paragraphs that are no list items to the reader: where a level draws nothing (pandoc so
 * indents what goes on under an item), and where the items of a list hold headings, paragraphs and lists of their own,
 * which makes each an entry ("Nurse, Meadow Hospital" above its dates and duties).
 */
export function settleLists(document: Document, numbering: Document | null): void {
  const silent = listSilentLevels(numbering);
  const items = listWordElements(document, "p").map((paragraph) => readItem(paragraph, silent));
  const holding = new Map<string, Count>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    if (key === null) continue;
    const count = holding.get(key) ?? { all: 0, holding: 0, followed: 0 };
    const held = findHeld(items, index);
    holding.set(key, {
      all: count.all + 1,
      holding: count.holding + (held === "part" ? 1 : 0),
      followed: count.followed + (held === null ? 0 : 1),
    });
  }
  for (const item of items) {
    const count = holding.get(keyOf(item) ?? "");
    if (item.list === null || (item.marked && !item.heading && !(count && holdsEntries(count)))) continue;
    const properties = findChild(item.paragraph, "pPr");
    const numbered = findChild(properties, "numPr");
    if (numbered) remove(numbered);
  }
}

/** Of the items of one list and level. */
interface Count {
  all: number;
  /** Those with more than their own paragraph. */
  holding: number;
  followed: number;
}

function holdsEntries({ all, holding, followed }: Count): boolean {
  return (holding > 0 && holding * 2 >= all) || (all >= 2 && followed === all);
}

function keyOf({ list, marked }: Item): string | null {
  return list !== null && marked ? `${list.id} ${list.level}` : null;
}

function readItem(paragraph: Element, silent: ReadonlySet<string>): Item {
  const properties = findChild(paragraph, "pPr");
  const numbered = findChild(properties, "numPr");
  const id = findAttribute(findChild(numbered, "numId"), "val");
  const level = Number(findAttribute(findChild(numbered, "ilvl"), "val") ?? 0);
  const list = id === undefined ? null : { id, level };
  return {
    paragraph,
    list,
    marked: list !== null && id !== NO_LIST && !silent.has(`${id} ${level}`),
    heading: /^(?:heading|title)\s?\d?$/i.test(findAttribute(findChild(properties, "pStyle"), "val") ?? ""),
  };
}

/** What follows an item before the next: a part of it, a paragraph that may be one, or neither. */
function findHeld(items: readonly Item[], index: number): "part" | "paragraph" | null {
  const item = items[index] as Item;
  const next = items[index + 1];
  if (!next || next.list === null || findAncestor(next.paragraph, "tc") !== findAncestor(item.paragraph, "tc"))
    return null;
  if (next.list.level < (item.list?.level ?? 0)) return null;
  // LibreOffice writes "no list" into what goes on under an item, and into what follows the whole list.
  if (!next.marked) return next.heading ? "part" : "paragraph";
  return next.list.level > (item.list?.level ?? 0) ? "part" : null;
}

/** "numId level" of the levels that draw nothing. */
function listSilentLevels(numbering: Document | null): ReadonlySet<string> {
  const silent = new Set<string>();
  if (numbering === null) return silent;
  const byAbstract = new Map<string, string[]>();
  for (const abstract of listWordElements(numbering, "abstractNum")) {
    const levels = listChildren(abstract).filter(({ localName }) => localName === "lvl");
    byAbstract.set(
      findAttribute(abstract, "abstractNumId") ?? "",
      levels.filter(drawsNothing).map((level) => findAttribute(level, "ilvl") ?? "0"),
    );
  }
  for (const number of listWordElements(numbering, "num")) {
    const abstract = findAttribute(findChild(number, "abstractNumId"), "val") ?? "";
    for (const level of byAbstract.get(abstract) ?? []) silent.add(`${findAttribute(number, "numId")} ${level}`);
  }
  return silent;
}

function drawsNothing(level: Element): boolean {
  if (findChild(level, "lvlPicBulletId")) return false;
  const text = findChild(level, "lvlText");
  const format = findAttribute(findChild(level, "numFmt"), "val");
  return format === "none" || (text !== undefined && (findAttribute(text, "val") ?? "").trim() === "");
}

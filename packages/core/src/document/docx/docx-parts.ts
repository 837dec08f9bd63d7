import type { HiddenText } from "../document.ts";
import { readPageGrounds } from "./docx-ground.ts";
import { takeOutHiddenRuns, toHiddenTexts } from "./docx-hidden.ts";
import { settleLists } from "./docx-lists.ts";
import { settleLooks } from "./docx-looks.ts";
import { moveTextBoxes, normalizeDocxPart } from "./docx-normalize.ts";
import { readDocxStyles } from "./docx-styles.ts";
import type { DocxParts } from "./docx-tree.ts";
import { findAttribute, listWordElements, parseXml, serializeXml } from "./docx-xml.ts";

/** The parts that hold text. */
const STORY = /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$/;
/** A sheet of American letter paper, which is what Word takes when nothing is said. In twentieths of a point. */
const LETTER_WIDTH = 12_240;

/**
 * The parts as mammoth is to read them, and what was hidden in them. Of what stands on several pages (headers) once.
 *
 * @throws DomainError `document_corrupt`
 */
export function prepareDocxParts(parts: DocxParts): { parts: DocxParts; hidden: HiddenText[] } {
  const read = (name: string) => {
    const bytes = parts.get(name);
    return bytes ? parseXml(bytes) : null;
  };
  const stories = new Map(
    [...parts].flatMap(([name, bytes]) => (STORY.test(name) ? [[name, parseXml(bytes)] as const] : [])),
  );
  const unseen = [...stories.values()].flatMap(normalizeDocxPart);
  const sizes = [...stories.values()].flatMap((story) => listWordElements(story, "pgSz"));
  const pages = {
    styles: readDocxStyles(read("word/styles.xml")),
    page: readPageGrounds([...stories.values()], read("word/settings.xml")),
    width: Number(findAttribute(sizes[0], "w")) || LETTER_WIDTH,
  };
  const numbering = read("word/numbering.xml");
  const hidden = new Map<string, HiddenText>();
  for (const found of toHiddenTexts(unseen)) hidden.set(`${found.reason} ${found.text}`, found);
  const prepared = new Map(parts);
  for (const [name, story] of stories) {
    for (const found of takeOutHiddenRuns(story, pages)) hidden.set(`${found.reason} ${found.text}`, found);
    settleLists(story, numbering);
    settleLooks(story, pages.styles);
    moveTextBoxes(story);
    prepared.set(name, serializeXml(story));
  }
  return { parts: prepared, hidden: [...hidden.values()] };
}

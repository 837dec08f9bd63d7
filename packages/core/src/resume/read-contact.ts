import type { ExtractedDocument } from "../document/document.ts";
import type { Evidence, ProfileContent } from "../schemas/index.ts";
import { findEmail, findPhone } from "./find-contact.ts";
import { findLinks } from "./find-links.ts";
import { findName } from "./find-name.ts";
import { findPlaces } from "./find-place.ts";
import type { Section } from "./find-sections.ts";
import type { SourceBook } from "./found.ts";
import type { ResumeLine, TextPart } from "./resume-line.ts";

/** Of each part that may say how to reach somebody: people put it first. */
const MAX_CONTACT_CHARACTERS = 20_000;

interface Reading {
  lines: readonly ResumeLine[];
  sections: readonly Section[];
  book: SourceBook;
}

/** Who this is and how to reach them, each with its source. */
export function readContact(
  document: ExtractedDocument,
  { lines, sections, book }: Reading,
): Pick<ProfileContent, "contact" | "location"> {
  const ownParts = contactParts(document, sections);
  const everywhere = sections
    .filter(({ kind }) => kind !== "references")
    .flatMap((section) => toPart(document, section.lines));
  const email = book.extract("/contact/email", findEmail(document, [...ownParts, ...everywhere]));
  const parts = [
    ...ownParts,
    ...partsBeside({ document, lines, parts: ownParts, at: book.evidenceOf("/contact/email")[0] }),
  ];
  const place = parts.flatMap((part) => findPlaces(part)).sort((a, b) => b.confidence - a.confidence)[0] ?? null;
  const phone = book.extract("/contact/phone", findPhone(parts, place?.value));
  const name = book.extract("/contact/name", findName(nameLines(lines, sections), email));
  const links = findLinks(document, parts);
  for (const [index, { start, end, written }] of links.entries()) {
    const pointer = `/contact/links/${index}`;
    if (written && start !== null && end !== null) book.cite(pointer, { start, end, confidence: 0.9 });
    else if (start !== null && end !== null) {
      book.cite(pointer, { start, end, confidence: 0.9 });
      book.derive(pointer, { rule: "link_target", confidence: 0.9, evidence: book.evidenceOf(pointer) });
    } else book.derive(pointer, { rule: "link_target", confidence: 0.7, evidence: [] });
  }
  const location = book.extract("/location", place);
  return { contact: { name, email, phone, links: links.map(({ url }) => url) }, location };
}

/** Where people put how to reach them: above the first heading, under "Contact", and in any part that holds an address. */
function contactParts(document: ExtractedDocument, sections: readonly Section[]): TextPart[] {
  return sections
    .filter(({ kind, lines }, index) => {
      if (kind === "header" || kind === "contact") return true;
      const personal = kind === "summary" || kind === "other" || index <= 2;
      return (
        personal && kind !== "references" && kind !== "publications" && lines.some(({ text }) => /\S@\S/.test(text))
      );
    })
    .flatMap((section) => toPart(document, section.lines))
    .map(({ text, start, end }) => ({ text: text.slice(0, MAX_CONTACT_CHARACTERS), start, end }));
}

/** Where the mail address stands elsewhere, in a column read late, the lines around it tell how to reach the person too. */
function partsBeside({ document, lines, parts, at }: BesideEmail): TextPart[] {
  if (at === undefined || parts.some(({ start, end }) => at.start >= start && at.end <= end)) return [];
  const index = lines.findIndex(({ start, end }) => at.start >= start && at.start < end);
  return index === -1 ? [] : toPart(document, lines.slice(Math.max(0, index - 3), index + 4));
}

interface BesideEmail {
  document: ExtractedDocument;
  lines: readonly ResumeLine[];
  parts: readonly TextPart[];
  at: Evidence | undefined;
}

/** One part for each run of lines that follow one another in the text. */
function toPart(document: ExtractedDocument, lines: readonly ResumeLine[]): TextPart[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  return [{ text: document.text.slice(first.start, last.end), start: first.start, end: last.end }];
}

/** The lines above the first heading; where the file starts with a sidebar, the largest type of page one. */
function nameLines(lines: readonly ResumeLine[], sections: readonly Section[]): ResumeLine[] {
  const header = sections[0]?.lines ?? [];
  const firstPage = lines.filter(({ line }) => (line.page ?? 1) === 1);
  const largest = Math.max(0, ...firstPage.map(({ line }) => line.fontSize ?? 0));
  const large = firstPage.filter(({ line }) => line.fontSize !== null && line.fontSize >= largest * 0.97);
  return [...new Set([...header, ...large.slice(0, 3), ...lines.slice(0, 3)])];
}

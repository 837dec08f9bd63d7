import type { ExtractedDocument } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import type { Evidence, ProfileContent } from "../schemas/index.ts";
import { findEmail, findPhone } from "./find-contact.ts";
import { findLinks } from "./find-links.ts";
import { findName } from "./find-name.ts";
import { findPlaces } from "./find-place.ts";
import type { Section } from "./find-sections.ts";
import type { Found, SourceBook } from "./found.ts";
import { type ResumeLine, squash, type TextPart } from "./resume-line.ts";

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
  const names = nameLines(lines, sections);
  const foundEmail =
    findEmail(document, [...ownParts, ...everywhere]) ??
    findNamedEmail(document, { lines, name: findName(names, null) });
  const email = book.extract("/contact/email", foundEmail) ?? readLinkedEmail(document, book);
  const foundName = findName(names, email);
  const parts = [
    ...ownParts,
    ...partsBeside({ document, lines, parts: ownParts, at: book.evidenceOf("/contact/email")[0] }),
  ];
  const beside = foundName === null ? [] : partBelow({ document, lines, parts, at: foundName });
  const place =
    [...parts, ...beside].flatMap((part) => findPlaces(part)).sort((a, b) => b.confidence - a.confidence)[0] ?? null;
  const phone = book.extract(
    "/contact/phone",
    findPhone([...parts, ...beside], place?.value) ?? findSurePhone(asideParts(document, sections), place?.value),
  );
  const name = book.extract("/contact/name", foundName);
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

const LOCATION_HEADING =
  /^(?:location|address|standort|adresse|wohnort|lieu|ubicación|residenza|localização|locatie)$/i;

/** Where people put how to reach them: above the first heading, under "Contact", and in any part that holds an address. */
function contactParts(document: ExtractedDocument, sections: readonly Section[]): TextPart[] {
  return sections
    .filter(({ kind, heading, lines }, index) => {
      if (kind === "header" || kind === "contact") return true;
      if (kind === "other" && heading.some(({ text }) => LOCATION_HEADING.test(text))) return true;
      const personal = kind === "summary" || kind === "other" || index <= 2;
      return (
        personal && kind !== "references" && kind !== "publications" && lines.some(({ text }) => /\S@\S/.test(text))
      );
    })
    .flatMap((section) => toPart(document, section.lines))
    .map(shorten);
}

function shorten({ text, start, end }: TextPart): TextPart {
  return { text: text.slice(0, MAX_CONTACT_CHARACTERS), start, end };
}

/** Where a column read late may have carried how to reach the person: parts that name no telephone numbers of their own. */
function asideParts(document: ExtractedDocument, sections: readonly Section[]): TextPart[] {
  const aside = new Set(["summary", "skills", "languages", "interests", "other"]);
  return sections
    .filter(({ kind }) => aside.has(kind))
    .flatMap((section) => toPart(document, section.lines))
    .map(shorten);
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

const MAX_BELOW_NAME = 5;

/** Where the name stands apart from all that was read as contact, in a column read late, the lines right under it. */
function partBelow({ document, lines, parts, at }: Omit<BesideEmail, "at"> & { at: Found }): TextPart[] {
  if (parts.some(({ start, end }) => at.start >= start && at.end <= end)) return [];
  const index = lines.findIndex(({ start, end }) => at.start >= start && at.start < end);
  const name = lines[index];
  if (!name) return [];
  const below = lines.slice(index, index + MAX_BELOW_NAME);
  const other = below.findIndex(({ line }) => line.block !== name.line.block || line.page !== name.line.page);
  return toPart(document, other === -1 ? below : below.slice(0, other));
}

/** The address behind a link whose text does not say it, or not whole: an icon, or a line cut at the column's edge. */
function readLinkedEmail(document: ExtractedDocument, book: SourceBook): string | null {
  const link = document.links.find(
    ({ url, page }) => /^mailto:[^?@\s]+@[^?@\s]+\.[^?@\s]+/i.test(url) && (page ?? 1) === 1,
  );
  if (!link) return null;
  const { start, end } = link;
  const evidence = start === null || end === null ? [] : [locateEvidence(document, start, end)];
  book.derive("/contact/email", { rule: "link_target", confidence: 0.8, evidence });
  return link.url.slice("mailto:".length).split("?")[0] ?? null;
}

/** An address among the references is the person's own only when it is made of the person's name. */
function findNamedEmail(
  document: ExtractedDocument,
  { lines, name }: { lines: readonly ResumeLine[]; name: Found | null },
): Found | null {
  const words = (name?.value ?? "")
    .split(/\s+/)
    .map(squash)
    .filter((word) => word.length > 2);
  for (const line of lines.filter(({ text }) => text.includes("@"))) {
    const email = findEmail(document, [line]);
    if (email && words.some((word) => squash(email.value.split("@")[0] ?? "").includes(word))) return email;
  }
  return null;
}

const MIN_SURE_PHONE = 0.9;

/** Elsewhere in the document a number is the person's only when a label or its shape says that it is one. */
function findSurePhone(parts: readonly TextPart[], place: string | undefined): Found | null {
  const phone = findPhone(parts, place ?? null);
  return phone !== null && phone.confidence >= MIN_SURE_PHONE ? phone : null;
}

/** One part for each run of lines that follow one another in the text. */
function toPart(document: ExtractedDocument, lines: readonly ResumeLine[]): TextPart[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  return [{ text: document.text.slice(first.start, last.end), start: first.start, end: last.end }];
}

const MAX_LABELLED_LINE = 30;
const NAME_LABEL = /^(?:(?:full )?name|nom(?: et prénom)?|nombre(?: y apellidos)?|nome|naam)\s?:?$/i;

/** The lines above the first heading; where the file starts with a sidebar, the largest type of page one. */
function nameLines(lines: readonly ResumeLine[], sections: readonly Section[]): ResumeLine[] {
  const header = sections[0]?.lines ?? [];
  const firstPage = lines.filter(({ line }) => (line.page ?? 1) === 1);
  const largest = Math.max(0, ...firstPage.map(({ line }) => line.fontSize ?? 0));
  const large = firstPage.filter(({ line }) => line.fontSize !== null && line.fontSize >= largest * 0.97);
  const labelled = lines.filter(
    (_, index) => index < MAX_LABELLED_LINE && NAME_LABEL.test(lines[index - 1]?.text ?? ""),
  );
  return [...new Set([...header, ...large.slice(0, 3), ...lines.slice(0, 3), ...labelled])];
}

import { findPhoneNumbersInText } from "libphonenumber-js/max";
import type { ExtractedDocument } from "../document/document.ts";
import { findDateRanges } from "./date-range.ts";
import type { Found } from "./found.ts";
import { squash, type TextPart } from "./resume-line.ts";

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/gu;
const PHONE = /(?<![\p{L}\d@/._-])\(?(?:\+|00)?\(?\d[\d ()./–-]{5,20}\d(?![\p{L}\d@])/gu;
const PHONE_LABEL =
  /(?:phone|tel|mobile|mobil|cell|handy|telefon|téléphone|portable|móvil|teléfono|call|\bp\b|\bm\b|\bt\b)[.:\s]{0,4}$/i;
const WEB = /(?<![@\p{L}\p{N}.])(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,4}[\p{L}]{2,24}(?:\/[^\s,;|)]{0,200})?/giu;
const DOMAIN_END =
  /^(?:com|org|net|io|dev|me|co|app|ai|edu|info|tech|design|blog|site|online|xyz|page|gov|de|fr|es|uk|ch|at|it|nl|eu|us|ca|in|be|pt|se|no|pl|br|mx)$/i;

/** The first address that stands in the given parts, in the parts' order; a mail link wins over what wraps or is cut. */
export function findEmail(document: ExtractedDocument, parts: readonly TextPart[]): Found | null {
  for (const part of parts) {
    for (const link of document.links) {
      const address = /^mailto:([^?]+)/i.exec(link.url)?.[1]?.trim();
      if (address === undefined || link.start === null || link.end === null) continue;
      if (link.start < part.start || link.end > part.end) continue;
      if (squash(document.text.slice(link.start, link.end)).includes(squash(address))) {
        return { value: address, start: link.start, end: link.end, confidence: 0.98 };
      }
    }
    const match = [...part.text.matchAll(EMAIL)][0];
    if (match) {
      const start = part.start + match.index;
      return { value: match[0], start, end: start + match[0].length, confidence: 0.95 };
    }
    // Broken over two lines of a narrow column.
    for (const broken of part.text.matchAll(/[^\s@]{1,64}@[^\s@]{1,64}\n[^\s@]{1,24}(?!\S)/g)) {
      const value = broken[0].replace("\n", "");
      if (new RegExp(`^(?:${EMAIL.source})$`, "u").test(value)) {
        const start = part.start + broken.index;
        return { value, start, end: start + broken[0].length, confidence: 0.8 };
      }
    }
  }
  return null;
}

/**
 * A number by its shape, wherever it is written: fictional and old numbers count too, so validity only raises the
 * confidence. What a label or libphonenumber confirms goes first.
 */
export function findPhone(parts: readonly TextPart[]): Found | null {
  const candidates = parts.flatMap((part) => {
    const known = findPhoneNumbersInText(part.text).map(({ startsAt }) => startsAt);
    return [...part.text.matchAll(PHONE)].flatMap((match) => {
      const value = match[0].trim();
      const digits = value.replace(/\D/g, "");
      if (digits.length < 7 || digits.length > 15 || isDateOrCode(value)) return [];
      const start = part.start + match.index;
      const labelled = PHONE_LABEL.test(part.text.slice(Math.max(0, match.index - 16), match.index));
      const valid = known.some((at) => Math.abs(at - match.index) <= 2);
      const confidence = labelled ? 0.95 : valid ? 0.9 : /^[+(]|[\s().-]/.test(value) ? 0.8 : 0.5;
      return [{ value, start, end: start + value.length, confidence }];
    });
  });
  const best = Math.max(...candidates.map(({ confidence }) => confidence));
  return candidates.find(({ confidence }) => confidence === best) ?? null;
}

function isDateOrCode(value: string): boolean {
  if (/^(?:19|20)\d\d\s?[–/-]\s?(?:19|20)\d\d$/.test(value) || /^\d{4}-\d{4}-\d{4}-\d{3}/.test(value)) return true;
  return findDateRanges(value).some(({ from, to }) => to - from >= value.length - 2);
}

export interface FoundLink {
  url: string;
  /** Null where the link covers no text: an icon. */
  start: number | null;
  end: number | null;
  /** Written out in the text, not only behind it. */
  written: boolean;
}

/** Web addresses of the contact parts: links, and addresses that are written without one. */
export function findLinks(document: ExtractedDocument, parts: readonly TextPart[]): FoundLink[] {
  const found: FoundLink[] = [];
  const inParts = (start: number) => parts.some((part) => start >= part.start && start < part.end);
  for (const { url, start, end, page } of document.links) {
    if (!/^https?:/i.test(url)) continue;
    if (start === null ? (page ?? 1) > 1 : !inParts(start)) continue;
    found.push({ url, start, end, written: false });
  }
  for (const part of parts) {
    for (const match of part.text.matchAll(WEB)) {
      const host = match[0].replace(/^https?:\/\//i, "").split("/")[0] ?? "";
      if (!DOMAIN_END.test(host.slice(host.lastIndexOf(".") + 1)) || /^\d/.test(host) || /@/.test(match[0])) continue;
      if (/\.js$/i.test(host)) continue;
      const start = part.start + match.index;
      if (isPartOfLink(document, start)) continue;
      found.push({ url: match[0].replace(/[.,]$/, ""), start, end: start + match[0].length, written: true });
    }
  }
  const seen = new Set<string>();
  return found.filter(({ url }) => {
    const key = url
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "")
      .replace(/\/+$/, "");
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** Half of an address that wraps is no address of its own; nor is the host of a mail address. */
function isPartOfLink({ links }: ExtractedDocument, start: number): boolean {
  return links.some((link) => {
    if (link.start === null || link.end === null || start >= link.end) return false;
    return link.start < start || (link.start === start && /^mailto:/i.test(link.url));
  });
}

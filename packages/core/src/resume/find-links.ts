import type { ExtractedDocument } from "../document/document.ts";
import type { TextPart } from "./resume-line.ts";

const WEB = /(?<![@\p{L}\p{N}.])(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,4}[\p{L}]{2,24}(?:\/[^\s,;|)]{0,200})?/giu;
/** "ada (at) example.com": the host of a mail address. */
const BEHIND_AT = /(?:@|[[({<]\s?at\s?[\])}>]|\sAT)\s?$/i;
const DOMAIN_END =
  /^(?:com|org|net|io|dev|me|co|app|ai|edu|info|tech|design|blog|site|online|xyz|page|gov|de|fr|es|uk|ch|at|it|nl|eu|us|ca|in|be|pt|se|no|pl|br|mx|ie|dk|fi|cz|au|nz|jp|sg|art|studio|photography|work|works|pro|name|cloud|space|website|link|bio)$/i;

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
      if (isPartOfLink(document, start) || BEHIND_AT.test(part.text.slice(0, match.index).slice(-8))) continue;
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

import { findPhoneNumbersInText } from "libphonenumber-js/min";
import type { ExtractedDocument } from "../document/document.ts";
import { countryCodeOf } from "./cities.ts";
import { findDateRanges } from "./date-range.ts";
import { type Found, plainAddress } from "./found.ts";
import { squash, type TextPart } from "./resume-line.ts";

const LOCAL = "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}";
const DOMAIN = "[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.\\p{L}{2,24}";
const EMAIL = new RegExp(`${LOCAL}@${DOMAIN}`, "gu");
/** "ada [at] example (dot) com", "ada @ example.com", "ada©example,com" as a scan may read it: written another way, and still sure. */
const AT = "(?:\\s?@\\s?|\\s?[[({<]\\s?(?:at|AT|@)\\s?[\\])}>]\\s?|\\s(?:AT|\\(at\\))\\s|[©®])";
const DOT = "(?:\\s?[[({<]\\s?(?:dot|DOT|punkt|point|punto|\\.)\\s?[\\])}>]\\s?|\\s(?:DOT|dot)\\s|\\s?\\.\\s?)";
const SURE_END = "(?:com|org|net|edu|gov|io|de|fr|es|it|nl|uk|ch|at|eu|us|ca|dev|me|co|info)";
const LOOSE_EMAIL = new RegExp(
  `(?<![\\p{L}\\p{N}])${LOCAL}${AT}[\\p{L}\\p{N}-]{1,63}(?:(?:${DOT})[\\p{L}\\p{N}-]{1,63}){0,3}(?:${DOT}|,)${SURE_END}(?![\\p{L}\\p{N}])`,
  "gu",
);
/** Broken over two lines of a narrow column, behind the "@" or before it. */
const BROKEN_EMAIL = /[^\s@]{1,64}(?:@[^\s@]{1,64}\n[^\s@]{1,64}|\n@[^\s@]{3,64})(?!\S)/g;

const PHONE = /(?<![\p{L}\d@/._-])\(?(?:\+|00)?\(?\d[\d ()./\u00A0\u2011\u202F–-]{5,22}\d(?![\p{L}\d@])/gu;
/** The rest of a number on the next line of a narrow column. */
const NEXT_LINE = /^-?\n-?\d[\d .-]{2,8}(?![^\n])/;
const EXTENSION = /^,?\s?(?:ext(?:ension)?\.?|x|durchwahl|dw|poste)\s?:?\s?\d{1,6}(?!\d)/i;
const PHONE_LABEL =
  /(?:phone|tel(?:e?phone|\.)?|mobile?|cell(?:ular[e]?|phone)?|handy|telefon[eo]?|téléphone|tél|portable|móvil|movil|teléfono|celular|telem[oó]vel|telefoon|mobiel|cellulare|natel|gsm|whats ?app|call|contact|\bph|\bp\b|\bm\b|\bt\b|\bc\b|[☎☏✆📞📱])[\s.:()\p{L}]{0,4}$/iu;
const OTHER_LABEL =
  /(?:fax|telefax|t[eé]l[eé]copie|orcid|isbn|issn|iban|ssn|passport|passaporto|reisepass|\bdni|\bnie|\bnif|\bcpf|\bvat|tax id|steuer\p{L}*|license|licence|licencia|registration|reg|member\p{L}*|matric\p{L}*|zip|plz|postal|p\.?\s?o\.? box|postfach|case|article|invoice|rechnung\p{L}*|order|\bid|\bnr|\bno|№|#)[\s.:()-]{0,4}$/iu;

/** With its country code, a number has at least this many. */
const MIN_WHOLE_DIGITS = 10;

/** The first address that stands in the given parts, in the parts' order; a mail link wins over what wraps or is cut. */
export function findEmail(document: ExtractedDocument, parts: readonly TextPart[]): Found | null {
  for (const part of parts) {
    const found = findLinkedEmail(document, part) ?? findWrittenEmail(part);
    if (found) return found;
  }
  return null;
}

function findLinkedEmail(document: ExtractedDocument, part: TextPart): Found | null {
  for (const link of document.links) {
    const address = /^mailto:([^?]+)/i.exec(link.url)?.[1]?.trim();
    if (address === undefined || link.start === null || link.end === null) continue;
    if (link.start < part.start || link.end > part.end) continue;
    if (squash(document.text.slice(link.start, link.end)).includes(squash(address))) {
      return { value: address, start: link.start, end: link.end, confidence: 0.98 };
    }
  }
  return null;
}

function findWrittenEmail(part: TextPart): Found | null {
  const place = (match: RegExpExecArray, value: string, confidence: number): Found => {
    const start = part.start + match.index;
    return { value, start, end: start + match[0].length, confidence };
  };
  const [plainMatch] = part.text.matchAll(EMAIL);
  if (plainMatch) {
    // "ada@example.com" and ".ng" on the next line of a narrow column.
    const after = part.text.slice(plainMatch.index + plainMatch[0].length);
    const end = /^(?:\n\.|\.\n)\p{L}{2,3}(?!\S)/u.exec(after) ?? endOfDomain(plainMatch[0], after);
    const found = place(plainMatch, plainMatch[0] + (end?.[0] ?? "").replace("\n", ""), 0.95);
    return { ...found, end: found.end + (end?.[0].length ?? 0) };
  }
  for (const broken of part.text.matchAll(BROKEN_EMAIL)) {
    const value = broken[0].replace("\n", "");
    if (new RegExp(`^(?:${EMAIL.source})$`, "u").test(value)) return place(broken, value, 0.8);
  }
  const [loose] = part.text.matchAll(LOOSE_EMAIL);
  return loose ? place(loose, plainAddress(loose[0]), 0.8) : null;
}

/** "ada@example.co" and "m" alone on the next line. */
function endOfDomain(address: string, after: string): RegExpExecArray | null {
  const next = /^\n(\p{Ll}{1,2})(?!\S)/u.exec(after);
  const whole = (address.split(".").at(-1) ?? "") + (next?.[1] ?? "");
  return next !== null && /^(?:com|org|net|edu|info)$/.test(whole) ? next : null;
}

/**
 * A number by its shape, wherever it is written: fictional and old numbers count too, so validity only raises the
 * confidence. What a label or libphonenumber confirms goes first. `place`: where the person lives, whose country counts
 * for a number without a country code.
 */
export function findPhone(parts: readonly TextPart[], place: string | null = null): Found | null {
  const country = place === null ? undefined : countryCodeOf(place);
  const candidates = parts.flatMap((part) => {
    const matches = [...part.text.matchAll(PHONE)].filter((match) => isPhoneLike(match, part));
    if (matches.length === 0) return [];
    const known = findPhoneNumbersInText(part.text, country).map(({ startsAt }) => startsAt);
    return matches.map((match) => {
      const number = match[0].trim();
      const end = match.index + match[0].length;
      const behind = part.text.slice(end, end + 20);
      const cut = number.replace(/\D/g, "").length < MIN_WHOLE_DIGITS ? NEXT_LINE.exec(behind) : null;
      const written = number + ((cut ?? EXTENSION.exec(behind))?.[0] ?? "");
      const value = written.replace(/-?\n-?/, (edge) => (edge.includes("-") ? "-" : " "));
      const start = part.start + match.index;
      const labelled = PHONE_LABEL.test(part.text.slice(Math.max(0, match.index - 18), match.index));
      const valid = known.some((at) => Math.abs(at - match.index) <= 2);
      const confidence = labelled ? 0.95 : valid ? 0.9 : /^[+(]|[\s().-]/.test(number) ? 0.8 : 0.5;
      return { value, start, end: start + written.length, confidence };
    });
  });
  const best = Math.max(...candidates.map(({ confidence }) => confidence));
  return candidates.find(({ confidence }) => confidence === best) ?? null;
}

/** Numbers that are written like telephone numbers and are none. */
const OTHER_NUMBERS = [
  /^(?:19|20)\d\d\s?[–/-]\s?(?:19|20)\d\d$/,
  // ORCID.
  /^\d{4}-\d{4}-\d{4}-\d{3}/,
  // ZIP+4, an address of the internet protocol, thousands.
  /^\d{5}-\d{4}$/,
  /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/,
  /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  /^[1-9]\d{0,2}(?: \d{3})* 000$/,
  /^97[89][- ]/,
  // A house and a postal code: "93 – 20259".
  /^\d{1,4}\s[–-]\s\d{4,6}$/,
];

function isPhoneLike(match: RegExpExecArray, part: TextPart): boolean {
  const value = match[0].trim();
  const digits = value.replace(/\D/g, "");
  if (digits.length < 7 || digits.length > 15 || OTHER_NUMBERS.some((pattern) => pattern.test(value))) return false;
  if (OTHER_LABEL.test(part.text.slice(Math.max(0, match.index - 18), match.index))) return false;
  return !findDateRanges(value).some(({ from, to }) => to - from >= value.length - 2);
}

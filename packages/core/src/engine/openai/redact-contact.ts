import { plain } from "../../resume/resume-line.ts";
import { redactProtected } from "../../resume/redact-protected.ts";
import type { Contact } from "../../schemas/index.ts";

const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\p{N}-]{1,63}){1,4}/giu;
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+|\b(?:[\w-]{1,63}\.)?(?:linkedin|github|gitlab|twitter|facebook|instagram|xing|medium|behance|dribbble)\.com\/[^\s<>"')\]]*/giu;
/** Seven to fifteen digits in groups, as telephone numbers are written; years and ranges of years have eight in two groups of four. */
const PHONE = /(?<![\p{L}\p{N}])(?:\+|00)?\(?\d{1,4}\)?(?:[ .\-/]{0,2}\(?\d{2,4}\)?){2,5}(?![\p{L}\p{N}])/gu;

/** Without what identifies the person or is protected: the model needs none of it. Contact is read on this machine. */
export function redactContact(text: string, contacts: readonly Contact[] = []): string {
  const known = contacts.flatMap(({ links, email, phone }) => [...links, email, phone]);
  const parts = known.filter((part) => part !== null).filter((part) => part.length > 3);
  // Addresses first: a host that is a link as well would cut one in two.
  const without = parts.reduce((left, part) => left.replaceAll(part, "[contact]"), text.replace(EMAIL, "[email]"));
  const nameless = contacts.reduce((left, { name }) => redactName(left, name), without);
  return redactProtected(nameless)
    .replace(LINK, "[link]")
    .replace(PHONE, (match) => (isPhone(match) ? "[phone]" : match));
}

/** The whole name in any case, wherever it stands; then each longer part of it where it stands with its capital. */
function redactName(text: string, name: string | null): string {
  if (name === null || name.trim() === "") return text;
  const words = name.trim().split(/\s+/);
  const parts = words.map((word) => escape(word));
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
  const longer = words.filter((word) => word.length > 2).flatMap(spellings);
  if (longer.length === 0) return text.replace(whole, "[name]");
  const one = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longer.map(escape).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return text.replace(whole, "[name]").replace(one, "[name]");
}

/** "Müller", "MÜLLER", "Muller": a name in capitals is the name; in small letters it may be a word ("may", "grace"). */
function spellings(word: string): string[] {
  const bare = plain(word);
  const title = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const lower = word.toLowerCase();
  return [...new Set([word, title(lower), lower.toUpperCase(), title(bare), bare.toUpperCase()])];
}

function escape(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function isPhone(match: string): boolean {
  const digits = match.replace(/\D/g, "");
  const isYears = /^(?:19|20)\d{2}\D{1,3}(?:19|20)\d{2}$/.test(match.trim());
  const isDate = /^(?:\d{1,2}[./-]){1,2}(?:19|20)\d{2}(?:\D{1,3}(?:\d{1,2}[./-]){0,2}(?:19|20)\d{2})?$/.test(
    match.trim(),
  );
  const isIsoDate = /^(?:19|20)\d{2}-\d{2}/.test(match.trim());
  return digits.length >= 7 && digits.length <= 15 && !isYears && !isDate && !isIsoDate;
}

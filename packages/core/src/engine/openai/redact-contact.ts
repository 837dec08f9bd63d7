import type { Contact } from "../../schemas/index.ts";

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+|\b(?:[\w-]{1,63}\.)?(?:linkedin|github|gitlab|twitter|facebook|instagram|xing|medium|behance|dribbble)\.com\/[^\s<>"')\]]*/giu;
/** Seven to fifteen digits in groups, as telephone numbers are written; years and ranges of years have eight in two groups of four. */
const PHONE = /(?<![\p{L}\p{N}])(?:\+|00)?\(?\d{1,4}\)?(?:[ .\-/]{0,2}\(?\d{2,4}\)?){2,5}(?![\p{L}\p{N}])/gu;
const PERSONAL =
  /^[^\S\n]*(?:date of birth|born|birth ?date|dob|age|race|ethnicity|nationality|marital status|religion|gender|sex)[^\S\n]*:[^\n]*$/gimu;

/** Without what identifies the person or is protected: the model needs none of it. Contact is read on this machine. */
export function redactContact(text: string, contact?: Contact): string {
  const known = contact ? [...contact.links, contact.email, contact.phone] : [];
  const parts = known.filter((part) => part !== null).filter((part) => part.length > 3);
  const without = parts.reduce((left, part) => left.replaceAll(part, "[contact]"), text);
  return redactName(without, contact?.name ?? null)
    .replace(PERSONAL, "[personal]")
    .replace(EMAIL, "[email]")
    .replace(LINK, "[link]")
    .replace(PHONE, (match) => (isPhone(match) ? "[phone]" : match));
}

/** The whole name in any case, wherever it stands; then each longer part of it where it stands with its capital. */
function redactName(text: string, name: string | null): string {
  if (name === null || name.trim() === "") return text;
  const parts = name.trim().split(/\s+/).map(escape);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
  const longer = parts.filter((part) => part.length > 2);
  if (longer.length === 0) return text.replace(whole, "[name]");
  const one = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longer.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return text.replace(whole, "[name]").replace(one, "[name]");
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

import { cityPopulation, isRegion } from "./cities.ts";
import type { Found } from "./found.ts";
import { countWords, plain, type ResumeLine, splitPart, squash, type TextPart } from "./resume-line.ts";
import { SECTION_WORDS } from "./section-words.ts";
import { hasOrganisationWord, titleWords } from "./title-words.ts";

const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|van|von|vom|zu|zum|den|der|la|le|las|los|el|al|bin|ibn|ben|y|e|af|st\.?)$/i;
const HONORIFIC = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|ing|dipl|mag|phd|msc|mba)\.?$/i;
const WORD = /^[\p{L}][\p{L}.'’-]*$/u;
const NOT_NAMES = new Set([
  ...Object.values(SECTION_WORDS).flatMap((words) => words.split(/\s+/)),
  "curriculumvitae",
  "cv",
  "lebenslauf",
  "vitae",
  "hojadevida",
  "skiptocontent",
]);
const MAX_LINES = 14;
/** Points: a name in two lines is display type. */
const MIN_NAME_SIZE = 13;
const CASELESS =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LABEL =
  /^(?:(?:full |first )?name|nom(?: et prénom)?|nombre(?: y apellidos)?|vor- und (?:nach|zu)name|nome|naam)\s?(?::\s?|\t)/i;
const CREDENTIAL =
  /[\s,]+(?:rn|msn|bsn|dnp|np|fnp(?:-c)?|lpn|md|do|dds|phd|ph\.d\.?|mba|mpa|mph|cpa|cfa|pmp|pe|p\.e\.|esq\.?|jd|j\.d\.|llm|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|m\.?eng\.?|b\.?eng\.?|ma|ba|bs|ms|shrm-(?:s?cp)|sphr|phr|cissp|csm|lcsw|rd|ccc-slp|dipl\.-ing\.?|\(?(?:she\/her|he\/him|they\/them)\)?)$/i;

/** The person's name: near the top, large, made of capitalised words, better still if the e-mail address says it too. */
export function findName(lines: readonly ResumeLine[], email: string | null): Found | null {
  const near = lines.slice(0, MAX_LINES);
  const largest = Math.max(0, ...near.map(({ line }) => line.fontSize ?? 0));
  const local = squash(email?.split("@")[0] ?? "").replace(/\d/g, "");
  const candidates = near.flatMap((line, index) =>
    partsOf(line, near[index + 1]).flatMap(({ part, rank }) => {
      const words = nameWords(part);
      if (words === null) return [];
      const size = line.line.fontSize ?? 0;
      let score = 2 - index * 0.25 - rank * 0.5;
      if (largest > 0 && size >= largest * 0.97) score += 2;
      if (line.line.headingLevel === 1) score += 1.5;
      if (words.length === 1 && !CASELESS.test(part.text)) score -= 1.5;
      score += 2 * Math.min(1, words.filter((word) => word.length >= 3 && local.includes(squash(word))).length);
      if (titleWords(part.text) > 0) score -= 2.5;
      return [{ part, score }];
    }),
  );
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < 1.5) return null;
  return {
    value: toNameCase(best.part.text.replace(/\s+/g, " ")),
    start: best.part.start,
    end: best.part.end,
    confidence: Math.min(0.95, 0.5 + best.score * 0.1),
  };
}

/** What a name may be: a cell up to its first comma, or two lines that are one name set in two. */
function partsOf(line: ResumeLine, next: ResumeLine | undefined): { part: TextPart; rank: number }[] {
  const parts = line.cells
    .flatMap((cell) => splitPart(cell, /\s[|•·–—-]\s|,\s/g))
    .map((part, rank) => ({ part: withoutLabel(withoutCredentials(part)), rank }));
  const [only] = parts;
  if (parts.length !== 1 || !only || !next || !isSetBelow(line, next)) return parts;
  const [below, more] = next.cells.flatMap((cell) => splitPart(cell, /\s[|•·–—-]\s|,\s/g));
  if (!below || more || nameWords(only.part) === null || nameWords(below) === null) return parts;
  const last = withoutCredentials(below);
  const alone = countWords(only.part.text) === 1;
  const alike = Math.abs((line.line.fontSize ?? 0) - (next.line.fontSize ?? 0)) < 0.6;
  if (!alone && !alike) return parts;
  const text = `${line.text.slice(only.part.start - line.start)}\n${last.text}`;
  // Both halves at once say more than either.
  return [{ part: { text, start: only.part.start, end: last.end }, rank: -1 }, ...parts];
}

/** Right under the line, and set like a part of it: as large, or both far larger than an address would be. */
function isSetBelow({ line, end }: ResumeLine, next: ResumeLine): boolean {
  if (next.start !== end + 1 || !line.box || !next.line.box || line.page !== next.line.page) return false;
  const ratio = (next.line.fontSize ?? 0) / (line.fontSize ?? 1);
  const step = next.line.box.y + next.line.box.height - line.box.y - line.box.height;
  const large = Math.min(line.fontSize ?? 0, next.line.fontSize ?? 0) >= MIN_NAME_SIZE;
  return (large ? ratio > 0.5 && ratio < 2 : false) && step > 0 && step < next.line.box.height * 2;
}

function withoutLabel(part: TextPart): TextPart {
  const label = LABEL.exec(part.text)?.[0].length ?? 0;
  return { text: part.text.slice(label), start: part.start + label, end: part.end };
}

/** "Jane Roe RN MSN" without what stands behind the name. */
function withoutCredentials(part: TextPart): TextPart {
  let { text } = part;
  for (let match = CREDENTIAL.exec(text); match !== null; match = CREDENTIAL.exec(text))
    text = text.slice(0, match.index);
  return { text, start: part.start, end: part.start + text.length };
}

function nameWords(part: TextPart): string[] | null {
  const { text } = part;
  if (text.length > 60 || NOT_NAMES.has(squash(text)) || hasOrganisationWord(plain(text))) return null;
  const words = text.split(/\s+/).filter((word) => !HONORIFIC.test(word));
  const full = words.filter((word) => !PARTICLE.test(word));
  if (full.length === 0 || full.length > 5 || words.length > 7 || !words.every((word) => WORD.test(word))) return null;
  if (!full.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word))) return null;
  return isRegion(text) || cityPopulation(text) > 0 ? null : words;
}

/** "MARISSA MAYER" reads "Marissa Mayer"; mixed case stays as it is. */
function toNameCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

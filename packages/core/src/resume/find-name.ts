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
  "europass",
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
    partsOf(near, index, local).flatMap(({ part, rank }) => {
      const words = nameWords(part);
      if (words === null) return [];
      const size = line.line.fontSize ?? 0;
      let score = 2 - index * 0.25 - rank * 0.5;
      if (largest > 0 && size >= largest * 0.97) score += 2;
      if (line.line.headingLevel === 1) score += 1.5;
      if (words.length === 1 && !CASELESS.test(part.text)) score -= 1.5;
      score += 2 * Math.min(1, words.filter((word) => isSaidBy(local, word)).length);
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

const BREAK = /\s[|•·–—-]\s|,\s/g;
const MAX_NAME_LINES = 3;

/** What a name may be: a cell up to its first comma, the words before a title, or lines that are one name set in two or three. */
function partsOf(lines: readonly ResumeLine[], index: number, local: string): { part: TextPart; rank: number }[] {
  const line = lines[index] as ResumeLine;
  const parts = line.cells
    .flatMap((cell) => splitPart(cell, BREAK))
    .flatMap((part, rank) => [part, ...beforeTitle(part, local)].map((piece) => ({ part: toBareName(piece), rank })));
  const wide = acrossGaps(line);
  if (wide) return [{ part: wide, rank: -1 }, ...parts];
  const [only] = parts;
  if (parts.length !== 1 || !only || nameWords(only.part) === null) return parts;
  let whole = only.part;
  for (const [step, next] of lines.slice(index + 1, index + MAX_NAME_LINES).entries()) {
    const above = lines[index + step] as ResumeLine;
    const [below, more] = next.cells.flatMap((cell) => splitPart(cell, BREAK));
    if (!below || !isSetBelow(above, next) || nameWords(below, { mayBePlace: true }) === null) break;
    const alike = Math.abs((above.line.fontSize ?? 0) - (next.line.fontSize ?? 0)) < 0.6;
    const alone = countWords(whole.text) === 1 && more === undefined;
    if (!alike && !alone) break;
    const last = toBareName(below);
    whole = {
      text: `${line.text.slice(whole.start - line.start, above.end - line.start)}\n${last.text}`,
      start: whole.start,
      end: last.end,
    };
    if (step > 0) whole = joinName(lines.slice(index, index + step + 2), only.part, last);
    if (more) break;
  }
  // Both halves at once say more than either.
  return whole === only.part
    ? parts
    : [{ part: { ...whole, text: whole.text.replace(/-\n/, "-") }, rank: -1 }, ...parts];
}

/** Display type may set the words of a name as far apart as the cells of a table. */
function acrossGaps({ cells, line, text, start, end }: ResumeLine): TextPart | null {
  if (cells.length < 2 || cells.length > 3 || (line.fontSize ?? 0) < MIN_NAME_SIZE) return null;
  const named = cells.every((cell) => countWords(cell.text) <= 2 && nameWords(cell) !== null);
  return named ? { text, start, end } : null;
}

function joinName(lines: readonly ResumeLine[], first: TextPart, last: TextPart): TextPart {
  const text = lines
    .map((line) => line.text.slice(Math.max(0, first.start - line.start), Math.max(0, last.end - line.start)))
    .join("\n");
  return { text, start: first.start, end: last.end };
}

function isSaidBy(local: string, word: string): boolean {
  return word.split("-").some((piece) => squash(piece).length >= 3 && local.includes(squash(piece)));
}

/** "Sander van der Meulen Logistiek planner": up to the last word that the mail address says too, if a title follows. */
function beforeTitle(part: TextPart, local: string): TextPart[] {
  if (titleWords(part.text) === 0) return [];
  const words = [...part.text.matchAll(/\S+/g)];
  const last = words.findLastIndex(([word]) => isSaidBy(local, word));
  const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  if (last < 1 || titleWords(part.text.slice(0, end)) > 0 || titleWords(part.text.slice(end)) === 0) return [];
  return [{ text: part.text.slice(0, end), start: part.start, end: part.start + end }];
}

/** Right under the line, and set like a part of it: as large, or both far larger than an address would be. */
function isSetBelow({ line, end }: ResumeLine, next: ResumeLine): boolean {
  if (next.start !== end + 1 || !line.box || !next.line.box || line.page !== next.line.page) return false;
  const ratio = (next.line.fontSize ?? 0) / (line.fontSize ?? 1);
  const step = next.line.box.y + next.line.box.height - line.box.y - line.box.height;
  const large = Math.min(line.fontSize ?? 0, next.line.fontSize ?? 0) >= MIN_NAME_SIZE;
  return (large ? ratio > 0.5 && ratio < 2 : false) && step > 0 && step < next.line.box.height * 2;
}

const INTRODUCTION =
  /^(?:(?:hi|hello|hallo|hola|salut|ciao)[,!]?\s+)?(?:i['’]m|i am|my name is|ich bin|mein name ist|je suis|je m['’]appelle|soy|me llamo|sono|mi chiamo|eu sou|ik ben)\s+/i;
const HEADLINE =
  /^(?:resume|résumé|cv|curriculum vitae|lebenslauf)\s(?:of|de|von|di)\s|['’]s?\s(?:resume|résumé|cv|curriculum vitae)$/i;

/** Without a label, an introduction, or what a file is called: "Name: ", "I'm Jane Roe.", "Jane Roe's Resume". */
function toBareName(part: TextPart): TextPart {
  let { text, start } = withoutCredentials(part);
  const skip = (LABEL.exec(text) ?? INTRODUCTION.exec(text))?.[0].length ?? 0;
  text = text.slice(skip);
  start += skip;
  const headline = HEADLINE.exec(text);
  if (headline?.index === 0) {
    text = text.slice(headline[0].length);
    start += headline[0].length;
  } else if (headline) text = text.slice(0, headline.index);
  // A full stop behind a whole word: "Fairweather III."
  text = text.replace(/(?<=[\p{L}]{3})\.$/u, "");
  return { text, start, end: start + text.length };
}

/** "Jane Roe RN MSN" without what stands behind the name. */
function withoutCredentials(part: TextPart): TextPart {
  let { text } = part;
  for (let match = CREDENTIAL.exec(text); match !== null; match = CREDENTIAL.exec(text))
    text = text.slice(0, match.index);
  return { text, start: part.start, end: part.start + text.length };
}

/** The words of what may be a name; `mayBePlace`: half a name may be called like a town. */
function nameWords({ text }: TextPart, { mayBePlace = false } = {}): string[] | null {
  if (text.length > 60 || NOT_NAMES.has(squash(text)) || hasOrganisationWord(plain(text))) return null;
  const words = text.split(/\s+/).filter((word) => !HONORIFIC.test(word));
  const full = words.filter((word) => !PARTICLE.test(word));
  if (full.length === 0 || full.length > 5 || words.length > 7 || !words.every((word) => WORD.test(word))) return null;
  if (!full.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word))) return null;
  return !mayBePlace && (isRegion(text) || cityPopulation(text) > 0) ? null : words;
}

/** "MARISSA MAYER" reads "Marissa Mayer"; mixed case stays as it is. */
function toNameCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\s(?:ii|iii|iv)$/i, (numeral) => numeral.toUpperCase());
}

import { cityPopulation, isRegion } from "./cities.ts";
import type { Found } from "./found.ts";
import { plain, type ResumeLine, splitPart, squash, type TextPart } from "./resume-line.ts";
import { titleWords } from "./read-header.ts";
import { SECTION_WORDS } from "./section-words.ts";
import { hasOrganisationWord } from "./title-words.ts";

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

/** The person's name: near the top, large, made of capitalised words, better still if the e-mail address says it too. */
export function findName(lines: readonly ResumeLine[], email: string | null): Found | null {
  const near = lines.slice(0, MAX_LINES);
  const largest = Math.max(0, ...near.map(({ line }) => line.fontSize ?? 0));
  const local = squash(email?.split("@")[0] ?? "").replace(/\d/g, "");
  const candidates = near.flatMap((line, index) =>
    line.cells
      .flatMap((cell) => splitPart(cell, /\s[|•·]\s|,\s/g))
      .flatMap((part, place) => {
        const words = nameWords(part);
        if (words === null) return [];
        const size = line.line.fontSize ?? 0;
        let score = 2 - index * 0.25 - place * 0.5;
        if (largest > 0 && size >= largest * 0.97) score += 2;
        if (line.line.headingLevel === 1) score += 1.5;
        if (words.length === 1) score -= 1.5;
        if (words.some((word) => word.length >= 3 && local.includes(squash(word)))) score += 2;
        if (titleWords(part.text) > 0) score -= 2.5;
        return [{ part, score, bold: line.line.bold }];
      }),
  );
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < 1.5) return null;
  return {
    value: toNameCase(best.part.text),
    start: best.part.start,
    end: best.part.end,
    confidence: Math.min(0.95, 0.5 + best.score * 0.1),
  };
}

function nameWords(part: TextPart): string[] | null {
  const { text } = part;
  if (text.length > 50 || NOT_NAMES.has(squash(text)) || hasOrganisationWord(plain(text))) return null;
  const words = text.split(/\s+/).filter((word) => !HONORIFIC.test(word));
  if (words.length === 0 || words.length > 5 || !words.every((word) => WORD.test(word))) return null;
  if (!words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word))) return null;
  return isRegion(text) || cityPopulation(text) > 0 ? null : words;
}

/** "MARISSA MAYER" reads "Marissa Mayer"; mixed case stays as it is. */
function toNameCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

import { namesDegree, namesInstitution } from "./degree-words.ts";
import type { Section } from "./find-sections.ts";
import { plain, type ResumeLine, withoutDates } from "./resume-line.ts";
import type { SectionKind } from "./section-words.ts";
import { isProse } from "./split-entries.ts";
import { hasOrganisationWord, titleWords } from "./title-words.ts";

/** A history without a heading stands under the heading before it. */
const MAY_HOLD_HISTORY: ReadonlySet<SectionKind> = new Set([
  "other",
  "header",
  "contact",
  "summary",
  "skills",
  "languages",
]);
/** Lines above and below a date in which a header's words are looked for. */
const NEAR = 2;
/** Without any heading, more must say that this is somebody's career. */
const MIN_ENTRIES_UNHEADED = 2;

/**
 * Sections under headings in words not known, or above all headings, by what they hold: dated entries that name job titles
 * are experience, those that name degrees education. Only where no heading says which section it is.
 */
export function inferSections(sections: readonly Section[]): Section[] {
  const has = (kind: SectionKind) => sections.some((section) => section.kind === kind && section.lines.length > 0);
  const wanted = { experience: !has("experience"), education: !has("education") };
  if (!wanted.experience && !wanted.education) return [...sections];
  const person = sections.some(({ lines }) => lines.some(({ text }) => /\S@\S+\.\S|\+?\d[\d\s().-]{8,}\d/.test(text)));
  // An invoice has dates, titles and an address too, but none of the parts that only a resume has.
  const resume = ["experience", "education", "skills", "languages", "summary", "interests"] as const;
  if (!person || !resume.some(has)) return [...sections];
  return sections.flatMap((section) => {
    if (!MAY_HOLD_HISTORY.has(section.kind)) return [section];
    const evidence = weigh(section.lines);
    const needed = section.kind === "other" ? 1 : MIN_ENTRIES_UNHEADED;
    const kind =
      wanted.experience && evidence.jobs >= needed && evidence.jobs > evidence.studies
        ? "experience"
        : wanted.education && evidence.studies >= needed && evidence.studies >= evidence.jobs
          ? "education"
          : null;
    if (kind === null) return [section];
    if (section.kind === "other") return [{ ...section, kind }];
    // What stands above the first dated entry stays what it was.
    const at = findStart(section.lines);
    return [
      { ...section, lines: section.lines.slice(0, at) },
      { kind, heading: [], lines: section.lines.slice(at) },
    ];
  });
}

/** Where the first dated entry begins: at its date, or at the names right above a date that stands alone. */
function findStart(lines: readonly ResumeLine[]): number {
  let at = lines.findIndex(isDated);
  const dated = lines[at];
  if (!dated || dated.cells.some((cell) => withoutDates(cell, dated).length > 0)) return Math.max(0, at);
  const names = (line: ResumeLine | undefined) =>
    line !== undefined &&
    !isProse(line) &&
    (line.line.bold || titleWords(line.text) > 0 || hasOrganisationWord(plain(line.text)));
  for (let above = 0; above < NEAR && names(lines[at - 1]); above++) at -= 1;
  return at;
}

function isDated(line: ResumeLine): boolean {
  return !isProse(line) && line.dates.some(({ range, since }) => range && !since);
}

/** Dated entries, by what the lines around their dates name. */
function weigh(lines: readonly ResumeLine[]): { jobs: number; studies: number } {
  const found = { jobs: 0, studies: 0 };
  for (const [index, line] of lines.entries()) {
    if (!isDated(line)) continue;
    const near = lines.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((other) => !isProse(other));
    const said = near.map(({ text }) => text).join(" ");
    if (namesDegree(said) && namesInstitution(said)) found.studies += 1;
    else if (near.some(({ text }) => titleWords(text) > 0)) found.jobs += 1;
  }
  return found;
}
